// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Row } from '@/components/panel/row';
import { rowMarkup } from '@/components/panel/row-markup';
import { sparkline } from '@/components/panel/sparkline';

const row: Row = {
  id: 'lachin',
  href: '/place/lachin?names=armenian&script=latin',
  sign: 'point',
  name: 'Lachin',
  language: 'en',
  line: 'town',
  spark: { stated: 'M3 17v-4', inferred: '' },
  count: '3',
  said: '3 mentions',
};

/** The row in a browser's own words. */
function parsed(change: Partial<Row>): HTMLElement {
  document.body.innerHTML = `<ol>${rowMarkup({ ...row, ...change })}</ol>`;
  return document.querySelector('a')!;
}

test('a row is one link that says name, kind and count in this order', () => {
  expect(parsed({}).textContent).toBe('Lachintown3, 3 mentions');
});

test('its address keeps every parameter', () => {
  expect(parsed({}).getAttribute('href')).toBe('/place/lachin?names=armenian&script=latin');
});

test.each([
  ['name', { name: '<img src=x onerror=alert(1)>' }],
  ['line', { line: '"><script>alert(1)</script>' }],
  ['id', { id: '"onfocus="alert(1)' }],
  ['address', { href: '/place/a"onclick="alert(1)' }],
  ['language', { language: 'en" onfocus="alert(1)' }],
])('markup in the %s stays text', (_, change) => {
  const link = parsed(change);
  expect(document.querySelectorAll('img, script, [onerror], [onfocus], [onclick]')).toHaveLength(0);
  const [value] = Object.values(change);
  const kept = [
    link.textContent,
    link.getAttribute('href'),
    link.dataset.place,
    link.querySelector('bdi')!.lang,
  ];
  expect(kept.join('\n')).toContain(value);
});

test.each([
  [{ spark: { stated: 'M1 1z', inferred: 'M2 2z' } }, ['axis', 'bar', 'bar-inferred']],
  [{ spark: { stated: '', inferred: 'M2 2z' } }, ['axis', 'bar-inferred']],
  [{ spark: null }, []],
])('a sparkline has a path for each kind of bar that occurs: %j', (change, classes) => {
  expect(
    [...parsed(change).querySelectorAll('.sparkline path')].map((path) => path.getAttribute('class')),
  ).toEqual(classes);
});

test('of bars on one px only the tallest is drawn', () => {
  const bar = (count: number) => ({ day: '2023-01-01' as const, article: 'a', count, inferred: false });
  const extent = { from: '2023-01-01', to: '2023-12-31' } as const;
  expect(sparkline([bar(1), bar(4), bar(2)], extent, 4).stated).toBe(sparkline([bar(4)], extent, 4).stated);
});
