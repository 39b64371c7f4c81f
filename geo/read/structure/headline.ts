import { sentences } from '../../text/sentences';
import type { Block } from '../../types';
import { sameWords, wordCount } from './blocks';

const HEADLINE = { words: { least: 3, most: 30 }, characters: 220 };
const STANDFIRST_WORDS = 60;
/** Blocks among which a repeated headline is looked for. */
const REPEAT_REACH = 6;

/** True when a paragraph ends as a sentence does, closing quotes and brackets aside. */
export function endsAsSentence(line: string): boolean {
  return /[.!?…։。:;]["'”’»)\]]*$/.test(line);
}

/** A line that may be a headline: one unpunctuated line of a few words. `Who holds the road?` may, `He left.` may not. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > HEADLINE.characters || /^[-–—•*·▪]|^\d+[.)]\s/.test(line)) return false;
  const words = wordCount(line);
  if (words < HEADLINE.words.least || words > HEADLINE.words.most) return false;
  if (!/^["“‘'«‹([]*[\p{Lu}\p{Lo}\p{N}]/u.test(line) || /[.…,;:]["'”’»)\]]*$/.test(line)) return false;
  return sentences(line).length === 1;
}

/**
 * The blocks of one story with its headline, the headline's repeats and the standfirst labelled.
 * `known` is the headline where the format gives it; otherwise the first line is one if it looks
 * so and sentences follow. A story that opens with a dateline or a sentence has none.
 */
export function labelHeadline(blocks: Block[], text: string, known: string | null): Block[] {
  const result = blocks.map((block) => ({ ...block }));
  const line = (block: Block) => text.slice(block.start, block.end);
  let at = result.findIndex(({ role }) => role === 'headline');
  if (at < 0) {
    const first = result.findIndex(({ role }) => role === 'body' || role === 'dateline');
    if (first >= 0 && result[first]!.role === 'body') {
      const words = line(result[first]!);
      const isOne =
        known === null ? looksLikeHeadline(words) && sentencesFollow(first) : sameWords(words, known);
      if (isOne) at = first;
    }
  }
  if (at < 0) return result;
  result[at]!.role = 'headline';

  const title = line(result[at]!);
  for (let i = at + 1; i < Math.min(result.length, at + REPEAT_REACH); i++) {
    if (result[i]!.role === 'body' && sameWords(line(result[i]!), title)) result[i]!.role = 'headline-repeat';
  }
  labelStandfirst(at);
  return result;

  function sentencesFollow(index: number): boolean {
    return result.slice(index + 1).some((block) => block.role === 'body' && endsAsSentence(line(block)));
  }

  /** The line below the headline: unpunctuated like it, or the one paragraph before a dateline. */
  function labelStandfirst(headline: number): void {
    if (result.some(({ role }) => role === 'standfirst')) return;
    const next = result.findIndex(({ role }, i) => i > headline && (role === 'body' || role === 'dateline'));
    if (next < 0 || result[next]!.role !== 'body' || !sentencesFollow(next)) return;
    const words = line(result[next]!);
    if (wordCount(words, STANDFIRST_WORDS) >= STANDFIRST_WORDS) return;
    const after = result.slice(next + 1).find(({ role }) => role === 'body' || role === 'dateline');
    if (!endsAsSentence(words) || after?.role === 'dateline') result[next]!.role = 'standfirst';
  }
}
