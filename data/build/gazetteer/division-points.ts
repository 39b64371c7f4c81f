import { join } from 'node:path';
import type { EntryName } from '@/geo/gazetteer';
import type { Draft } from './draft';
import { list, point, readTable } from './read-table';

/**
 * Gives first-level divisions their English name, their point in GeoNames' convention and their further
 * names, by hand. Throws, naming the codes, when the table speaks of a division that is not there.
 */
export function applyDivisionPoints(first: readonly Draft[], folder: string): Draft[] {
  const rows = readTable(join(folder, 'divisions.tsv'), [
    'code',
    'name',
    'point',
    'aliases',
    'abbreviations',
    'former',
  ]);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const known = new Set(first.map((draft) => draft.code));
  const unknown = rows.filter((row) => !known.has(row.code));
  if (unknown.length > 0)
    throw new Error(`divisions.tsv: no such divisions: ${unknown.map((row) => row.code).join(', ')}`);
  return first.map((draft) => {
    const row = byCode.get(draft.code ?? '');
    if (!row) return draft;
    const names: EntryName[] = [
      ...(row.name !== draft.name ? [{ text: draft.name, type: 'alias' as const }] : []),
      ...list(row.aliases).map((text) => ({ text, type: 'alias' as const, language: 'en' })),
      ...list(row.abbreviations).map((text) => ({ text, type: 'abbreviation' as const, language: 'en' })),
      ...list(row.former).map((text) => ({ text, type: 'former' as const, language: 'en' })),
      ...draft.names,
    ];
    return {
      ...draft,
      name: row.name,
      language: 'en',
      ...(row.point && { position: point(row.point), source: 'division-points' }),
      names,
    };
  });
}
