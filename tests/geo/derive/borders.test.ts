import { distance } from '@turf/distance';
import { describe, expect, test } from 'vitest';
import type { BBox, Place } from '@/geo/types';
import { context, placeIn, readingsOf, remark } from './marking';

describe('The border of two neighbours', () => {
  test.each([
    'Trucks waited at [the border between Iran and Iraq](iran-iraq-border).',
    'He crossed [the border between Iraq and Iran](iran-iraq-border) at night.',
    '[The international border between Armenia and Azerbaijan](armenia-azerbaijan-border) is 1,000 km long.',
    'Shots were heard on [the Armenia-Azerbaijan border](armenia-azerbaijan-border) on Monday.',
    'Shots were heard on [the Armenian–Azerbaijani border](armenia-azerbaijan-border).',
    'Snow closed [the Turkish-Iranian border](iran-turkey-border) for a week.',
    "[Poland's border with Belarus](belarus-poland-border) was fenced.",
    "Guards left [Ukraine's long border with Russia](russia-ukraine-border).",
    'Mexico and the United States argue about [the border](mexico-united-states-border).',
    'Mexico and the United States will talk about [their shared border](mexico-united-states-border).',
    'Poland and Belarus accuse each other. [The border between the two countries](belarus-poland-border) is tense.',
    "Poland and Belarus accuse each other. [The two countries' border](belarus-poland-border) is tense.",
    'Syria protested. Turkey had shelled villages along [the Syrian border](syria-turkey-border).',
    "Finland said nothing. [Ukraine's 2,295 km (1,426 mile) border with Russia](russia-ukraine-border) is closed.",
    "Iraq protested. Shells fell on [Iran's western border](iran-iraq-border).",
    'Nobody guards [the American northern border](canada-united-states-border).',
    "Migrants reach [Mexico's northern border](mexico-united-states-border).",
    'Iran and Iraq met on [their disputed desert border](iran-iraq-border).',
    'Russian envoys met Russian and Azerbaijani soldiers. Armenia and Azerbaijan signed what Russia had proposed. [The border](armenia-azerbaijan-border) is quiet.',
    'Turkey and Iran fought near [the border with Armenia](armenia-iran-border) and Turkey, Iran said.',
    'A wall stands on [the American southern border with Mexico](mexico-united-states-border).',
    'Poland sent troops to [the border with Belarus](belarus-poland-border).',
    'Russia and Ukraine fight on. Russia and Ukraine met. In Poland, jets flew near [the Ukrainian border](poland-ukraine-border).',
    'Turkey and Iran met. Turkey and Iran trade. Shells fell on Idlib, near [the Turkish border](syria-turkey-border).',
    'Turkey and Iran met. Turkey and Iran trade. Families live across [the border](syria-turkey-border) in Idlib.',
    'Turkey and Syria met. [The border](syria-turkey-border) was quiet. [The border](syria-turkey-border) reopened.',
    "Mexico and the United States met, and Canada watched. [The United States' southern border](mexico-united-states-border) is crowded.",
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));
});

describe('The border of two states of one country', () => {
  test.each([
    'Trucks waited at [the border between Luhansk and Donetsk](donetsk-luhansk-border).',
    'Trucks waited at [the Donetsk-Luhansk border](donetsk-luhansk-border).',
    "A fire crossed [Donetsk's border with Luhansk](donetsk-luhansk-border).",
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));

  test.each([
    'Lawyers drew the border between Donetsk and Poland.', // a state and a country
    'Lawyers drew the Donetsk-Poland border.',
    'Lawyers drew the border between Donetsk and Zakarpattia.', // a country lies between
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));

  test('lies where the boxes of both meet, to the corners of that, as no outline of them is known', () => {
    const place = placeIn('the border between Donetsk and Luhansk');
    expect(place).toMatchObject({
      kind: 'border-region',
      name: 'Donetsk–Luhansk border',
      country: 'UA',
      derivedFrom: ['donetsk', 'luhansk'],
    });
    const boxOf = (id: string): BBox => context.gazetteer.place(context.gazetteer.byId(id)!.index).bbox;
    const [[west, south], [, , east, north]] = [boxOf('luhansk'), boxOf('donetsk')];
    expect(place.label[0]).toBeCloseTo((west + east) / 2, 3);
    expect(place.label[1]).toBeCloseTo((south + north) / 2, 3);
    const [{ geometry, precisionKm }] = place.geometries as [Place['geometries'][number]];
    expect(geometry.type).toBe('Point');
    expect(precisionKm).toBeCloseTo(distance([west, south], [east, north]) / 2, 0);
  });
});

describe('The land along a border', () => {
  test.each([
    'A mission will watch [the border region between Armenia and Azerbaijan](armenia-azerbaijan-border).',
    'Iran and Iraq agreed to clear mines in [border areas](iran-iraq-border).',
    'Iran and Iraq agreed to clear mines in [the border villages](iran-iraq-border).',
    'Armenia and Azerbaijan count the incidents in [the conflict and border region](armenia-azerbaijan-border).',
    'Smugglers use [the Iran-Iraq border region](iran-iraq-border).',
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));
});

describe('No border', () => {
  test.each([
    'Iran and Iraq met. The border guards were tired.',
    'Iran and Iraq met. Border talks go on, and the border commission agreed.',
    'Iran and Iraq met. A border dispute began.',
    'The State Border Service of Iran spoke to Iraq.',
    'Poland and Nigeria signed a treaty. The border was not discussed.', // no neighbours
    'The border was closed.', // no country at all
    'His remarks border on madness, said Iran and Iraq.',
    'Talks between Iran and Iraq continue.',
    'Nigeria and Yemen drew up the border between Nigeria and Yemen.',
    'Iran and Iraq met. Soldiers defend the borders.', // all of them
    'Ukraine shelled the border region of Donetsk, Russia said.', // it is Donetsk
    'Ukraine shelled the border town, Russia said.', // some town
    'Iran and Iraq met. The southern border was quiet.', // of one of them
    'Iran fears Iraq. It is a borderline case.',
    'Doctors Without Borders works in Iran and Iraq.',
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));
});

test('Two pairs of neighbours that stand alike are declined, and both are named', () => {
  const [reading] = readingsOf('Iran met Iraq, and Poland met Belarus. The border was closed.');
  expect(reading).toMatchObject({ place: null, because: [{ rule: 'derive.two-candidates' }] });
  expect(reading!.runnersUp.map(({ place }) => place).toSorted()).toEqual([
    'belarus-poland-border',
    'iran-iraq-border',
  ]);
});

test('A border that no one curated is a line with its makers, its precision and its kind', () => {
  const place = placeIn('the border between Iran and Iraq');
  expect(place).toMatchObject({
    id: 'iran-iraq-border',
    kind: 'border',
    name: 'Iran–Iraq border',
    derivedFrom: ['iran', 'iraq'],
  });
  expect(place.geometries).toMatchObject([
    { geometry: { type: 'MultiLineString' }, precisionKm: 5, from: null, to: null },
  ]);
});

test('Without a topology only curated borders have a line to stand on', () => {
  const without = { ...context, topology: () => null };
  expect(remark('the border between Iran and Iraq', without)).toBe('the border between Iran and Iraq');
  expect(remark('the border between Armenia and Azerbaijan', without)).toBe(
    '[the border between Armenia and Azerbaijan](armenia-azerbaijan-border)',
  );
});
