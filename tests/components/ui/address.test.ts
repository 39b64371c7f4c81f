import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address, articlePath, HERE, placeAddress, placePath } from '@/components/ui/address';

const at = (search: string) => new URLSearchParams(search);

test.each([
  ['from=2021-01-01&to=2022-01-01', '/place/baku?from=2021-01-01&to=2022-01-01'],
  ['lang=hy&theme=dark', '/place/baku?lang=hy&theme=dark'],
  ['q=road&page=2&sort=name&bbox=1,2,3,4', '/place/baku'], // what belongs to the list stays there
  ['place=yerevan&article=x', '/place/baku'],
  ['utm_source=mail&fbclid=1', '/place/baku'], // what others add is not passed on
  ['outlet=tass&outlet=sputnik', '/place/baku?outlet=tass,sputnik'],
])('From a page with ?%s the place is at %s', (search, expected) => {
  expect(placeAddress('baku', at(search))).toBe(expected);
});

test.each([
  ['/correct', 'article=x&mention=3'],
  ['/compare', 'a.outlet=tass&b.outlet=sputnik&b.to=2022-01-01'],
  ['/embed/new', 'article=x&accent=004488&panel=none&title=Roads'],
])('Whoever changes the language of %s stays at %s', (path, search) => {
  const kept = new URL(address(path, at(search), { lang: 'hy' }, HERE), 'http://atlas').searchParams;
  expect(Object.fromEntries(kept)).toEqual({ ...Object.fromEntries(at(search)), lang: 'hy' });
});

test('A filter is the present address with one thing changed', () => {
  expect(address('/', at('from=2021-01-01&outlet=tass'), { outlet: ['tass', 'rferl'] })).toBe(
    '/?from=2021-01-01&outlet=tass,rferl',
  );
  expect(address('/', at('from=2021-01-01&outlet=tass'), { outlet: null })).toBe('/?from=2021-01-01');
  expect(address('/', at('outlet=tass'), { outlet: [] })).toBe('/');
});

test('Any id reads back from its path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      expect(decodeURIComponent(placePath(id).slice('/place/'.length))).toBe(id);
      expect(decodeURIComponent(articlePath(id).slice('/article/'.length))).toBe(id);
    }),
  );
});

test('Any value reads back from an address', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(value, value, (q, place) => {
      const written = address('/', at(''), { q, place });
      const read = new URL(written, 'http://atlas').searchParams;
      expect([read.get('q'), read.get('place')]).toEqual([q, place]);
    }),
  );
});
