import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawLocator, locatorBox, locatorView } from '../../../geo/draw/locator';
import type { View } from '../../../geo/draw/projection';
import type { Shape } from '../../../geo/draw/shape';
import { shapeToMarkup } from '../../../geo/draw/svg';
import type { BBox, Position } from '../../../geo/types';
import { regionBasemap } from './scenes';

const REGION: BBox = [36, 34, 56, 46];
const near = (center: Position, zoom = 9.85): View => ({ center, zoom, width: 1040, height: 740 });
const GORIS: Position = [46.6, 39.6];

function find({ children = [], ...shape }: Shape, test: (shape: Shape) => boolean): Shape[] {
  return [...(test(shape) ? [shape] : []), ...children.flatMap((child) => find(child, test))];
}
const drawn = (view: View) =>
  drawLocator([regionBasemap()], view, locatorView(view, REGION)!, (_, english) => english);

test.each([
  [near(GORIS, 7.7), 'from far off, where the region is plain to see'],
  [{ ...near(GORIS), width: 390, height: 405 }, 'on the map of a phone'],
  [{ ...near(GORIS), height: 400 }, 'on a low map'],
])('there is no locator %#: %s', (view) => {
  expect(locatorView(view, REGION)).toBeNull();
});

test('a near view is framed within its overview, small and where it lies', () => {
  for (const zoom of [8.8, 9.3, 10]) {
    const [frame] = find(drawn(near(GORIS, zoom)), ({ attributes }) => attributes.class === 'e-frame');
    const { x, y, width, height } = frame!.attributes as Record<string, number>;
    expect(width).toBeGreaterThan(14);
    expect(width).toBeLessThan(60);
    expect(x! > 0 && y! > 0 && x! + width! < 172 && y! + height! < 116).toBe(true);
  }
});

test('near the region’s edge the overview stays within the region; beyond it shows the world', () => {
  const inside = locatorView(near([55.6, 45.6]), REGION)!;
  const outside = locatorView(near([2.35, 48.85]), REGION)!;
  expect(inside.center[0]).toBeLessThan(52);
  expect(inside.center[1]).toBeLessThan(44);
  expect(Math.abs(outside.center[0] - 2.35)).toBeLessThan(2);
});

test('it names the countries around and none of their lakes, over no other name, and is hidden from readers of words', () => {
  const shape = drawn(near(GORIS));
  const names = find(shape, ({ tag }) => tag === 'text').map(({ text }) => text);
  expect(names).toContain('Armenia');
  expect(names).toContain('Azerbaijan');
  expect(names.filter((name) => /lake|reservoir/i.test(name!))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(shape.attributes['aria-hidden']).toBe('true');
});

test('it stands above the scale bar, and costs a page at most 3 KB', () => {
  const [left, top, right, bottom] = locatorBox(near(GORIS));
  expect([left >= 0, right < 220, top > 500, bottom < 740 - 38]).toEqual([true, true, true, true]);
  expect(gzipSync(shapeToMarkup(drawn(near(GORIS)))).length).toBeLessThan(3_000);
});
