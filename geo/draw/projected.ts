import type { BBox, Position } from '../types';
import type { BaseArea, BaseLine, BasemapPart, BaseName, BaseNameKind } from './basemap';
import { boxOf } from './box-of';
import { clipLine, clipRing } from './clip';
import { type Box, type Point, project, projector, type View, viewBounds } from './projection';
import { simplify } from './simplify';

/** A base map in px of a view, clipped to it and a margin around. */
export interface ProjectedBase {
  areas: { area: BaseArea; rings: Point[][] }[];
  lines: { line: BaseLine; lines: Point[][] }[];
  names: { name: BaseName; at: Point }[];
}

/** Detail finer than this is not drawn, px. */
const TOLERANCE = 0.45;
/**
 * Arcs are generalised at every half zoom: their detail is off by a fifth at most. A coarser drawing takes those of a
 * view farther out.
 */
const STEPS_PER_ZOOM = 2;

/** A part's arcs on the square of the world, px at zoom 0: as they are, and as generalised for each step of zoom. */
interface Arcs {
  whole: Point[][];
  steps: Map<number, (Point[] | undefined)[]>;
}

const arcsOf = new WeakMap<BasemapPart, Arcs>();

function generalised(part: BasemapPart, zoom: number): (index: number) => readonly Point[] {
  let arcs = arcsOf.get(part);
  if (!arcs) {
    arcs = { whole: part.arcs.map((arc) => arc.map((position) => project(position, 0))), steps: new Map() };
    arcsOf.set(part, arcs);
  }
  const { whole, steps } = arcs;
  const step = Math.round(zoom * STEPS_PER_ZOOM);
  const tolerance = TOLERANCE / 2 ** (step / STEPS_PER_ZOOM);
  let made = steps.get(step);
  if (!made) steps.set(step, (made = []));
  const known = made;
  return (index) => (known[index] ??= simplify(whole[index]!, tolerance));
}

/**
 * Puts the parts of a base map onto a view: each arc is projected and generalised once, so that what two
 * areas share stays shared.
 * @param margin px drawn beyond each side of the view
 * @param tolerance px: detail finer than this is left out
 */
export function projectBase(
  parts: readonly BasemapPart[],
  view: View,
  margin: number,
  bounds: BBox,
  tolerance = TOLERANCE,
): ProjectedBase {
  const detail = view.zoom - Math.log2(tolerance / TOLERANCE);
  const toPoint = projector(view);
  const box: Box = [-margin, -margin, view.width + margin, view.height + margin];
  const out: ProjectedBase = { areas: [], lines: [], names: [] };
  // The world repeats: a view across the antimeridian draws a part again, a turn away.
  for (const turn of [-360, 0, 360]) {
    const lakes = new Set<string>();
    for (const part of parts) {
      if (part.bbox[0] + turn > bounds[2] || part.bbox[2] + turn < bounds[0]) continue;
      const shifted = (position: Position): Point =>
        toPoint(turn === 0 ? position : [position[0] + turn, position[1]]);
      const [x, y] = shifted(NORTH_WEST);
      addPart(part, { toPoint: shifted, corner: [x, y], zoom: view.zoom, detail, lakes }, box, out);
    }
  }
  return out;
}

/** The corner that px of the world are counted from. */
const NORTH_WEST: Position = [-180, 85.0511287798];

interface Placing {
  toPoint: (position: Position) => Point;
  /** Where the world's north-west corner lies, px of the view. */
  corner: Point;
  zoom: number;
  /** The zoom whose detail is drawn. */
  detail: number;
  /** Lakes that another part has drawn: one lies whole in every part that it reaches into. */
  lakes: Set<string>;
}

function addPart(
  part: BasemapPart,
  { toPoint, corner, zoom, detail, lakes }: Placing,
  box: Box,
  out: ProjectedBase,
): void {
  const scale = 2 ** zoom;
  const known = generalised(part, detail);
  const arcs: (Point[] | undefined)[] = [];
  const arc = (reference: number): Point[] => {
    const index = reference < 0 ? ~reference : reference;
    arcs[index] ??= known(index).map(([x, y]): Point => [x * scale + corner[0], y * scale + corner[1]]);
    return reference < 0 ? [...arcs[index]!].reverse() : arcs[index]!;
  };
  for (const area of part.areas) {
    if (zoom < area.minZoom || lakes.has(area.id)) continue;
    if (area.kind === 'lake') lakes.add(area.id);
    const rings = area.polygons
      .flat()
      .map((ring) => clipRing(ring.flatMap(arc), box))
      .filter((ring) => ring.length > 0 && !isSpeck(ring));
    if (rings.length > 0) out.areas.push({ area, rings });
  }
  for (const line of part.lines) {
    if (zoom < line.minZoom - 0.7 || zoom > (line.maxZoom ?? zoom)) continue;
    const lines = line.arcs
      .map(arc)
      .filter((points) => !(isClosed(points) && isSpeck(points)))
      .flatMap((points) => clipLine(points, box));
    if (lines.length > 0) out.lines.push({ line, lines });
  }
  for (const name of part.names) {
    const at = toPoint(name.at);
    if (WIDE.has(name.kind) || (at[0] > box[0] && at[0] < box[2] && at[1] > box[1] && at[1] < box[3]))
      out.names.push({ name, at });
  }
}

