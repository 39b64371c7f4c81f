import { boxOf } from '../box-of';
import type { CoverageSymbol } from '../draw-coverage';
import type { Box, Point } from '../projection';
import { countText } from '../sides';
import { AREAS, isBare, TINTS } from '../symbols';
import type { TypeName } from '../type';
import { aroundPoint, type Spot } from './around-point';
import { type Block, boxAt, halves, isParted, middleOf, type Run, setBlock } from './block';
import { type CommonGround, commonGround } from './common-ground';
import { insideArea } from './inside-area';
import { tieNames } from './leaders/tie-names';
import type { Symbols, Tied } from './leaders/tied';
import { ownAnchors } from './own-ground';
import { grow } from './taken';
import { isOpen, NARROW, type PlacedLabel, put, type Sheet } from './types';

/** A name beside its place that costs more than this is compared with one on a leader. */
const CALM = 18;
/** The chosen place stands beside its symbol unless that costs more than this. */
const CALM_CHOSEN = 45;
const BUSY = 40;
/** At most so many names stand off on leaders, and so many px of width for each; beyond, a map is a list. */
const MOST_TIED = 9;
const WIDTH_OF_TIED = 80;
const LEADERS_FROM = 5.5;
const LEADERS_TO_MOST_FROM = 3;
/** A leader from so far away is at most so long, px. */
const LONGEST_FROM_FAR = 80;
/** A spot beside a place that costs less is still a fair one. */
const FAIR = 40;
/** So close beside another point a name seems to be its, px; and what that costs. */
const NEAR = 22;
const MISTAKEN = 14;
/** What lies wholly within so many px of the view's edge shows too little of itself. */
const SLIVER = 44;
/** Names longer than this, px, or than such a share of a narrow view, are also tried in two lines; within a hyphenated word, if they take such a share of the view. */
const LONG = 150;
const LONG_IN_NARROW = 0.28;
const LONG_SHARE = 0.5;
/** On a leader, which takes its own part of the width, already if they take this. */
const LONG_SHARE_TIED = 0.4;
/** The chosen one's less: a long note under it would push it off, and its leader over all that lies between. */
const LONG_SHARE_CHOSEN = 0.25;
/** What a line under a name costs, by its weight. */
const STRUCK = 2.5;
/** Leaders end so far from the symbols of other places, px. */
const CLEAR = 10;
/** A group of districts bears its name rather beside than on it. */
const ON_HATCHING = 10;
/** Another name so near is crowded, px; and what that costs. */
const CLOSE = 7;
const CROWDED = 5;
/** Names keep rather so far from the view's edge, px; and what less costs, by the square of what is missing. */
const INNER = 16;
const TIGHT = 0.3;
/** A leader that costs more confuses more than the name of a little covered place tells. */
const WORST = 150;
/** What is not spoken of has less to tell: neither its leader may cost so much, nor its name beside it this. */
const WORST_OF_PALE = 120;
const BUSIEST_OF_PALE = 45;
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
  const common = commonGround(inView);
  const isDrawn = inView.some(({ place }) => place.id === selected);
  const most = mostOf(inView);
  const mostSpoken = mostOf(inView.filter(({ place }) => !place.pale));
  const isMajor = ({ place }: CoverageSymbol) => !place.pale && place.count >= mostSpoken * MINOR;
  const barred = inView.find(({ place }) => place.id === selected)?.geometry.lines ?? [];
  let waiting: Waiting[] = [];
  const settle = () => {
    settleWaiting(sheet, waiting, symbols, common, selected, zoom, isMajor, barred);
    waiting = [];
  };
  let turn = 0;
  const note = () => {
    const notes = inView.flatMap((symbol) => tieOthers(symbol, sheet));
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
    if (symbol === firstPale) settle();
    const isGround = isDrawn && AREAS.has(symbol.form) && id !== selected;
    // Beside a chosen place, countries are ground as areas are: both come after all that lies on them.
    if (isGround && !hasNotes) {
      settle();
      note();
      hasNotes = true;
    }
    while (
      turn < countries.length &&
      (isGround || !isDrawn) &&
      countries[turn]!.count > count &&
      countries[turn]!.count >= most * MAJOR
    ) {
      settle();
      countries[turn++]!.place();
    }
    if (!hasTowns && isGround && count < most * MINOR) {
      settle();
      towns();
      hasTowns = true;
    }
    const { label, cost } = beside(sheet, symbol, symbols, common, selected, zoom);
    if (label && cost < (id === selected ? CALM_CHOSEN : CALM)) put(sheet, label);
    else waiting.push({ symbol, label, cost });
    if (id !== selected) continue;
    settle();
    if (sheet.placed.some(({ place }) => place === selected)) continue;
    const anywhere = somewhere(sheet, symbol, symbols, common, zoom);
    if (anywhere) put(sheet, anywhere);
  }
  settle();
  if (!hasNotes) note();
  const aside = ranked.filter(isAside);
  if (aside.length > 0) for (; turn < countries.length; turn++) countries[turn]!.place();
  for (const symbol of aside) {
    const { label, cost } = beside(sheet, symbol, symbols, common, selected, zoom);
    if (label && cost < CALM && label.boxes.every((box) => !sheet.taken.hits(grow(box, AIR))))
      put(sheet, label);
  }
}

