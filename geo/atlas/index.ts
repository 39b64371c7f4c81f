export { buildAtlas, type GeoparsedArticle } from './build-atlas';
export { reaches } from './cut';
export { type ArticleRecord, type AtlasData, daysOf, type ReadingColumns, type ReadingDetail } from './data';
export { geometryAt, holds } from './geometry-at';
export { openAtlas } from './open-atlas';
export { asksForEverything, everything, parseQuery, queryString } from './query';
export type { ArticleView, AtlasReader, Page, Passage, PlaceHit, PrintedName, SearchResult } from './reader';
