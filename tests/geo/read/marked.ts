import type { Step } from '@/geo/read/structure/blocks';
import { paragraphs } from '@/geo/read/structure/paragraphs';
import type { Block, BlockRole } from '@/geo/types';

/** A text whose blocks of one role stand in ⟦brackets⟧: `⟦BAKU, February 16. /TASS/.⟧ The minister left.` */
export function unmark(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

/** The text with the blocks of `role` in brackets. */
export function mark(text: string, blocks: readonly Block[], role: BlockRole): string {
  let result = '';
  let at = 0;
  for (const block of blocks) {
    if (block.role !== role) continue;
    result += `${text.slice(at, block.start)}⟦${text.slice(block.start, block.end)}⟧`;
    at = block.end;
  }
  return result + text.slice(at);
}

/** What one step alone makes of a text, marked again. */
export function through(step: Step, marked: string, role: BlockRole): string {
  const text = unmark(marked);
  const blocks = paragraphs(text).map((span): Block => ({ role: 'body', ...span }));
  return mark(text, step(blocks, text), role);
}
