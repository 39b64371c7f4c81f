import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseName } from '../../../geo/draw/basemap';
import type { Position } from '../../../geo/types';

interface Sea {
  name: string;
  position: Position;
  minZoom: number;
  /** Rough width, degrees. */
  extent: number;
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
