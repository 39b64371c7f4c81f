import type { Gazetteer } from '../../gazetteer/types';
import type { Page, Proposal } from '../types';

/** What a witness may look at beside the proposal it judges. */
export interface Scene {
  page: Page;
  gazetteer: Gazetteer;
  /** All proposals of the article, in order. */
  proposals: readonly Proposal[];
  /** Index of the proposal that holds each token, or -1. */
  holder: Int32Array;
  /** Keys of surnames that the article prints after a given name, a title or an initial. */
  people: ReadonlySet<string>;
  /** Keys of given names that it prints before a surname. */
  givenNames: ReadonlySet<string>;
}

/** Adds to a proposal's evidence what it sees. */
export type Witness = (proposal: Proposal, scene: Scene) => void;
