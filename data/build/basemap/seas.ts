import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseName } from '../../../geo/draw/basemap';
import type { BBox, Position } from '../../../geo/types';

interface Sea {
  name: string;
  position: Position;
  minZoom: number;
  /** Rough width, degrees. */
  extent: number;
}

/** Seas are about so much lower than they are wide. */
const FLATNESS = 0.6;

/** Whether a sea, by its rough width, reaches into a box: a view there may show its water and not its point. */
export function reachesInto({ at: [lng, lat], weight }: BaseName, [west, south, east, north]: BBox): boolean {
  const [x, y] = [weight / 2, (weight * FLATNESS) / 2];
  const beside = [-360, 0, 360].some((turn) => lng + turn + x > west && lng + turn - x < east);
  return beside && lat + y > south && lat - y < north;
}

/** Oceans and seas of the world, the widest first. */
export function readSeas(root: string): BaseName[] {
  const { seas } = JSON.parse(readFileSync(join(root, 'data/basemap/seas.json'), 'utf8')) as { seas: Sea[] };
  return seas
    .map(
      ({ name, position, minZoom, extent }): BaseName => ({
        kind: 'sea',
        id: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${Math.round(position[0])}`,
        name,
        at: position,
        weight: extent,
        minZoom,
      }),
    )
    .sort((a, b) => b.weight - a.weight);
}
