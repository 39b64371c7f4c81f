import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textHash } from '@/geo/text/hash';

vi.setConfig({ testTimeout: 30_000 }); // many runs, on a machine that may be busy

// FNV-1a of the text's UTF-16LE bytes, computed with another implementation.
test.each([
  ['', '811c9dc5'],
  ['a', textHashOf('a')],
  ['Ստեփանակերտ', textHashOf('Ստեփանակերտ')],
  ['😀', textHashOf('😀')],
])('%j has the FNV-1a hash %s of its UTF-16LE bytes', (text, expected) => {
  expect(textHash(text)).toBe(expected);
});

test('is eight hex digits, and another text has another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textHash(text)).toMatch(/^[0-9a-f]{8}$/);
      expect(textHash(`${text}!`)).not.toBe(textHash(text));
    }),
  );
});

/** FNV-1a by BigInt, straight from its definition. */
function textHashOf(text: string): string {
  let hash = 0x811c9dc5n;
  for (const byte of Buffer.from(text, 'utf16le')) hash = ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n;
  return hash.toString(16).padStart(8, '0');
}
