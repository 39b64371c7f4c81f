import { type Named, type NamePolicy, type NameScript, nameFor } from '@/geo/names';
import type { Day, Query } from '@/geo/types';
import type { Locale, Translate } from '../messages';
import { address, type Changes, HERE } from './address';

export const SORTS = ['coverage', 'name', 'distance', 'date'] as const;
export type Sort = (typeof SORTS)[number];
export type Theme = 'light' | 'dark';

/** What one visit asks of us: its query, language, names and colours, all said by its address. */
export interface Visit {
  path: string;
  search: URLSearchParams;
  /** Where the world finds the atlas, `https://atlas.example`; left out where no request has told. */
  origin?: string;
  /** A step inside the atlas, asked for by a script of ours: its head is for the reader alone. */
  step?: boolean;
  query: Query;
  locale: Locale;
  t: Translate;
  names: NamePolicy;
  script: NameScript;
  /** `null`: as the reader's system has it. */
  theme: Theme | null;
  sort: Sort;
  /** Of the list, from 1. */
  page: number;
}

/** This page with one thing changed. */
export function here(visit: Visit, changes: Changes): string {
  return address(visit.path, visit.search, changes, HERE);
}

/** Another page, with what the reader chose. */
export function away(visit: Visit, path: string, changes: Changes = {}): string {
  return address(path, visit.search, changes);
}

/** A place's name under the visit's policy. */
export function nameOf(
  visit: Pick<Visit, 'names' | 'script' | 'locale'>,
  place: Named,
  day: Day | null = null,
): string {
  return nameFor(place, visit.names, visit.script, day, visit.locale).text;
}
