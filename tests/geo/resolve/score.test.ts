import { describe, expect, test } from 'vitest';
import { f1, greatCircleKm, score } from '../../bench/geoparse/score';

const gold = (start: number, end: number, lat: number | null, lon: number | null, type?: string) => ({
  start,
  end,
  lat,
  lon,
  ...(type && { type }),
  geonameid: 1,
  name: 'x',
});
const answer = (start: number, end: number, lat: number | null = 0, lon: number | null = 0) => ({
  start,
  end,
  lat,
  lon,
});

describe('The score of a geoparser', () => {
  test.each([
    ['a right answer', [gold(0, 4, 0, 0)], [answer(0, 4)], [1, 1, 1]],
    ['overlap is found, not exactly', [gold(0, 4, 0, 0)], [answer(2, 6)], [0, 1, 1]],
    ['too far away', [gold(0, 4, 0, 0)], [answer(0, 4, 0, 2)], [1, 1, 0]],
    ['within a hundred miles', [gold(0, 4, 0, 0)], [answer(0, 4, 0, 1.4)], [1, 1, 1]],
    [
      'one answer for two annotations',
      [gold(0, 4, 0, 0), gold(5, 9, 0, 0)],
      [answer(0, 9)],
      [0, 2 / 3, 2 / 3],
    ],
    ['nothing found', [gold(0, 4, 0, 0)], [], [0, 0, 0]],
    [
      'a neutral annotation is not wanted, nor wrong to find',
      [gold(0, 4, 0, 0, 'Demonym'), gold(5, 9, 0, 0)],
      [answer(0, 4), answer(5, 9)],
      [1, 1, 1],
    ],
    [
      'an annotation without coordinates counts as found, not as placed',
      [gold(0, 4, null, null), gold(5, 9, 0, 0)],
      [answer(0, 4), answer(5, 9)],
      [1, 1, 1],
    ],
    ['an answer without a place is no right one', [gold(0, 4, 0, 0)], [answer(0, 4, null, null)], [1, 1, 0]],
  ])('%s', (_, annotations, answers, [exact, overlap, endToEnd]) => {
    const result = score(annotations, answers);
    expect(f1(result.exact)).toBeCloseTo(exact!);
    expect(f1(result.overlap)).toBeCloseTo(overlap!);
    expect(f1(result.endToEnd)).toBeCloseTo(endToEnd!);
  });

  test('measures distance on the sphere', () => {
    expect(greatCircleKm(51.5074, -0.1278, 48.8566, 2.3522)).toBeCloseTo(343.6, 0); // London to Paris
    expect(greatCircleKm(0, 0, 0, 180)).toBeCloseTo(20015, 0);
  });
});
