import { existsSync } from 'node:fs';
import type { PlaceName, Translations } from '@/geo/types';
import { readTable } from './read-table';

/** Languages of the interface other than English. */
const LANGUAGES = ['hy', 'az', 'ru'] as const;

/** What pages call a place in the languages that none of its present names is in, by its id, as far as the tables have it. */
export function readNames(
  ...files: string[]
): (
  id: string,
  names: readonly Pick<PlaceName, 'language' | 'to'>[],
  more?: Translations,
) => { called?: Translations } {
  const rows = files.filter(existsSync).flatMap((file) => readTable(file, ['id', ...LANGUAGES]));
  const table = new Map<string, Translations>(rows.map(({ id, ...forms }) => [id!, forms]));
  return (id, names, more = {}) => {
    const has = new Set(names.flatMap(({ language, to }) => (to === undefined ? [language] : [])));
    const forms = Object.entries({ ...more, ...table.get(id) });
    const called = Object.fromEntries(forms.filter(([language, text]) => text !== '' && !has.has(language)));
    return Object.keys(called).length > 0 ? { called } : {};
  };
}
