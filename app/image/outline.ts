import type { Font, Glyph } from 'opentype.js';
import { type Face, fontsOf } from '@/data/fonts';
import type { Shape } from '@/geo/draw';
import { TYPE, type TypeName, type TypeStyle } from '@/geo/draw/type';

/** Text as one path, its baseline beginning at x, y. `spacing` in em. */
export function outlineText(
  text: string,
  face: Face,
  size: number,
  x: number,
  y: number,
  spacing = 0,
): { d: string; width: number } {
  let at = x;
  let d = '';
  for (const letter of text) {
    const glyph = glyphOf(letter, face);
    if (glyph) {
      d += glyph.path(at, y, size);
      at += glyph.advance * size + spacing * size;
    } else at += size * 0.6;
  }
  return { d, width: Math.max(0, at - x - spacing * size) };
}

/** Width of a line, px, by the same advances. */
export function outlinedWidth(text: string, face: Face, size: number): number {
  let width = 0;
  for (const letter of text) width += (glyphOf(letter, face)?.advance ?? 0.6) * size;
  return width;
}

/**
 * A drawing with its text as outlines: a renderer without our fonts (librsvg ignores embedded ones) and
 * mail programs show the same letters in the same places.
 */
export function outlineShape(shape: Shape): Shape {
  if (shape.tag !== 'text') {
    return { ...shape, ...(shape.children && { children: shape.children.map(outlineShape) }) };
  }
  const { x, y, class: className, transform, 'text-anchor': anchor } = shape.attributes;
  const runs = shape.children ?? [
    { tag: 'tspan' as const, attributes: { class: className }, text: shape.text ?? '' },
  ];
  let at = 0;
  const drawn = runs.map((run) => {
    const type = typeOf(String(run.attributes.class ?? className ?? ''));
    const style: TypeStyle = TYPE[type];
    at += Number(run.attributes.dx ?? 0);
    const spacing = style.spacing ?? 0;
    const from = at;
    const { width } = outlineText(run.text ?? '', style.face, style.size, 0, 0, spacing);
    at += width + spacing * style.size;
    return { type, style, from, text: run.text ?? '' };
  });
  const start = Number(x) - (anchor === 'middle' ? at / 2 : anchor === 'end' ? at : 0);
  return {
    tag: 'g',
    attributes: { transform },
    children: drawn.map(({ type, style, from, text }) => ({
      tag: 'path',
      attributes: {
        class: `t-${type}`,
        d: outlineText(text, style.face, style.size, start + from, Number(y), style.spacing ?? 0).d,
      },
    })),
  };
}

function typeOf(classes: string): TypeName {
  const name = /(?:^|\s)t-([\w-]+)/.exec(classes)?.[1];
  if (name === undefined || !(name in TYPE))
    throw new Error(`Text with the classes '${classes}' has no type.`);
  return name as TypeName;
}

interface Outline {
  /** em */
  advance: number;
  path(x: number, y: number, size: number): string;
}

const MARK = /^\p{Mn}$/u;
const NOTHING: Outline = { advance: 0, path: () => '' };

/** Letters repeat: their outlines are kept, a few hundred at most. */
const outlines = new Map<string, Outline | null>();

function glyphOf(letter: string, face: Face): Outline | null {
  const key = `${face} ${letter}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  // A letter with marks that no face has (ḥ, ệ) is written as the letter beneath them; a mark alone as nothing.
  const [font, printed] =
    [letter, letter.normalize('NFD')[0]!]
      .map((each) => [fontsOf(face).find((one) => one.charToGlyphIndex(each) > 0), each] as const)
      .find(([one]) => one) ?? [];
  const glyph = font?.charToGlyph(printed!);
  const made = font && glyph ? outlineOf(font, glyph) : MARK.test(letter) ? NOTHING : null;
  if (outlines.size > 2000) outlines.clear();
  outlines.set(key, made);
  return made;
}

/** The library's own `toPathData` writes NaN for some values, so the commands are written here. */
function outlineOf(font: Font, glyph: Glyph): Outline {
  const em = font.unitsPerEm;
  const { commands } = glyph.getPath(0, 0, em);
  return {
    advance: (glyph.advanceWidth ?? 0) / em,
    path(x, y, size) {
      const scale = size / em;
      const at = (px: number | undefined, py: number | undefined) =>
        `${Math.round((x + (px ?? 0) * scale) * 10) / 10} ${Math.round((y + (py ?? 0) * scale) * 10) / 10}`;
      return commands
        .map((command) => {
          const { type } = command;
          if (type === 'Z') return 'Z';
          const control = type === 'Q' || type === 'C' ? `${at(command.x1, command.y1)} ` : '';
          const second = type === 'C' ? `${at(command.x2, command.y2)} ` : '';
          return `${type}${control}${second}${at(command.x, command.y)}`;
        })
        .join('');
    },
  };
}
