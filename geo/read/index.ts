import type { Rejection } from '../types';
import { finish } from './finish';
import { readerOf } from './readers';
import { split } from './split';
import type { ReadOptions, ReadResult, SourceFile } from './types';

export { type Anchor, anchorDate } from './dates/anchor';
export { READERS } from './readers';
export { textSpans } from './spans';
export type {
  EditorNotes,
  EditorStory,
  EditorValue,
  Reader,
  ReadOptions,
  ReadResult,
  SourceFile,
} from './types';

/**
 * The articles of one file, in its order, and what could not be read, with reason and remedy. The
 * text of an article is a slice of the file from `fileStart` wherever the format allows; offsets are
 * UTF-16. Never throws on what a file holds: one broken record leaves the others whole.
 */
export function read(file: SourceFile, options: ReadOptions): ReadResult {
  const rejected: Rejection[] = [];
  const reject = (rejection: Omit<Rejection, 'file'>) => rejected.push({ file: file.path, ...rejection });
  if (file.text.trim() === '') {
    reject({ where: null, because: 'The file is empty.', remedy: 'Put the text of an article in it.' });
    return { articles: [], rejected };
  }

  const { drafts, rejected: unread } = readerOf(file).read(file);
  unread.forEach(reject);
  const articles: ReadResult['articles'] = [];
  for (const draft of drafts) {
    const { stories, rejected: notes } = split(file, draft, options.editor ?? null);
    notes.forEach(reject);
    for (const story of stories) {
      const article = finish(file.path, story, options);
      if (article && !articles.some(({ id }) => id === article.id)) articles.push(article);
    }
  }
  if (articles.length === 0 && rejected.length === 0) {
    reject({
      where: null,
      because: 'No article text was found.',
      remedy: 'Check that the file holds more than menus and links.',
    });
  }
  return { articles, rejected };
}
