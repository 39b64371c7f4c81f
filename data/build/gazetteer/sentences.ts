import { existsSync } from 'node:fs';
import type { Translations } from '@/geo/types';
import { readTable } from './read-table';

const LANGUAGES = ['hy', 'az', 'ru'] as const;

/** By an English sentence of ours: the same in other languages, as far as the table at `file` has it. */
export function readSentences(
  file: string,
): (english: string | undefined) => { translations?: Translations } {
  const rows = existsSync(file) ? readTable(file, ['en', ...LANGUAGES]) : [];
  const known = new Map(
    rows.map(({ en, ...others }) => [
      en,
      Object.fromEntries(Object.entries(others).filter(([, sentence]) => sentence !== '')),
    ]),
  );
  return (english) => {
    const translations = known.get(english ?? '');
    return translations ? { translations } : {};
  };
}
