declare module 'topojson-simplify' {
  import type { Position } from 'geojson';
  import type { GeometryObject, Objects, Topology } from 'topojson-specification';

  /** Gives each point of each arc its weight as a third number; what was quantised becomes plain degrees. */
  export function presimplify<T extends Objects>(
    topology: Topology<T>,
    weight?: (triangle: [Position, Position, Position]) => number,
  ): Topology<T>;
  /** Drops polygons whose outer ring, given by its arcs, does not pass. */
  export function filter<T extends Record<string, GeometryObject>>(
    topology: Topology<T>,
    passes: (ring: number[], interior: boolean) => boolean,
  ): Topology<T>;
}
