import type { Kind } from '../types';
import { kindWords } from './lexicon/kind-words';
import type { Token } from './tokens';

/** A list of more names than these is not followed to its end. */
const MOST_WORDS = 30;

/** Common nouns for several places, behind a list of their names: *Yobe and Borno **states***. */
const PLURALS: ReadonlyMap<string, readonly Kind[]> = new Map(
  [...kindWords].map(([word, kinds]) => [plural(word), kinds]),
);

function plural(word: string): string {
  return /[^aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/**
 * The kinds that a plural behind a list gives to each of its names, and that word: *Kisumu, Siaya **and** Homa Bay
 * **counties***. `first` and `last` are the tokens of one of the names; `null` where no such word follows.
 */
export function sharedKind(
  tokens: readonly Token[],
  first: number,
  last: number,
): { kinds: readonly Kind[]; word: string } | null {
  let joined = isConjunction(tokens[first - 1]) && tokens[first]!.gap === 'space';
  for (let at = last + 1; at <= last + MOST_WORDS; at++) {
    const token = tokens[at];
    if (
      !token ||
      (token.gap !== 'space' && token.gap !== 'comma') ||
      tokens[at - 1]!.tail > tokens[at - 1]!.end
    )
      return null;
    if (isConjunction(token)) joined = true;
    else if (token.shape === 'lower') {
      const kinds = joined && token.gap === 'space' ? PLURALS.get(token.key) : undefined;
      return kinds && !isConjunction(tokens[at - 1]) ? { kinds, word: token.text } : null;
    } else if (token.shape === 'number' || (joined && token.gap === 'comma')) return null;
  }
  return null;
}

const isConjunction = (token: Token | undefined) => token?.key === 'and' || token?.key === 'or';
