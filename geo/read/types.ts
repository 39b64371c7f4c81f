import type { Article, Block, Evidence, Known, Outlet, PublishedDate, Rejection, Rights } from '../types';

/** A file as it was found: text decoded from UTF-8, path relative to the folder of articles. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A value an editor adds, with where it comes from: printed to readers as the editor's, never as the text's. */
export interface EditorValue<T> {
  value: T;
  /** Where it comes from, in a few words of English. */
  because: string;
  /** Address that shows it. */
  source?: string;
}

/** An editor's notes on one story of a file. */
export interface EditorStory {
  /** Where the story begins in the file, UTF-16; a story that the rules do not find begins here. */
  at: number;
  /** Its first words, so that a note never applies to another text. */
  begins: string;
  headline?: EditorValue<string>;
  /** Id of an outlet. */
  outlet?: EditorValue<string>;
  url?: EditorValue<string>;
  published?: EditorValue<PublishedDate>;
}

/** What an editor says beside the files, by file name without folders. */
export interface EditorNotes {
  files: Record<string, { /** `textHash` of the whole file. */ hash: string; stories: EditorStory[] }>;
}

export interface ReadOptions {
  outlets: readonly Outlet[];
  editor?: EditorNotes | null;
  /** Of articles whose outlet says nothing: `sentences` unless told otherwise. */
  rights?: Rights;
}

export interface ReadResult {
  articles: Article[];
  rejected: Rejection[];
}

/** One story as its format gives it, before any rule has looked at its text. */
export interface Draft {
  text: string;
  /** Where `text` begins in the file; `null` when it is no verbatim slice of it. */
  fileStart: number | null;
  /** Stretches whose role the format tells; others start as `body`. */
  blocks: Block[];
  headline: Known<string> | null;
  /** The outlet as the format names it: a name, a host or an id. */
  outletName: string | null;
  url: Known<string> | null;
  published: Known<PublishedDate> | null;
  language: string | null;
  /** True where the format does not part one story from the next, so that rules must. */
  mayHoldSeveral: boolean;
}

export interface Drafts {
  drafts: Draft[];
  rejected: Omit<Rejection, 'file'>[];
}

/** Reads one format. The first of the list that claims a file reads it. */
export interface Reader {
  /** What people call the format. */
  name: string;
  /** File extensions, lower case, without the dot; a format without any is known by its content alone. */
  extensions: readonly string[];
  /** Whether this text, without byte order mark, may be of this format. */
  recognizes(text: string): boolean;
  read(file: SourceFile): Drafts;
}

/** A value with its evidence, and a reason where it is not plainly stated. */
export function stated<T>(value: T, span?: { start: number; end: number }): Known<T> {
  const evidence: Evidence = 'stated';
  return span ? { value, evidence, span: { start: span.start, end: span.end } } : { value, evidence };
}
