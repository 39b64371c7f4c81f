import countries from 'i18n-iso-countries';

/** Territories of Natural Earth that have no ISO number; the codes are ISO 3166's user-assigned ones or slugs. */
const WITHOUT_NUMBER: Record<string, string> = {
  Kosovo: 'XK',
  Somaliland: 'somaliland',
  'N. Cyprus': 'northern-cyprus',
  'Siachen Glacier': 'siachen-glacier',
  // Leased, and so of the country whose land it is.
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
};

/** ISO 3166-1 alpha-2 of a country of world-atlas (by number) or of our corrected topology (by itself); a slug of its name where it has none. */
export function countryCode(id: string | number | undefined, name: string): string {
  if (/^[A-Z]{2}$/.test(String(id))) return String(id);
  const code = id === undefined ? undefined : countries.numericToAlpha2(String(id).padStart(3, '0'));
  return code ?? WITHOUT_NUMBER[name] ?? name.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** Lands whose statehood is disputed: named like regions, their limits dashed. */
export const DISPUTED_TERRITORIES: ReadonlySet<string> = new Set([
  'XK',
  'somaliland',
  'northern-cyprus',
  'siachen-glacier',
  'EH',
  'PS',
  'TW',
  'crimea',
]);

const LANGUAGES = ['en', 'hy', 'az', 'ru'] as const;
/** Printed where CLDR's short English is unusual on a map. */
const ENGLISH: Record<string, string> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  US: 'United States',
  GB: 'United Kingdom',
  BA: 'Bosnia and Herzegovina',
  TR: 'Turkey',
  MM: 'Myanmar',
  PS: 'Palestinian territories',
  somaliland: 'Somaliland',
  'northern-cyprus': 'Northern Cyprus',
  'siachen-glacier': 'Siachen Glacier',
  crimea: 'Crimea',
};

/** Whether a land has a name of its own: a buffer zone, a base or a reef of the source has its limits alone. */
export function isNamedLand(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) || code in ENGLISH;
}

/** Names of a country in the languages of the interface, from CLDR as Node carries it. */
export function countryNames(code: string): { en: string } & Record<string, string> {
  const names: { en: string } & Record<string, string> = { en: ENGLISH[code] ?? code };
  if (/^[A-Z]{2}$/.test(code))
    for (const language of LANGUAGES) {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(code);
      if (name && name !== code && !(language === 'en' && ENGLISH[code])) names[language] = name;
    }
  return names;
}
