import { textHash } from '../text/hash';
import { sentences } from '../text/sentences';
import { slug } from '../text/slug';
import type { Article, Block, Known } from '../types';
import { inferDate } from './dates/infer';
import { guessLanguage, statedLanguage } from './language';
import { findOutlet, rightsOf } from './outlets';
import { textSpans } from './spans';
import { labelHeadline } from './structure';
import { parseDateline } from './structure/dateline';
import { type Draft, type EditorStory, type EditorValue, type ReadOptions, stated } from './types';

/** One story, parted from its neighbours, its blocks labelled but for the headline. */
export interface Story {
  draft: Draft;
  text: string;
  fileStart: number | null;
  blocks: Block[];
  /** What the file states once for all its stories. */
  shared: Pick<Draft, 'published' | 'url'>;
  editor: EditorStory | null;
}

/**
 * The Article of a story. What the text states wins over an editor's note, and the note over what
 * a rule concludes. `null` where no word is left to read.
 */
export function finish(file: string, story: Story, options: ReadOptions): Article | null {
  const { draft, text, editor } = story;
  const blocks = labelHeadline(story.blocks, text, draft.headline?.value ?? null);
  if (!textSpans({ blocks }).some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))) return null;

  const printed = printedHeadline(blocks, text);
  const headline = draft.headline ? { ...printed, ...draft.headline } : (printed ?? added(editor?.headline));
  const url = draft.url ?? printedAddress(blocks, text) ?? story.shared.url ?? added(editor?.url);
  const published =
    draft.published ??
    story.shared.published ??
    choose(added(editor?.published), inferDate(text, blocks, url?.value ?? null));
  const textOutlet = findOutlet(
    { text, blocks, name: draft.outletName, url: url?.evidence === 'editor' ? null : (url?.value ?? null) },
    options.outlets,
  );
  const outlet = choose(added(editor?.outlet), textOutlet);

  return {
    id: `${slug(headline?.value ?? firstWords(blocks, text)) || 'story'}-${textHash(text)}`,
    file,
    fileStart: story.fileStart,
    text,
    blocks,
    headline,
    outlet,
    url,
    published,
    dateline: datelinePlace(blocks, text),
    language: statedLanguage(draft.language) ?? guessLanguage(text),
    rights: rightsOf(outlet, options.outlets, options.rights ?? 'sentences'),
  };
}

/** What the text states before what an editor added, and that before what a rule concluded. */
function choose<T>(byEditor: Known<T> | null, byText: Known<T> | null): Known<T> | null {
  return byText?.evidence === 'stated' ? byText : (byEditor ?? byText);
}

function added<T>(note: EditorValue<T> | undefined): Known<T> | null {
  if (!note) return null;
  const values: Record<string, string> = { note: note.because };
  if (note.source) values.source = note.source;
  const rule = note.source ? 'read.editor-source' : 'read.editor';
  return { value: note.value, evidence: 'editor', because: { rule, with: values } };
}

function printedHeadline(blocks: Block[], text: string): Known<string> | null {
  const block = blocks.find(({ role }) => role === 'headline');
  return block ? stated(text.slice(block.start, block.end).replace(/\s+/g, ' '), block) : null;
}

/** The address among the crawled lines. */
export function printedAddress(blocks: readonly Block[], text: string): Known<string> | null {
  for (const block of blocks) {
    if (block.role !== 'metadata') continue;
    const match = /https?:\/\/\S+/.exec(text.slice(block.start, block.end));
    if (!match) continue;
    const start = block.start + match.index;
    return stated(match[0], { start, end: start + match[0].length });
  }
  return null;
}

function datelinePlace(blocks: Block[], text: string): Article['dateline'] {
  const block = blocks.find(({ role }) => role === 'dateline');
  if (!block) return null;
  // A letter stands in for the sentence that the block was cut from.
  const found = parseDateline(`${text.slice(block.start, block.end)} A`, true);
  return found ? { start: block.start + found.place.start, end: block.start + found.place.end } : null;
}

/** The first eight words of the first sentence that is read. */
function firstWords(blocks: Block[], text: string): string {
  const body = blocks.find(({ role }) => role === 'body') ?? textSpans({ blocks })[0];
  const first = body ? sentences(text, body.start, Math.min(body.end, body.start + 1000))[0] : undefined;
  if (!first) return '';
  return text.slice(first.start, first.end).split(/\s+/).slice(0, 8).join(' ');
}
