import type { Block, BlockRole } from '../../types';

/** A paragraph taken out of a format: its words, white space folded, and its role. */
export interface Paragraph {
  role: Extract<BlockRole, 'headline' | 'standfirst' | 'caption' | 'body'>;
  text: string;
}

/** One text out of paragraphs, a blank line between two, and the blocks that cover it. */
export function compose(paragraphs: readonly Paragraph[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const words = fold(paragraph.text);
    if (!words) continue;
    if (text) text += '\n\n';
    blocks.push({ role: paragraph.role, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

/** Words with single spaces between them; soft hyphens and zero-width marks dropped. */
export function fold(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
