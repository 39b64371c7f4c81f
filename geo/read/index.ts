import type { Article, Rejection } from '../types';
import { finish } from './finish';
import { readerOf } from './readers';
import { split } from './split';
import type { Drafts, ReadOptions, ReadResult, SourceFile } from './types';

export { type Anchor, anchorDate } from './dates/anchor';
export { type EventDate, eventDateOf, eventDates } from './dates/events';
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

type Reject = (rejection: Omit<Rejection, 'file'>) => void;

/**
 * The articles of one file, in its order, and what could not be read, with reason and remedy. The
 * text of an article is the file's from `fileStart` on wherever its format allows; offsets are
 * UTF-16. Never throws on what a file holds: one broken record leaves the others whole.
 */
export function read(file: SourceFile, options: ReadOptions): ReadResult {
  const rejected: Rejection[] = [];
  const reject: Reject = (rejection) => rejected.push({ file: file.path, ...rejection });
  const articles = toArticles(file, draftsOf(file), options, reject);
  if (articles.length === 0 && rejected.length === 0) reject(noText);
  return { articles, rejected };
}

function toArticles(
  file: SourceFile,
  { drafts, rejected }: Drafts,
  options: ReadOptions,
  reject: Reject,
): Article[] {
  rejected.forEach(reject);
  const articles = new Map<string, Article>();
  for (const draft of drafts) {
    const { stories, rejected: notes } = split(file, draft, options.editor ?? null);
    notes.forEach(reject);
    for (const story of stories) {
      const article = finish(file.path, story, options);
      if (!article) continue;
      if (!articles.has(article.id)) articles.set(article.id, article);
      else {
        reject({
          where: article.fileStart === null ? null : `offset ${article.fileStart}`,
          because: `“${article.headline?.value ?? article.text.slice(0, 60)}” stands twice in the file; it was read once.`,
          remedy: 'Nothing need be done, or take one of them out.',
        });
      }
    }
  }
  return [...articles.values()];
}

function draftsOf(file: SourceFile): Drafts {
  const mark = file.text.startsWith('\ufeff') ? 1 : 0; // byte order mark
  const text = file.text.slice(mark);
  const problem = unreadable(text);
  if (problem) return { drafts: [], rejected: [problem] };
  const reader = readerOf({ path: file.path, text });
  if (!reader) return { drafts: [], rejected: [unknownFormat] };
  const { drafts, rejected } = reader.read({ path: file.path, text });
  const counted = drafts.map((draft) => ({
    ...draft,
    fileStart: draft.fileStart === null ? null : draft.fileStart + mark,
  }));
  return { drafts: counted, rejected };
}

const noText = {
  where: null,
  because: 'No article text was found.',
  remedy: 'Check that there is more than menus, links and dates.',
};

const unknownFormat = {
  where: null,
  because: 'No reader knows this format.',
  remedy: 'Save it as plain text, Markdown, HTML, RSS, Atom, ninjs, JSON or JSON Lines.',
};

/** Why no reader need try: nothing there, or no text. */
function unreadable(text: string): Drafts['rejected'][number] | null {
  if (text.trim() === '') {
    return { where: null, because: 'The file is empty.', remedy: 'Put the text of an article in it.' };
  }
  const head = text.slice(0, 4000);
  const damaged = head.match(/\ufffd/g)?.length ?? 0;
  if (head.includes('\0') || /^(?:%PDF-|PK[^\x20-\x7e])/.test(head) || damaged * 20 > head.length) {
    return {
      where: null,
      because: 'This is no text in UTF-8.',
      remedy: 'Export the document as text, HTML or Markdown in UTF-8.',
    };
  }
  return null;
}
