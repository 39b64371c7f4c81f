import { IntlMessageFormat } from 'intl-messageformat';

export type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** `TYPE.literal` and `TYPE.plural` of the parser. */
export const LITERAL = 0;
export const PLURAL = 6;

/** Every element of a message, those inside plurals and choices too. */
export function elementsOf(text: string): Element[] {
  const all: Element[] = [];
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      all.push(element);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return all;
}

/** The words of a message without its values. */
export function wordsOf(text: string): string {
  return elementsOf(text)
    .flatMap((element) => (element.type === LITERAL ? [element.value] : []))
    .join(' ');
}
