import type { Article, Block } from '../types';
import type { AtlasData } from './data';

/** What an article tells its readers; a crawled address, a menu or another story's headline is not what it says. */
const TOLD: readonly Block['role'][] = ['headline', 'standfirst', 'dateline', 'body', 'caption'];

/** An article's text with all but what it tells blanked out, so that offsets into it are offsets into the text. */
export function toldText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  let told = '';
  for (const { role, start, end } of blocks) {
    if (!TOLD.includes(role)) continue;
    told += ' '.repeat(start - told.length) + text.slice(start, end);
  }
  return told + ' '.repeat(text.length - told.length);
}

/** `toldText` by an article's index. */
export const toldBy =
  ({ articles, text }: Pick<AtlasData, 'articles' | 'text'>) =>
  (article: number): string =>
    toldText({ text: text(article), blocks: articles[article]!.blocks });
