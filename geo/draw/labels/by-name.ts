import { isInside } from '../is-inside';
import { EVERYWHERE, projectGeometry } from '../project-geometry';
import type { ProjectedBase } from '../projected';
import { type Point, projector, type View, viewBounds } from '../projection';
import { formOf } from '../symbols';
import type { DrawnPlace } from '../types';
import type { WideName } from './region-names';

/** Places drawn by their name alone, by how a view has them. */
export interface ByName {
  /** Places drawn by name whose land shows, by ISO code. */
  countries: Map<string, DrawnPlace>;
  /** Places wider than the view. */
  whole: DrawnPlace[];
  /** Regions that the view shows in part. */
  wide: WideName[];
  /** Places drawn by name that the view does not show. */
  elsewhere: DrawnPlace[];
}

/** Sorts the places drawn by name alone: whose land shows, which hold the whole view, which lie elsewhere. */
export function splitNamed(places: readonly DrawnPlace[], view: View, base: ProjectedBase): ByName {
  const shown = new Set(
    base.areas.filter(({ rings }) => touchesView(rings, view)).map(({ area }) => area.id),
  );
  const named: ByName = { countries: new Map(), whole: [], wide: [], elsewhere: [] };
  const toPoint = projector(view);
  const [west, south, east, north] = viewBounds(view);
  for (const place of places) {
    if (formOf(place) !== 'name') continue;
    if (place.country && place.kind === 'country') {
      if (shown.has(place.country)) named.countries.set(place.country, place);
      else named.elsewhere.push(place);
      continue;
    }
    const [w, s, e, n] = place.bbox;
    const width = Math.max(0, Math.min(east, e) - Math.max(west, w));
    const height = Math.max(0, Math.min(north, n) - Math.max(south, s));
    if (!isPast(place) && (width * height) / ((east - west) * (north - south)) > 0.6) {
      named.whole.push(place);
      continue;
    }
    // A name that stands elsewhere in its box may stand on other land, or at sea.
    const [x, y] = toPoint(place.label);
    if (x < 0 || y < 0 || x > view.width || y > view.height) {
      // No arrow leads away from where a state once was.
      if (!isPast(place) || width * height === 0) named.elsewhere.push(place);
      continue;
    }
    const [left, top] = toPoint([w, n]);
    const [right, bottom] = toPoint([e, s]);
    const rings = place.geometry ? projectGeometry(place.geometry, toPoint, EVERYWHERE).polygons.flat() : [];
    named.wide.push({ place, middle: [x, y], reach: [(right - left) / 2, (bottom - top) / 2], rings });
  }
  return named;
}

/** A state that is no more. */
export const isPast = ({ kind }: DrawnPlace): boolean => kind === 'historical-state';

function touchesView(rings: readonly (readonly Point[])[], { width, height }: View): boolean {
  return (
    rings.some((ring) => ring.some(([x, y]) => x > 8 && y > 8 && x < width - 8 && y < height - 8)) ||
    isInside([width / 2, height / 2], rings)
  );
}
