import type { Rejection } from '../../types';
import { type Draft, stated } from '../types';
import { compose } from './compose';
import { fragmentParagraphs, isHtml } from './html-text';
import { dateOrNote } from './printed-date';

export type JsonObject = Record<string, unknown>;

/** One story of a JSON file, or why there is none. */
export interface RecordDraft {
  draft: Draft | null;
  rejected: Omit<Rejection, 'file'>[];
}

// What others call the same field; the first that holds words wins.
const TEXT = ['text', 'body', 'content', 'content_text', 'body_text', 'articleBody', 'content_html'];
const TITLE = ['title', 'headline'];
const OUTLET = ['outlet', 'domain', 'source', 'publisher', 'site'];
const DATE = [
  'date',
  'published',
  'date_published',
  'datePublished',
  'published_at',
  'publishedAt',
  'pubDate',
];
const ADDRESS = ['url', 'link', 'canonical', 'permalink'];
const LANGUAGE = ['language', 'lang'];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * One record such as `{"id","text","title"?,"domain"?,"date"?,"url"?}`. The text stays as it is,
 * so that offsets into it hold for whoever sent it; only HTML is turned into paragraphs.
 */
export function draftOfRecord(record: unknown, where: string | null): RecordDraft {
  if (!isObject(record)) {
    return reject(
      where,
      `An object was expected, and ${kind(record)} came.`,
      'Write each article as {"text": "…"}.',
    );
  }
  const text = field(record, TEXT);
  if (!text) {
    return reject(where, 'The record has no text.', 'Put the article’s words under "text".');
  }
  const title = field(record, TITLE);
  const url = field(record, ADDRESS);
  const { date, note } = dateOrNote(field(record, DATE), where);
  const composed = isHtml(text) ? compose(fragmentParagraphs(text)) : { text, blocks: [] };
  const draft: Draft = {
    ...composed,
    fileStart: null,
    headline: title ? stated(title.trim()) : null,
    outletName: field(record, OUTLET),
    url: url && /^https?:\/\/\S+$/.test(url.trim()) ? stated(url.trim()) : null,
    published: date ? stated(date) : null,
    language: field(record, LANGUAGE),
    mayHoldSeveral: false,
  };
  return { draft, rejected: note ? [note] : [] };
}

function reject(where: string | null, because: string, remedy: string): RecordDraft {
  return { draft: null, rejected: [{ where, because, remedy }] };
}

function field(record: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (typeof value === 'string' && value.trim()) return value;
    // `"source": {"name": "…"}`, as news APIs write it
    if (isObject(value) && typeof value.name === 'string' && value.name.trim()) return value.name;
  }
  return null;
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
