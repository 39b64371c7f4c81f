import { expect, test } from 'vitest';
import { cut } from '../../../geo/text/cut';

test.each([
  ['talks', 5, 'talks'],
  ['talks', 4, 'talk'],
  ['rain 🌧', 7, 'rain 🌧'],
  ['rain 🌧', 6, 'rain '],
  ['🌧🌧', 2, '🌧'],
])('“%s” cut at %i is “%s”', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected);
});
