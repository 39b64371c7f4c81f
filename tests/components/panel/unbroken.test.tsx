import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Unbroken } from '@/components/panel/Unbroken';

test('Words with a hyphen are kept together, the others are left as they are', () => {
  expect(renderToStaticMarkup(<Unbroken text="the Armenian-dominated Nagorno-Karabakh region" />)).toBe(
    'the <span class="unbroken">Armenian-dominated</span> <span class="unbroken">Nagorno-Karabakh</span> region',
  );
});

test('A dash between words keeps nothing together', () => {
  expect(renderToStaticMarkup(<Unbroken text="Lachin - the road" />)).toBe('Lachin - the road');
});

test('Whatever is printed, its letters stay the source’s own', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', '-', ' ', '\u2010', 'Ք', '\n') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(renderToStaticMarkup(<Unbroken text={text} />).replace(/<[^>]*>/g, '')).toBe(text);
    }),
  );
});
