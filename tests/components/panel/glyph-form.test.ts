import { expect, test } from 'vitest';
import { glyphForm } from '@/components/panel/glyph-form';
import { GLYPHS } from '@/geo/draw/glyphs';
import type { Kind, Place } from '@/geo/types';

const border = (contested: boolean, kind: Kind = 'border'): Place => ({
  id: 'x',
  name: 'X',
  names: [],
  kind,
  bbox: [44, 39, 46, 41],
  label: [45, 40],
  contested,
  geometries: [
    {
      from: null,
      to: null,
      geometry: {
        type: 'LineString',
        coordinates: [
          [44, 39],
          [46, 41],
        ],
      },
      precisionKm: 1,
      source: 'a test',
    },
  ],
  statuses: [],
  source: 'a test',
});

test.each([
  [false, 'border'],
  [true, 'border-undelimited'],
])('in the list a border that is contested (%s) has the sign of the map’s line: %s', (contested, form) => {
  const glyph = glyphForm({ place: border(contested), geometry: 0, count: 1, actorCount: 0 });
  expect(glyph).toBe(form);
  const [drawn] = GLYPHS[glyph]!.map((draw) => draw('red'));
  expect(drawn!.includes('stroke-dasharray')).toBe(contested);
});

test.each([
  [2, 'road'],
  [60, 'road-approximate'],
])('in the list a road known to ± %d km has the sign of the map’s line: %s', (precisionKm, form) => {
  const road = border(false, 'road');
  const geometries = road.geometries.map((dated) => ({ ...dated, precisionKm }));
  const glyph = glyphForm({ place: { ...road, geometries }, geometry: 0, count: 1, actorCount: 0 });
  expect(glyph).toBe(form);
  const [drawn] = GLYPHS[glyph]!.map((draw) => draw('red'));
  expect(drawn!.includes('stroke-dasharray')).toBe(form === 'road-approximate');
});
