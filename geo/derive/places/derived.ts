import { simplify } from '@turf/simplify';
import type { Geometry } from 'geojson';
import { slug } from '../../gazetteer';
import { bounds, boxAround, labelOn, labelPoint, positionsOf } from '../../geometry';
import type { Composition, Kind, Place, Position } from '../../types';

export interface DerivedParts {
  /** English; also makes the id unless one is given. */
  name: string;
  id?: string;
  kind: Kind;
  geometry: Geometry;
  /** Radius within which the true geometry lies, in kilometres. */
  precisionKm: number;
  /** How it was made, in a sentence. */
  source: string;
  /** The places it was made from. */
  from: readonly Place[];
  label?: Position;
  /** How languages other than English compose its name. */
  composed: Composition;
  country?: string;
}

/** A Place that no gazetteer lists, made from others. The same parts always give the same Place. */
export function derived(parts: DerivedParts): Place {
  const { name, kind, geometry, source, from, composed, country } = parts;
  const precisionKm = round(parts.precisionKm, 1);
  const label = parts.label ? labelOn(parts.label, { geometry }) : labelPoint(geometry);
  return {
    id: parts.id ?? slug(name),
    kind,
    names: [{ text: name, language: 'en', script: 'Latn' }],
    name,
    composed,
    label: [round(label[0], 5), round(label[1], 5)],
    geometries: [{ geometry, from: null, to: null, precisionKm, source }],
    bbox: geometry.type === 'Point' ? boxAround(label, precisionKm) : bounds(positionsOf(geometry)),
    statuses: [],
    ...(country && { country }),
    source,
    derivedFrom: from.map(({ id }) => id),
    ...(from.some(({ contested }) => contested) && { contested: true }),
  };
}

/** Kilometres in a degree of latitude, on a sphere of 6,371 km. */
const KM_PER_DEGREE = 111.195;

/** A shape without the detail that its precision makes meaningless: vertices within a quarter of it are left out. */
export function coarser<G extends Geometry>(geometry: G, precisionKm: number): G {
  return simplify(geometry, { tolerance: precisionKm / 4 / KM_PER_DEGREE, highQuality: false });
}

export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
