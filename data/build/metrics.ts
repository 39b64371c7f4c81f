/**
 * Makes `geo/draw/font-advances.ts`: how wide each letter of the map's faces is, so that a server without
 * fonts and a browser place names alike. Read from the WOFF files of @fontsource (SIL Open Font Licence;
 * advances are measurements, no outlines are carried over). Run again when the fonts change:
 * `node data/commands/run.mjs metrics`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'opentype.js';
import { FACES, fontsOf } from '../fonts';
import { root } from '../paths';

/** Latin with its extensions, spacing punctuation, Cyrillic, Armenian: what place names here are written in. */
const RANGES: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x400, 0x45f],
  [0x531, 0x556],
  [0x559, 0x589],
  [0x2010, 0x2026],
  [0x2032, 0x2033],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/**
 * Advances of one face: letters grouped by their width in hundredths of the type size.
 * @returns width → the letters that wide
 */
function measure(fonts: Font[]): Map<number, string> {
  const groups = new Map<number, string>();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const font = fonts.find((each) => each.charToGlyphIndex(letter) > 0);
      if (!font) continue;
      const advance = font.charToGlyph(letter).advanceWidth ?? 0;
      const width = Math.round((advance / font.unitsPerEm) * 100);
      groups.set(width, (groups.get(width) ?? '') + letter);
    }
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}

/** Writes the table of every face into the core. */
export function buildMetrics(): string {
  const faces = FACES.map((face) => {
    const groups = [...measure(fontsOf(face))].map(
      ([width, letters]) => `    ${width}: ${JSON.stringify(letters)},`,
    );
    return `  '${face}': {\n${groups.join('\n')}\n  },`;
  });
  const text = `// Made by data/build/metrics.ts from @fontsource 5.3 (Source Serif 4, Source Sans 3, Noto Armenian); do not edit.
/** By face, letters grouped by their advance in hundredths of the type size. */
export const FONT_ADVANCES: Record<string, Record<number, string>> = {
${faces.join('\n')}
};
`;
  const out = join(root, 'geo/draw/font-advances.ts');
  writeFileSync(out, text);
  return out;
}
