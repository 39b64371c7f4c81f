import { expect, test } from 'vitest';
import { outlinedWidth, outlineText } from '@/app/image/outline';

const drawn = (text: string) => outlineText(text, 'serif-400', 13, 0, 0);

test.each([
  ['H̱olon', 'Holon'],
  ['Huế', 'Hue'],
])('a picture writes %s, for whose marks no face has a letter, as %s', (text, plain) => {
  expect(drawn(text)).toEqual(drawn(plain));
  expect(outlinedWidth(text, 'serif-400', 13)).toBe(outlinedWidth(plain, 'serif-400', 13));
});

test('marks that the faces have stay', () => {
  expect(drawn('Iğdır').d).not.toBe(drawn('Igdir').d);
});

test('a letter that no face has leaves its room', () => {
  expect(drawn('京').d).toBe('');
  expect(drawn('京').width).toBeGreaterThan(5);
});
