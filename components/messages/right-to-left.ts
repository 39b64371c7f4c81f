const OVERRIDE = '\u202e';
const END = '\u202c';

/**
 * Makes words run from right to left, as CLDR's bidi pseudo-locale does (UTS #35, *Pseudo-locales*): each word
 * between a right-to-left override and its end. Spaces stay outside, so that lines still break.
 */
export function rightToLeft(text: string): string {
  return text.replace(/\S+/g, (word) => OVERRIDE + word + END);
}
