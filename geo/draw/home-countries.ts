import { turnedTo } from '../geometry/turned-to';
import { boxOf } from './box-of';
import { isInside } from './is-inside';
import { EVERYWHERE, projectGeometry } from './project-geometry';
import type { ProjectedBase } from './projected';
import { type Point, projector, type View } from './projection';
import { formOf } from './symbols';
import type { MapData } from './types';

/** Countries that stand out: those of the atlas's region, else those that hold places with coverage or lie in a covered region. */
export function homeCountries(
  { region, places }: MapData,
  base: ProjectedBase,
  view: View,
): ReadonlySet<string> {
  if (region) return new Set(region.countries);
  const toPoint = projector(view);
  const points = places
    .filter((place) => formOf(place) !== 'name')
    .map(({ label: [lng, lat] }) => toPoint([turnedTo(lng, view.center[0]), lat]));
  const wide = places.flatMap(({ kind, geometry }) =>
    kind === 'region' && geometry ? projectGeometry(geometry, toPoint, EVERYWHERE).polygons : [],
  );
  const lies = (ring: readonly Point[]) =>
    wide.some((rings) => ring.filter((point) => isInside(point, rings)).length > ring.length * 0.6);
  return new Set(
    base.areas
      .filter(
        ({ area, rings }) =>
          area.kind === 'country' &&
          (holdsAny(rings, points) || rings.some((ring) => ring.length > 8 && lies(ring))),
      )
      .map(({ area }) => area.id),
  );
}

/** Whether any of the points lies inside: those beyond the rings' box are passed over. */
function holdsAny(rings: readonly (readonly Point[])[], points: readonly Point[]): boolean {
  const [left, top, right, bottom] = boxOf(rings);
  return points.some(
    (point) =>
      point[0] >= left &&
      point[0] <= right &&
      point[1] >= top &&
      point[1] <= bottom &&
      isInside(point, rings),
  );
}
