import { join } from 'node:path';
import type { EntryName } from '@/geo/gazetteer';
import { bareNames } from './bare-names';
import type { Draft } from './draft';
import { list, readTable } from './read-table';

/** Names every first-level division with the noun its country uses: *Nineveh Province*, *province of Nineveh*. */
export function nameWithNouns(first: readonly Draft[], folder: string): Draft[] {
  const rows = readTable(join(folder, 'division-nouns.tsv'), ['country', 'nouns']);
  const nouns = new Map(rows.map((row) => [row.country, list(row.nouns)]));
  return first.map((draft) => {
    const [main] = nouns.get(draft.country ?? '') ?? [];
    if (!main) return draft;
    const bare = bareNames(draft.name)[0] ?? draft.name;
    const names = (nouns.get(draft.country!) ?? []).map((noun) => `${bare} ${noun}`);
    names.push(`${main} of ${bare}`);
    const known = new Set([draft.name, ...draft.names.map((name) => name.text)]);
    const added = names.filter((name) => !known.has(name));
    return {
      ...draft,
      names: [...draft.names, ...added.map((text): EntryName => ({ text, type: 'alias', language: 'en' }))],
    };
  });
}
