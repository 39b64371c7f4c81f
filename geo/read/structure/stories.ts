import type { Block } from '../../types';
import { dateMentions } from '../dates/mentions';
import { wordCount } from './blocks';
import { endsAsSentence, looksLikeHeadline } from './headline';

/** A crosshead has fewer words than this; a headline in mid-file has at least as many. */
const HEADLINE_WORDS = 6;
/** Words that say something, and the share of them that the next paragraph must say again. */
const RESTATED = { words: 4, share: 0.5 };

/**
 * Indexes of the blocks with which a further story begins. A crawled date starts one; so does a
 * headline in mid-file, told from a crosshead by what follows it: a dateline, or a paragraph that
 * says half of its words again and names a day, as the first sentence of a report does.
 */
export function storyStarts(blocks: Block[], text: string): number[] {
  const line = (block: Block) => text.slice(block.start, block.end);
  const starts: number[] = [];
  let bodies = 0; // of the story so far
  let last = '';
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const begins = bodies > 0 && (isCrawledDate(block, line(block)) || isHeadlineInside(i));
    if (begins) {
      starts.push(i);
      bodies = 0;
      last = '';
    } else if (block.role === 'body') {
      bodies++;
      last = line(block);
    }
  }
  return starts;

  function isHeadlineInside(index: number): boolean {
    const block = blocks[index]!;
    if (block.role !== 'body' || !endsAsSentence(last)) return false;
    const words = line(block);
    if (wordCount(words) < HEADLINE_WORDS || !looksLikeHeadline(words)) return false;
    const next = blocks
      .slice(index + 1, index + 4)
      .find(({ role }) => role === 'body' || role === 'dateline');
    if (!next) return false;
    if (next.role === 'dateline') return true;
    const lead = line(next).slice(0, 600);
    return endsAsSentence(line(next)) && restates(words, lead) && namesADay(lead);
  }
}

function isCrawledDate(block: Block, line: string): boolean {
  return block.role === 'metadata' && /^date\s+\d{4}-\d\d-\d\d/.test(line);
}

/** *on Wednesday*, *on January 18*: what a report's first sentence has and a background paragraph seldom. */
function namesADay(lead: string): boolean {
  return dateMentions(lead).some(
    ({ weekday, date, year }) => weekday !== null || (date !== null && year === null),
  );
}

function restates(headline: string, lead: string): boolean {
  const wanted = stems(headline);
  const there = stems(lead);
  const again = [...wanted].filter((stem) => there.has(stem)).length;
  return wanted.size >= RESTATED.words && again >= wanted.size * RESTATED.share;
}

/** The first five letters of each word of four letters or more: *discuss* and *discussed* are one. */
function stems(line: string): Set<string> {
  const words = line.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}
