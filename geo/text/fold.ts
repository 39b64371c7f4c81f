/** Letters that Unicode does not decompose, by the letter a reader without them would type. */
const PLAIN: Record<string, string> = {
  ə: 'a',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ð: 'd',
  þ: 't',
  '’': "'",
  '‘': "'",
  '–': '-',
  '‑': '-',
  '\u00a0': ' ',
};

/**
 * Lower case without accents, offset for offset: each UTF-16 unit folds to exactly one, so that a hit
 * in the folded text is the same span of the source. What has no single plain unit stays as it is.
 */
export function fold(text: string): string {
  // Almost all of most texts is ASCII, whose lower case is as long.
  return text.replace(BEYOND_ASCII, foldUnit).replace(CAPITALS, (capitals) => capitals.toLowerCase());
}

const BEYOND_ASCII = /[^ -~\s]|\u00a0/g;
const CAPITALS = /[A-Z]+/g;

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase().normalize('NFD')[0]!;
  return PLAIN[lower] ?? lower;
}
