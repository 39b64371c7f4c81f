import type { Block } from '../../types';
import type { Step } from './blocks';
import { caption } from './caption';
import { dateline } from './dateline';
import { metadata } from './metadata';
import { navigation } from './navigation';
import { paragraphs } from './paragraphs';
import { related, relatedList } from './related';
import { repeats } from './repeats';
import { tail } from './tail';

// Order matters: what is no part of the article goes first, so that the dateline, which may stand
// only near the top, is looked for among the article's own paragraphs.
const STEPS: readonly Step[] = [metadata, navigation, caption, related, relatedList, repeats, tail, dateline];

/** The blocks of a text: its paragraphs, then each step's labels. `known` are those the format gave. */
export function structure(text: string, known: Block[] = []): Block[] {
  const blocks = known.length > 0 ? fill(text, known) : paragraphs(text).map(asBody);
  return STEPS.reduce((labelled, step) => step(labelled, text), blocks);
}

function asBody(span: { start: number; end: number }): Block {
  return { role: 'body', start: span.start, end: span.end };
}

/** Known blocks, and the paragraphs that lie between them. */
function fill(text: string, known: Block[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const between = (end: number) => {
    for (const span of paragraphs(text.slice(at, end)))
      blocks.push(asBody({ start: span.start + at, end: span.end + at }));
  };
  for (const block of known) {
    between(block.start);
    blocks.push({ ...block });
    at = block.end;
  }
  between(text.length);
  return blocks;
}

export { labelHeadline } from './headline';
export { storyStarts } from './stories';
