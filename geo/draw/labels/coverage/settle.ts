import type { CoverageSymbol } from '../../draw-coverage';
import type { Point } from '../../projection';
import { tieNames } from '../leaders/tie-names';
import type { Tied } from '../leaders/tied';
import { isOpen, put, type Sheet } from '../types';
import { type Beside, beside } from './beside-place';
import type { Naming } from './naming';
import { tiedOf } from './tied-of';

/** At most so many names stand off on leaders, and so many px of width for each; beyond, a map is a list. */
const MOST_TIED = 9;
const WIDTH_OF_TIED = 80;
/** Names stand on leaders from this zoom; those of what is much covered from that. */
const LEADERS_FROM = 5.5;
const LEADERS_TO_MOST_FROM = 3;
/** A leader from so far away is at most so long, px. */
const LONGEST_FROM_FAR = 80;
/** A spot beside a place that costs less is still a fair one. */
const FAIR = 40;
/** What lies wholly within so many px of the view's edge shows too little of itself. */
const SLIVER = 44;
/** A leader that costs more confuses more than the name of a little covered place tells. */
const WORST = 150;
/** What is not spoken of has less to tell: its leader may cost no more than this. */
const WORST_OF_PALE = 120;

/** A place whose name has found no calm spot beside it, and the best of those it has found. */
export interface Waiting extends Beside {
  symbol: CoverageSymbol;
}

/**
 * Puts names that wait on leaders, or at a busy spot beside their place where that is still better.
 * @param waiting the most covered first
 * @param isMajor whether a place is much covered
 * @param barred lines of the chosen place, which leaders to others may not cross
 */
export function settle(
  naming: Naming,
  waiting: readonly Waiting[],
  isMajor: (symbol: CoverageSymbol) => boolean,
  barred: readonly (readonly Point[])[],
): void {
  if (waiting.length === 0) return;
  const { sheet, symbols, selected, zoom } = naming;
  const isFar = zoom < LEADERS_FROM;
  const asTied = ({ symbol }: Waiting): Tied => ({
    ...tiedOf(symbol, naming),
    ...(isFar && { longest: LONGEST_FROM_FAR }),
    major: isMajor(symbol),
    ...(symbol.place.id !== selected && { barred }),
  });
  // From far away a leader would cross half the world; from a little nearer it leads to the most covered alone.
  const isNear = ({ symbol }: Waiting) => !isFar || (zoom >= LEADERS_TO_MOST_FROM && isMajor(symbol));
  const mayTie = ({ symbol }: Waiting) => symbol.place.id === selected || !isSliver(symbol, sheet);
  const crowd = waiting
    .filter((one) => isNear(one) && mayTie(one))
    .slice(0, Math.min(MOST_TIED, Math.max(3, Math.floor(sheet.width / WIDTH_OF_TIED))));
  const major = new Set(waiting.flatMap(({ symbol }) => (isMajor(symbol) ? symbol.place.id : [])));
  const tieAll = (some: readonly Waiting[]) =>
    tieNames(sheet, some.map(asTied), symbols).filter(
      ({ label: { place, pale }, cost }) =>
        cost < (pale ? WORST_OF_PALE : WORST) || place === selected || major.has(place!),
    );
  let tied = tieAll(crowd);
  const tiedCost = new Map(tied.map(({ label, cost }) => [label.place, cost]));
  const staying = new Set(
    waiting.filter(({ symbol: { place }, cost }) => cost <= (tiedCost.get(place.id) ?? Infinity)),
  );
  const leaving = crowd.filter((one) => !staying.has(one));
  const ousted: Waiting[] = [];
  const stay = (one: Waiting) => {
    const isStillOpen = one.label?.boxes.every((box) => isOpen(sheet, box));
    const label = isStillOpen ? one.label : beside(one.symbol, naming).label;
    if (label) put(sheet, label);
    else ousted.push(one);
    staying.delete(one);
  };
  // What stays keeps its turn: before leaders to less covered places, after those to more covered ones; from far
  // away, where leaders take the room of whole countries, all that has a fair spot goes before them.
  const first = leaving[0] ? waiting.indexOf(leaving[0]) : waiting.length;
  const early = waiting.filter((one, i) => staying.has(one) && (i < first || (isFar && one.cost < FAIR)));
  for (const one of early) stay(one);
  if (leaving.length < crowd.length || early.length > 0) tied = tieAll(leaving);
  for (const { label } of tied) put(sheet, label);
  for (const one of [...staying]) stay(one);
  // What has lost its spot to a name that came before it stands off after all.
  const led = isFar ? [] : ousted.filter((one) => crowd.includes(one));
  if (led.length > 0) for (const { label } of tieAll(led)) put(sheet, label);
}

/** True of an area or line of which the view shows no more than its end, near an edge: a leader to it would puzzle. */
function isSliver({ form, geometry }: CoverageSymbol, { width, height }: Sheet): boolean {
  if (form === 'point') return false;
  return ![...geometry.lines.flat(), ...geometry.polygons.flat(2)].some(
    ([x, y]) => x > SLIVER && y > SLIVER && x < width - SLIVER && y < height - SLIVER,
  );
}
