import { opensSentences, sentences } from '../../text/sentences';
import type { Block } from '../../types';
import { eachBody, type Step, wordCount } from './blocks';
import { endsAsSentence, looksLikeHeadline } from './headline';

/** A link to another story, at the head of a paragraph or after a sentence's end. */
const LABEL =
  /(?:^|(?<=[.!?…"”’)]\s?))(?:SEE ALSO|READ ALSO|ALSO READ|READ MORE|READ NEXT|WATCH NOW|RELATED(?: STORY| STORIES| ARTICLES?)?|MORE ON THIS|See also|Read also|Also read|Read more|Related(?: story| stories| articles?)?|ЧИТАЙТЕ ТАКЖЕ|Читайте также)\s*:\s*/g;
/** Longest title of a linked story, in words, and how far it and the next sentence are looked for. */
const TITLE_WORDS = 24;
const TITLE_REACH = 1000;
/** Names written with a capital inside, which are no glue: *YouTube*, *McDonald*, *DeSantis*. */
const CAMEL_LEFT =
  /^(?:i|e|Mc|Mac|De|Di|Da|La|Le|Lo|Van|Fitz|You|Tik|Pay|Linked|Whats|Snap|Sky|Euro|News|Open|Git|Black|Master|Web|Word)$/;

/**
 * Labels *SEE ALSO: title* and, where the crawler glued the next sentence to the title
 * (*As Blockade ContinuesThe only road*), lets the text go on at the glue.
 */
export const related: Step = (blocks, text) =>
  eachBody(blocks, (block) => {
    const line = text.slice(block.start, block.end);
    if (!line.includes(':')) return [block]; // the label ends in one; saves most paragraphs the search
    const parts: Block[] = [];
    let from = 0;
    for (const match of line.matchAll(LABEL)) {
      if (match.index < from) continue;
      const end = titleEnd(line, match.index + match[0].length);
      push(parts, { role: 'body', start: block.start + from, end: block.start + match.index }, text);
      push(parts, { role: 'related', start: block.start + match.index, end: block.start + end }, text);
      from = end;
    }
    push(parts, { role: 'body', start: block.start + from, end: block.end }, text);
    return parts;
  });

/** What stands alone above links to other stories. */
const LIST_LABEL =
  /^(?:check also|see also|read (?:also|more|next)|also read|related.{0,20}|recommended.{0,20}|more (?:on this|from).{0,30}|you (?:may|might) also like|latest news|top stories|most (?:read|popular)|trending.{0,10})[:»>]?$/i;

/** Labels the titles below a label of their own (*Check also*), once the article has begun; a sentence ends the list. */
export const relatedList: Step = (blocks, text) => {
  let begun = false;
  let inList = false;
  return blocks.map((block) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + 400));
    if (block.role === 'navigation') inList = begun && LIST_LABEL.test(line);
    if (block.role !== 'body') return block;
    if (inList && looksLikeHeadline(line)) return { ...block, role: 'related' };
    inList = false;
    begun ||= endsAsSentence(line);
    return block;
  });
};

function push(parts: Block[], block: Block, text: string): void {
  let { start, end } = block;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) parts.push({ role: block.role, start, end });
}

/** Where the title that begins at `from` ends: at a glue, else with its sentence, else with the paragraph. */
function titleEnd(line: string, from: number): number {
  const limit = Math.min(line.length, from + TITLE_REACH);
  const first = sentences(line, from, limit)[0];
  if (!first) return line.length;
  const found = glue(line, from, first.end);
  if (found !== null) return found;
  // A title is short: what runs on holds a sentence that nothing parts from it, and is better read.
  if (wordCount(line.slice(from, first.end)) > TITLE_WORDS) return from;
  return first.end < limit ? first.end : line.length;
}

/**
 * Where a word runs into the next sentence (*Continues|The*): a lower-case letter or an end mark,
 * then a capitalised word. The word behind it must open sentences, or be the only such place.
 */
function glue(line: string, from: number, to: number): number | null {
  const found: { at: number; opens: boolean }[] = [];
  const joints = /[\p{Ll}?!…"”’'](?=(\p{Lu}\p{Ll}*)[\s,’'])/gu;
  joints.lastIndex = from;
  for (let match = joints.exec(line); match && match.index < to; match = joints.exec(line)) {
    const at = match.index + 1;
    const words = wordCount(line.slice(from, at), TITLE_WORDS);
    if (words >= TITLE_WORDS) break;
    // `limbo ”The` closes a quotation; `limbo “The` opens one, and `'The` after a space does too.
    if (/["”’']/.test(match[0]) && !/[\p{L}\p{N}.?!]/u.test(line[at - 2] ?? '')) continue;
    if (CAMEL_LEFT.test(lettersBefore(line, at)) || words < 3 || wordCount(line.slice(at, to)) < 4) continue;
    found.push({ at, opens: opensSentences(match[1]!) });
  }
  const certain = found.find(({ opens }) => opens);
  return (certain ?? (found.length === 1 ? found[0] : undefined))?.at ?? null;
}

function lettersBefore(line: string, at: number): string {
  return /\p{L}*$/u.exec(line.slice(Math.max(0, at - 12), at))![0];
}
