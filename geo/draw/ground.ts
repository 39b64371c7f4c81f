import type { Box, Point } from './projection';

/** Side of a cell, px. */
const CELL = 4;

/** Lines of the base map are no heavier. */
const HEAVY = 2;

/** What lies under a spot: whose colour a halo takes. */
export type GroundKind = 'water' | 'land' | 'land-2';
const KINDS: readonly GroundKind[] = ['water', 'land-2', 'land'];

/**
 * What a view's drawing covers, on a grid of 4 px cells: `solid` where no name may stand (coverage symbols and
 * lines), `busy` where it had better not (borders, rivers, roads, tints). Sums over boxes cost four look-ups,
 * so names can be tried in thousands of spots.
 */
export interface Ground {
  /** True when nothing solid lies in the box. */
  isFree(box: Box): boolean;
  /** Mean busyness within the box, 0 (calm) … about 1. */
  busyness(box: Box): number;
  /** True when a line runs through the box that is heavier than any of the base map: an edge of a covered area. */
  isHeavy(box: Box): boolean;
  /** By how many lines a name in the box is struck through, each by its weight; one that runs along it counts for many. */
  struck(box: Box): number;
  kindAt(point: Point): GroundKind;
  /** True when a coverage symbol or line lies there. */
  isSolidAt(x: number, y: number): boolean;
  /** The weight of the line that lies there; 0 where none does. */
  lineAt(x: number, y: number): number;
}

/** A ground being painted; `done` makes it readable. */
export interface GroundPainter {
  solidLine(line: readonly Point[], halfWidth: number): void;
  solidBox(box: Box): void;
  busyLine(line: readonly Point[], weight: number): void;
  busyArea(rings: readonly (readonly Point[])[], weight: number): void;
  land(rings: readonly (readonly Point[])[], kind: GroundKind): void;
  done(): Ground;
}

export function paintGround(width: number, height: number): GroundPainter {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const solid = new Float32Array(columns * rows);
  const busy = new Float32Array(columns * rows);
  const lines = new Float32Array(columns * rows);
  const kinds = new Uint8Array(columns * rows);

  const cells = ([left, top, right, bottom]: Box, visit: (index: number) => void) => {
    const [c0, c1] = [Math.max(0, Math.floor(left / CELL)), Math.min(columns - 1, Math.floor(right / CELL))];
    const [r0, r1] = [Math.max(0, Math.floor(top / CELL)), Math.min(rows - 1, Math.floor(bottom / CELL))];
    for (let r = r0; r <= r1; r++) for (let c = c0; c <= c1; c++) visit(r * columns + c);
  };
  const walk = (line: readonly Point[], visit: (x: number, y: number) => void) => {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 3));
      for (let s = 0; s <= steps; s++)
        visit(a[0] + ((b[0] - a[0]) * s) / steps, a[1] + ((b[1] - a[1]) * s) / steps);
    }
  };
  const fill = (rings: readonly (readonly Point[])[], visit: (index: number) => void) => {
    for (const [row, xs] of crossings(rings, rows)) {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const c0 = Math.max(0, Math.ceil(xs[i]! / CELL - 0.5));
        const c1 = Math.min(columns - 1, Math.floor(xs[i + 1]! / CELL - 0.5));
        for (let c = c0; c <= c1; c++) visit(row * columns + c);
      }
    }
  };

  return {
    solidLine: (line, half) =>
      walk(line, (x, y) =>
        cells([x - half, y - half, x + half, y + half], (index) => {
          solid[index] = 1;
        }),
      ),
    solidBox: (box) =>
      cells(box, (index) => {
        solid[index] = 1;
      }),
    busyLine: (line, weight) =>
      walk(line, (x, y) =>
        cells([x - 1, y - 1, x + 1, y + 1], (index) => {
          busy[index] = Math.max(busy[index]!, weight);
          lines[index] = Math.max(lines[index]!, weight);
        }),
      ),
    busyArea: (rings, weight) =>
      fill(rings, (index) => {
        busy[index] = Math.max(busy[index]!, weight);
      }),
    land: (rings, kind) =>
      fill(rings, (index) => {
        kinds[index] = KINDS.indexOf(kind);
      }),
    done() {
      const solids = sums(solid, columns, rows);
      const busies = sums(busy, columns, rows);
      const strokes = sums(lines, columns, rows);
      const heavy = sums(
        lines.map((weight) => +(weight > HEAVY)),
        columns,
        rows,
      );
      const at = (values: Float32Array, x: number, y: number) => {
        const [c, r] = [Math.floor(x / CELL), Math.floor(y / CELL)];
        return c >= 0 && r >= 0 && c < columns && r < rows ? values[r * columns + c]! : 0;
      };
      return {
        isFree: (box) => sumOf(solids, box, columns, rows) === 0,
        busyness: (box) => {
          const area = ((box[2] - box[0]) / CELL + 1) * ((box[3] - box[1]) / CELL + 1);
          return sumOf(busies, box, columns, rows) / area;
        },
        isHeavy: (box) => sumOf(heavy, box, columns, rows) > 0,
        struck: (box) => sumOf(strokes, box, columns, rows) / ((box[3] - box[1]) / CELL + 1),
        isSolidAt: (x, y) => at(solid, x, y) === 1,
        lineAt: (x, y) => at(lines, x, y),
        kindAt: ([x, y]) => {
          const c = Math.max(0, Math.min(columns - 1, Math.floor(x / CELL)));
          const r = Math.max(0, Math.min(rows - 1, Math.floor(y / CELL)));
          return KINDS[kinds[r * columns + c] ?? 0]!;
        },
      };
    },
  };
}

