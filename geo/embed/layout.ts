/**
 * The map of an embed is drawn three times and the style sheet shows the one that suits the frame's width.
 * A drawing is scaled to the frame, so its own width lies near the middle of the widths it serves.
 */
export const DRAWINGS = [
  { name: 'small', width: 320, height: 300, from: 0 },
  { name: 'medium', width: 460, height: 350, from: 390 },
  { name: 'large', width: 640, height: 400, from: 560 },
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
      (content.note === null ? 0 : 10 + 17 * lines(content.note, 12.5 * SANS, text)) +
      mapHeight(inner) +
      legendHeight(content.legend, text, large) +
      panelHeight(content, text, large) +
      footHeight(content, text, large),
  );
}

/** A frame lower than this is compact: title, map and the way to the atlas, nothing else. CSS px; equal to the style sheet's. */
export const COMPACT = 420;
/** Lower still, the title keeps to one line. */
export const LOW = 250;
/** What a panel needs to be worth showing. */
const LEAST_PANEL = 104;
const LEAST_MAP = 60;

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
      ? 2 + 33 + 31
      : height <= COMPACT
        ? 2 + 14 + Math.round((large ? 26 : 23) * lines(content.title, 18 * SERIF, text)) + 31
        : 2 +
          headHeight(content, text, large) +
          legendHeight(content.legend, text, large) +
          (content.panel === 'none' ? 0 : LEAST_PANEL) +
          footHeight(content, text, large);
  return Math.max(LEAST_MAP, Math.min(usual, Math.floor(((height - beside) * width) / widest)));
}

function mapHeight(inner: number): number {
  const drawing = drawingFor(inner);
  return inner * (drawing.height / drawing.width);
}

function headHeight({ title, subtitle }: FrameContent, text: number, large: boolean): number {
  const size = large ? 20 : 18;
  return (
    26 + Math.round(size * 1.3) * lines(title, size * SERIF, text) + 18 * lines(subtitle, 13 * SANS, text)
  );
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

function footHeight({ footer }: FrameContent, text: number, large: boolean): number {
  return large
    ? 25 + 17 * Math.max(2, lines(footer, 12 * SANS, text - 130))
    : 25 + 17 * lines(footer, 12 * SANS, text) + 26;
}

/** Lines that words take, `letter` and `width` in px: a ragged line loses half a word. */
function lines(words: string, letter: number, width: number): number {
  return Math.max(1, Math.ceil((words.length * letter) / (width - 3 * letter)));
}
