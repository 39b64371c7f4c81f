import type { Drafts, Reader } from '../types';
import { looksLikeLines } from './json-lines';
import { invalidJson } from './ninjs';
import { draftOfRecord, isObject } from './record';

/** Lists that hold a file's articles: of news APIs, of JSON Feed. */
const LISTS = ['articles', 'items', 'documents', 'records', 'data'];

/** A record, a list of records, or an object with such a list. */
export const json: Reader = {
  name: 'JSON',
  extensions: ['json'],
  recognizes: (text) => /^\s*[[{]/.test(text) && !(looksLikeLines(text) && text.trim().includes('\n')),
  read({ text }): Drafts {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch (error) {
      return { drafts: [], rejected: [invalidJson(error)] };
    }
    const list = isObject(parsed) ? LISTS.map((name) => parsed[name]).find(Array.isArray) : undefined;
    const records: unknown[] = Array.isArray(parsed) ? parsed : (list ?? [parsed]);
    const result: Drafts = { drafts: [], rejected: [] };
    records.forEach((record, index) => {
      const { draft, rejected } = draftOfRecord(record, `record ${index + 1}`);
      if (draft) result.drafts.push(draft);
      result.rejected.push(...rejected);
    });
    return result;
  },
};
