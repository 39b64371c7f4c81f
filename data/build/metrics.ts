/**
 * Makes `geo/draw/font-advances.ts`: how wide each letter of the map's faces is, so that a server without
 * fonts and a browser place names alike; and `geo/draw/digit-outlines.ts`: the shapes of the digits of discs.
 * Read from the WOFF files of @fontsource (SIL Open Font Licence 1.1, whose FAQ 1.15 lets a drawing hold outlines).
 * Run again when the fonts or their sizes change: `node data/commands/run.mjs metrics`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font, Path } from 'opentype.js';
import { TYPE } from '@/geo/draw/type';
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

/** Writes the table of every face, and the digits, into the core; answers the files. */
export function buildMetrics(): string[] {
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
  return [write('font-advances', text), write('digit-outlines', digits())];
}

function write(name: string, text: string): string {
  const out = join(root, `geo/draw/${name}.ts`);
  writeFileSync(out, text);
  return out;
}

/** What a disc's number is written with. */
const DIGITS = '0123456789.k';

function digits(): string {
  const { face, size } = TYPE.cluster;
  const [font] = fontsOf(face);
  const rows = [...DIGITS].map((letter) => {
    const glyph = font!.charToGlyph(letter);
    const advance = hundredths(((glyph.advanceWidth ?? 0) / font!.unitsPerEm) * size);
    return `  '${letter}': [${advance}, '${relative(glyph.getPath(0, 0, 10 * size).commands)}'],`;
  });
  return `// Made by data/build/metrics.ts from @fontsource/source-sans-3 5.3 (SIL Open Font Licence 1.1); do not edit.
/** px that the digits below are high as type. */
export const DIGIT_SIZE = ${size};

/** By letter: its advance, px, and its outline relative to where it begins on the baseline, tenths of a px. */
export const DIGIT_OUTLINES: Record<string, readonly [advance: number, d: string]> = {
${rows.join('\n')}
};
`;
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Tenths of a px by which a curve's control point may lie beside its own place. */
const NEAR = 1.1;

/**
 * A glyph's outline in relative commands and whole units, so that only the place where it begins differs from one to the next:
 * of numbers by the hundred a compressor then keeps one. Points are rounded first, so that no error adds up. What SVG
 * has a shorter word for is said so: a step along an axis, and a curve that goes on as the last one ended, as nearly
 * all of a TrueType outline do.
 */
function relative(commands: Path['commands']): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  /** The control point of the curve before, px; where one stands when it was none. */
  let [controlX, controlY] = [0, 0];
  let d = '';
  const say = (command: string, ...values: number[]) => {
    d +=
      command +
      values
        .map((value) => String(Math.round(value)))
        .join(' ')
        .replaceAll(' -', '-');
  };
  for (const command of commands) {
    if (command.type === 'Z') {
      d += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    if (command.type === 'C') throw new Error('A TrueType outline has no cubic curves.');
    const at = [command.x, command.y, command.x1, command.y1] as [number, number, number, number];
    const [toX, toY, curveX, curveY] = at.map(Math.round) as typeof at;
    const [dx, dy] = [toX - x, toY - y];
    if (command.type === 'M') {
      say('m', dx, dy);
      [startX, startY] = [toX, toY];
    } else if (command.type === 'Q') {
      const [ahead, along] = [2 * x - controlX, 2 * y - controlY];
      if (Math.hypot(ahead - curveX, along - curveY) < NEAR) {
        say('t', dx, dy);
        [controlX, controlY] = [ahead, along];
      } else {
        [controlX, controlY] = [curveX, curveY];
        say('q', controlX - x, controlY - y, dx, dy);
      }
    } else if (dy === 0) {
      // A step to where one stands already draws nothing.
      if (dx !== 0) say('h', dx);
    } else if (dx === 0) say('v', dy);
    else say('l', dx, dy);
    [x, y] = [toX, toY];
    if (command.type !== 'Q') [controlX, controlY] = [x, y];
  }
  return d;
}