/** What has names that may be called from beyond the view. */
const WIDE: ReadonlySet<BaseNameKind> = new Set(['country', 'territory', 'sea', 'lake']);

/** The base map of a view: all of its sheet when that is to be drawn, and what the view itself shows. */
export interface ViewedBase {
  sheet(): ProjectedBase;
  shown: ProjectedBase;
}

interface Sheet {
  parts: readonly BasemapPart[];
  view: View;
  margin: number;
  base: ProjectedBase;
}

/** The sheet last made: while a view is dragged about on it, nothing is projected anew. */
let last: Sheet | null = null;

/** The base map of a view and `margin` px around it. */
export function viewedBase(parts: readonly BasemapPart[], view: View, margin: number): ViewedBase {
  const make = () => projectBase(parts, view, margin, viewBounds(view, margin));
  const offset = last && offsetOn(last, parts, view, margin);
  if (last && offset) {
    const { base } = last;
    let own: ProjectedBase | null = null;
    return { sheet: () => (own ??= make()), shown: cutToView(base, view, offset) };
  }
  const base = make();
  if (margin > 0) last = { parts, view, margin, base };
  return { sheet: () => base, shown: cutToView(base, view) };
}

/** Where a view's corner lies on a sheet, px; `null` when the sheet does not hold the view, or is of another zoom. */
function offsetOn(sheet: Sheet, parts: readonly BasemapPart[], view: View, margin: number): Point | null {
  const same =
    sheet.margin === margin &&
    sheet.view.zoom === view.zoom &&
    sheet.view.width === view.width &&
    sheet.view.height === view.height &&
    sheet.parts.length === parts.length &&
    sheet.parts.every((part, index) => part === parts[index]);
  if (!same) return null;
  const [x, y] = project(view.center, view.zoom);
  const [lastX, lastY] = project(sheet.view.center, view.zoom);
  const offset: Point = [x - lastX, y - lastY];
  return Math.max(Math.abs(offset[0]), Math.abs(offset[1])) <= margin - EDGE ? offset : null;
}

/**
 * The part of a base map that the view itself shows. Names are placed by it alone, so that they stand alike
 * however much is drawn around the view.
 * @param offset where the view's corner lies on the base map, px
 */
function cutToView(base: ProjectedBase, { width, height }: View, offset: Point = [0, 0]): ProjectedBase {
  const [dx, dy] = offset;
  const box: Box = [dx - EDGE, dy - EDGE, dx + width + EDGE, dy + height + EDGE];
  const still = dx === 0 && dy === 0;
  const shift = (points: Point[]) => (still ? points : points.map(([x, y]): Point => [x - dx, y - dy]));
  return {
    areas: base.areas.flatMap(({ area, rings }) => {
      const cut = rings.map((ring) => shift(clipRing(ring, box))).filter((ring) => ring.length > 0);
      return cut.length > 0 ? [{ area, rings: cut }] : [];
    }),
    lines: base.lines.flatMap(({ line, lines }) => {
      const cut = lines.flatMap((each) => clipLine(each, box).map(shift));
      return cut.length > 0 ? [{ line, lines: cut }] : [];
    }),
    names: base.names
      .map(({ name, at: [x, y] }): ProjectedBase['names'][number] => ({ name, at: [x - dx, y - dy] }))
      .filter(
        ({ name: { kind }, at: [x, y] }) =>
          kind === 'country' ||
          kind === 'territory' ||
          (WIDE.has(kind)
            ? x > -width && y > -height && x < 2 * width && y < 2 * height
            : x > 0 && y > 0 && x < width && y < height),
      ),
  };
}

/** px beyond the view that count as shown, a line's own width: names stand alike on any sheet with such a margin or a wider one. */
export const EDGE = 8;

/** Islands and lakes of less than so many px are not drawn, and neither are their coasts. */
const SPECK = 1.5;

function isClosed(points: readonly Point[]): boolean {
  const [first, last] = [points[0]!, points.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

function isSpeck(ring: readonly Point[]): boolean {
  const [left, top, right, bottom] = boxOf([ring]);
  return Math.max(right - left, bottom - top) <= SPECK;
}
