import type { GeoparseContext } from '../context';
import type { Gazetteer } from '../gazetteer/types';
import type { Article, Place, Reading, Reason, Span } from '../types';
import type { Memory } from './memory';

/** A word, number, mark or named mention of a sentence. */
export interface Item extends Span {
  text: string;
  /** In lower case, with plain apostrophes. */
  lower: string;
  /** The named mention it is, whole; `null` for plain words. */
  reading: Reading | null;
}

export interface Sentence extends Span {
  /** Read when first asked for. */
  readonly items: Item[];
  /** Named mentions in it, by start. */
  named: readonly Reading[];
  /** Its number in the article, and that of its paragraph. */
  index: number;
  paragraph: number;
  /** Sentences in its paragraph. */
  paragraphLength: number;
  /** Set as a headline is: a capital says nothing there. */
  headline: boolean;
}

/** What the rules see besides the sentence. */
export interface Scene {
  article: Article;
  context: GeoparseContext;
  /** What has been spoken of so far: named mentions, and the descriptions already understood. */
  memory: Memory;
}

/** What a description was taken to mean; the span and category are the proposal's. */
export interface Resolution {
  place: Place | null;
  confidence: number;
  because: Reason[];
  runnersUp?: Reading['runnersUp'];
}

/** A stretch of a sentence that may describe a place. */
export interface Proposal extends Span {
  /** Asked in reading order, so that the memory holds what came before; `null`: no description after all. */
  resolve(): Resolution | null;
}

/** Proposes the descriptions of one sentence; one idea for each rule. */
export interface Rule {
  /** By which a context leaves it out, as `derive.NAME`. */
  name: string;
  /** A sentence without any of these words has nothing for the rule: most sentences are not read further. */
  words: RegExp | ((gazetteer: Gazetteer) => RegExp);
  find(sentence: Sentence, scene: Scene): Proposal[];
}
