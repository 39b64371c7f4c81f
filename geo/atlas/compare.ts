import type { Coverage, CoveredPlace, Query } from '../types';
import { parseQuery, queryString } from './query';
import type { AtlasReader, PrintedName } from './reader';

/** The two sides of a comparison; an address writes each one's parameters behind its letter: `a.outlet=tass`. */
export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];
export type BySide<T> = Record<Side, T>;

/** What may tell one side from the other; the rest of an address (`place`, `kind`, `q` …) holds for both. */
export const SIDE_PARAMETERS = ['outlet', 'from', 'to'] as const;

/** Which sides of a comparison cover a place. */
export type CoveredBy = 'both' | Side;

/** One place as two coverages have it. */
export interface ComparedPlace {
  /** Of the side that mentions it more; `count` and `bars` are that side's. */
  covered: CoveredPlace;
  by: CoveredBy;
  /** Mentions on each side. */
  counts: BySide<number>;
}

export interface Comparison {
  sides: BySide<Coverage>;
  /** Covered by both, then by the first alone, then by the second alone; most covered first within each. */
  places: ComparedPlace[];
}

/**
 * The two queries that an address asks for. `null`: it names no side. A side's own parameter stands in for the
 * common one of that name: `/?kind=town&a.outlet=tass&b.outlet=sputnik`.
 */
export function parseSides(search: URLSearchParams): BySide<Query> | null {
  const named = SIDES.some((side) => SIDE_PARAMETERS.some((name) => search.get(`${side}.${name}`)));
  return named ? { a: sideQuery(search, 'a'), b: sideQuery(search, 'b') } : null;
}

function sideQuery(search: URLSearchParams, side: Side): Query {
  const own = new URLSearchParams(search);
  for (const name of SIDE_PARAMETERS) {
    const values = search.getAll(`${side}.${name}`).filter(Boolean);
    if (values.length > 0) own.delete(name);
    for (const value of values) own.append(name, value);
  }
  return parseQuery(own);
}

/** What an address writes for two sides: `{ 'a.outlet': 'tass', 'b.outlet': 'sputnik' }`; all six keys, `null` where unset. */
export function sideParameters(sides: BySide<Partial<Query>>): Record<string, string | null> {
  return Object.fromEntries(
    SIDES.flatMap((side) =>
      SIDE_PARAMETERS.map((name) => [`${side}.${name}`, [sides[side][name] ?? []].flat().join(',') || null]),
    ),
  );
}

/** True when both sides ask the same. */
export function asksTheSame({ a, b }: BySide<Query>): boolean {
  return queryString(a) === queryString(b);
}

/** Lays two coverages side by side, place by place. */
export function compare(a: Coverage, b: Coverage): Comparison {
  const inA = new Map(a.places.map((covered) => [covered.place.id, covered]));
  const inB = new Map(b.places.map((covered) => [covered.place.id, covered]));
  const places = [...new Set([...inA.keys(), ...inB.keys()])].map((id): ComparedPlace => {
    const [first, second] = [inA.get(id), inB.get(id)];
    const counts = { a: first?.count ?? 0, b: second?.count ?? 0 };
    return {
      covered: (counts.a >= counts.b ? first : second)!,
      by: first && second ? 'both' : first ? 'a' : 'b',
      counts,
    };
  });
  const rank = ({ by }: ComparedPlace) => ['both', 'a', 'b'].indexOf(by);
  const total = ({ counts }: ComparedPlace) => counts.a + counts.b;
  places.sort(
    (x, y) =>
      rank(x) - rank(y) ||
      total(y) - total(x) ||
      (x.covered.place.name < y.covered.place.name
        ? -1
        : x.covered.place.name > y.covered.place.name
          ? 1
          : 0),
  );
  return { sides: { a, b }, places };
}

/** What each side called each of some places, by id of the place. */
export async function printedBySide(
  atlas: Pick<AtlasReader, 'printedNamesOfEach'>,
  sides: BySide<Query>,
  places: readonly string[],
): Promise<Map<string, BySide<PrintedName[]>>> {
  const [a, b] = await Promise.all(SIDES.map((side) => atlas.printedNamesOfEach(places, sides[side])));
  return new Map(places.map((id) => [id, { a: a!.get(id) ?? [], b: b!.get(id) ?? [] }]));
}

/**
 * Two sides to begin with, where an address names none: the two outlets with the most articles, else the earlier
 * and the later half of a single one's articles; `null` where there is nothing to tell apart.
 */
export function usualSides(query: Query, { outlets, bars }: Coverage): BySide<Query> | null {
  const [first, second] = outlets;
  if (first && second) {
    return { a: { ...query, outlet: [first.id] }, b: { ...query, outlet: [second.id] } };
  }
  return halves(query, bars);
}

/** The earlier and the later half of what was published, parted at the middle article's day. */
export function halves(query: Query, bars: Coverage['bars']): BySide<Query> | null {
  const days = [...new Set(bars.map(({ day }) => day))].sort();
  const middle = days[Math.ceil(days.length / 2)];
  if (middle === undefined) return null;
  return { a: { ...query, from: null, to: dayBefore(middle) }, b: { ...query, from: middle, to: null } };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
