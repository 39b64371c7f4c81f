import type { BBox, Position } from '../types';
import type { BaseArea, BaseLine, BasemapPart, BaseName } from './basemap';
import { clipLine, clipRing } from './clip';
import { type Box, type Point, projector, type View } from './projection';
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
 * Puts the parts of a base map onto a view: each arc is projected and generalised once, so that what two
 * areas share stays shared.
 * @param margin px drawn beyond each side of the view
 */
export function projectBase(
  parts: readonly BasemapPart[],
  view: View,
  margin: number,
  bounds: BBox,
): ProjectedBase {
  const toPoint = projector(view);
  const box: Box = [-margin, -margin, view.width + margin, view.height + margin];
  const out: ProjectedBase = { areas: [], lines: [], names: [] };
  for (const part of parts)
    for (const turn of [-360, 0, 360]) {
      // The world repeats: a view across the antimeridian draws the part again, a turn away.
      if (part.bbox[0] + turn > bounds[2] || part.bbox[2] + turn < bounds[0]) continue;
      const shifted = (position: Position): Point =>
        toPoint(turn === 0 ? position : [position[0] + turn, position[1]]);
      addPart(part, shifted, box, view.zoom, out);
    }
  return out;
}

function addPart(
  part: BasemapPart,
  toPoint: (position: Position) => Point,
  box: Box,
  zoom: number,
  out: ProjectedBase,
): void {
  const arcs: (Point[] | undefined)[] = [];
  const arc = (reference: number): Point[] => {
    const index = reference < 0 ? ~reference : reference;
    arcs[index] ??= simplify(part.arcs[index]!.map(toPoint), TOLERANCE);
    return reference < 0 ? [...arcs[index]!].reverse() : arcs[index]!;
  };
  for (const area of part.areas) {
    if (zoom < area.minZoom) continue;
    const rings = area.polygons
      .flat()
      .map((ring) => clipRing(ring.flatMap(arc), box))
      .filter((ring) => ring.length > 0 && extent(ring) > 1.5);
    if (rings.length > 0) out.areas.push({ area, rings });
  }
  for (const line of part.lines) {
    if (zoom < line.minZoom - 0.7) continue;
    const lines = line.arcs.flatMap((reference) => clipLine(arc(reference), box));
    if (lines.length > 0) out.lines.push({ line, lines });
  }
  for (const name of part.names) {
    const at = toPoint(name.at);
    // Names of what is wide may be called from beyond the view.
    const wide = name.kind === 'country' || name.kind === 'territory' || name.kind === 'sea';
    if (wide || (at[0] > box[0] && at[0] < box[2] && at[1] > box[1] && at[1] < box[3]))
      out.names.push({ name, at });
  }
}

/**
 * The part of a base map that the view itself shows. Names are placed by it alone, so that they stand alike
 * however much is drawn around the view.
 */
export function cutToView(base: ProjectedBase, { width, height }: View): ProjectedBase {
  const box: Box = [-EDGE, -EDGE, width + EDGE, height + EDGE];
  return {
    areas: base.areas.flatMap(({ area, rings }) => {
      const cut = rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0);
      return cut.length > 0 ? [{ area, rings: cut }] : [];
    }),
    lines: base.lines.flatMap(({ line, lines }) => {
      const cut = lines.flatMap((each) => clipLine(each, box));
      return cut.length > 0 ? [{ line, lines: cut }] : [];
    }),
    names: base.names.filter(
      ({ name: { kind }, at: [x, y] }) =>
        kind === 'country' ||
        kind === 'territory' ||
        (kind === 'sea'
          ? x > -width && y > -height && x < 2 * width && y < 2 * height
          : x > 0 && y > 0 && x < width && y < height),
    ),
  };
}

/** px beyond the view that count as shown: a line's own width. */
const EDGE = 8;

/** The longer side of a ring's box, px. */
function extent(ring: readonly Point[]): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}
