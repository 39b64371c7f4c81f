import { beforeAll, expect, test } from 'vitest';
import { type Curved, alongCurve as ways } from '../../../geo/draw/labels/along-curve';
import type { Point, View } from '../../../geo/draw/projection';
import { composeScene, type Scene } from '../../../geo/draw/scene';
import { fivePlaces, mapOf, regionBasemap, STATIC } from './scenes';

beforeAll(() => void regionBasemap(), 60_000);

const alongCurve = (...given: Parameters<typeof ways>): Curved[] => [...ways(...given)];

/** A quarter of a circle, from its left end over its top. */
const ARCH: Point[] = Array.from({ length: 31 }, (_, i): Point => {
  const angle = ((-135 + i * 3) * Math.PI) / 180;
  return [300 + 250 * Math.cos(angle), 300 + 250 * Math.sin(angle)];
});

const NAME = 'Murov range';

test('letters stand along the curve, each turned with it', () => {
  const [{ letters }] = alongCurve(ARCH, NAME, 'range', 8, 0) as [Curved];
  for (const { at, angle } of letters) {
    const [dx, dy] = [at[0] - 300, at[1] - 300];
    expect(Math.abs(Math.hypot(dx, dy) - 250)).toBeLessThan(6);
    const tangent = (Math.atan2(dx, -dy) * 180) / Math.PI;
    expect(Math.abs(angle - tangent)).toBeLessThan(8);
  }
});

test('a name reads from left to right whichever way its line was drawn', () => {
  for (const line of [ARCH, [...ARCH].reverse()]) {
    const [{ letters }] = alongCurve(line, NAME, 'range', 8, 0) as [Curved];
    expect(letters.map(({ text }) => text).join('')).toBe('Murovrange');
    const xs = letters.map(({ at }) => at[0]);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    for (const { angle } of letters) expect(Math.abs(angle)).toBeLessThan(90);
  }
});

test('letters that are to stand apart do so', () => {
  const width = (apart: number) => alongCurve(ARCH, NAME, 'range', apart, 0)[0]!.width;
  expect(width(10) - width(0)).toBeCloseTo(10 * (NAME.length - 1));
});

test('a name wider than its course is not set', () => {
  expect(alongCurve(ARCH.slice(0, 4), NAME, 'range', 0, 0)).toEqual([]);
});

test('a course that turns back on itself carries no name round its turn', () => {
  const hairpin: Point[] = [
    [0, 0],
    [90, 0],
    [90, 12],
    [0, 12],
  ];
  for (const { letters } of alongCurve(hairpin, NAME, 'range', 0, 0))
    expect(Math.max(...letters.map(({ angle }) => Math.abs(angle)))).toBeLessThan(76);
});

/** The range of that name as a view of the five articles shows it. */
function rangeIn(scene: Scene, name: string) {
  return scene.placed.find(({ key }) => key === `range ${name}`);
}

const view = (center: [number, number], zoom: number): View => ({ center, zoom, width: 1040, height: 740 });
const draw = (at: View) => composeScene([regionBasemap()], mapOf(fivePlaces()), at, STATIC);

test.each([
  ['Greater Caucasus', [47.6, 41.4], 8],
  ['Lesser Caucasus', [44.9, 40.4], 8.4],
  ['Gegham range', [45, 40.2], 9.4],
] as [string, [number, number], number][])('%s is set along its course', (name, center, zoom) => {
  const scene = draw(view(center, zoom));
  const { letters } = rangeIn(scene, name)!;
  expect(letters!.map(({ text }) => text).join('')).toBe(name.replace(' ', ''));
  expect(new Set(letters!.map(({ angle }) => Math.round(angle))).size).toBeGreaterThan(1);
});

test('a range is not named from farther than it may be', () => {
  expect(rangeIn(draw(view([45, 40.2], 8)), 'Gegham range')).toBeUndefined();
});

test('a curved name is read as one word', () => {
  const { labels } = draw(view([47.6, 41.4], 8));
  const spoken = labels.find(({ key }) => key === 'range Greater Caucasus')!;
  expect(spoken.attributes['aria-label']).toBe('Greater Caucasus');
  expect(spoken.attributes.role).toBe('img');
});

test('the course of a range is no line on the map', () => {
  const { base } = draw(view([47.6, 41.4], 8));
  expect(base.some(({ key }) => key?.includes('range'))).toBe(false);
});
