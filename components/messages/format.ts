import { IntlMessageFormat } from 'intl-messageformat';

/** Values of a message; dates are given as `Date`, everything else as it is. */
export type Values = Record<string, string | number | boolean | Date>;
/** Key to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;
/** Prints a message of the catalogue. An unknown key is our mistake, and throws. */
export type Translate = (key: string, values?: Values) => string;

/**
 * A formatter over catalogues, the first that has a key winning, so that a language with a missing
 * message still prints English rather than nothing. Parsed messages are kept: the keys are finite.
 */
export function formatter(locale: string, catalogues: readonly Catalogue[]): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (!message) {
      const text = catalogues.find((catalogue) => catalogue[key] !== undefined)?.[key];
      if (text === undefined) throw new Error(`No message is catalogued under "${key}".`);
      message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
