import { expect, test } from 'vitest';
import { pageWithin } from '@/components/panel/Pages';

test.each([
  [1, 0, 1],
  [1, 71, 1],
  [99, 71, 1],
  [2, 100, 1],
  [2, 101, 2],
  [99, 250, 3],
])('Asked for page %d of a list of %d places a reader stands on page %d', (asked, all, page) => {
  expect(pageWithin(asked, all)).toBe(page);
});
