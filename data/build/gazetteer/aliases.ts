import { join } from 'node:path';
import { type EntryName, normalise } from '@/geo/gazetteer';
import { type Draft, SETTLEMENTS } from './draft';
import { list, readTable } from './read-table';

/**
 * Adds the names of `aliases.tsv`. A place is called `Gent@BE`, or `Kansas City@US.MO` where its country
 * has several: the most populous settlement listed under that name there; or by the code of a country or
 * division. Throws, naming them all, when there are none.
 */
export function applyAliases(drafts: readonly Draft[], folder: string): Draft[] {
  const rows = readTable(join(folder, 'aliases.tsv'), [
    'place',
    'name',
    'aliases',
    'abbreviations',
    'former',
  ]);
  const byName = new Map<string, number[]>();
  const byCode = new Map<string, number>();
  drafts.forEach((draft, index) => {
    if (draft.code) byCode.set(draft.code, index);
    if (!SETTLEMENTS.has(draft.kind)) return;
    const key = `${normalise(draft.name)}@${draft.country}`;
    const same = byName.get(key);
    if (same) same.push(index);
    else byName.set(key, [index]);
  });
  const out = [...drafts];
  const unknown: string[] = [];
  for (const row of rows) {
    const [name, where = ''] = row.place.split('@') as [string, string?];
    const [country, admin1] = where.split('.');
    const index = where
      ? (byName.get(`${normalise(name)}@${country}`) ?? [])
          .filter((at) => admin1 === undefined || drafts[at]!.admin1 === admin1)
          .sort((a, b) => (drafts[b]!.population ?? 0) - (drafts[a]!.population ?? 0))[0]
      : byCode.get(name);
    const draft = index === undefined ? undefined : out[index];
    if (index === undefined || !draft) {
      unknown.push(row.place);
      continue;
    }
    out[index] = {
      ...draft,
      name: row.name || draft.name,
      ...(row.name && { language: 'en' }),
      loose: true,
      names: [
        ...(row.name && row.name !== draft.name ? [{ text: draft.name, type: 'alias' as const }] : []),
        ...draft.names,
        ...list(row.aliases).map((text): EntryName => ({ text, type: 'alias', language: 'en' })),
        ...list(row.abbreviations).map((text): EntryName => ({ text, type: 'abbreviation', language: 'en' })),
        ...list(row.former).map((text): EntryName => ({ text, type: 'former', language: 'en' })),
      ],
    };
  }
  if (unknown.length > 0) throw new Error(`aliases.tsv: no such places: ${unknown.join(', ')}`);
  return out;
}
