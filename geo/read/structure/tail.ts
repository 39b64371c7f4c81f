import { type Step, wordCount } from './blocks';
import { endsAsSentence } from './headline';

/** Longest line below an article that counts as the page's, in words. */
const WORDS = 5;
/** Sentences that must stand above, so that a list or a poem keeps its last lines. */
const PARAGRAPHS = 2;

/** Labels the short unpunctuated lines below the last sentence: *Back to top*, *XS SM MD*, *1 comment*. */
export const tail: Step = (blocks, text) => {
  const line = (index: number) => text.slice(blocks[index]!.start, blocks[index]!.end);
  const paragraphs = blocks.filter((block, index) => block.role === 'body' && endsAsSentence(line(index)));
  const last = paragraphs.at(-1);
  if (!last || paragraphs.length < PARAGRAPHS) return blocks;
  return blocks.map((block, index) => {
    const isPage = block.start > last.start && block.role === 'body' && wordCount(line(index)) <= WORDS;
    return isPage ? { ...block, role: 'navigation' } : block;
  });
};
