import type { Drafts, Reader } from '../types';
import { invalidJson } from './ninjs';
import { draftOfRecord } from './record';

const LINES_LOOKED_AT = 20;

/** One record to a line (jsonlines.org). A line that is no JSON leaves the others whole. */
export const jsonLines: Reader = {
  name: 'JSON Lines',
  extensions: ['jsonl', 'ndjson'],
  recognizes: looksLikeLines,
  read({ text }): Drafts {
    const result: Drafts = { drafts: [], rejected: [] };
    text.split('\n').forEach((line, index) => {
      if (!line.trim()) return;
      const where = `line ${index + 1}`;
      let record: unknown;
      try {
        record = JSON.parse(line);
      } catch (error) {
        result.rejected.push(invalidJson(error, where));
        return;
      }
      const { draft, rejected } = draftOfRecord(record, where);
      if (draft) result.drafts.push(draft);
      result.rejected.push(...rejected);
    });
    return result;
  },
};

/** True where at least half of the first lines are whole objects; a broken line among them is no reason against. */
export function looksLikeLines(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  const lines = text
    .split('\n', LINES_LOOKED_AT)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.filter((line) => line.startsWith('{') && line.endsWith('}')).length * 2 >= lines.length;
}
