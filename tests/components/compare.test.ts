import { expect, test } from 'vitest';
import { visitAt } from '@/app/visit';
import { compareMap } from '@/components/compare/compare-map';
import { sideName, sidesNamed } from '@/components/compare/side-name';
import { compare, everything, openAtlas, parseQuery } from '@/geo/atlas';
import { viewFor } from '@/geo/draw';
import { archive, article, outlets, place } from '../fixtures/archive';

const visit = visitAt('/compare', new URLSearchParams({ lang: 'en' }), null);
const named = (side: Record<string, string>) => sideName(parseQuery(side), outlets, visit);

test.each([
  [{ outlet: 'courier' }, 'The Courier'],
  [{ outlet: 'courier,none-such' }, 'The Courier and unknown outlet “none-such”'],
  [{ outlet: 'none-such', to: '2000-01-01' }, 'unknown outlet “none-such”, until 1 Jan 2000'],
  [{ from: '2022-01-01', to: '2022-12-31' }, '2022'],
  [{}, 'everything'],
])('The side %o is called %s', (side, name) => {
  expect(named(side)).toBe(name);
});

test.each([
  [{ outlet: 'courier' }, { outlet: 'herald' }, 'The Courier and The Herald'],
  [
    { outlet: 'courier', to: '2000-01-01' },
    { outlet: 'herald' },
    'The Courier, until 1 Jan 2000 / The Herald',
  ],
  [
    { outlet: 'courier' },
    { outlet: 'herald', to: '2000-01-01' },
    'The Courier / The Herald, until 1 Jan 2000',
  ],
])('%o and %o are headed %s', (a, b, heading) => {
  expect(sidesNamed({ a: named(a), b: named(b) }, visit)).toBe(heading);
});

test('Where neither side has anything the map stays on what the atlas covers, pale', async () => {
  const atlas = openAtlas(archive([article('[Lima] sleeps.', [place('Lima', -77, -12)])]));
  const whole = await atlas.coverage(everything);
  const none = await atlas.coverage(parseQuery({ outlet: 'none-such' }));
  const map = compareMap(visit, compare(none, none), { a: 'A', b: 'B' }, whole);
  expect(map.places.map(({ id, pale }) => [id, pale])).toEqual([['lima', true]]);
  const { center, zoom } = viewFor(map, { width: 1000, height: 700 });
  expect(center.map(Math.round)).toEqual([-77, -12]);
  expect(zoom).toBeGreaterThan(5);
});
