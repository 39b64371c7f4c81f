/** Names to places: one buffer of typed arrays, built once, opened in milliseconds. */
export { assignIds } from './assign-ids';
export { boxAround } from './box-around';
export {
  type CompileInput,
  compileGazetteer,
  type EntryExtra,
  type EntryName,
  type GazetteerEntry,
} from './compile';
export { GazetteerFormatError } from './layout';
export { LEADING_WORDS, looseKey, normalise } from './normalise';
export { openGazetteer } from './open';
export { slug } from './slug';
export type { Candidate, Gazetteer, NameMatch, NameType } from './types';
