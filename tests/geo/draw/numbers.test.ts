import { expect, test } from 'vitest';
import { numberMarks, writeNumber } from '@/geo/draw';

test.each(['en', 'hy', 'az', 'ru', 'ar-XB'])(
  'Numbers of %s are written from their marks as Intl writes them',
  (locale) => {
    const numbers = numberMarks(locale);
    // Chromium knows neither Armenian nor Azerbaijani: the marks must do without the language.
    for (const value of [0, 0.5, 20, 999, 1000, 1900, 12_000, 100_000, 1_234_567]) {
      expect(writeNumber(value, { locale: 'xx', numbers })).toBe(new Intl.NumberFormat(locale).format(value));
    }
  },
);

test('Without marks the language is asked', () => {
  expect(writeNumber(1900, { locale: 'az' })).toBe('1.900');
});
