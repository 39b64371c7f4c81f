import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, parse } from 'opentype.js';
import { root } from './paths';

/** The faces of the map and of pictures. */
export const FACES = [
  'serif-400',
  'serif-600',
  'serif-700',
  'serif-400-italic',
  'sans-400',
  'sans-600',
] as const;
export type Face = (typeof FACES)[number];

const SUBSETS = ['latin', 'latin-ext', 'cyrillic'] as const;

const loaded = new Map<Face, Font[]>();

/** The font files that together cover a face, first come first served: Source, then Noto for Armenian. */
export function fontsOf(face: Face): Font[] {
  const known = loaded.get(face);
  if (known) return known;
  const [family, weight, italic] = face.split('-') as ['serif' | 'sans', string, string | undefined];
  const source = family === 'serif' ? 'source-serif-4' : 'source-sans-3';
  const fonts = [
    ...SUBSETS.map((subset) => open(source, `${subset}-${weight}-${italic ?? 'normal'}`)),
    open(`noto-${family}-armenian`, `armenian-${weight}-normal`),
  ];
  loaded.set(face, fonts);
  return fonts;
}

function open(folder: string, stem: string): Font {
  const file = readFileSync(
    join(root, 'node_modules/@fontsource', folder, 'files', `${folder}-${stem}.woff`),
  );
  return parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}
