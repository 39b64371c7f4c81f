import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spell } from '../../../geo/atlas';
import { NAME_POLICIES, type NamePolicy, type NameScript, nameFor } from '../../../geo/names';
import { editsFrom } from '../../../geo/text/edits';
import type { Place } from '../../../geo/types';
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
}

/**
 * Names of the base map other than the English ones, by id: for each language of the interface (`hy`), and for
 * each policy and script that a reader may choose (`armenian-latin`). Who chose a policy gets its forms. Who
 * only reads in a language gets its forms of what nobody contests, as long as they are forms of the same name;
 * else the international name stands.
 */
export function baseNames(
  root: string,
  countries: readonly string[],
  called: readonly Called[],
): Record<string, Record<string, string>> {
  const file = readFileSync(join(root, 'data/gazetteer/south-caucasus.json'), 'utf8');
  const curated = new Map((JSON.parse(file) as Place[]).map((place) => [place.id, place]));
  const rows = ['data/gazetteer/names.tsv', 'data/basemap/names.tsv'].flatMap((table) =>
    readTable(join(root, table), ['id', 'hy', 'az', 'ru']),
  );
  const table = new Map(rows.map(({ id, ...forms }) => [id, forms]));

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
    out[language] = named(language, ({ id, place: other, name }, place) => {
      const own = form(place, 'native');
      if (place?.contested) return name;
      if (own?.language !== language) return null;
      return isFormOf(own.text, name) ? own.text : (table.get(other ?? id)?.[language] ?? name);
    });
    out[`${policy}-native`] = named(language, (_, place) => {
      const own = form(place, 'native');
      return own?.language === language ? own.text : null;
    });
    out[`${policy}-latin`] =
      language === 'az'
        ? named(language, (_, place) => {
            const own = form(place, 'latin');
            return own && own.text !== place!.name ? own.text : null;
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

/** Letters of a word that may differ between two forms of one name, as a share. */
const DIFFERENT = 0.4;

/** Whether two names share a word, however it is spelled: *Սևանա լիճ* and *Lake Sevan* do, *Göyçə gölü* does not. */
function isFormOf(text: string, name: string): boolean {
  const words = (each: string) => spell(each).split(' ');
  return words(text).some((a) =>
    words(name).some((b) => {
      const most = Math.floor(DIFFERENT * Math.max(a.length, b.length));
      return (editsFrom(a, most)(b)?.whole ?? Infinity) <= most;
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
