import { describe, expect, test } from 'vitest';
import { type Anchor, anchorDate, read } from '@/geo/read';

const blocked: Anchor = {
  day: '2022-12-12',
  text: 'Blocked near the pass by protesters.',
  place: 'Mountain road',
  id: 'mountain-road',
};
const text =
  'A delegation on March 1 met with representatives of the region.\nThe only road has been blocked by protesters since December 12.';

const article = (words: string) => read({ path: 'a.txt', text: words }, { outlets: [] }).articles[0]!;
const anchored = (words: string, anchors: Anchor[]) => anchorDate(article(words), anchors).published;

test('a status that began on a day the text names gives the year', () => {
  expect(anchored(text, [blocked])).toEqual({
    value: { day: '2023-03-01', precision: 'month' },
    evidence: 'inferred',
    because: {
      rule: 'read.date.anchor',
      with: {
        date: 'March 1',
        event: 'December 12',
        place: 'Mountain road',
        status: 'Blocked near the pass by protesters',
        day: '2022-12-12',
      },
      places: { place: 'mountain-road' },
    },
    span: { start: 16, end: 23 },
  });
});

test('several statuses of one year agree', () => {
  const also = { day: '2022-12-12', text: 'Its road is blocked.', place: 'Region', id: 'region' };
  expect(anchored(text, [blocked, also])?.value.day).toBe('2023-03-01');
});

describe('no year is taken', () => {
  test.each<[string, string, Anchor[]]>([
    ['from no status', text, []],
    ['from a status of another day', text, [{ ...blocked, day: '2022-12-13' }]],
    ['from a status that speaks of something else', text, [{ ...blocked, text: 'Renamed by decree.' }]],
    [
      'from a status that shares only the name of the place',
      text,
      [{ ...blocked, text: 'Road renamed.', place: 'Road' }],
    ],
    ['from statuses of two years', text, [blocked, { ...blocked, day: '2019-12-12' }]],
    ['where the first paragraphs name no day', text.replace('on March 1 ', ''), [blocked]],
    ['where the date is ahead', text.replace('since December 12', 'until December 12'), [blocked]],
  ])('%s', (_, words, anchors) => expect(anchored(words, anchors)).toBeNull());
});

test('an article that has a date keeps it', () => {
  const dated = article(`date 2023-01-18 ${text}`);
  expect(anchorDate(dated, [blocked])).toBe(dated);
});
