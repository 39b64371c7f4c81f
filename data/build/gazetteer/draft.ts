import type { EntryName, GazetteerEntry } from '@/geo/gazetteer';

/** An entry before ids are given out: `id` only where it is settled by hand. */
export interface Draft extends Omit<GazetteerEntry, 'id'> {
  id?: string;
  names: EntryName[];
  /** `AZ` of a country, `US.TX` of a first-level division: what hand-made tables call it. */
  code?: string;
  /** With the words in brackets that tell it from its namesakes. */
  fullName?: string;
}

/** Kinds of which one place of a name contains another: a city of the same name as its province. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'neighbourhood']);
