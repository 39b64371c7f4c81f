import { describe, expect, test } from 'vitest';
import { inferDate } from '@/geo/read/dates/infer';
import { parsePublished } from '@/geo/read/dates/parse-published';
import { labelHeadline, structure } from '@/geo/read/structure';

function dated(text: string, url: string | null = null): string {
  const found = inferDate(text, labelHeadline(structure(text), text, null), url);
  return found
    ? `${found.value.day} ${found.evidence}${found.because ? ` ${found.because.rule}` : ''}`
    : 'none';
}

describe('the date of publication', () => {
  test.each([
    ['date 2023-01-18 The road is closed.', '2023-01-18 stated'],
    ['Published: 18 January 2023\nThe road is closed.', '2023-01-18 stated'],
    ['Published: 18 Jan 2023, by Ada Brook\nThe road is closed.', '2023-01-18 stated'],
    [
      'Votes are counted\nBy Ada Brook in Quay and Ben Ford, harbour correspondent\nThe Quay Post, 10 August 2027\nThe count is slow.',
      '2027-08-10 stated',
    ],
    [
      'Votes are counted\nBy Ada Brook\nThe Quay Post, 10 August 2027\nThe count is slow.',
      '2027-08-10 stated',
    ],
    ['Votes are counted\nThe Quay Post — 2027-08-14\nThe count is slow.', '2027-08-14 stated'],
    ['BAKU, February 16, 2021. /TASS/. The road is closed.', '2021-02-16 stated'],
    ['Talks resumed on Wednesday, January 18, 2023, in Brussels.', '2023-01-18 inferred read.date.lead'],
    [
      'BAKU, February 16. /TASS/. They met on Tuesday.\nThe agreement was signed on January 11, 2021.',
      '2021-02-16 inferred read.date.weekday',
    ],
    [
      'Talks on the mountain road resume\nFriday, May 27\nThey met on May 24.\nThe war began in 2011.',
      '2011-05-27 inferred read.date.weekday',
    ],
    [
      'They met on Wednesday, March 1.\nThe road has been closed since December 12, 2022.',
      '2023-03-01 inferred read.date.weekday',
    ],
    [
      'The hall in Brussels, Aug. 31, 2022. (EPA Photo)\nThey met on Wednesday.\nThe war of 2020 was long.',
      '2022-08-31 inferred read.date.caption',
    ],
  ])('%s', (text, expected) => expect(dated(text)).toBe(expected));

  test('is read from the address', () => {
    expect(dated('The road is closed.', 'https://example.org/20230501/a-road-1110.html')).toBe(
      '2023-05-01 inferred read.date.address',
    );
    expect(dated('The road is closed.', 'https://example.org/2023/05/01/a-road')).toBe(
      '2023-05-01 inferred read.date.address',
    );
  });

  test.each([
    // no year anywhere
    'BAKU, February 16. /TASS/. They met on Tuesday.',
    // no weekday to bear the year out
    'BAKU, February 16. /TASS/. They met.\nThe agreement was signed on January 11, 2021.',
    // the weekday contradicts the date
    'Talks resumed on Monday, January 18, 2023, in Brussels.',
    // an archive picture: another weekday, or older than an event of the text
    'The hall in Brussels, Aug. 30, 2022. (EPA Photo)\nThey met on Wednesday.',
    'The hall in Brussels, Aug. 31, 2022. (EPA Photo)\nThey met on Wednesday.\nThe road was shut on Dec. 12, 2022.',
    // a picture, dated without a byline above it
    'The road reopens\nThe Lachin Road, November 10, 2020\nThe road is open.',
    // an event, not the day of the report
    'The war of September 27, 2020, was long.\nIt ended on November 10, 2020.',
    'A delegation on March 1 met with representatives.',
    // an event long past: any year may follow
    'MANILA, Aug. 11 (AFP) - They met on Monday.\nThe ship ran aground in 1999.',
    // what lies ahead is no event
    'They met on Wednesday, March 1.\nThe line will be built by 2030.',
  ])('is not guessed from: %s', (text) => expect(dated(text)).toBe('none'));

  test.each([
    'https://example.org/20231301/a',
    'https://example.org/article/20230501',
    'https://example.org/1110001666.html',
  ])('is not guessed from %s', (url) => expect(dated('The road is closed.', url)).toBe('none'));
});

describe('a date that a format states', () => {
  test.each([
    ['2023-05-01T10:15:00+04:00', '2023-05-01 day'],
    ['20230501T101500Z', '2023-05-01 day'],
    ['2023-05', '2023-05-01 month'],
    ['2023', '2023-01-01 year'],
    ['Wed, 18 Jan 2023 10:00:00 GMT', '2023-01-18 day'],
    ['January 18, 2023', '2023-01-18 day'],
    ['18 January 2023', '2023-01-18 day'],
    ['May 2023', '2023-05-01 month'],
  ])('%s', (text, expected) => {
    const date = parsePublished(text);
    expect(date && `${date.day} ${date.precision}`).toBe(expected);
  });

  test.each(['', 'yesterday', '2023-02-30', '01/02/2023', '99999999', 'March 1'])(
    'cannot be read in %j',
    (text) => {
      expect(parsePublished(text)).toBeNull();
    },
  );
});
