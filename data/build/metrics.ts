/**
 * Makes `geo/draw/font-advances.ts`: how wide each letter of the map's faces is, so that a server without
 * fonts and a browser place names alike. Read from the WOFF files of @fontsource (SIL Open Font Licence;
 * advances are measurements, no outlines are carried over). Run again when the fonts change:
 * `node data/commands/run.mjs metrics`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, parse } from 'opentype.js';

/** Face by name, and the font files that together cover it, first come first served. */
const FACES: Record<string, [folder: string, stem: string][]> = {
  'serif-400': serif('400-normal'),
  'serif-600': serif('600-normal'),
  'serif-700': serif('700-normal'),
  'serif-400-italic': [
    ...subsets('source-serif-4', '400-italic', ['latin', 'latin-ext', 'cyrillic']),
    ['noto-serif-armenian', 'armenian-400-normal'],
  ],
  'sans-400': sans('400-normal'),
  'sans-600': sans('600-normal'),
};

function serif(style: string): [string, string][] {
  return [
    ...subsets('source-serif-4', style, ['latin', 'latin-ext', 'cyrillic']),
    ['noto-serif-armenian', `armenian-${style}`],
  ];
}

function sans(style: string): [string, string][] {
  return [
    ...subsets('source-sans-3', style, ['latin', 'latin-ext', 'cyrillic']),
    ['noto-sans-armenian', `armenian-${style}`],
  ];
}

function subsets(folder: string, style: string, names: string[]): [string, string][] {
  return names.map((name) => [folder, `${name}-${style}`]);
}

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
export function buildMetrics(root: string): string {
  const faces = Object.entries(FACES).map(([face, files]) => {
    const fonts = files.map(([folder, stem]) => {
      const file = readFileSync(
        join(root, 'node_modules/@fontsource', folder, 'files', `${folder}-${stem}.woff`),
      );
      return parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    });
    const groups = [...measure(fonts)].map(([width, letters]) => `    ${width}: ${JSON.stringify(letters)},`);
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
