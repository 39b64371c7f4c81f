import { distance } from '@turf/distance';
import { describe, expect, test } from 'vitest';
import { placeIn, remark } from './marking';

describe('So far from a place', () => {
  test.each([
    'A village [30 km south of Goris](30-km-south-of-goris) was hit.',
    'A village [30 kilometres south of Goris](30-km-south-of-goris) was hit.',
    'A village about [20 miles north-east of Kharkiv](20-miles-northeast-of-kharkiv) was hit.',
    'A quake struck [12 km (7 miles) south-southwest of Goris](12-km-southsouthwest-of-goris).',
    'A quake struck [12 km south-south-west of Goris](12-km-southsouthwest-of-goris).',
    'A village some [twenty miles northeast of Kharkiv](twenty-miles-northeast-of-kharkiv) was hit.',
    'A village [30 km (19 miles) to the south of Goris](30-km-south-of-goris) was hit.',
    'A village [40 kilometers from Timbuktu](40-km-from-timbuktu) was hit.',
    'Everyone [within 5 km of Kupiansk](within-5-km-of-kupiansk) must leave.',
    'A ship sank [12 nautical miles west of Lagos](12-nautical-miles-west-of-lagos).',
    'A 10-km-long queue formed [2 km east of Goris](2-km-east-of-goris).',
    'Shells fell [near Kupiansk](near-kupiansk) overnight.',
    'Shells fell [on the outskirts of Aleppo](outskirts-of-aleppo).',
    'They met [halfway between Lagos and Ibadan](between-ibadan-and-lagos).',
    'They farm [a narrow strip of land between Goris and Sisian](between-goris-and-sisian).',
  ])('%s', (marked) =>
    expect(remark(marked.replace('[on the', 'on [the'))).toBe(marked.replace('[on the', 'on [the')),
  );
});

describe('No place', () => {
  test.each([
    'He walked 30 km and reached Goris.',
    'The road is 30 km long.',
    'It lies 9,000 km south of Kyiv.', // too far to place anything
    'They ran 5 km from Goris to Sisian.', // a way, not a point
    'It is 30 km south of Iran.', // a country has no point
    'Talks between Armenia and Azerbaijan failed.',
    'The difference between Lagos and Ibadan is size.',
    'Peace is near, Armenia says.',
    'Near the river, Goris sleeps.',
    'Two of Goris’s sons left.',
    'Temperatures rose 5 degrees north of Goris.',
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));
});

test.each([
  ['30 km south of Goris', 30, 180],
  ['20 miles north-east of Kharkiv', 32.19, 45],
  ['12 nautical miles west of Lagos', 22.22, 270],
])('%s lies %f km off', (words, km) => {
  const place = placeIn(words);
  const [origin] = place.derivedFrom!;
  const from = { goris: [46.3417, 39.5111], kharkiv: [36.2304, 49.9935], lagos: [3.3792, 6.5244] }[origin!]!;
  expect(distance(from, place.label)).toBeCloseTo(km, 1);
  expect(place.geometries[0]!.precisionKm).toBeGreaterThanOrEqual(km / 5);
});
