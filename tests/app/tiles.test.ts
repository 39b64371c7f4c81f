import { expect, test } from 'vitest';
import { imageHosts, tilesOf } from '@/app/tiles';

const GIVEN = {
  DATELINE_TILES: 'https://tiles.example:8443/v1/{z}/{x}/{y}.png?key=1',
  DATELINE_TILES_CREDIT: '© Example',
};

test('without an address there are no tiles, and images come from nowhere else', () => {
  expect(tilesOf({})).toBeNull();
  expect(tilesOf({ DATELINE_TILES: '' })).toBeNull();
  expect(imageHosts(null)).toEqual([]);
});

test('with one, images may come from its host and no other', () => {
  const tiles = tilesOf({ ...GIVEN, DATELINE_TILES_ZOOM: '14' });
  expect(tiles).toEqual({ url: GIVEN.DATELINE_TILES, credit: '© Example', maxZoom: 14 });
  expect(imageHosts(tiles)).toEqual(['https://tiles.example:8443']);
});

test.each([
  [{ ...GIVEN, DATELINE_TILES_CREDIT: ' ' }, /DATELINE_TILES_CREDIT/],
  [{ ...GIVEN, DATELINE_TILES: 'https://tiles.example/{z}/{x}.png' }, /should read like/],
  [{ ...GIVEN, DATELINE_TILES: 'https://{s}.tiles.example/{z}/{x}/{y}.png' }, /one host/],
  [{ ...GIVEN, DATELINE_TILES: 'javascript:{z}{x}{y}' }, /should read like/],
  [{ ...GIVEN, DATELINE_TILES_ZOOM: '9' }, /from 11 to 19/],
  [{ ...GIVEN, DATELINE_TILES_ZOOM: 'far' }, /from 11 to 19/],
])('%o is refused, and says what is wrong', (given, words) => {
  expect(() => tilesOf(given)).toThrow(words);
});