function mostOf(coverage: readonly CoverageSymbol[]): number {
  return Math.max(0, ...coverage.map(({ place }) => place.count));
}

/** A place whose name has found no calm spot beside it, and what the best of them costs. */
interface Waiting {
  symbol: CoverageSymbol;
  label: PlacedLabel | null;
  cost: number;
}

/** Puts names on leaders, or at a busy spot beside their place where that is still better. */
function settleWaiting(
  sheet: Sheet,
  waiting: readonly Waiting[],
  symbols: Symbols,
  common: CommonGround,
  selected: string | null,
  zoom: number,
  isMajor: (symbol: CoverageSymbol) => boolean,
  barred: readonly (readonly Point[])[],
): void {
  if (waiting.length === 0) return;
  const isFar = zoom < LEADERS_FROM;
  const asTied = ({ symbol }: Waiting): Tied => ({
    ...tie(symbol, sheet, symbols, common, selected, zoom),
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
    const label = isStillOpen ? one.label : beside(sheet, one.symbol, symbols, common, selected, zoom).label;
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

/**
 * The chosen place is named whatever lies around: at the spot nearest to it that hides no symbol and no other
 * name, over lines if it must be; in as many lines as there is room for, by its name alone where there is no more.
 */
function somewhere(
  sheet: Sheet,
  symbol: CoverageSymbol,
  symbols: Symbols,
  common: CommonGround,
  zoom: number,
): PlacedLabel | null {
  const { place, geometry } = symbol;
  const [anchor] = tie(symbol, sheet, symbols, common, place.id, zoom).anchors as [Point];
  const alone: CoverageSymbol = {
    ...symbol,
    place: { ...place, secondName: undefined, kindName: undefined, note: undefined },
  };
  let best: { cost: number; label: PlacedLabel } | null = null;
  for (const block of [symbol, alone].flatMap((one) => blocksOf(one, place.id, zoom, sheet)))
    for (let top = 8; top + block.height < sheet.height - 8; top += 10)
      for (let left = 8; left + block.width < sheet.width - 8; left += 14) {
        const box = boxAt(block, [left, top]);
        const away = Math.hypot(left + block.width / 2 - anchor[0], top + block.height / 2 - anchor[1]);
        const cost = away + (sheet.ground.isFree(box) ? 0 : 80);
        if ((best && cost >= best.cost) || sheet.taken.hits(box)) continue;
        const hides = [...symbols, ...geometry.points.map((at) => ({ at, radius: symbol.radius }))].some(
          ({ at: [x, y], radius }) =>
            x + radius > box[0] - 2 &&
            x - radius < box[2] + 2 &&
            y + radius > box[1] - 2 &&
            y - radius < box[3] + 2,
        );
        if (hides) continue;
        best = { cost, label: toLabel(symbol, block, { at: [left, top], align: 'middle', box, cost }) };
      }
  return best && (best as { label: PlacedLabel }).label;
}

function byImportance(coverage: readonly CoverageSymbol[], selected: string | null): CoverageSymbol[] {
  // Beside a chosen symbol, areas are the ground it lies on: they are named last.
  const isDrawn = coverage.some(({ place }) => place.id === selected);
  const rank = ({ place, form }: CoverageSymbol) =>
    place.id === selected ? 0 : place.pale ? 3 : isDrawn && AREAS.has(form) ? 2 : 1;
  return [...coverage].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.place.count - a.place.count ||
      // A line has many spots for its name, a point few.
      Number(b.form === 'point') - Number(a.form === 'point') ||
      (a.place.id < b.place.id ? -1 : 1),
  );
}

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

/** The name's runs: its type by form and state, its count, and beneath a second name or a note. */
function blocksOf(
  { place, form }: CoverageSymbol,
  selected: string | null,
  zoom: number,
  sheet: Sheet,
  share = LONG_SHARE,
  long = Math.min(LONG, sheet.width * LONG_IN_NARROW),
): Block[] {
  const isSelected = place.id === selected;
  const type: TypeName = isSelected ? 'selected' : form === 'vague-area' ? 'region-covered' : 'place';
  const figure = countText(place);
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

/** The best spot beside the place itself, and what it costs. */
function beside(
  sheet: Sheet,
  symbol: CoverageSymbol,
  symbols: Symbols,
  common: CommonGround,
  selected: string | null,
  zoom: number,
): { label: PlacedLabel | null; cost: number } {
  let best: { label: PlacedLabel; cost: number } | null = null;
  blocksOf(symbol, selected, zoom, sheet).forEach((block, broken) => {
    for (const spot of spotsFor(symbol, block, sheet)) {
      let cost = spot.cost + broken * 4 + unrest(sheet, spot.box) + nearEdge(sheet, spot.box);
      if (best && cost >= best.cost) continue;
      cost += mistaken(spot.box, symbol, symbols) + common.cost(symbol, sheet, spot.box);
      const limit = best?.cost ?? (symbol.place.pale ? BUSIEST_OF_PALE : Infinity);
      if (cost >= limit || !isOpen(sheet, spot.box)) continue;
      if (sheet.taken.hits(grow(spot.box, CLOSE))) cost += CROWDED;
      if (!best || cost < best.cost) best = { label: toLabel(symbol, block, spot), cost };
    }
  });
  return best ?? { label: null, cost: Infinity };
}

/** What the ground under a name costs it: tints by their mean, lines by how many run through it. */
function unrest({ ground }: Sheet, box: Box): number {
  return BUSY * ground.busyness(box) + STRUCK * ground.struck(box);
}

/** A name under the view's very edge looks cut off: what that costs. */
function nearEdge({ width, height }: Sheet, [left, top, right, bottom]: Box): number {
  return TIGHT * Math.max(0, INNER - Math.min(left, top, width - right, height - bottom)) ** 2;
}

/** A name close to another place's point is taken for that point's: what that costs. */
function mistaken([left, top, right, bottom]: Box, { place }: CoverageSymbol, symbols: Symbols): number {
  const near = symbols.some(
    ({ at: [x, y], place: other }) =>
      other !== place.id && x > left - NEAR && x < right + NEAR && y > top - 6 && y < bottom + 6,
  );
  return near ? MISTAKEN : 0;
}

function spotsFor({ form, geometry, radius }: CoverageSymbol, block: Block, sheet: Sheet): Spot[] {
  if (form === 'point') {
    // A set of points is named at the one that stands most apart from the view's edge.
    const points = geometry.points.length > 1 ? [middleOfPoints(geometry.points)] : geometry.points;
    return points.flatMap((point) => aroundPoint(point, block, radius + 8));
  }
  if (form === 'vague-area' || form === 'area') {
    const rings = geometry.polygons.flat();
    // The tint of a name's own area does not disturb it.
    const own = BUSY * (TINTS[form] ?? 0);
    return [
      ...insideArea(rings, block, sheet.height, 8).map((spot) => ({ ...spot, cost: spot.cost - own })),
      ...aroundArea(rings, block, 3),
    ];
  }
  if (form === 'district-group') {
    const rings = geometry.polygons.flat();
    const own = BUSY * (TINTS[form] ?? 0);
    return [
      ...aroundArea(rings, block, 9),
      // A name on hatching reads less well than one beside it.
      ...insideArea(rings, block, sheet.height, 8).map((spot) => ({
        ...spot,
        cost: spot.cost - own + ON_HATCHING,
      })),
    ];
  }
  return besideLine(geometry.lines, block, sheet);
}

function middleOfPoints(points: readonly Point[]): Point {
  const mean: Point = [0, 1].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length) as Point;
  return points.reduce((a, b) =>
    Math.hypot(b[0] - mean[0], b[1] - mean[1]) < Math.hypot(a[0] - mean[0], a[1] - mean[1]) ? b : a,
  );
}

/** Above an area, below it, at its sides: for a name larger than its area. */
function aroundArea(rings: readonly (readonly Point[])[], block: Block, cost: number): Spot[] {
  const points = rings.flat();
  if (points.length === 0) return [];
  const top = points.reduce((a, b) => (b[1] < a[1] ? b : a));
  const bottom = points.reduce((a, b) => (b[1] > a[1] ? b : a));
  const left = Math.min(...points.map(([x]) => x));
  const right = Math.max(...points.map(([x]) => x));
  const middle = (left + right) / 2;
  const { width, height } = block;
  const above = [10, 18].flatMap((gap) =>
    [top[0], (top[0] + middle) / 2, middle, top[0] - width / 3, top[0] + width / 3].map(
      (x, i): Point & { cost?: number } =>
        Object.assign([x - width / 2, top[1] - gap - height] as Point, { cost: cost + i + gap / 10 }),
    ),
  );
  const below = [bottom[0], middle].map((x, i) =>
    Object.assign([x - width / 2, bottom[1] + 8] as Point, { cost: cost + 4 + i }),
  );
  return [...above, ...below].map((at) => ({
    at: [at[0], at[1]],
    align: 'middle' as const,
    box: boxAt(block, [at[0], at[1]]),
    cost: at.cost ?? cost,
  }));
}

/** Beside a line, at either hand of points along it, above or below; the middle of the line is best. */
function besideLine(lines: readonly (readonly Point[])[], block: Block, sheet: Sheet): Spot[] {
  const spots: Spot[] = [];
  const samples = sampleLines(lines, 22).filter(
    ([x, y]) => x > 0 && y > 0 && x < sheet.width && y < sheet.height,
  );
  samples.forEach(([x, y], i) => {
    const central = Math.abs(i / Math.max(1, samples.length - 1) - 0.4) * 6;
    for (const gap of [11, 18]) {
      const top = y - middleOf(block);
      const right: Point = [x + gap, top];
      const left: Point = [x - gap - block.width, top];
      const cost = 2 + central + (gap - 11) * 0.4;
      spots.push({ at: right, align: 'start', box: boxAt(block, right), cost });
      spots.push({ at: left, align: 'end', box: boxAt(block, left), cost: cost + 0.5 });
      const above: Point = [x - block.width / 2, y - gap - block.height];
      const below: Point = [x - block.width / 2, y + gap - 3];
      spots.push({ at: above, align: 'middle', box: boxAt(block, above), cost: cost + 1 });
      spots.push({ at: below, align: 'middle', box: boxAt(block, below), cost: cost + 1.5 });
    }
  });
  return spots;
}

/** Points along lines, so many px apart. */
export function sampleLines(lines: readonly (readonly Point[])[], step: number): Point[] {
  const out: Point[] = [];
  for (const line of lines) {
    let left = step / 2;
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      let at = left;
      for (; at < length; at += step)
        out.push([a[0] + ((b[0] - a[0]) * at) / length, a[1] + ((b[1] - a[1]) * at) / length]);
      left = at - length;
    }
  }
  return out;
}

function toLabel({ place }: CoverageSymbol, block: Block, { at, align, box }: Spot): PlacedLabel {
  return {
    key: `place ${place.id}`,
    place: place.id,
    block,
    at,
    align,
    boxes: [box],
    ...(place.pale && { pale: true }),
    ...(isBare(place) && { bare: true }),
  };
}

/** What a leader to a place may end at. */
function tie(
  symbol: CoverageSymbol,
  sheet: Sheet,
  symbols: Symbols,
  common: CommonGround,
  selected: string | null,
  zoom: number,
): Tied {
  const { place, form, geometry, radius } = symbol;
  const blocks = blocksOf(symbol, selected, zoom, sheet, LONG_SHARE_TIED, LONG);
  const narrower = blocksOf(symbol, selected, zoom, sheet, LONG_SHARE_TIED).at(-1)!;
  const isSelected = place.id === selected;
  const inside = ([x, y]: Point) => x > 4 && y > 4 && x < sheet.width - 4 && y < sheet.height - 4;
  const area = AREAS.has(form);
  const found = (
    form === 'point'
      ? [middleOfPoints(geometry.points)]
      : area
        ? ownAnchors(geometry.polygons, common.smaller(symbol))
        : middleFirst(sampleLines(geometry.lines, 14))
  ).filter(inside);
  // A leader that ends at another place's symbol is taken for that one's.
  const clear = found.filter((at) => isClear(at, place.id, symbols));
  const anchors = clear.length > 0 ? clear : found;
  return {
    key: place.id,
    place: place.id,
    block:
      (isSelected && blocks.find(({ width }) => width < sheet.width * LONG_SHARE_CHOSEN)) || blocks.at(-1)!,
    ...(narrower.width < blocks.at(-1)!.width && { narrower }),
    anchors: anchors.length > 0 ? thinned(anchors) : [middleOfAll(geometry)],
    clearance: form === 'point' ? radius + 3.5 : area ? 0 : 4,
    end: area,
    ...(place.pale && { pale: true }),
    ...(isBare(place) && { bare: true }),
  };
}

/** The middle of all that shows of a geometry. */
function middleOfAll({ points, lines, polygons }: CoverageSymbol['geometry']): Point {
  const [left, top, right, bottom] = boxOf([points, ...lines, ...polygons.flat()]);
  return [(left + right) / 2, (top + bottom) / 2];
}

function isClear([x, y]: Point, own: string, symbols: Symbols): boolean {
  return !symbols.some(
    ({ at, radius, place }) => place !== own && Math.hypot(at[0] - x, at[1] - y) < radius + CLEAR,
  );
}

/** The first, and eleven others evenly taken. */
function thinned(points: readonly Point[]): Point[] {
  const step = Math.max(1, points.length / 12);
  return Array.from({ length: Math.min(12, points.length) }, (_, i) => points[Math.floor(i * step)]!);
}

function middleFirst(points: Point[]): Point[] {
  const middle = points[Math.floor(points.length / 2)];
  return middle
    ? [middle, ...points.slice(Math.floor(points.length * 0.2), Math.ceil(points.length * 0.8))]
    : points;
}

/** A note of another route may end where that is at least so far from the one in use, as a share of the farthest. */
const WELL_APART = 0.6;

/** The dates of other routes, each tied to where that route is well apart from the one in use and bears no name. */
function tieOthers(symbol: CoverageSymbol, sheet: Sheet): Tied[] {
  const main = sampleLines([...symbol.geometry.lines, ...symbol.geometry.polygons.flat()], 10);
  return symbol.others.flatMap(({ lines, note }, i): Tied[] => {
    const apart = sampleLines(lines, 10)
      .filter(([x, y]) => x > 4 && y > 4 && x < sheet.width - 4 && y < sheet.height - 4)
      .filter(([x, y]) => !sheet.taken.hits([x - 3, y - 3, x + 3, y + 3]))
      .map((at) => ({ at, off: Math.min(...main.map((p) => Math.hypot(p[0] - at[0], p[1] - at[1]))) }))
      .filter(({ off }) => off > 7)
      .sort((a, b) => b.off - a.off);
    if (apart.length === 0 || !note) return [];
    return [
      {
        key: `other ${symbol.place.id} ${i}`,
        place: symbol.place.id,
        block: setBlock([[{ text: note, type: 'note' }]]),
        anchors: thinned(apart.filter(({ off }) => off >= apart[0]!.off * WELL_APART).map(({ at }) => at)),
        clearance: 2,
        end: false,
        note: true,
        barred: symbol.geometry.lines,
      },
    ];
  });
}
