import { expect, test } from 'vitest';
import { messages } from '@/components/messages';
import { placeLine, rowLine } from '@/components/panel/place-line';
import type { DatedGeometry, Kind, Place } from '@/geo/types';

const t = messages('en');
const nbsp = '\u00a0';

function place(kind: Kind, note: string | undefined, geometry: Partial<DatedGeometry> | null) {
  const dated = {
    from: null,
    to: null,
    precisionKm: 0,
    source: '',
    geometry: { type: 'Point', coordinates: [0, 0] },
    ...geometry,
  };
  return {
    place: { kind, note, geometries: geometry ? [dated] : [] } as unknown as Place,
    geometry: geometry ? 0 : -1,
  };
}
const line = {
  type: 'LineString' as const,
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};

test.each([
  [place('country', undefined, null), 'country'],
  [
    place('region', 'disputed region; a de facto entity until 2023', { precisionKm: 5 }),
    `disputed region, edge ±${nbsp}5${nbsp}km`,
  ],
  [
    place('corridor', 'road, about 30 km, in a strip 5 km wide', {
      geometry: line,
      label: 'by Kornidzor',
      precisionKm: 3,
    }),
    `road, by Kornidzor, ±${nbsp}3${nbsp}km`,
  ],
  [place('checkpoint', 'border checkpoint', { precisionKm: 2 }), `border checkpoint, ±${nbsp}2${nbsp}km`],
  [place('city', 'capital of Armenia', { precisionKm: 10 }), 'capital of Armenia'],
  [place('village', undefined, { precisionKm: 0 }), 'village'],
])('A row says %#: %s', (covered, expected) => {
  expect(rowLine(covered, t)).toBe(expected);
});

test.each(['hy', 'az', 'ru'] as const)('In %s no line mixes in the English of the notes', (locale) => {
  const corridor = place('corridor', 'road, about 30 km', { geometry: line, label: 'by Kornidzor' });
  const translate = messages(locale);
  expect(rowLine(corridor, translate)).toBe(translate('kind.corridor'));
  expect(placeLine(corridor, translate)).toBe(translate('kind.corridor'));
});

test('A river that a middle stands for says how far it goes, a place built beside another how sure it is', () => {
  const river = place('river', undefined, { precisionKm: 1100 });
  expect(placeLine(river, t)).toBe(`river · extends about 1,100${nbsp}km either way`);
  const island = place('island', 'near Vienna', { precisionKm: 80 });
  const built = { ...island, place: { ...island.place, derivedFrom: ['vienna'] } };
  expect(placeLine(built, t)).toBe(`near Vienna · ±${nbsp}80${nbsp}km`);
});

test('A place’s own page says all of it', () => {
  const corridor = place('corridor', 'road, about 30 km, in a strip 5 km wide', {
    geometry: line,
    precisionKm: 3,
  });
  expect(placeLine(corridor, t)).toBe(`road, about 30 km, in a strip 5 km wide · ±${nbsp}3${nbsp}km`);
});

const translated = (kind: Kind, note: string, translations: Record<string, string>) => {
  const covered = place(kind, note, { precisionKm: 5 });
  return { ...covered, place: { ...covered.place, translations } };
};
const caucasus = translated('region', 'Armenia, Azerbaijan and Georgia', {
  hy: 'Հայաստան, Ադրբեջան և Վրաստան',
  az: 'Ermənistan, Azərbaycan və Gürcüstan',
  ru: 'Армения, Азербайджан и Грузия',
});
const disputed = translated('region', 'disputed region; a de facto entity until 2023', {
  hy: 'վիճելի տարածաշրջան; դե ֆակտո կազմավորում մինչև 2023 թ.',
  ru: 'спорный регион; до 2023 года образование де-факто',
});

test.each([
  ['ru', disputed, `спорный регион, край ±${nbsp}5${nbsp}км`],
  ['hy', disputed, 'վիճելի տարածաշրջան, եզրը ± 5 կմ'],
  ['az', disputed, `${messages('az')('kind.region')}, ${messages('az')('kind.edge', { km: 5 })}`], // not translated: its kind
  ['ru', caucasus, 'Армения, Азербайджан и Грузия'], // a list is told whole or not at all
  ['az', caucasus, 'Ermənistan, Azərbaycan və Gürcüstan'],
  ['hy', caucasus, 'տարածաշրջան, եզրը ± 5 կմ'], // as long in letters, but wider
] as const)('In %s a row of %# says as much of the note as fits: %s', (locale, covered, expected) => {
  expect(rowLine(covered, messages(locale)).replace(/[\u00a0 ]/g, ' ')).toBe(
    expected.replace(/[\u00a0 ]/g, ' '),
  );
});

test.each([
  ['hy', 'վիճելի տարածաշրջան; դե ֆակտո կազմավորում մինչև 2023 թ.'],
  ['ru', 'спорный регион; до 2023 года образование де-факто'],
  ['az', messages('az')('kind.region')],
] as const)('In %s a place’s own page has the whole note where it is told in it: %s', (locale, note) => {
  expect(placeLine(disputed, messages(locale))).toContain(note);
});
