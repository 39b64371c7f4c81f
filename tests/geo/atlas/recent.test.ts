import { expect, test } from 'vitest';
import { recent } from '@/geo/atlas/recent';

test('What was asked lately is not made again, what was asked longest ago is forgotten', () => {
  const made: string[] = [];
  const answers = recent<string>(2);
  const ask = (key: string) =>
    answers.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask).join('')).toBe('ABACAB');
  expect(made.join('')).toBe('abcb');
});
