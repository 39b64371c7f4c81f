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
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[i]!;
    else folded += foldUnit(text[i]!);
  }
  return folded;
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase().normalize('NFD')[0]!;
  return PLAIN[lower] ?? lower;
}
