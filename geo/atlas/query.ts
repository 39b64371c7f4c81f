import { cut } from '../text/cut';
import {
  type BBox,
  CATEGORIES,
  type Category,
  COVERAGE,
  type Day,
  KINDS,
  type Kind,
  type Query,
} from '../types';

/** Longest value a parameter may have; what is longer is cut, since no name or search is. */
const LONGEST = 200;
/** Most values a repeatable parameter may have. */
const MOST = 50;

/** `URLSearchParams`, or what Next hands a page. */
type Parameters = Iterable<readonly [string, string]> | Record<string, string | string[] | undefined>;

/**
 * The query that a URL's parameters say. Repeatable parameters (`place`, `outlet`, `kind`, `category`) may
 * be repeated or separated by commas. What is malformed is as if it were not there: a URL typed by
 * hand still opens. Ids are not looked up here.
 */
export function parseQuery(parameters: Parameters): Query {
  const all = (name: string) => values(parameters, name);
  const one = (name: string) => all(name)[0] ?? null;
  const from = day(one('from'));
  const to = day(one('to'));
  const kinds = list(all('kind')).filter((kind): kind is Kind => (KINDS as readonly string[]).includes(kind));
  const categories = list(all('category')).filter((category): category is Category =>
    (CATEGORIES as readonly string[]).includes(category),
  );
  return {
    place: list(all('place')),
    article: one('article'),
    q: one('q')?.trim() || null,
    from: from && to && from > to ? to : from,
    to: from && to && from > to ? from : to,
    outlet: list(all('outlet')),
    kind: [...new Set(kinds)],
    bbox: bbox(one('bbox')),
    category: categories.length > 0 ? [...new Set(categories)] : [...COVERAGE],
  };
}

/** The query that asks for everything. */
export const everything: Query = parseQuery({});

/**
 * The query as a URL writes it, `?` included, empty when it asks for everything. A filter is a link: the
 * present query with `change` applied. Parameters stand in one order, so one query has one address.
 */
export function queryString(query: Query, change: Partial<Query> = {}): string {
  const next = { ...query, ...change };
  const written: string[] = [];
  // Commas are legal in a query and far easier to read than %2C.
  const put = (name: string, value: string | null) => {
    if (value) written.push(`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  };
  put('place', next.place.join(','));
  put('article', next.article);
  put('q', next.q);
  put('from', next.from);
  put('to', next.to);
  put('outlet', next.outlet.join(','));
  put('kind', next.kind.join(','));
  put('bbox', next.bbox ? next.bbox.map((degrees) => +degrees.toFixed(4)).join(',') : null);
  if (!sameSet(next.category, COVERAGE)) put('category', next.category.join(','));
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** True when the query narrows nothing. */
export function asksForEverything(query: Query): boolean {
  return queryString(query) === '';
}

function values(parameters: Parameters, name: string): string[] {
  const found =
    Symbol.iterator in parameters
      ? [...(parameters as Iterable<readonly [string, string]>)]
          .filter(([key]) => key === name)
          .map(([, value]) => value)
      : [parameters[name]].flat().filter((value) => value !== undefined);
  return found.map((value) => cut(value, LONGEST * (name === 'place' ? 10 : 1)));
}

function list(given: string[]): string[] {
  const parts = given.flatMap((value) => value.split(',')).map((value) => value.trim());
  return [...new Set(parts.filter((value) => value !== '' && value.length <= LONGEST))].slice(0, MOST);
}

function day(text: string | null): Day | null {
  const match = text && /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return month >= 1 && month <= 12 && date >= 1 && date <= lengths[month - 1]! ? text : null;
}

function bbox(text: string | null): BBox | null {
  const parts = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length !== 4 || parts.some((part) => !Number.isFinite(part))) return null;
  const [west, south, east, north] = parts as BBox;
  const inRange = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  return inRange && south < north && west !== east ? [west, south, east, north] : null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
