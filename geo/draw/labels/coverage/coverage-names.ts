import type { CoverageSymbol } from '../../draw-coverage';
import { AREAS } from '../../symbols';
import { commonGround } from '../common-ground';
import { tieNames } from '../leaders/tie-names';
import type { Symbols } from '../leaders/tied';
import { grow } from '../taken';
import { NARROW, put, type Sheet } from '../types';
import { anywhere } from './anywhere';
import { beside } from './beside-place';
import { byImportance } from './by-importance';
import type { Naming } from './naming';
import { settle, type Waiting } from './settle';
import { tiedRoutes } from './tied-routes';

/** A name beside its place that costs more than this is compared with one on a leader. */
const CALM = 18;
/** The chosen place stands beside its symbol unless that costs more than this. */
const CALM_CHOSEN = 45;
/** Countries with such a share of the most mentions go before what has fewer; others after all. */
const MAJOR = 0.5;
/** What has less than such a share of the most mentions is little covered: as a chosen place's ground, it is named after the towns. */
const MINOR = 0.1;
/** On a narrow map of a chosen place what is little covered is named last, and only so far from all other names, px. */
const AIR = 12;

/** What else is named among places with coverage, in its turn. */
export interface Turns {
  /** Countries, the most covered first. */
  countries: readonly { count: number; place(): void }[];
  /** The towns that tell where a chosen place lies. */
  towns(): void;
}

/**
 * Names every place with coverage in the view: beside its symbol where the ground is calm, else in a column on
 * leaders. The most covered choose first; the selected one before all.
 */
export function placeCoverageNames(
  sheet: Sheet,
  coverage: readonly CoverageSymbol[],
  selected: string | null,
  zoom: number,
  { countries, towns }: Turns,
): void {
  const symbols: Symbols = coverage.flatMap(({ place, geometry, radius }) =>
    geometry.points.map((at) => ({ at, radius, place: place.id })),
  );
  const inView = coverage.filter((symbol) => isSeen(symbol, sheet));
  const naming: Naming = { sheet, symbols, common: commonGround(inView), selected, zoom };
  const isDrawn = inView.some(({ place }) => place.id === selected);
  const most = mostOf(inView);
  const mostSpoken = mostOf(inView.filter(({ place }) => !place.pale));
  const isMajor = ({ place }: CoverageSymbol) => !place.pale && place.count >= mostSpoken * MINOR;
  const barred = inView.find(({ place }) => place.id === selected)?.geometry.lines ?? [];
  let waiting: Waiting[] = [];
  const settleAll = () => {
    settle(naming, waiting, isMajor, barred);
    waiting = [];
  };
  let turn = 0;
  const note = () => {
    const notes = inView.flatMap((symbol) => tiedRoutes(symbol, sheet));
    for (const { label } of tieNames(sheet, notes, symbols)) put(sheet, label);
  };
  let hasNotes = false;
  let hasTowns = !isDrawn;
  const isAside = ({ place }: CoverageSymbol) =>
    isDrawn && sheet.width < NARROW && place.id !== selected && place.count < most * MINOR;
  const ranked = byImportance(inView, selected);
  const firstPale = ranked.find(({ place }) => place.pale);
  for (const symbol of ranked.filter((one) => !isAside(one))) {
    const { count, id } = symbol.place;
    // What is not spoken of finds its leaders after all that is.
    if (symbol === firstPale) settleAll();
    const isGround = isDrawn && AREAS.has(symbol.form) && id !== selected;
    // Beside a chosen place, countries are ground as areas are: both come after all that lies on them.
    if (isGround && !hasNotes) {
      settleAll();
      note();
      hasNotes = true;
    }
    while (
      turn < countries.length &&
      (isGround || !isDrawn) &&
      countries[turn]!.count > count &&
      countries[turn]!.count >= most * MAJOR
    ) {
      settleAll();
      countries[turn++]!.place();
    }
    if (!hasTowns && isGround && count < most * MINOR) {
      settleAll();
      towns();
      hasTowns = true;
    }
    const found = beside(symbol, naming);
    if (found.label && found.cost < (id === selected ? CALM_CHOSEN : CALM)) put(sheet, found.label);
    else waiting.push({ symbol, ...found });
    if (id !== selected) continue;
    settleAll();
    if (sheet.placed.some(({ place }) => place === selected)) continue;
    const label = anywhere(symbol, naming);
    if (label) put(sheet, label);
  }
  settleAll();
  if (!hasNotes) note();
  const aside = ranked.filter(isAside);
  if (aside.length > 0) for (; turn < countries.length; turn++) countries[turn]!.place();
  for (const symbol of aside) {
    const { label, cost } = beside(symbol, naming);
    if (label && cost < CALM && label.boxes.every((box) => !sheet.taken.hits(grow(box, AIR))))
      put(sheet, label);
  }
}

/** The mentions of the most covered place. */
function mostOf(coverage: readonly CoverageSymbol[]): number {
  return Math.max(0, ...coverage.map(({ place }) => place.count));
}

/** True of what has a point in the view, and of an area that may fill it. */
function isSeen(
  { geometry: { points, lines, polygons } }: CoverageSymbol,
  { width, height }: Sheet,
): boolean {
  return (
    [...points, ...lines.flat(), ...polygons.flat(2)].some(
      ([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height,
    ) || polygons.length > 0
  );
}
