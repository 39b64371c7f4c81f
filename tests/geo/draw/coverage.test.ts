import { expect, test } from 'vitest';
import { drawCoverage } from '../../../geo/draw/draw-coverage';
import { kilometresPerPixel, type View } from '../../../geo/draw/projection';
import type { Shape } from '../../../geo/draw/shape';
import {
  drawingOrder,
  type Form,
  formOf,
  isApproximate,
  legendKeyOf,
  pointRadius,
  pointStyle,
} from '../../../geo/draw/symbols';
import type { DrawnPlace } from '../../../geo/draw/types';
import { fivePlaces, town } from './scenes';

const place = (id: string): DrawnPlace => fivePlaces().find((one) => one.id === id)!;
const OPTIONS = { margin: 8, selected: null, interactive: false, idPrefix: '', links: false };

test.each<[string, Form]>([
  ['azerbaijan', 'name'],
  ['south-caucasus', 'name'],
  ['nagorno-karabakh', 'vague-area'],
  ['lachin-corridor', 'road'],
  ['armenia-azerbaijan-border', 'border-undelimited'],
  ['line-of-contact', 'front-line'],
  ['seven-adjacent-districts', 'district-group'],
  ['lachin-district', 'area'],
  ['lachin-checkpoint', 'point'],
  ['russian-observation-posts', 'point'],
])('%s is drawn as %s', (id, form) => {
  expect(formOf(place(id))).toBe(form);
});

test('a settled border is solid, a contested one dashed', () => {
  const border = place('armenia-azerbaijan-border');
  expect(formOf({ ...border, contested: false })).toBe('border');
});

/** A straight road between two towns some 89 km apart. */
const between = (precisionKm: number, kind: DrawnPlace['kind'] = 'road'): DrawnPlace => ({
  ...town('x', [45, 40], 3),
  kind,
  bbox: [44.5, 39.65, 45.3, 40.35],
  geometry: {
    type: 'LineString',
    coordinates: [
      [44.5, 39.65],
      [45.3, 40.35],
    ],
  },
  precisionKm,
});

test.each<[string, number, DrawnPlace['kind'], boolean]>([
  ['a road of which only the ends are known', 22, 'road', true],
  ['a railway of which only the ends are known', 22, 'railway', true],
  ['a surveyed road', 2, 'road', false],
  ['a long river that is a few km off', 5, 'river', false],
  ['a border, whose dashes mean another thing', 22, 'border', false],
  ['a line of contact, which is dotted', 22, 'front-line', false],
])('%s, off by %d km, is explained by what it is drawn as', (_, precisionKm, kind, approximate) => {
  const line = between(precisionKm, kind);
  expect(isApproximate(line)).toBe(approximate);
  expect(legendKeyOf(line) === 'road-approximate').toBe(approximate);
  const [symbol] = drawCoverage([line], { center: [45, 40], zoom: 7, width: 600, height: 400 }, OPTIONS);
  expect(String(symbol!.shape.attributes.class).includes('c-approximate')).toBe(approximate);
});

test('a line across the antimeridian is judged by what it spans, not by the world around', () => {
  expect(isApproximate({ ...between(22), bbox: [179.6, 39.65, -179.6, 40.35] })).toBe(true);
});

test.each([
  [1, 3.4],
  [2, 4.95],
  [5, 6.5],
  [10_000, 16], // capped
])('a place with %i mentions has a radius of %d px', (count, radius) => {
  expect(pointRadius(count, 8)).toBeCloseTo(radius, 2);
});

test.each([
  [5, 0, 'happened'],
  [5, 5, 'actor'],
  [5, 2, 'both'],
])('of %i mentions %i as an actor: %s', (count, actorCount, style) => {
  expect(pointStyle({ ...town('x', [46, 40], count), actorCount })).toBe(style);
});

test.each([
  [0, 'bare', true],
  [1, 'point', false],
])('a place with %i mentions is explained as %s', (count, key, isBare) => {
  const one = town('x', [46.6, 39.6], count);
  expect(legendKeyOf(one)).toBe(key);
  const [symbol] = drawCoverage([one], view(8), OPTIONS);
  expect(/\bis-bare\b/.test(String(symbol!.shape.attributes.class))).toBe(isBare);
});