/** Where the middles of the grid's rows cross rings, x by row: each edge is looked at once, however many rows there are. */
function crossings(rings: readonly (readonly Point[])[], rows: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[j]!, ring[i]!];
      const [upper, lower] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
      const last = Math.min(rows - 1, Math.ceil(lower / CELL - 0.5) - 1);
      for (let r = Math.max(0, Math.ceil(upper / CELL - 0.5)); r <= last; r++) {
        const x = a[0] + (((r + 0.5) * CELL - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
        const xs = found.get(r);
        if (xs) xs.push(x);
        else found.set(r, [x]);
      }
    }
  return found;
}

/** Where a horizontal line runs inside rings (even–odd rule): pairs of x. */
export function spans(rings: readonly (readonly Point[])[], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[j]!, ring[i]!];
      if (a[1] > y !== b[1] > y) crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  crossings.sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) pairs.push([crossings[i]!, crossings[i + 1]!]);
  return pairs;
}

/** Summed-area table (Crow 1984), one row and column of zeros ahead. */
function sums(values: Float32Array, columns: number, rows: number): Float64Array {
  const table = new Float64Array((columns + 1) * (rows + 1));
  for (let r = 0; r < rows; r++) {
    let row = 0;
    for (let c = 0; c < columns; c++) {
      row += values[r * columns + c]!;
      table[(r + 1) * (columns + 1) + c + 1] = table[r * (columns + 1) + c + 1]! + row;
    }
  }
  return table;
}

function sumOf(table: Float64Array, [left, top, right, bottom]: Box, columns: number, rows: number): number {
  const c0 = Math.max(0, Math.min(columns, Math.floor(left / CELL)));
  const c1 = Math.max(0, Math.min(columns, Math.floor(right / CELL) + 1));
  const r0 = Math.max(0, Math.min(rows, Math.floor(top / CELL)));
  const r1 = Math.max(0, Math.min(rows, Math.floor(bottom / CELL) + 1));
  const width = columns + 1;
  return (
    table[r1 * width + c1]! - table[r0 * width + c1]! - table[r1 * width + c0]! + table[r0 * width + c0]!
  );
}
