import { expect, test } from 'vitest';
import {
  dayNumber,
  dayOf,
  dayPatterns,
  longDay,
  machineDay,
  publishedDay,
  shortDay,
  writeDay,
} from '@/components/ui/dates';

test.each([
  [{ day: '2023-05-01', precision: 'day' }, '1 May 2023', '2023-05-01'],
  [{ day: '2023-03-01', precision: 'month' }, 'March 2023', '2023-03'],
  [{ day: '2021-01-01', precision: 'year' }, '2021', '2021'],
] as const)('%o is written %s, and %s for machines', (published, words, machine) => {
  expect(publishedDay(published, 'en')).toBe(words);
  expect(machineDay(published)).toBe(machine);
});

test('Days are the same in every time zone', () => {
  expect(longDay('2023-12-31', 'en')).toBe('31 December 2023');
  expect(shortDay('2021-02-16', 'en')).toBe('16 Feb 2021');
});

test.each(['ru', 'hy'])('In %s the sign of a year never begins a line', (locale) => {
  const month = publishedDay({ day: '2023-03-01', precision: 'month' }, locale);
  for (const date of [longDay('2023-05-01', locale), shortDay('2023-05-01', locale), month])
    expect(date).toMatch(/\u00a0[гթ][.․]/);
});

test.each(['1970-01-01', '2020-02-29', '2023-12-31', '1899-12-31'])(
  '%s reads back from its number',
  (day) => {
    expect(dayOf(dayNumber(day))).toBe(day);
  },
);

test.each(['en', 'hy', 'az', 'ru', 'ar-XB'])('Patterns of %s write a day as its Intl does', (locale) => {
  const patterns = dayPatterns(locale);
  for (const day of ['2023-01-01', '2020-02-29', '2021-09-05', '1999-12-31']) {
    expect(writeDay(day, patterns)).toBe(longDay(day, locale));
  }
});
