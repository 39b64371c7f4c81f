/**
 * The nouns of Dateline, spelled the same in code, URL and page.
 *
 * Positions are `[lng, lat]` in WGS84. Text offsets are UTF-16 code units, end exclusive,
 * into a text that never changes. Dates are ISO days, `2023-05-01`; intervals are half-open.
 */
import type { Geometry } from 'geojson';

export type Position = [lng: number, lat: number];
/** West, south, east, north. A box over the antimeridian has west > east (RFC 7946 §5.2). */
export type BBox = [west: number, south: number, east: number, north: number];
/** `YYYY-MM-DD`. */
export type Day = string;

export interface Span {
  start: number;
  end: number;
}

// ── Articles ────────────────────────────────────────────────────────────────────────────

/** How we come to know a thing: the text says so, we concluded it, or an editor added it. */
export type Evidence = 'stated' | 'inferred' | 'editor';

/** A value with how it is known; `span` points at the words that state it, into the article's text. */
export interface Known<T> {
  value: T;
  evidence: Evidence;
  /** A reason, present unless plainly stated. */
  because?: Reason;
  span?: Span;
}

/** What a stretch of an article's text is. Only `headline`, `caption`, `dateline` and `body` are read for places. */
export type BlockRole =
  | 'headline'
  | 'headline-repeat' // the headline, or a paragraph, printed again by the crawler
  | 'standfirst'
  | 'dateline' // BAKU, February 16. /TASS/.
  | 'body'
  | 'caption'
  | 'metadata' // a crawled date or address
  | 'navigation' // All news
  | 'related'; // SEE ALSO: …

export interface Block extends Span {
  role: BlockRole;
}

export type Rights = 'full' | 'sentences';

export interface Article {
  /** Slug of the headline (else of the first eight words) and eight hex digits of the text's hash. */
  id: string;
  /** The file it came from, relative to the folder of articles. */
  file: string;
  /** Where `text` begins in that file; `null` when the text is not a verbatim slice of it (HTML, JSON). */
  fileStart: number | null;
  text: string;
  /** In order, without overlap; what no block covers is white space. */
  blocks: Block[];
  headline: Known<string> | null;
  outlet: Known<string> | null;
  url: Known<string> | null;
  published: Known<PublishedDate> | null;
  /** The dateline's place as printed (`BAKU`), a span into `text`. */
  dateline: Span | null;
  language: string;
  rights: Rights;
}

export interface PublishedDate {
  /** The first day it may mean. */
  day: Day;
  precision: 'day' | 'month' | 'year';
}

export interface Rejection {
  file: string;
  /** Line, element or record within the file, where there is one. */
  where: string | null;
  because: string;
  remedy: string;
}

/** A source of articles; kept in `data/outlets.json`. */
export interface Outlet {
  id: string;
  name: string;
  /** Hosts whose addresses belong to it. */
  hosts: string[];
  /** Other names of it, found in `told NAME's Armenian Service` and in datelines: `/NAME/`, `(NAME)`. */
  aliases: string[];
  /** Place id of the outlet's home, a prior of the resolver. */
  home: string | null;
  rights: Rights;
}

// ── Places ──────────────────────────────────────────────────────────────────────────────

