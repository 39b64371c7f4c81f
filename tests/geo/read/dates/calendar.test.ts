import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, firstAfter, parseDay, toDay, weekdayOf } from '@/geo/read/dates/calendar';

test.each([
  ['2023-01-18', 3],
  ['2021-02-16', 2],
  ['2022-08-31', 3],
  ['2023-05-01', 1],
  ['1970-01-01', 4],
  ['2000-02-29', 2],
])('%s falls on weekday %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('agrees with the platform on every day of four centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000, max: 84_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      const day = date.toISOString().slice(0, 10);
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
      expect(weekdayOf(day)).toBe(date.getUTCDay());
    }),
  );
});

test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-1-1', '18.01.2023', ''])(
  '%j is no day',
  (text) => expect(parseDay(text)).toBeNull(),
);

test.each([
  ['2021-01-11', 2, 16, 2, '2021-02-16'],
  ['2021-02-17', 2, 16, 2, '2027-02-16'],
  ['2022-12-12', 3, 1, null, '2023-03-01'],
  ['2021-03-01', 2, 29, null, '2024-02-29'],
  ['2021-01-01', 2, 30, null, null],
])('after %s the first %i-%i on weekday %s is %s', (after, month, date, weekday, expected) => {
  expect(firstAfter(after, month, date, weekday)).toBe(expected);
});

test('a day that does not exist is none', () => {
  expect([toDay(2023, 2, 29), toDay(2024, 2, 29)]).toEqual([null, '2024-02-29']);
});