const view = (zoom: number): View => ({ center: [46.6, 39.6], zoom, width: 1000, height: 700 });

function classes(shape: Shape): string[] {
  return [String(shape.attributes.class ?? ''), ...(shape.children ?? []).flatMap(classes)];
}

test('the ring of precision has the stated radius, and shows once it clears its point', () => {
  const checkpoint = place('lachin-checkpoint');
  const [near] = drawCoverage([checkpoint], view(9.8), OPTIONS);
  expect(near!.ring).toBeCloseTo(checkpoint.precisionKm / kilometresPerPixel(39.6, 9.8), 5);
  const [far] = drawCoverage([checkpoint], view(7), OPTIONS);
  expect(far!.ring).toBe(0);
});

test('a city is where everybody knows: no ring', () => {
  const city = { ...town('x', [46.6, 39.6], 3), kind: 'city' as const, precisionKm: 10 };
  expect(drawCoverage([city], view(9.8), OPTIONS)[0]!.ring).toBe(0);
});

test('a river goes far and is not uncertain by as much: no ring', () => {
  const river = { ...town('x', [46.6, 39.6], 3), kind: 'river' as const, precisionKm: 20 };
  expect(drawCoverage([river], view(9.8), OPTIONS)[0]!.ring).toBe(0);
});

test('a vague area is four whole shapes, grown by the stated kilometres in steps', () => {
  const karabakh = place('nagorno-karabakh');
  const { shape } = drawCoverage([karabakh], view(8), OPTIONS)[0]!;
  const radius = karabakh.precisionKm / kilometresPerPixel(39.6, 8);
  const widths = shape
    .children!.filter(({ attributes }) => String(attributes.class).startsWith('c-vague'))
    .map(({ attributes }) => Number(attributes['stroke-width']));
  expect(widths).toHaveLength(4);
  [2, 1.33, 0.67, 0].forEach((factor, i) => {
    expect(widths[i]).toBeCloseTo(factor * radius, 0);
  });
});

test('other routes stand by only for the chosen place', () => {
  const corridor = place('lachin-corridor');
  const count = (selected: string | null) =>
    classes(drawCoverage([corridor], view(9.8), { ...OPTIONS, selected })[0]!.shape).filter(
      (name) => name === 'c-other',
    ).length;
  expect(count(null)).toBe(0);
  expect(count('lachin-corridor')).toBe(2);
});

test('points lie over the chosen line, the chosen line over other lines, areas beneath', () => {
  const order = drawCoverage(fivePlaces(), view(8), { ...OPTIONS, selected: 'lachin-corridor' }).map(
    ({ place: { id } }) => id,
  );
  expect(order.indexOf('lachin-checkpoint')).toBeGreaterThan(order.indexOf('lachin-corridor'));
  expect(order.indexOf('lachin-corridor')).toBeGreaterThan(order.indexOf('armenia-azerbaijan-border'));
  expect(order.indexOf('nagorno-karabakh')).toBeLessThan(order.indexOf('line-of-contact'));
});

test('a pointer has 24 px to hit, on a line as on a dot', () => {
  const targets = drawCoverage(fivePlaces(), view(8), { ...OPTIONS, interactive: true }).flatMap(
    ({ shape }) => shape.children!.filter(({ attributes }) => String(attributes.class).startsWith('c-hit')),
  );
  expect(targets.length).toBeGreaterThan(8);
  for (const { tag, attributes } of targets) {
    if (tag === 'circle') expect(Number(attributes.r)).toBeGreaterThanOrEqual(12);
    else if (attributes.class === 'c-hit')
      expect(Number(attributes['stroke-width'])).toBeGreaterThanOrEqual(24);
  }
});

test('of areas the smaller lies over the larger, and of two of one size the more covered, so that each can be pointed at', () => {
  const area = (id: string, side: number, count: number): DrawnPlace => ({
    ...place('lachin-district'),
    id,
    count,
    bbox: [46, 39, 46 + side, 39 + side],
  });
  const order = drawingOrder([
    area('same-size-little', 1, 1),
    area('small', 0.4, 1),
    area('same-size-much', 1.05, 30),
    area('large', 2, 50),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['large', 'same-size-little', 'same-size-much', 'small']);
});
