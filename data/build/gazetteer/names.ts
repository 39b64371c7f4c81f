import { existsSync } from 'node:fs';
import type { Named } from '@/geo/names';
import type { Place, PlaceName, Translations } from '@/geo/types';
import { isFormOf } from '../form-of';
import { readTable } from './read-table';

/** Languages of the interface other than English. */
const LANGUAGES = ['hy', 'az', 'ru'] as const;

/** What is to be called something: its id, its name in English, and the names that lists have. */
export interface Unnamed extends Pick<Place, 'id' | 'name' | 'contested'> {
  names: readonly Pick<PlaceName, 'text' | 'language' | 'to'>[];
}

/**
 * What pages call a place where they do not go by the names that lists have, as far as the tables say: in languages
 * that none of its present names is in; and in all of them where it is contested, or where the language has another
 * name than the international one, so that nobody reads a side's name who did not ask for it.
 */
export function readNames(
  ...files: string[]
): (place: Unnamed, more?: Translations) => Pick<Named, 'called'> {
  const rows = files.filter(existsSync).flatMap((file) => readTable(file, ['id', ...LANGUAGES]));
  const table = new Map<string, Translations>(rows.map(({ id, ...forms }) => [id!, forms]));
  return ({ id, name, names, contested }, more = {}) => {
    const ours = table.get(id) ?? {};
    const called = Object.entries({ ...more, ...ours }).filter(([language, text]) => {
      const own = names.find((one) => one.language === language && one.to === undefined);
      return text !== '' && (!own || (ours[language] && (contested || !isFormOf(own.text, name))));
    });
    return called.length > 0 ? { called: Object.fromEntries(called) } : {};
  };
}
