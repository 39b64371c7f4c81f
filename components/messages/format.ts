import { IntlMessageFormat } from 'intl-messageformat';

/** Values of a message; dates are given as `Date`, everything else as it is. */
export type Values = Record<string, string | number | boolean | Date>;
/** Key to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;
/** Prints a message of the catalogue. An unknown key is our mistake, and throws. */
export interface Translate {
  (key: string, values?: Values): string;
  /** The language it speaks. */
  readonly locale: string;
}

/** The messages of one language, with the locale by whose rules their plurals and numbers are written. */
export interface Spoken {
  locale: string;
  catalogue: Catalogue;
  /** Done to the words of each message, never to the values put in. */
  reword?: (text: string) => string;
}

/**
 * A formatter over languages, the first that has a message winning, so that a language with a gap still
 * prints English there rather than nothing. Parsed messages are kept: the keys are finite.
 */
export function formatter(languages: readonly Spoken[]): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  const translate = (key: string, values?: Values) => {
    let message = parsed.get(key);
    if (!message) {
      const language = languages.find(({ catalogue }) => catalogue[key] !== undefined);
      if (!language) throw new Error(`No message is catalogued under "${key}".`);
      message = parse(language.catalogue[key]!, language);
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
  return Object.assign(translate, { locale: languages[0]!.locale });
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;
/** `TYPE.literal` of the parser, which its package does not hand on. */
const LITERAL = 0;

function parse(text: string, { locale, reword }: Spoken): IntlMessageFormat {
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return reword ? new IntlMessageFormat(reworded(message.getAst(), reword), locale) : message;
}

function reworded(elements: Elements, reword: (text: string) => string): Elements {
  return elements.map((element) => {
    if (element.type === LITERAL) return { ...element, value: reword(element.value) };
    if (!('options' in element)) return element;
    const options = Object.entries(element.options).map(
      ([name, option]) => [name, { ...option, value: reworded(option.value, reword) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) };
  }) as Elements;
}
