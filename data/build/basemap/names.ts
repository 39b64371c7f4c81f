import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondOf } from '../../../geo/draw/basemap';
import { NAME_POLICIES, type NamePolicy, type NameScript, nameFor } from '../../../geo/names';
import type { Place } from '../../../geo/types';
import { readNames } from '../gazetteer/names';
import { readTable } from '../gazetteer/read-table';
import { countryNames } from './country-code';

/** Languages of the interface other than English, with the policy whose forms are theirs. */
const LANGUAGES = { hy: 'armenian', az: 'azerbaijani', ru: 'russian' } as const satisfies Record<
  string,
  NamePolicy
>;
type Language = keyof typeof LANGUAGES;

/** What on the base map is to be named: its id there and what it is called in English. */
export interface Called {
  id: string;
  name: string;
  /** Its place in the curated region and its row in the table, where that is not its id. */
  place?: string;
  /** A second name in English that others use for it. */
  second?: string;
}

/**
 * Names of the base map other than the English ones, by id: for each language of the interface (`hy`), and for
 * each policy and script that a reader may choose (`armenian-latin`). Who chose a policy gets its forms. Who
 * only reads in a language gets what lists and panels call the place under nobody's policy, and the second name of a
 * town beneath it, under `secondOf` its id.
 */
export function baseNames(
  root: string,
  countries: readonly string[],
  called: readonly Called[],
): Record<string, Record<string, string>> {
  const file = readFileSync(join(root, 'data/gazetteer/south-caucasus.json'), 'utf8');
  const curated = new Map((JSON.parse(file) as Place[]).map((place) => [place.id, place]));
  const tables = ['data/gazetteer/names.tsv', 'data/basemap/names.tsv'].map((name) => join(root, name));
  const rows = tables.flatMap((name) => readTable(name, ['id', 'hy', 'az', 'ru']));
  const table = new Map(rows.map(({ id, ...forms }) => [id, forms]));
  const calledOf = readNames(...tables);

  const named = (language: Language, form: (each: Called, place: Place | undefined) => string | null) =>
    Object.fromEntries([
      ...countries.flatMap((code): [string, string][] => {
        const name = countryNames(code)[language];
        return name ? [[code, name]] : [];
      }),
      ...called.flatMap((each): [string, string][] => {
        const id = each.place ?? each.id;
        const name = form(each, curated.get(id)) ?? table.get(id)?.[language];
        return name && name !== each.name ? [[each.id, name]] : [];
      }),
    ]);

  const out: Record<string, Record<string, string>> = {};
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    const policy = LANGUAGES[language];
    const form = (place: Place | undefined, script: NameScript) => place && nameFor(place, policy, script);
    const usual = named(language, (_, place) => {
      if (!place) return null;
      const own = nameFor({ ...place, ...calledOf(place) }, 'international', 'latin', null, language);
      return own.language === language ? own.text : null;
    });
    const seconds = called.flatMap(({ id, second }) =>
      second !== undefined && usual[id] !== undefined ? [[secondOf(id), second]] : [],
    );
    out[language] = { ...usual, ...Object.fromEntries(seconds) };
    out[`${policy}-native`] = named(language, (_, place) => {
      const own = form(place, 'native');
      return own?.language === language ? own.text : null;
    });
    out[`${policy}-latin`] =
      language === 'az'
        ? named(language, ({ name }, place) => {
            const own = form(place, 'latin');
            if (own && own.text !== place!.name) return own.text;
            // What the table has of a contested place is the international name, which stands already.
            return place?.contested ? name : null;
          })
        : latin(called, curated, policy);
  }
  return out;
}

/** In Latin letters only what the curated region has such a form of is named otherwise than in English. */
function latin(
  called: readonly Called[],
  curated: ReadonlyMap<string, Place>,
  policy: NamePolicy,
): Record<string, string> {
  return Object.fromEntries(
    called.flatMap(({ id, name, place: other }): [string, string][] => {
      const place = curated.get(other ?? id);
      const text = place && nameFor(place, policy, 'latin').text;
      return text && text !== place.name && text !== name ? [[id, text]] : [];
    }),
  );
}

/** Every key of `baseNames`; a test holds that none is missing. */
export const NAME_KEYS = [
  ...Object.keys(LANGUAGES),
  ...NAME_POLICIES.filter((policy) => policy !== 'international').flatMap((policy) => [
    `${policy}-native`,
    `${policy}-latin`,
  ]),
];
