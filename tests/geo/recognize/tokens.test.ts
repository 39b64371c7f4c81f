import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '@/geo/recognize/tokens';

const words = (text: string) => tokenise(text, [{ start: 0, end: text.length }]);

/** Any code units, halves of astral letters among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

describe('Words', () => {
  test.each([
    ['U.S. troops left W.Va. today', ['U.S.', 'troops', 'left', 'W.Va.', 'today']],
    ['Azerbaijan’s Nagorno-Karabakh', ['Azerbaijan', 'Nagorno', 'Karabakh']],
    ["N'Djamena and Xi’an", ["N'Djamena", 'and', 'Xi’an']],
    ['Ağdam, Şuşa; Łódź', ['Ağdam', 'Şuşa', 'Łódź']],
    ['Step by step…New York', ['Step', 'by', 'step', 'New', 'York']],
    ['Յերևան Ереван', ['Յերևան', 'Ереван']],
  ])('of %s', (text, expected) => {
    expect(words(text).map((token) => token.text)).toEqual(expected);
  });

  test.each([
    ['astral letters', '𝒜 in Baku 🇦🇿 and Şuşa', 'Baku'],
    ['combining marks', 'Cafe\u0301 in S\u0327us\u0327a, Baku', 'Baku'],
    ['line ends of Windows', 'Rain.\r\nIn Baku it fell.\r\n', 'Baku'],
    ['no-break spaces', 'In\u00a0Baku\u202ftoday', 'Baku'],
  ])('stand where they stand, with %s', (_, text, name) => {
    const token = words(text).find((one) => one.text === name)!;
    expect(text.slice(token.start, token.end)).toBe(name);
    expect(token.start).toBe(text.indexOf(name));
  });

  test('leave out a possessive, and know where it ends', () => {
    const [baku] = words('Baku’s move');
    expect([baku!.start, baku!.end, baku!.tail]).toEqual([0, 4, 6]);
  });

  test.each([
    ['It rained. Baku flooded.', true],
    ['It rained, Baku flooded.', false],
    ['Gov. Baku said so.', false],
    ['It rained.\n\nBaku flooded.', true],
    ['“It rained.” Baku flooded.', true],
  ])('know whether they begin a sentence: %s', (text, expected) => {
    expect(words(text).find((token) => token.text === 'Baku')!.sentenceStart).toBe(expected);
  });

  test('are in order, apart, and slices of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = words(text);
        const wrong = tokens.filter(
          (token, index) =>
            token.start < (tokens[index - 1]?.tail ?? 0) ||
            token.end <= token.start ||
            text.slice(token.start, token.end) !== token.text,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
