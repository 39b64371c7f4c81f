import { FONT_ADVANCES } from './font-advances';
import type { Token } from './palette';

/** How one kind of text on the map is set. */
export interface TypeStyle {
  face: 'serif-400' | 'serif-600' | 'serif-700' | 'serif-400-italic' | 'sans-400' | 'sans-600';
  /** px */
  size: number;
  /** Between letters, in em. */
  spacing?: number;
  capitals?: boolean;
  colour: Token;
}

/** Names on the map, by rank; the only place where their type is set. */
export const TYPE = {
  country: { face: 'serif-600', size: 15, spacing: 0.24, capitals: true, colour: 'l-country' },
  neighbour: { face: 'serif-400', size: 13, spacing: 0.24, capitals: true, colour: 'l-country2' },
  'region-covered': { face: 'serif-600', size: 15.5, spacing: 0.1, colour: 'ink' },
  region: { face: 'serif-400', size: 12.5, spacing: 0.16, colour: 'l-region' },
  selected: { face: 'serif-700', size: 18, colour: 'acc-t' },
  place: { face: 'serif-600', size: 14, colour: 'ink' },
  count: { face: 'sans-600', size: 13, colour: 'acc-t' },
  capital: { face: 'serif-600', size: 14.5, colour: 'l-town' },
  city: { face: 'serif-400', size: 13, colour: 'l-town' },
  town: { face: 'serif-400', size: 12, colour: 'l-town' },
  village: { face: 'serif-400', size: 11.5, colour: 'l-town2' },
  second: { face: 'serif-400', size: 11.5, colour: 'l-town2' },
  sea: { face: 'serif-400-italic', size: 17, spacing: 0.1, colour: 'l-water' },
  'sea-small': { face: 'serif-400-italic', size: 13, spacing: 0.06, colour: 'l-water' },
  lake: { face: 'serif-400-italic', size: 12.5, spacing: 0.02, colour: 'l-water' },
  river: { face: 'serif-400-italic', size: 11.5, spacing: 0.05, colour: 'l-water' },
  range: { face: 'serif-400-italic', size: 12.5, spacing: 0.16, colour: 'l-region' },
  peak: { face: 'serif-400-italic', size: 11.5, colour: 'l-region' },
  note: { face: 'sans-400', size: 12.5, colour: 'ink2' },
  cluster: { face: 'sans-600', size: 12, colour: 'paper' },
} as const satisfies Record<string, TypeStyle>;

export type TypeName = keyof typeof TYPE;

/** A letter no face has (Chinese, Arabic …) is taken as this wide, in em: rather too wide than too narrow. */
const UNKNOWN = 1;
/** What is no letter but says how others run or are marked. */
const UNSEEN = /^[\p{Cf}\p{Mn}]$/u;

const advances = new Map<string, Map<string, number>>();

function table(face: string): Map<string, number> {
  let letters = advances.get(face);
  if (!letters) {
    letters = new Map();
    for (const [width, group] of Object.entries(FONT_ADVANCES[face] ?? {}))
      for (const letter of group) letters.set(letter, Number(width) / 100);
    advances.set(face, letters);
  }
  return letters;
}

/** The letters as they are printed: capitals where the style asks for them. */
export function printed(text: string, name: TypeName): string {
  return (TYPE[name] as TypeStyle).capitals ? text.toLocaleUpperCase('en') : text;
}

/**
 * Width of a line of text in px, letter spacing included; the space after the last letter is not.
 * Kerning is left out: it makes names narrower by at most 2 % in these faces.
 */
export function textWidth(text: string, name: TypeName): number {
  const { face, size, spacing = 0 } = TYPE[name] as TypeStyle;
  const letters = table(face);
  let width = 0;
  let count = 0;
  for (const letter of printed(text, name)) {
    // One with marks that no face has is as wide as the letter beneath them.
    const known = letters.get(letter) ?? letters.get(letter.normalize('NFD')[0]!);
    if (known === undefined && UNSEEN.test(letter)) continue;
    width += known ?? UNKNOWN;
    count++;
  }
  return (width + Math.max(0, count - 1) * spacing) * size;
}