export const KINDS = [
  'continent',
  'bloc',
  'country',
  'historical-state',
  'region',
  'province',
  'county',
  'district',
  'district-group',
  'city',
  'town',
  'village',
  'neighbourhood',
  'corridor',
  'road',
  'railway',
  'border',
  'border-region',
  'front-line',
  'area',
  'checkpoint',
  'post',
  'military-site',
  'building',
  'airport',
  'bridge',
  'sea',
  'lake',
  'river',
  'strait',
  'coast',
  'island',
  'mountain',
  'range',
  'desert',
  'park',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds whose reach is their size, no doubt about where they are: of these no precision is told. */
export const SETTLED: ReadonlySet<Kind> = new Set([
  'continent',
  'bloc',
  'country',
  'province',
  'county',
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'airport',
  'border',
]);

/** Kinds that the world's gazetteer knows by a middle and a reach: how far they go is no doubt either. */
export const REACHING: ReadonlySet<Kind> = new Set([
  'sea',
  'lake',
  'river',
  'strait',
  'coast',
  'island',
  'range',
  'desert',
]);

export interface PlaceName {
  text: string;
  /** BCP 47, or `und`. */
  language: string;
  /** ISO 15924: Latn, Cyrl, Armn, Arab … */
  script: string;
  /** Who uses it where that matters: `international`, `armenian`, `azerbaijani`, `russian`, an outlet id. */
  usedBy?: string;
  from?: Day;
  to?: Day;
}

/** Words of our own in languages but English, by BCP 47: made by machine, no person has read them yet. */
export type Translations = Readonly<Record<string, string>>;

/** A name that every language composes for itself of the names of other places: `name.border` of two countries. */
export interface Composition {
  rule: string;
  with?: Record<string, string | number>;
}

export interface DatedGeometry {
  geometry: Geometry;
  from: Day | null;
  to: Day | null;
  /** What tells it from the others of the same place: `by Kornidzor`. English, and in other languages. */
  label?: string;
  translations?: Translations;
  /** Radius within which the true geometry lies, in kilometres. */
  precisionKm: number;
  /** Full width of the strip that a line stands for, in kilometres. */
  widthKm?: number;
  source: string;
}

/** How running text speaks of a place without its name; read by `geo/derive`. */
export interface Description {
  /** What it is called, singular and lower case, longest first: `border checkpoint`, `checkpoint`. */
  heads: string[];
  /** Ids of places it lies on or in: `lachin-corridor`. */
  at?: string[];
  /** Ids of the countries whose it is: `russia`. */
  by?: string[];
  /** Ids of the two places it joins. */
  joins?: [string, string];
  /** Words that only its descriptions carry: `peacekeeping`. */
  words?: string[];
  /** How many parts a group has: *seven adjacent districts*. */
  count?: number;
}

export interface Status {
  /** English, and in other languages. */
  text: string;
  translations?: Translations;
  from: Day | null;
  to: Day | null;
  source: string;
  sourceUrl?: string;
}

export interface Place {
  /** Slug of the English name, with country or region added where two clash. */
  id: string;
  kind: Kind;
  names: PlaceName[];
  /** The name Dateline prints by default: international English. */
  name: string;
  /**
   * What pages in other languages call it, ours: where none of its names is theirs, and where the one they have is a
   * side's. Nobody is said to use it.
   */
  called?: Translations;
  /** Of a derived place, whose name is composed: how, as the key of a message, and of what beside `derivedFrom`. */
  composed?: Composition;
  /** What it is, in a few words, where `kind` says too little: `disputed region`. English, and in other languages. */
  note?: string;
  translations?: Translations;
  /** Where its name is set and what `lat`, `lon` mean; on the geometry itself for lines and areas. */
  label: Position;
  /** Where gazetteers in GeoNames' convention put it, where that is not `label`: to compare answers with. */
  point?: Position;
  /** At least one, unless the place is drawn by its name alone (a country, a continent). */
  geometries: DatedGeometry[];
  bbox: BBox;
  statuses: Status[];
  /** ISO 3166-1 alpha-2 of the country it lies in, where that is not in dispute. */
  country?: string;
  geonameId?: number;
  wikidata?: string;
  population?: number;
  /** Where the position and names come from, for places with no geometry of their own. */
  source: string;
  /** True when no gazetteer lists it: made by `geo/derive` from others. */
  derivedFrom?: string[];
  /** How texts speak of it without its name. */
  describedAs?: Description;
  /** Ids of the parts of a group. */
  members?: string[];
  /** True where state borders or names here are contested, so that pages state the policy. */
  contested?: boolean;
}

// ── Mentions and readings ───────────────────────────────────────────────────────────────

export const CATEGORIES = ['literal', 'metonymic', 'demonym', 'embedded', 'descriptive'] as const;
/**
 * literal: *in Baku*; metonymic: *Baku says*; demonym: *Azerbaijani*; embedded: *OSCE Minsk Group*;
 * descriptive: *the only road linking Karabakh to Armenia*.
 */
export type Category = (typeof CATEGORIES)[number];
/** The categories that count as coverage unless a reader asks for more. */
export const COVERAGE: readonly Category[] = ['literal', 'metonymic', 'descriptive'];

/** A span of an article's text that names or describes a place. */
export interface Mention extends Span {
  category: Category;
}

/** A reason as a message key and its values, so that every language can print it. */
export interface Reason {
  rule: string;
  with?: Record<string, string | number>;
  /** Which of these values are English names of places, with the ids of the places. */
  places?: Record<string, string>;
}

/** A candidate that a reading turned down. */
export interface TurnedDown {
  /** Id of the place. */
  place: string;
  name: string;
  note: string;
  because: Reason[];
  /** Of a derived place, which no list has: what it is and how its name is composed. */
  made?: Pick<Place, 'kind' | 'composed' | 'derivedFrom'>;
}

/** What a mention was taken to mean, and why; `place: null` when we decline to guess. */
export interface Reading {
  mention: Mention;
  place: Place | null;
  /** 0…1: how often a reading with these reasons is right, as measured. */
  confidence: number;
  because: Reason[];
  /** Candidates turned down, best first. */
  runnersUp: TurnedDown[];
  /** Id of the editor's correction that decided, where one did. */
  corrected?: string;
}

// ── The atlas ───────────────────────────────────────────────────────────────────────────

/** A reading as the atlas keeps it: places and articles by id. */
export interface AtlasReading extends Span {
  article: string;
  /** `null`: recognised, but we decline to say where. */
  place: string | null;
  category: Category;
  confidence: number;
  because: Reason[];
  runnersUp: Reading['runnersUp'];
  /** Set where an editor's correction decided: the correction's id. */
  corrected?: string;
}

/** What the URL says. Unset is `null` or empty. */
export interface Query {
  place: string[];
  article: string | null;
  q: string | null;
  from: Day | null;
  to: Day | null;
  outlet: string[];
  kind: Kind[];
  bbox: BBox | null;
  /** Categories that count; default `COVERAGE`. */
  category: Category[];
}

/** A mention inside an excerpt, with why it is here; offsets into the article's text. */
export interface Mark extends AtlasReading {
  /** Its number within the article, for permanent links: `#m12`. */
  number: number;
}

/** A sentence of an article around its mentions of one place; `text` equals `article.text.slice(start, end)`. */
export interface Excerpt extends Span {
  article: string;
  text: string;
  /** Mentions of the place within it, in order. */
  marks: Mark[];
  /** Ids of other articles that print the same words: syndicated or reused copies, folded into this one. */
  alsoIn: string[];
  /** When what it tells happened, where its sentence gives one date and that is not the day of publication. */
  event: { value: PublishedDate; evidence: Evidence } | null;
}

/** The excerpts of one article that speak of one place. */
export interface ArticleExcerpts {
  article: ArticleSummary;
  excerpts: Excerpt[];
  /** Excerpts of it that stand with another article, whose `alsoIn` names it. */
  folded: number;
  /** Index into `place.geometries` of the one in use on the article's date; -1 where there is none. */
  geometry: number;
}

export interface ArticleSummary {
  id: string;
  /** Headline, or the first sentence standing in for it. */
  title: string;
  /** True when `title` is ours: the article has no headline. */
  titleIsOurs: boolean;
  /** What it is written in, BCP 47; `und` where that is unclear. */
  language: string;
  outlet: string | null;
  outletName: string | null;
  outletEvidence: Evidence | null;
  url: string | null;
  published: PublishedDate | null;
  publishedEvidence: Evidence | null;
  /** Mentions in this Coverage. */
  count: number;
}

/** One place of a Coverage. */
export interface CoveredPlace {
  place: Place;
  /** Index into `place.geometries` of the one in use on the Coverage's date; -1 when drawn by name alone. */
  geometry: number;
  /** Mentions that count, actors among them. */
  count: number;
  /** Of these, mentions as an actor (*Baku says*). */
  actorCount: number;
  /** How many articles mention it. */
  articleCount: number;
  /** Ids of these articles, newest first, a hundred at most. */
  articles: string[];
  /** The sparkline. */
  bars: Bar[];
}

/** Mentions over time, oldest first: a bar per article, or per month where there are more than a hundred. */
export interface Bar {
  /** The article, or `null` for a month's worth. */
  article: string | null;
  /** The article's day, or the month's first. */
  day: Day;
  /** Left out where the day itself is known; else `day` is the first of what it may be. */
  precision?: Exclude<PublishedDate['precision'], 'day'>;
  /** True when the day was inferred rather than stated. */
  inferred: boolean;
  count: number;
}

/** What a Query cuts from the Atlas; map, panel, embed, image, feed and export all draw the same. */
export interface Coverage {
  generation: string;
  query: Query;
  /** The day the map shows: the query's `to`, else that of the newest article in the Coverage; `null` when none is dated. */
  date: Day | null;
  /** As what that is known: a day that is asked for is that day; a month or a year where no article of it is known better. */
  datePrecision: PublishedDate['precision'];
  /** Most covered first; the panel's order and the map's. */
  places: CoveredPlace[];
  articleCount: number;
  /** Newest first, two hundred at most. */
  articles: ArticleSummary[];
  /** The timeline: mentions that count, undated articles left out. */
  bars: Bar[];
  outlets: { id: string; name: string; articles: number }[];
  mentions: number;
  /** Everything the archive holds, for the timeline's extent. */
  extent: { from: Day; to: Day } | null;
}
