import type { CoverageSymbol } from '../../draw-coverage';
import { countText } from '../../sides';
import type { TypeName } from '../../type';
import { type Block, halves, isParted, type Run, setBlock } from '../block';
import type { Naming } from './naming';

/** Names longer than this, px, or than such a share of a narrow view, are also tried in two lines; within a hyphenated word, if they take such a share of the view. */
const LONG = 150;
const LONG_IN_NARROW = 0.28;
const LONG_SHARE = 0.5;
/** On a leader, which takes its own part of the width, already if they take this. */
const LONG_SHARE_TIED = 0.4;

/** How a covered place's name may be set beside it: its type by form and state, its count, and beneath a second name or a note; the best first. */
export function blocksBeside(symbol: CoverageSymbol, naming: Naming): Block[] {
  return blocksOf(symbol, naming, LONG_SHARE, longIn(naming));
}

/** How it may be set on a leader; in more lines where it is `narrow`. */
export function blocksOnLeader(symbol: CoverageSymbol, naming: Naming, narrow = false): Block[] {
  return blocksOf(symbol, naming, LONG_SHARE_TIED, narrow ? longIn(naming) : LONG);
}

const longIn = ({ sheet }: Naming): number => Math.min(LONG, sheet.width * LONG_IN_NARROW);

function blocksOf(
  { place, form }: CoverageSymbol,
  { sheet, selected, zoom }: Naming,
  share: number,
  long: number,
): Block[] {
  const isSelected = place.id === selected;
  const type: TypeName = isSelected ? 'selected' : form === 'vague-area' ? 'region-covered' : 'place';
  const figure = countText(place, sheet.texts);
  const count: Run[] = figure ? [{ text: figure, type: 'count' }] : [];
  const under: Run[][] = [];
  const second = ((isSelected || zoom >= 9) && place.secondName) || place.kindName;
  if (second) under.push([{ text: second, type: 'second' }]);
  const noted = place.note && (isSelected || (form === 'point' && zoom >= 9));
  const lines: Run[][][] = [[[{ text: place.name, type }, ...count]]];
  const { width } = setBlock(lines[0]!);
  const pair = width > long ? halves(place.name, type) : null;
  if (pair && (!isParted(pair) || width > sheet.width * share))
    lines.push([[{ text: pair[0], type }], [{ text: pair[1], type }, ...count]]);
  const plain = lines.map((each) => setBlock([...each, ...under]));
  if (!noted) return plain;
  // A note gives way before a name does.
  const note: Run[] = [{ text: place.note!, type: 'note' }];
  return [...lines.map((each) => setBlock([...each, ...under, note])), ...plain];
}
