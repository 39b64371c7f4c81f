import { expect, test } from 'vitest';
import { stacked } from '../../../components/timeline/stacked';
import type { Bar } from '../../../geo/types';

const bar = (article: string | null, day: string, count: number, inferred = false): Bar => ({
  article,
  day,
  count,
  inferred,
});
const ROOM = 36;

test('A bar counts what the page shows, before all there is', () => {
  const [shown] = stacked([bar('a', '2023-01-18', 4)], [bar('a', '2023-01-18', 16)], ROOM);
  expect(shown).toMatchObject({ bar: { count: 4 }, height: 18, behind: 36, outside: false });
});

test('A bar of which the page shows all has nothing behind it', () => {
  const [shown] = stacked([bar('a', '2023-01-18', 16)], [bar('a', '2023-01-18', 16)], ROOM);
  expect(shown).toMatchObject({ height: 36, behind: 0, outside: false });
});

test('A bar of which the page shows nothing stands outside, with all there is', () => {
  const drawn = stacked([], [bar('a', '2023-01-18', 16)], ROOM);
  expect(drawn).toMatchObject([{ bar: { count: 16 }, height: 36, behind: 0, outside: true }]);
});

test('Bars of one day stand on each other, those of other days do not', () => {
  const all = [bar('a', '2023-01-18', 9), bar('b', '2023-01-18', 7), bar('c', '2023-01-19', 1)];
  const drawn = stacked(all, all, ROOM);
  expect(drawn[1]!.below).toBeCloseTo(drawn[0]!.height + 2);
  expect(drawn.map(({ below }) => below > 0)).toEqual([false, true, false]);
});

test('The tallest stack fills the room and does not leave it', () => {
  const all = [bar('a', '2023-01-18', 5), bar('b', '2023-01-18', 5), bar('c', '2023-01-19', 7)];
  const tops = stacked(all, all, ROOM).map(({ below, height }) => below + height);
  expect(Math.max(...tops)).toBeCloseTo(ROOM);
});

test('A few articles of an archive that is shown by the month are counted by the month too', () => {
  const own = [bar('a', '2023-01-18', 2), bar('b', '2023-01-30', 3, true)];
  const drawn = stacked(own, [bar(null, '2022-12-01', 40), bar(null, '2023-01-01', 90)], ROOM);
  expect(drawn.map(({ bar: { day, count }, outside }) => [day, count, outside])).toEqual([
    ['2022-12-01', 40, true],
    ['2023-01-01', 5, false],
  ]);
});

test('One mention still shows', () => {
  const all = [bar('a', '2023-01-18', 1), bar('b', '2023-02-18', 10_000)];
  expect(stacked(all, all, ROOM)[0]!.height).toBeGreaterThanOrEqual(4);
});
