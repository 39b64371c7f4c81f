import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { visitAt } from '@/app/visit';
import { AsPrinted } from '@/components/panel/AsPrinted';
import { Balance } from '@/components/panel/Balance';
import type { PrintedName } from '@/geo/atlas';
import type { Coverage } from '@/geo/types';

const visit = visitAt('/place/lima', new URLSearchParams(), 'en');
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const outlets = (many: number) =>
  Array.from({ length: many }, (_, n) => ({ id: `o${n}`, name: `Outlet ${n + 1}`, articles: 1500 - n }));
const balance = (many: number) => {
  const coverage = { outlets: outlets(many), articleCount: 9000 } as unknown as Coverage;
  return words(renderToStaticMarkup(<Balance visit={visit} coverage={coverage} />));
};
const printed = (many: number) => {
  const name: PrintedName = {
    text: 'Lima',
    category: 'literal',
    language: 'en',
    count: many * 2,
    outlets: outlets(many).map(({ id, name: called }) => ({ id, name: called, count: 2 })),
  };
  return words(renderToStaticMarkup(<AsPrinted visit={visit} printed={[name]} />));
};

test('Few outlets are all named, with their counts as the language writes them', () => {
  expect(balance(2)).toBe('Articles: Outlet 1 1,500, Outlet 2 1,499');
  expect(balance(7)).toContain('Outlet 7 1,494');
});

test('Of many outlets those with the most articles are named, and the others counted', () => {
  expect(balance(40)).toMatch(/Outlet 6 1,495, 34 others 50,\d+$/);
});

test('A wording that many outlets print names three, and counts the others', () => {
  expect(printed(4)).toContain('Outlet 4 2');
  expect(printed(9)).toMatch(/Outlet 3 2 6 others 12$/);
});
