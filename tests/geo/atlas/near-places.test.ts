import { expect, test } from 'vitest';
import { nearPlaces } from '@/geo/atlas';
import type { CoveredPlace, Place, Position } from '@/geo/types';

const GORIS: Position = [46.34, 39.51];

/** A covered place that is a line from one position to another. */
function line(id: string, from: Position, to: Position, geometry = 0): CoveredPlace {
  const place = {
    id,
    bbox: [
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    ],
    geometries: [{ geometry: { type: 'LineString', coordinates: [from, to] } }],
  } as unknown as Place;
  return { place, geometry } as CoveredPlace;
}

const places = [
  line('far', [50, 40], [51, 40]),
  line('road', [46.35, 39.51], [46.7, 39.8]),
  // Its box holds the town, the line itself passes far from it.
  line('diagonal', [45, 40], [47, 39.9]),
  line('by-name-alone', GORIS, GORIS, -1),
];

test('The nearest come first, as far as their lines are, and what has no geometry not at all', () => {
  const near = nearPlaces(places, GORIS, 3);
  expect(near.map(({ covered }) => covered.place.id)).toEqual(['road', 'diagonal', 'far']);
  expect(near[0]!.km).toBeLessThan(1);
  expect(near[1]!.km).toBeGreaterThan(40);
});

test('No more come than are asked for', () => {
  expect(nearPlaces(places, GORIS, 1)).toHaveLength(1);
});
