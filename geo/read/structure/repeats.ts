import { type Step, wordCount } from './blocks';

const LEAST_WORDS = 5;

/** Labels a paragraph that stands twice in a row, as crawlers print captions: read once, it counts once. */
export const repeats: Step = (blocks, text) => {
  let before = '';
  return blocks.map((block) => {
    if (block.role !== 'body') return block;
    const line = text.slice(block.start, block.end);
    const again = line === before && /[.!?…]$/.test(line) && wordCount(line) >= LEAST_WORDS;
    before = line;
    return again ? { ...block, role: 'headline-repeat' } : block;
  });
};
