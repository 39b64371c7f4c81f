import { IntlMessageFormat } from 'intl-messageformat';

/** Values of a message; dates are given as `Date`, everything else as it is. */
export type Values = Record<string, string | number | boolean | Date>;
/** Key to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;
/** Prints a message of the catalogue. An unknown key is our mistake, and throws. */
export type Translate = (key: string, values?: Values) => string;

/** The messages of one language, with the locale by whose rules their plurals and numbers are written. */
export interface Spoken {
  locale: string;
  catalogue: Catalogue;
}

/**
 * A formatter over languages, the first that has a message winning, so that a language with a gap still
 * prints English there rather than nothing. Parsed messages are kept: the keys are finite.
 */
export function formatter(languages: readonly Spoken[]): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (!message) {
      const language = languages.find(({ catalogue }) => catalogue[key] !== undefined);
      if (!language) throw new Error(`No message is catalogued under "${key}".`);
      message = new IntlMessageFormat(language.catalogue[key]!, language.locale, undefined, {
        ignoreTag: true,
      });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
