import type { BBox, Kind } from '../types';
import type { Candidate } from './types';

/** Usual radius of a place of a kind in kilometres, where neither its box nor its population tells. */
const USUAL: Partial<Record<Kind, number>> = {
  continent: 3000,
  bloc: 1500,
  country: 400,
  'historical-state': 800,
  region: 250,
  province: 100,
  county: 30,
  district: 25,
  'district-group': 60,
  neighbourhood: 2,
  corridor: 20,
  road: 50,
  railway: 50,
  border: 100,
  'border-region': 60,
  'front-line': 60,
  area: 60,
  checkpoint: 0.5,
  post: 0.5,
  'military-site': 3,
  building: 0.2,
  airport: 2,
  bridge: 0.5,
  sea: 500,
  lake: 40,
  river: 200,
  strait: 40,
  coast: 80,
  island: 40,
  mountain: 5,
  range: 250,
  desert: 300,
  park: 20,
};

const KM_PER_DEGREE = 111.32;

/**
 * Radius in kilometres within which the place truly lies: half the diagonal of its box; for a settlement
 * the radius of a disc of 2,500 people to the square kilometre (a usual density of built-up land), at
 * least 1 km, about the scatter of GeoNames' points; else what is usual for its kind.
 */
export function precisionKm(place: Pick<Candidate, 'kind' | 'population'>, bbox: BBox | null): number {
  if (bbox) {
    const [west, south, east, north] = bbox;
    const width = (east >= west ? east - west : east - west + 360) * KM_PER_DEGREE;
    const middle = ((south + north) / 2) * (Math.PI / 180);
    return round(Math.hypot(width * Math.cos(middle), (north - south) * KM_PER_DEGREE) / 2);
  }
  const usual = USUAL[place.kind];
  if (usual !== undefined) return usual;
  return round(Math.max(1, Math.sqrt(place.population / 2500 / Math.PI)));
}

function round(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}
