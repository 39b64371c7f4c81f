import type { Block, BlockRole } from '../../types';

/** Revises the blocks of a text; touches only what is still `body`. */
export type Step = (blocks: Block[], text: string) => Block[];

/** `block` cut at `at` (white space dropped on both sides): the first part takes `role`, the rest stays. */
export function cut(block: Block, at: number, role: BlockRole, text: string): Block[] {
  let end = at;
  while (end > block.start && /\s/.test(text[end - 1]!)) end--;
  let rest = at;
  while (rest < block.end && /\s/.test(text[rest]!)) rest++;
  const parts: Block[] = [];
  if (end > block.start) parts.push({ role, start: block.start, end });
  if (block.end > rest) parts.push({ role: block.role, start: rest, end: block.end });
  return parts;
}

/** Maps each `body` block to one or more blocks; the others pass. */
export function eachBody(blocks: Block[], revise: (block: Block, index: number) => Block[]): Block[] {
  return blocks.flatMap((block, index) => (block.role === 'body' ? revise(block, index) : [block]));
}

/** Words of a line, counted no further than `limit`. */
export function wordCount(line: string, limit = 60): number {
  let count = 0;
  for (const _ of line.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) if (++count >= limit) break;
  return count;
}

/** Two lines are the same but for case, marks and white space. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
