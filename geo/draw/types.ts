/** What a drawing of a Coverage is made from: plain data, the same for the Leaflet map, pages without script, embeds and images. */
import type { Geometry } from 'geojson';
import type { BBox, Day, Kind, Position } from '../types';
import type { Crowd } from './crowd';
import type { NumberMarks } from './numbers';

export type { Crowd } from './crowd';

/** One covered place, cut down to what a drawing needs. */
export interface DrawnPlace {
  id: string;
  kind: Kind;
  /** By the reader's names policy. */
  name: string;
  /** A second name printed beneath from zoom 9, or beneath a selected place. */
  secondName?: string;
  /** Its kind in words, where another place on the map is written alike. */
  kindName?: string;
  /** Beneath the name of a selected or dated place: `since 23 April 2023, ± 2 km`. */
  note?: string;
  /** What assistive technology reads: `Lachin corridor, corridor, 19 mentions`. */
  title: string;
  /** Where a click without script leads. */
  href: string;
  /** Mentions that count, actors among them. */
  count: number;
  /** Of these, mentions as an actor (*Baku says*). */
  actorCount: number;
  /** Where two sides are compared: mentions on each. Told by form, never by a second hue; see `sides.ts`. */
  sides?: { a: number; b: number };
  label: Position;
  bbox: BBox;
  /** ISO 3166-1 alpha-2 of a country, so that its name finds its land; unset for other kinds. */
  country?: string;
  /** The one in use on the date shown; `null` when drawn by its name alone. */
  geometry: Geometry | null;
  precisionKm: number;
  /** True where its course or status is disputed or undelimited: drawn dashed. */
  contested: boolean;
  /** Other routes and extents of the same place, each with its dates in words: `until 30 August 2022`. */
  others: { geometry: Geometry; note: string }[];
  /** True where it is shown for orientation only (not in the article on show): drawn pale. */
  pale?: boolean;
}

/** Which part of the Earth a view opens on. */
export type Scope =
  | { of: 'start' }
  | { of: 'place'; id: string }
  | { of: 'article'; places: string[] }
  | { of: 'box'; bbox: BBox };

/** The words on the map, in the reader's language; `{x}` stands for a value put in when drawn. */
export interface MapTexts {
  /** BCP 47. */
  locale: string;
  /** Which names of the base map: a key of its manifest's `names`; English where it is left out. */
  names?: string;
  /** How it writes numbers; asked of `Intl` where it is left out. */
  numbers?: NumberMarks;
  wholeOfView: string;
  /** `{distance} km` */
  kilometres: string;
  /** `{height} m` */
  metres: string;
  attribution: string;
  borders: string;
  bordersHref: string;
  zoomIn: string;
  zoomOut: string;
  wholeRegion: string;
  mapName: string;
  mapHelp: string;
  /** `{count} places here` */
  cluster: string;
  legendTitle: string;
  legend: Record<LegendKey, string>;
}

/** The kinds of drawing that a legend explains, in its order. */
export const LEGEND_KEYS = [
  'both-sides',
  'only-a',
  'only-b',
  'name',
  'road',
  'road-approximate',
  'other-route',
  'strip',
  'border-undelimited',
  'border',
  'front-line',
  'vague-area',
  'district-group',
  'area',
  'point',
  'point-uncertain',
  'actor',
  'cluster',
  'far',
  'pale',
  'bare',
] as const;
export type LegendKey = (typeof LEGEND_KEYS)[number];

/** Everything a map of one Coverage shows beside the base map. Plain, small and serialisable. */
export interface MapData {
  generation: string;
  /** Most covered first; the panel's order. */
  places: DrawnPlace[];
  /** Places beyond those in `places`, as points only; crowded ones are gathered in discs. */
  crowd?: Crowd;
  selected: string | null;
  scope: Scope;
  /** The part of the world this atlas is about: its countries stand out from their neighbours. `null`: told from the places. */
  region: { bbox: BBox; countries: readonly string[] } | null;
  /** From where a far place's distance is measured as long as it shows; told from the places where it is left out. */
  middle?: Position;
  /** The day the map shows. */
  date: Day;
  texts: MapTexts;
}
