import type { NameMatch } from '../gazetteer/types';
import type { Category, Kind, Reason, Span } from '../types';
import type { Token } from './tokens';

/** A text as the finders and witnesses see it. */
export interface Page {
  text: string;
  tokens: readonly Token[];
  /** Keys of every token that the article also prints in lower case: *mobile* beside *Mobile*. */
  lowerCase: ReadonlySet<string>;
}

/** A stretch of tokens that may name a place, with what speaks for and against it. */
export interface Proposal extends Span {
  /** Index of its first token. */
  first: number;
  /** Index of its last token, inclusive. */
  last: number;
  /** As printed. */
  text: string;
  /** Its name's key: equal for *Baku* and *BAKU*. */
  key: string;
  matches: readonly NameMatch[];
  /** What its own words say it is, where no gazetteer lists it: *Grand Avenue*. */
  kind?: Kind;
  category: Category;
  /** Names of what was witnessed; each has a weight in `geo/resolve/weights.ts`. */
  evidence: Set<string>;
  /** Reasons beyond the evidence, such as the words that made it an actor. */
  because: Reason[];
}
