import { sentences } from '../../text/sentences';
import type { Block } from '../../types';
import { sameWords, wordCount } from './blocks';

const HEADLINE = { words: { least: 3, most: 30 }, characters: 220 };
/** A line of fewer words is rather a label of the page than a headline, where both stand. */
const SURE_WORDS = 5;
const STANDFIRST_WORDS = 60;
/** Lines above the first sentence that are looked at. */
const PREAMBLE = 20;

/** True when a paragraph ends as a sentence does, closing quotes and brackets aside. */
export function endsAsSentence(line: string): boolean {
  return /[.!?…։。:;]["'”’»)\]]*$/.test(line);
}

/** A line that may be a headline: one unpunctuated line of a few words. `Who holds the road?` may, `He left.` may not. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > HEADLINE.characters || /^[-–—•*·▪]|^\d+[.)]\s/.test(line)) return false;
  const words = wordCount(line);
  if (words < HEADLINE.words.least || words > HEADLINE.words.most) return false;
  if (!/^["“‘'«‹([]*[\p{Lu}\p{Lo}\p{N}]/u.test(line) || /[.…,;:։。।]["'”’»)\]]*$/.test(line)) return false;
  return sentences(line).length === 1;
}

/**
 * The blocks of one story with its headline, the headline's repeats and the standfirst labelled, and
 * short lines around the headline as navigation. `known` is the headline where the format gives it.
 * Otherwise it is found among the lines above the first sentence: one printed twice, else the first
 * of five words or more, else the first that looks so. A story that opens with a dateline or a
 * sentence has none.
 */
export function labelHeadline(blocks: readonly Block[], text: string, known: string | null): Block[] {
  const result = blocks.map((block) => ({ ...block }));
  const line = (block: Block) => text.slice(block.start, block.end);
  const isText = ({ role }: Block) => role === 'body' || role === 'dateline';

  const first = result.findIndex(
    (block) => isText(block) && !(block.role === 'body' && isPreamble(line(block))),
  );
  const sentence = first < 0 ? result.length : first;
  const preamble = result
    .slice(0, sentence)
    .filter(({ role }) => role === 'body')
    .slice(0, PREAMBLE);
  const given = result.find(({ role }) => role === 'headline');
  const headline = given ?? (known === null ? choose(preamble) : findKnown(known));
  if (!headline) return result;

  headline.role = 'headline';
  const title = line(headline);
  for (const block of preamble) {
    if (block === headline) continue;
    if (sameWords(line(block), title) || sameWords(withoutSite(line(block)), title))
      block.role = 'headline-repeat';
    else if (wordCount(line(block)) < SURE_WORDS && !endsAsSentence(line(block))) block.role = 'navigation';
  }
  labelStandfirst(headline);
  return result;

  /** The line of a preamble, unless no sentence follows: a list of words has no headline. */
  function choose(lines: readonly Block[]): Block | undefined {
    if (!result.slice(sentence).some((block) => block.role === 'body' && endsAsSentence(line(block))))
      return undefined;
    const candidates = lines.filter((block) => looksLikeHeadline(line(block)));
    const twice = candidates.find((one, index) =>
      candidates.slice(0, index).some((other) => sameWords(withoutSite(line(other)), line(one))),
    );
    return twice
      ? candidates.find((one) => sameWords(line(one), line(twice)))
      : (candidates.find((one) => wordCount(line(one)) >= SURE_WORDS) ?? candidates[0]);
  }

  function findKnown(words: string): Block | undefined {
    const opening = result[sentence]?.role === 'body' ? [result[sentence]!] : [];
    return [...preamble, ...opening].find((block) => sameWords(line(block), words));
  }

  /** The line below the headline: unpunctuated like it, or the one paragraph before a dateline. */
  function labelStandfirst(above: Block): void {
    if (result.some(({ role }) => role === 'standfirst')) return;
    const index = result.findIndex((block, i) => i > result.indexOf(above) && isText(block));
    const next = result[index];
    if (next?.role !== 'body' || wordCount(line(next), STANDFIRST_WORDS) >= STANDFIRST_WORDS) return;
    const after = result.slice(index + 1);
    if (!after.some((block) => block.role === 'body' && endsAsSentence(line(block)))) return;
    if (!endsAsSentence(line(next)) || after.find(isText)?.role === 'dateline') next.role = 'standfirst';
  }
}

/** Above the first sentence: a line that does not end as one, or a headline that asks. */
function isPreamble(line: string): boolean {
  return !endsAsSentence(line) || looksLikeHeadline(line);
}

/** `Talks resume - The Hill Post` without the name of the site behind the dash or bar. */
function withoutSite(line: string): string {
  return line.replace(/\s+[-–—|]\s+\S.{1,40}$/, '');
}
