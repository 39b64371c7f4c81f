import { join } from 'node:path';
import type { EntryName } from '@/geo/gazetteer';
import { list, readTable } from './read-table';

/** Words for people and things of a place, with the reference of the place they belong to. */
export function demonyms(folder: string): { place: string; names: EntryName[] }[] {
  return readTable(join(folder, 'demonyms.tsv'), ['place', 'adjectives', 'people']).map(
    ({ place, adjectives, people }) => ({
      place,
      names: [
        ...list(adjectives).flatMap((text) => [
          word(text, 'adjective'),
          ...(COUNTABLE.test(text) ? [word(plural(text), 'demonym')] : []),
        ]),
        ...list(people).flatMap((text) => [word(text, 'demonym'), word(plural(text), 'demonym')]),
      ],
    }),
  );
}

/** *Armenian*, *Iraqi*, *Cypriot*, *Greek*, *Kazakh* are nouns too; *Danish*, *Chinese*, *Swiss* have no plural in -s. */
const COUNTABLE =
  /(?:[aeiou]n|i|er|[^aeiou]ot|ik|ek|kh|it|ab|at|av|ur|ar|ean|go|ño|no|iot|aq|ak|en|z|ash|ine)$/;

/** *Frenchman*, *Frenchmen*; *Swazi*, *Swazis*; *Uzbek*, *Uzbeks*. */
export function plural(noun: string): string {
  if (/man$/.test(noun) && /(?:sh|ch|x|ts|h)(?:wo)?man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/(?:s|x|ch|z)$/.test(noun)) return `${noun}es`.replace(/Czeches$/, 'Czechs');
  return `${noun}s`;
}

function word(text: string, type: EntryName['type']): EntryName {
  return { text, type, language: 'en' };
}
