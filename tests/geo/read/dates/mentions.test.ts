import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dateMentions } from '@/geo/read/dates/mentions';

vi.setConfig({ testTimeout: 30_000 }); // many runs, on a machine that may be busy

const show = (text: string) =>
  dateMentions(text).map(({ year, month, date, weekday }) =>
    [year, month, date, weekday].map((part) => part ?? '_').join(' '),
  );

describe('dates in a sentence', () => {
  test.each([
    ['Clashes erupted on Sept. 27, 2020, at dawn.', ['2020 9 27 _']],
    [
      'It was signed on November 10 (November 9 Moscow time), 2020, and January, 11, 2021.',
      ['2020 11 10 _', '2021 1 11 _'],
    ],
    ['A meeting on February 16 was short.', ['_ 2 16 _']],
    ['Blocked since December 12.', ['_ 12 12 _']],
    ['On 16 February 2021 they met; on the 17th of March they did not.', ['2021 2 16 _', '_ 3 17 _']],
    ['In September 2020 it flared up.', ['2020 9 _ _']],
    ['The 2020 declaration holds, as in 1994.', ['2020 _ _ _', '1994 _ _ _']],
    ['They met on Wednesday.', ['_ _ _ 3']],
    ['Dated 2023-01-18.', ['2023 1 18 _']],
    ['BAKU, FEBRUARY 16.', ['_ 2 16 _']],
  ])('%s', (text, expected) => expect(show(text)).toEqual(expected));

  test.each([
    'They may march 20 kilometres.',
    'In May they met.',
    'About 2020 soldiers died.',
    'It costs 1,994 drams.',
    'February 30 is no day.',
    'In 2000 people died.',
    'Sundays are quiet.',
    'The worst since the 1990s.',
    'Post No. 2020 stands there.',
  ])('none in: %s', (text) => expect(show(text)).toEqual([]));
});

test('each mention is the words it stands on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const text = `${before} on Sept. 27, 2020. ${after}`;
      const found = dateMentions(text).find(({ date, year }) => date === 27 && year === 2020);
      expect(found && text.slice(found.start, found.end)).toBe('Sept. 27, 2020');
    }),
  );
});
