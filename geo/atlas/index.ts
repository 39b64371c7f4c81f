export type { Beside } from './beside';
export { buildAtlas, type GeoparsedArticle } from './build-atlas';
export { byMonth } from './by-month';
export {
  asksTheSame,
  type BySide,
  type ComparedPlace,
  type Comparison,
  type CoveredBy,
  compare,
  halves,
  parseSides,
  printedBySide,
  SIDE_PARAMETERS,
  SIDES,
  type Side,
  sideParameters,
  usualSides,
} from './compare';
export type { Composer } from './compose-names';
export {
  type ArticleRecord,
  type AtlasData,
  daysOf,
  type ReadingColumns,
  type ReadingDetail,
  type Wordings,
} from './data';
export { geometryAt, holds } from './geometry-at';
export { type NearPlace, nearPlaces } from './near-places';
export { openAtlas } from './open-atlas';
export { reaches } from './passes';
export { asksForEverything, everything, parseQuery, queryString } from './query';
export type { ArticleView, AtlasReader, Page, Passage, PlaceHit, PrintedName, SearchResult } from './reader';
export { spell } from './spelling';
export { toldBy } from './told-text';
export { tableOfWords, type WordTable } from './word-index';
