/**
 * A piece of a drawing: what SVG text and a browser's elements are both made of.
 * Looks are told by classes (see `stylesheet.ts`), never by a style attribute.
 */
export interface Shape {
  tag:
    | 'a'
    | 'circle'
    | 'defs'
    | 'g'
    | 'line'
    | 'path'
    | 'pattern'
    | 'rect'
    | 'text'
    | 'title'
    | 'tspan'
    | 'use';
  /** Tells it from its siblings, so that an update keeps its element. */
  key?: string;
  attributes: Record<string, string | number | undefined>;
  children?: Shape[];
  text?: string;
}

/** A number as short as a tenth of a pixel allows. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

export function group(className: string, children: Shape[], key?: string): Shape {
  return { tag: 'g', attributes: { class: className }, children, ...(key !== undefined && { key }) };
}

export function path(className: string, d: string, attributes: Shape['attributes'] = {}): Shape {
  return { tag: 'path', attributes: { class: className, d, ...attributes } };
}

export function circle(className: string, [x, y]: readonly [number, number], r: number): Shape {
  return { tag: 'circle', attributes: { class: className, cx: short(x), cy: short(y), r: short(r) } };
}
