import type { BBox, Kind, Place, Position } from '../types';

/** One place of the gazetteer as the resolver weighs it; read out of the compact arrays on demand. */
export interface Candidate {
  /** Its row in the gazetteer. */
  index: number;
  id: string;
  name: string;
  kind: Kind;
  position: Position;
  /** People; 0 where unknown. */
  population: number;
  /** ISO 3166-1 alpha-2, or `null` for what lies in several or none. */
  country: string | null;
  /** First-level division: its code within the country (`TX`), or `null`. */
  admin1: string | null;
  /** Country and first-level division in one code (`US.TX`), or `null`. */
  state: string | null;
  /** Second-level division (a US county's name), or `null`. */
  admin2: string | null;
  /** 0…1, from population, kind and hand-made rank: how likely a bare name means this place. */
  prominence: number;
  /** True for a place of the curated gazetteer, which has geometries, statuses and names of its own. */
  curated: boolean;
  geonameId: number | null;
}

/** How a name belongs to a place. */
export type NameType = 'main' | 'alias' | 'abbreviation' | 'former' | 'demonym' | 'adjective';

export interface NameMatch {
  index: number;
  type: NameType;
  /** True when the name's own letters (case, accents) match, not just their normalised form. */
  exact: boolean;
  /** Set when only the looser key, on which transliterations agree, found it: weigh it less. */
  loose?: true;
}

/** Names to places. Compact: typed arrays over one buffer, loaded in a few milliseconds. */
export interface Gazetteer {
  readonly size: number;
  /** Every place with a name that normalises to the same key, most prominent first. */
  lookup(name: string): NameMatch[];
  /** True when some name begins with this normalised key and goes on after a space: how a scanner knows to read on. */
  isPrefix(key: string): boolean;
  at(index: number): Candidate;
  byId(id: string): Candidate | null;
  /** The state or province that a candidate's `state` stands for, where it is listed. */
  division(state: string): Candidate | null;
  /** The full Place, built on demand for world entries, as curated for curated ones. */
  place(index: number): Place;
  /** Outline box of an area (country, state, region), where known. */
  bbox(index: number): BBox | null;
  /** ISO alpha-2 codes of the countries that share a land border with this one. */
  neighbours(country: string): readonly string[];
  /** Rows of a list of places known to be *the Baltic states*, *the Caucasus countries*; empty when none. */
  members(index: number): readonly number[];
  /** Rows of the curated gazetteer, which alone say how texts describe them. */
  curated(): readonly number[];
}
