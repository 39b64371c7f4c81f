import type { Box, Point } from '../projection';
import { TYPE, type TypeName, type TypeStyle, textWidth } from '../type';

/** Text of one type within a line. */
export interface Run {
  text: string;
  type: TypeName;
}

/** A name as it is set: one or more lines, each of one or more runs; px. */
export interface Block {
  lines: { runs: Run[]; width: number /** From the block's top. */; baseline: number }[];
  width: number;
  height: number;
}

export type Align = 'start' | 'middle' | 'end';

/** Between a name and its count, px. */
export const RUN_GAP = 6;
/** Letters reach so far above and below their baseline, in em. */
const ASCENT = 0.76;
const DESCENT = 0.25;
/** From baseline to baseline, in em of the lower line. */
const LEADING = 1.2;

/** Sets lines of runs. */
export function setBlock(lines: readonly Run[][]): Block {
  let y = 0;
  const set = lines.map((runs, i) => {
    const size = Math.max(...runs.map(({ type }) => TYPE[type].size));
    y += i === 0 ? size * ASCENT : size * LEADING;
    const width =
      runs.reduce((sum, { text, type }) => sum + textWidth(text, type), 0) + RUN_GAP * (runs.length - 1);
    return { runs: [...runs], width, baseline: y, size };
  });
  return {
    lines: set.map(({ runs, width, baseline }) => ({ runs, width, baseline })),
    width: Math.max(...set.map(({ width }) => width)),
    height: y + set.at(-1)!.size * DESCENT,
  };
}

/** Height of the middle of the first line's small letters, from the block's top: where a leader meets it. */
export function middleOf(block: Block): number {
  const first = block.lines[0]!;
  return first.baseline - TYPE[first.runs[0]!.type].size * 0.24;
}

/** Trailing space that browsers put after the last letter of a spaced name, px. */
export function trailing(type: TypeName): number {
  const { size, spacing = 0 } = TYPE[type] as TypeStyle;
  return size * spacing;
}

/** The box of a block whose top left corner is at a point. */
export function boxAt(block: Block, [x, y]: Point): Box {
  return [x, y, x + block.width, y + block.height];
}

/**
 * Breaks a name in two lines of about equal width, at a space; after a dash where it has none, `null` where it
 * has neither.
 */
export function halves(text: string, type: TypeName): [string, string] | null {
  return evenest(text, type, / /g) ?? evenest(text, type, /[–-]/g);
}

/** True of halves that part a word joined by a dash. */
export const isParted = ([first]: readonly [string, string]): boolean => /[–-]$/.test(first);

function evenest(text: string, type: TypeName, breaks: RegExp): [string, string] | null {
  let best: [string, string] | null = null;
  let least = Infinity;
  for (const match of text.matchAll(breaks)) {
    const at = match.index + (match[0] === ' ' ? 0 : 1);
    const pair: [string, string] = [text.slice(0, at), text.slice(match.index + 1)];
    const longer = Math.max(textWidth(pair[0], type), textWidth(pair[1], type));
    if (longer < least) [least, best] = [longer, pair];
  }
  return best;
}

/** A name of the base map in two lines where it can be broken. */
export function inTwoLines(text: string, type: TypeName): Run[][] {
  const pair = halves(text, type);
  return pair ? pair.map((half) => [{ text: half, type }]) : [[{ text, type }]];
}
