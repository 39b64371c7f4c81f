import { expect, test } from 'vitest';
import { messages } from '@/components/messages';
import { drawnAmong, drawnPlace } from '@/components/ui/map-data';
import { toldApart } from '@/components/ui/told-apart';
import type { Visit } from '@/components/ui/visit';
import { loadGazetteer } from '@/data/gazetteer/load';
import type { DrawnPlace } from '@/geo/draw/types';
import type { NamePolicy } from '@/geo/names';
import type { Coverage, CoveredPlace, Kind } from '@/geo/types';

const gazetteer = loadGazetteer();
const coverage = { date: null } as Coverage;

/** A contested town's two names on the map. */
function namesOnMap(id: string, locale: 'en' | 'hy' | 'az' | 'ru', names: NamePolicy) {
  const place = gazetteer.place(gazetteer.byId(id)!.index);
  const t = messages(locale);
  const search = new URLSearchParams();
  const visit = { path: '/', search, locale, names, script: 'latin', t } as Visit;
  const covered = { place, count: 1, actorCount: 0, geometry: 0 } as CoveredPlace;
  const { name, secondName } = drawnPlace(visit, coverage, covered, null);
  return [name, secondName];
}

test.each([
  ['stepanakert', 'en', 'international', 'Stepanakert', 'Khankandi'],
  ['stepanakert', 'hy', 'international', 'Ստեփանակերտ', 'Khankandi'],
  ['stepanakert', 'az', 'international', 'Stepanakert', 'Khankandi'],
  ['lachin', 'en', 'international', 'Lachin', 'Berdzor'],
  ['lachin', 'hy', 'international', 'Լաչին', 'Berdzor'], // not Lachin, which it says already
  ['lachin', 'az', 'international', 'Laçın', 'Berdzor'],
  ['askeran', 'ru', 'international', 'Аскеран', undefined],
  ['lachin', 'en', 'armenian', 'Berdzor', 'Lachin'],
] as const)(
  '%s stands on a map in %s with %s names as %s, and beneath it: %s',
  (id, locale, names, first, second) => {
    expect(namesOnMap(id, locale, names)).toEqual([first, second]);
  },
);

/** What stands beneath each of some places that a map shows together, each given as its name, kind and second name: the words of its kind. */
function beneath(locale: 'en' | 'hy' | 'az' | 'ru', places: [name: string, kind: Kind, second?: string][]) {
  const drawn = places.map(([name, kind, secondName]) => ({ name, kind, secondName }) as DrawnPlace);
  return toldApart(drawn, { t: messages(locale), locale }).map(({ kindName }) => kindName);
}

test.each([
  ['en', 'Georgia', 'country', 'province'],
  ['hy', 'Վրաստան', 'երկիր', 'նահանգ'],
  ['az', 'Gürcüstan', 'ölkə', 'vilayət'],
  ['ru', 'Грузия', 'страна', 'провинция'],
] as const)(
  'of two places written alike a map in %s says the kind beneath %s: %s and %s',
  (locale, name, ...kinds) => {
    expect(
      beneath(locale, [
        [name, 'country'],
        [name, 'province'],
        ['Baku', 'city'],
      ]),
    ).toEqual([...kinds, undefined]);
  },
);

test.each([
  [
    'whose names differ',
    [
      ['Goris', 'town'],
      ['Sisian', 'town'],
    ],
    [undefined, undefined],
  ],
  [
    'of one kind, which the kind would not tell apart',
    [
      ['Springfield', 'city'],
      ['Springfield', 'city'],
    ],
    [undefined, undefined],
  ],
  [
    'one of which has a second name, which is seen from near alone',
    [
      ['Lachin', 'town', 'Berdzor'],
      ['Lachin', 'district'],
    ],
    ['town', 'district'],
  ],
] as [string, [string, Kind, string?][], (string | undefined)[]][])('two places %s', (_, places, second) => {
  expect(beneath('en', places)).toEqual(second);
});

test('on its own page a place is told apart from those it is shown among', () => {
  const [country, state] = ['country', 'province'].map((kind) => {
    const found = gazetteer.lookup('Georgia').find(({ index }) => gazetteer.at(index).kind === kind)!;
    return { place: gazetteer.place(found.index), count: 1, actorCount: 0, geometry: 0 } as CoveredPlace;
  });
  const t = messages('en');
  const visit = {
    path: '/',
    search: new URLSearchParams(),
    locale: 'en',
    names: 'international',
    script: 'latin',
    t,
  } as Visit;
  const among = (places: CoveredPlace[]) =>
    drawnAmong(visit, { date: null, places } as unknown as Coverage, state!, state!.place.id);
  expect(among([country!, state!]).kindName).toBe(t('kind.province'));
  expect(among([state!]).kindName).toBeUndefined();
});
