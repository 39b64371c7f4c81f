/** What we use of opentype.js 2.0, which ships no types. */
declare module 'opentype.js' {
  export interface Glyph {
    advanceWidth?: number;
    index: number;
    getPath(x: number, y: number, size: number): Path;
  }
  export interface Command {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  }
  export interface Path {
    commands: Command[];
    toPathData(decimalPlaces?: number): string;
    getBoundingBox(): { x1: number; y1: number; x2: number; y2: number };
  }
  export interface Font {
    unitsPerEm: number;
    ascender: number;
    descender: number;
    /** 0 when the font has no such letter. */
    charToGlyphIndex(letter: string): number;
    charToGlyph(letter: string): Glyph;
    stringToGlyphs(text: string): Glyph[];
    getKerningValue(left: Glyph, right: Glyph): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number, options?: Record<string, unknown>): Path;
  }
  /** Reads TTF, OTF and WOFF (not WOFF 2). */
  export function parse(buffer: ArrayBuffer): Font;
}
