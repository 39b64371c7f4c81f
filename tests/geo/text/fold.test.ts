import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/geo/text/fold';

test.each([
  ['Lachin Corridor', 'lachin corridor'],
  ['Ağdam, Şuşa', 'agdam, susa'],
  ['Xankəndi', 'xankandi'],
  ['İSTANBUL', 'istanbul'],
  ['Степанакерт', 'степанакерт'],
  ['Ստեփանակերտ', 'ստեփանակերտ'],
  ['Côte d’Ivoire', "cote d'ivoire"],
  ['a\u00a0b–c', 'a b-c'],
  ['line\r\nbreak\ttab', 'line\r\nbreak\ttab'],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded));

test('each unit of any text folds by itself to one unit, so that offsets hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) expect(folded[i]).toBe(fold(text[i]!));
    }),
  );
});
