/**
 * The map of an embed is drawn three times and the style sheet shows the one that suits the frame. A drawing grows with
 * the frame and never shrinks, so that its names stay legible: it is as wide as the narrowest frame that it serves,
 * within the frame's border. `bleed` is what is drawn beyond it, in its own px, and shows where a frame has another shape.
 */
export const DRAWINGS = [
  { name: 'small', width: 318, height: 280, from: 0, bleed: 72 },
  { name: 'medium', width: 438, height: 330, from: 440, bleed: 52 },
  { name: 'large', width: 598, height: 374, from: 600, bleed: 44 },
] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** Frames wider than this show the embed centred: its map is drawn, not endlessly enlarged. CSS px. */
export const WIDEST = 1000;
/** The narrowest frame in which the embed is legible, CSS px. */
export const NARROWEST = 280;

/** The drawing that a frame of this width shows. */
export function drawingFor(frameWidth: number): Drawing {
  return DRAWINGS.findLast(({ from }) => frameWidth >= from) ?? DRAWINGS[0];
}

/** Where the live map's buttons stand, in px of a drawing: no name is set there, before they come or after. */
export function buttonsBox(drawnWidth: number): [left: number, top: number, right: number, bottom: number] {
  return [drawnWidth - 54, 0, drawnWidth, 118];
}

/** What the height of a frame depends on. */
export interface FrameContent {
  title: string;
  subtitle: string;
  /** Labels of the legend; empty where there is none. */
  legend: readonly string[];
  /** Words of the excerpts that the panel shows; for a list, one line a place. */
  excerpts: readonly string[];
  panel: 'excerpts' | 'list' | 'none';
  footer: string;
  /** The part of it that every frame shows. */
  attribution: string;
  /** A line that says that newer coverage exists, or that a pinned one is gone. */
  note: string | null;
}

/** Share of the font size that a letter is wide on average; wide system serifs (DejaVu, Noto) measured. */
const SERIF = 0.52;
const SANS = 0.5;
/** Lines of an excerpt that are shown; the rest is one click away. Equal to `-webkit-line-clamp` in the style sheet. */
export const EXCERPT_LINES = 7;

/**
 * The height, in CSS px, at which a frame of `width` shows everything. Text wraps by the reader's own fonts,
 * so this is an estimate on the generous side; the panel takes up the difference (it stretches, or leaves
 * out its last excerpt whole), and hosts that listen are told the exact height.
 */
export function frameHeight(content: FrameContent, width: number): number {
  const inner = Math.max(NARROWEST, Math.min(width, WIDEST)) - 2;
  const large = drawingFor(width).name === 'large';
  const gutter = large ? 36 : 28;
  const text = inner - gutter;
  return Math.ceil(
    2 +
      headHeight(content, text, large) +
      noteHeight(content, text) +
      mapHeight(inner) +
      legendHeight(content.legend, text, large) +
      panelHeight(content, text, large) +
      footHeight(content.footer, text, large),
  );
}

/** Asked for a height lower than this, an embed is compact: title, map, attribution and the way to the atlas. CSS px. */
export const COMPACT = 420;
/** Lower still, the title keeps to one line. */
export const LOW = 250;
/** What a panel needs to be worth showing. */
export const LEAST_PANEL = 80;
const LEAST_MAP = 60;
/** What a compact frame's foot takes: the attribution on two lines, the way to the atlas on another. */
const COMPACT_FOOT = 66;
/** A map without a panel may be so many times as high as it is wide. */
const HIGHEST = 1.25;

/**
 * How high a drawing may be, in its own px, so that a frame of `height` has room for it at every width that
 * the drawing serves.
 */
export function drawnHeight(
  content: FrameContent,
  { name, width, height: usual }: Drawing,
  height: number,
): number {
  const widest = DRAWINGS[DRAWINGS.findIndex((each) => each.name === name) + 1]?.from ?? 760;
  const inner = width - 2;
  const large = name === 'large';
  const text = inner - (large ? 36 : 28);
  const beside =
    height <= LOW
      ? 2 + 33 + COMPACT_FOOT
      : height <= COMPACT
        ? 2 + 14 + Math.round((large ? 26 : 23) * lines(content.title, 18 * SERIF, text)) + COMPACT_FOOT
        : 2 +
          headHeight(content, text, large) +
          legendHeight(content.legend, text, large) +
          (content.panel === 'none' ? 0 : LEAST_PANEL) +
          footHeight(content.footer, text, large);
  const most = content.panel === 'none' ? Math.round(width * HIGHEST) : usual;
  return Math.max(LEAST_MAP, Math.min(most, Math.floor(((height - beside) * width) / widest)));
}

