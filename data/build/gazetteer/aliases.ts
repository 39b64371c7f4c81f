import { join } from 'node:path';
import type { EntryName } from '@/geo/gazetteer';
import { list, readTable } from './read-table';

/** Further names of places that the packages list under one name only, with the reference of the place. */
export function aliases(folder: string): { place: string; names: EntryName[] }[] {
  return readTable(join(folder, 'aliases.tsv'), ['place', 'aliases', 'abbreviations', 'former']).map(
    (row) => ({
      place: row.place,
      names: [
        ...list(row.aliases).map((text): EntryName => ({ text, type: 'alias', language: 'en' })),
        ...list(row.abbreviations).map((text): EntryName => ({ text, type: 'abbreviation', language: 'en' })),
        ...list(row.former).map((text): EntryName => ({ text, type: 'former', language: 'en' })),
      ],
    }),
  );
}
