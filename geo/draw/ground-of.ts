import type { Cluster } from './crowd';
import type { CoverageSymbol } from './draw-coverage';
import { type Ground, type GroundPainter, paintGround } from './ground';
import type { ProjectedBase } from './projected';
import type { View } from './projection';
import { TINTS } from './symbols';

/** Busyness of the base map's lines under a name, 0…1. */
const BUSY_LINES: Record<string, number> = {
  border: 1.3,
  'border-undelimited': 1.1,
  coast: 1.1,
  'river-main': 0.6,
  river: 0.4,
  'road-main': 0.45,
  road: 0.3,
};
/** What a leader pays beside that to run over the line of the chosen place. */
const CHOSEN_LINE = 60;

/** What names of a view stand on: the base map, the coverage and the discs of its crowd. */
export function groundOf(
  view: View,
  base: ProjectedBase,
  home: ReadonlySet<string>,
  symbols: readonly CoverageSymbol[],
  clusters: readonly Cluster[],
  selected: string | null,
): Ground {
  const painter = paintGround(view.width, view.height);
  paintBase(painter, base, home);
  paintCoverage(painter, symbols, selected);
  for (const {
    at: [x, y],
    radius,
  } of clusters)
    painter.solidBox([x - radius, y - radius, x + radius, y + radius]);
  return painter.done();
}

function paintBase(painter: GroundPainter, base: ProjectedBase, home: ReadonlySet<string>): void {
  for (const { area, rings } of base.areas)
    if (area.kind === 'country') painter.land(rings, home.has(area.id) ? 'land' : 'land-2');
  for (const { area, rings } of base.areas) if (area.kind === 'lake') painter.land(rings, 'water');
  for (const { line, lines } of base.lines)
    for (const each of lines) painter.busyLine(each, BUSY_LINES[line.kind] ?? 0);
}

function paintCoverage(
  painter: GroundPainter,
  symbols: readonly CoverageSymbol[],
  selected: string | null,
): void {
  for (const { place, form, geometry, radius, others } of symbols) {
    for (const [x, y] of geometry.points) {
      const r = radius + 2;
      painter.solidBox([x - r, y - r, x + r, y + r]);
    }
    for (const line of geometry.lines) {
      painter.solidLine(line, 3);
      if (place.id === selected) painter.busyLine(line, CHOSEN_LINE);
    }
    for (const { lines } of others) for (const line of lines) painter.busyLine(line, 2.6);
    for (const rings of geometry.polygons) {
      painter.busyArea(rings, TINTS[form] ?? 0);
      for (const ring of rings) painter.busyLine([...ring, ring[0]!], form === 'vague-area' ? 0.8 : 2.6);
    }
  }
}