/**
 * The frames too low for what is least needed, by height in CSS px, so that no name on the map is smaller than it was
 * drawn: at most this high, a frame leaves it out. Each counts on what goes before it.
 */
export interface Folds {
  legend: number;
  second: number;
  /** What is said of borders. */
  borders: number;
  panel: number;
}

/**
 * What folds away in frames of a width from `from` on that show a drawing `height` px high, with the panel under it
 * or beside it.
 */
export function foldsOf(
  content: FrameContent,
  from: number,
  height: number,
  panel: 'under' | 'beside',
): Folds {
  const large = drawingFor(from).name === 'large';
  const text = Math.max(from, 320) - 2 - (large ? 36 : 28);
  const least =
    2 +
    noteHeight(content, text) +
    height +
    (panel === 'under' && content.panel !== 'none' ? LEAST_PANEL : 0);
  const head = headHeight(content, text, large);
  const title = headHeight({ ...content, subtitle: '' }, text, large);
  const foot = footHeight(content.footer, text, large);
  return {
    legend: least + head + legendHeight(content.legend, text, large) + foot,
    second: least + head + foot,
    borders: least + title + foot,
    panel: least + title + footHeight(content.attribution, text, large),
  };
}

/** The lowest frame in which a compact embed shows a drawing at its own size. */
export function leastCompact(content: FrameContent, from: number, height: number): number {
  return 2 + 14 + 23 * lines(content.title, 18 * SERIF, from - 30) + height + COMPACT_FOOT;
}

function noteHeight({ note }: FrameContent, text: number): number {
  return note === null ? 0 : 11 + 17 * lines(note, 12.5 * SANS, text);
}

function mapHeight(inner: number): number {
  const drawing = drawingFor(inner);
  return inner * (drawing.height / drawing.width);
}

function headHeight({ title, subtitle }: FrameContent, text: number, large: boolean): number {
  const size = large ? 20 : 18;
  const second = subtitle === '' ? 0 : 18 * lines(subtitle, 13 * SANS, text);
  return 26 + Math.round(size * 1.3) * lines(title, size * SERIF, text) + second;
}

function legendHeight(labels: readonly string[], text: number, large: boolean): number {
  if (labels.length === 0) return 0;
  if (!large) {
    // 24 px of sample, 5 and 8 of gap; the entries run on, and a line loses half a word.
    const run = labels.reduce((sum, label) => sum + 37 + (label.length + 1) * 12 * SANS, 0);
    return 17 + 18 * Math.ceil(run / (text - 24));
  }
  // 30 px of sample, 8 and 20 of gap, and a space.
  let rows = 1;
  let used = 0;
  for (const label of labels) {
    const wide = 62 + label.length * 12.5 * SANS;
    if (used + wide > text && used > 0) {
      rows += 1;
      used = 0;
    }
    used += wide;
  }
  return 17 + 21 * rows;
}

function panelHeight({ panel, excerpts }: FrameContent, text: number, large: boolean): number {
  if (panel === 'none' || excerpts.length === 0) return 0;
  if (panel === 'list') return 20 + 27 * Math.ceil(excerpts.length / (large ? 2 : 1));
  const column = large && excerpts.length > 1 ? (text - 32) / 2 : text;
  const each = excerpts
    .slice(0, 2)
    .map((words) => 22 + 21 * Math.min(EXCERPT_LINES, lines(words, 15.5 * SERIF, column)));
  return 24 + (large ? Math.max(...each) : each.reduce((sum, height) => sum + height + 12, -12));
}

function footHeight(footer: string, text: number, large: boolean): number {
  return large
    ? 25 + 17 * Math.max(2, lines(footer, 12 * SANS, text - 130))
    : 25 + 17 * lines(footer, 12 * SANS, text) + 26;
}

/** Lines that words take, `letter` and `width` in px: a ragged line loses half a word. */
function lines(words: string, letter: number, width: number): number {
  return Math.max(1, Math.ceil((words.length * letter) / (width - 3 * letter)));
}
