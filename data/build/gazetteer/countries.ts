import { join } from 'node:path';
import ar from 'i18n-iso-countries/langs/ar.json';
import az from 'i18n-iso-countries/langs/az.json';
import el from 'i18n-iso-countries/langs/el.json';
import fa from 'i18n-iso-countries/langs/fa.json';
import he from 'i18n-iso-countries/langs/he.json';
import hy from 'i18n-iso-countries/langs/hy.json';
import ja from 'i18n-iso-countries/langs/ja.json';
import ka from 'i18n-iso-countries/langs/ka.json';
import ko from 'i18n-iso-countries/langs/ko.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import tr from 'i18n-iso-countries/langs/tr.json';
import uk from 'i18n-iso-countries/langs/uk.json';
import zh from 'i18n-iso-countries/langs/zh.json';
import type { EntryName } from '@/geo/gazetteer';
import type { BBox } from '@/geo/types';
import { countryNames as printedNames } from '../basemap/country-code';
import type { Draft } from './draft';
import { countryProminence } from './prominence';
import { list, point, readTable } from './read-table';

// Languages whose names cannot be mistaken for English words, being in other scripts or unlike them.
const LANGUAGES: Record<string, { countries: Record<string, string | string[]> }> = {
  ar,
  az,
  el,
  fa,
  he,
  hy,
  ja,
  ka,
  ko,
  ru,
  tr,
  uk,
  zh,
};
/** Turkish *Fas* (Morocco) and Azerbaijani *Çad* (Chad) are too short to be told from English. */
const SHORTEST_LATIN = 6;

/** Every country and territory of ISO 3166-1. */
export function countryDrafts(folder: string, boxes: ReadonlyMap<string, BBox>): Draft[] {
  const rows = readTable(join(folder, 'countries.tsv'), [
    'code',
    'name',
    'point',
    'label',
    'millions',
    'aliases',
    'abbreviations',
    'former',
    'note',
  ]);
  return rows.map((row) => {
    const { en: _, ...called } = printedNames(row.code);
    const population = Math.round(Number(row.millions) * 1e6);
    const bbox = boxes.get(row.code);
    return {
      name: row.name,
      kind: 'country',
      code: row.code,
      position: point(row.point),
      population,
      country: row.code,
      prominence: countryProminence(population),
      geonameId: null,
      source: 'world',
      language: 'en',
      loose: true,
      names: [
        ...list(row.aliases).map((text) => named(text, 'alias')),
        ...list(row.abbreviations).map((text) => named(text, 'abbreviation')),
        ...list(row.former).map((text) => named(text, 'former')),
        ...translations(row.code),
      ],
      extra: {
        ...(bbox && { bbox }),
        ...(row.label && { label: point(row.label) }),
        ...(row.note && { note: row.note, contested: true }),
        called,
      },
    };
  });
}

function named(text: string, type: EntryName['type']): EntryName {
  return { text, type, language: 'en' };
}

/** What the base map prints comes first, so that pages say the same. */
function translations(code: string): EntryName[] {
  const printed = printedNames(code);
  return Object.entries(LANGUAGES).flatMap(([language, { countries }]) =>
    [printed[language] ?? [], countries[code] ?? []]
      .flat()
      .filter((text) => !/^[\p{Script=Latin}\p{P}\s]+$/u.test(text) || text.length >= SHORTEST_LATIN)
      .map((text): EntryName => ({ text, type: 'alias', language })),
  );
}

/** English names by ISO alpha-2, for ids. */
export function countryNames(drafts: readonly Draft[]): Map<string, string> {
  return new Map(drafts.map((draft) => [draft.country!, draft.name]));
}
