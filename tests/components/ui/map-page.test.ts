import { expect, test } from 'vitest';
import { type MapPage, wholeMap } from '../../../components/ui/map-page';
import { fivePlaces, mapOf } from '../../geo/draw/scenes';

const shared = { places: fivePlaces() };
const page = (over: Partial<MapPage>): MapPage => ({ ...mapOf([]), shared: '/map/places?v=1', ...over });
const [first, second] = shared.places as [(typeof shared.places)[0], (typeof shared.places)[0]];

test('a page without places of its own draws those it shares, as they stand', () => {
  expect(wholeMap(page({}), shared).places).toBe(shared.places);
});

test('a place of the page’s own stands at its rank, in place of the shared one', () => {
  const own = { ...second, note: 'since 2023' };
  const { places } = wholeMap(page({ places: [own] }), shared);
  expect(places.map(({ id }) => id)).toEqual(shared.places.map(({ id }) => id));
  expect(places[1]).toBe(own);
  expect(places[0]).toBe(first);
});

test('a place that the filters leave out is drawn all the same, last', () => {
  const own = { ...first, id: 'elsewhere' };
  const { places } = wholeMap(page({ places: [own] }), shared);
  expect(places).toHaveLength(shared.places.length + 1);
  expect(places.at(-1)).toBe(own);
});

test('the address is no part of what is drawn', () => {
  expect(wholeMap(page({}), shared)).not.toHaveProperty('shared');
});
