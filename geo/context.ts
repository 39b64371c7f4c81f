import type { Topology } from 'topojson-specification';
import type { Gazetteer } from './gazetteer/types';
import type { BBox, Day, Outlet, Position } from './types';

/** The part of the world an atlas is about: a prior of the resolver, never a fence. */
export interface Region {
  id: string;
  name: string;
  bbox: BBox;
  /** ISO 3166-1 alpha-2 codes of its countries. */
  countries: readonly string[];
}

/** Where an outlet's own articles mostly happen. */
export interface Home {
  position: Position;
  /** Within which most of its local places lie, in kilometres. */
  radiusKm: number;
  country: string | null;
  admin1: string | null;
  /** Id of the place that stands for it in reasons. */
  place: string;
}

/**
 * An editor's word on a mention, or on a name throughout an atlas. It outranks every rule.
 * With `article`, it holds for that article; with `text` alone, for the name wherever it stands.
 */
export interface Correction {
  id: string;
  /** Id of the article, or `null` for every article of this atlas. */
  article: string | null;
  /** The words as printed, whole. */
  text: string;
  /** Which of the occurrences of `text` in the article, from 1; `null` for all of them. */
  occurrence: number | null;
  /** Id of the place that is meant; `null` for *no place*. */
  place: string | null;
  /** Shown to readers in *why here?*. */
  note: string;
  by: string;
  date: Day;
}

/** What geo is handed beside an article; the same context and article always give the same readings. */
export interface GeoparseContext {
  gazetteer: Gazetteer;
  /** `null`: no prior, the whole world is equally near. */
  region: Region | null;
  /** The article's outlet, where known. */
  outlet: Outlet | null;
  /** Its home as learned from its own articles; when unset, that of `outlet` is used. */
  home?: Home | null;
  corrections?: readonly Correction[];
  /** Descriptive mentions too (*the border*, *30 km south of X*); on unless `false`. */
  descriptions?: boolean;
  /** Reasons and runners-up with every reading; on unless `false`, which saves their making. */
  reasons?: boolean;
  /** Countries of the world as a topology, for borders; loaded when first asked for, `null` where there is none. */
  topology?: () => Topology | null;
  /** Names of rules left out, to measure what each buys. */
  without?: ReadonlySet<string>;
}
