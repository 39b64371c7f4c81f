import type { Position } from '../types';
import { DIGIT_OUTLINES } from './digit-outlines';
import { type Point, project, type View } from './projection';
import { path, type Shape, short } from './shape';
import { pointRadius } from './symbols';
import type { MapData } from './types';

/** Places that are drawn as points only, in columns: archives have tens of thousands of them. */
export interface Crowd {
  ids: readonly string[];
  /** By the reader's names policy. */
  names: readonly string[];
  /** Address of a place's page, `{id}` standing for its id. */
  href: string;
  /** Degrees, WGS84. */
  lng: ArrayLike<number>;
  lat: ArrayLike<number>;
  /** Mentions that count. */
  count: ArrayLike<number>;
}

/** Side of a cell at a whole zoom, px: what lies in one cell stands in one disc. */
const CELL = 64;
/** So many in a cell are still drawn one by one. */
const APART = 2;

/** A disc that stands for several places, in px of the view. */
export interface Cluster {
  key: string;
  at: Point;
  radius: number;
  places: number;
  /** Indexes into the crowd's columns, ascending. */
  members: readonly number[];
}

export interface Gathered {
  clusters: Cluster[];
  apart: { index: number; at: Point }[];
}

/** One cell of the grid of a whole zoom. */
interface Cell {
  members: number[];
  /** Middle of its members, px of the world at zoom 0. */
  x: number;
  y: number;
}

/** The crowd on the square of the world, and its cells by whole zoom, made when a view first asks for them. */
interface Grid {
  x: Float64Array;
  y: Float64Array;
  levels: Map<number, Map<number, Cell>>;
}

const grids = new WeakMap<Crowd, Grid>();

/**
 * Gathers what is crowded, on a grid that is fixed to the ground at each whole zoom: a pan changes no disc, and
 * costs no more than the cells that the view shows, however many places there are.
 * @param margin px around the view that are gathered too
 */
export function gather(crowd: Crowd, view: View, margin: number): Gathered {
  const gathered: Gathered = { clusters: [], apart: [] };
  if (crowd.ids.length === 0) return gathered;
  const level = levelAt(view.zoom);
  const grid = gridOf(crowd);
  const cells = levelOf(grid, level);
  const scale = 2 ** view.zoom;
  const [cx, cy] = project(view.center, view.zoom);
  const [left, top] = [cx - view.width / 2, cy - view.height / 2];
  // Beyond 180° the world begins anew.
  const turn = 256 * scale;
  const near = (x: number) => x + turn * Math.round((cx - x) / turn);
  const onSheet = ([x, y]: Point, reach: number) =>
    x >= -reach && y >= -reach && x <= view.width + reach && y <= view.height + reach;
  const put = (key: number, cell: Cell) => {
    if (cell.members.length > APART) {
      const at: Point = [near(cell.x * scale) - left, cell.y * scale - top];
      const places = cell.members.length;
      const radius = Math.min(22, 8 + 1.9 * Math.log2(places));
      if (!onSheet(at, margin + radius)) return;
      gathered.clusters.push({ key: discKey(level, key), at, radius, places, members: cell.members });
      return;
    }
    for (const index of cell.members) {
      const at: Point = [near(grid.x[index]! * scale) - left, grid.y[index]! * scale - top];
      if (onSheet(at, margin)) gathered.apart.push({ index, at });
    }
  };
  const side = (CELL / 2 ** level) * scale;
  const across = rowLength(level);
  const first = (edge: number) => Math.floor((edge - margin) / side) - 1;
  const last = (edge: number) => Math.floor((edge + margin) / side) + 1;
  const west = first(left);
  const east = Math.min(west + across - 1, last(left + view.width));
  const [north, south] = [Math.max(0, first(top)), Math.min(across - 1, last(top + view.height))];
  if ((east - west + 1) * (south - north + 1) > cells.size) {
    for (const [key, cell] of cells) put(key, cell);
  } else {
    for (let row = north; row <= south; row++)
      for (let column = west; column <= east; column++) {
        const key = row * across + (((column % across) + across) % across);
        const cell = cells.get(key);
        if (cell) put(key, cell);
      }
  }
  // Smaller discs lie on larger ones, whatever order the cells came in.
  gathered.clusters.sort((a, b) => b.places - a.places || (a.key < b.key ? -1 : 1));
  return gathered;
}

/** Cells side by side around the world at a whole zoom. */
const rowLength = (level: number): number => (256 / CELL) * 2 ** level;

const levelAt = (zoom: number): number => Math.max(0, Math.round(zoom));

/** The cell in which a point of the world at zoom 0 lies, among so many side by side. */
function cellAt([x, y]: Point, across: number): number {
  return Math.floor((y / 256) * across) * across + Math.floor((x / 256) * across);
}

const discKey = (level: number, cell: number): string => `${level}/${cell}`;

/** The key of the disc that a place of a coverage is in, if at this zoom it is in one; `null` for a place it does not hold. */
export function discOf(
  { places, crowd }: Pick<MapData, 'places' | 'crowd'>,
  id: string,
  zoom: number,
): string | null {
  const index = crowd?.ids.indexOf(id) ?? -1;
  const label = places.find((place) => place.id === id)?.label;
  const at: Position | undefined = crowd && index >= 0 ? [crowd.lng[index]!, crowd.lat[index]!] : label;
  const level = levelAt(zoom);
  return at ? discKey(level, cellAt(project(at, 0), rowLength(level))) : null;
}

/** The address of a coverage's place; `null` for one that it does not hold. */
export function hrefOf({ places, crowd }: Pick<MapData, 'places' | 'crowd'>, id: string): string | null {
  const place = places.find((one) => one.id === id);
  if (place) return place.href;
  return crowd?.ids.includes(id) ? crowd.href.replace('{id}', encodeURIComponent(id)) : null;
}

function gridOf(crowd: Crowd): Grid {
  const known = grids.get(crowd);
  if (known) return known;
  const size = crowd.ids.length;
  const grid: Grid = { x: new Float64Array(size), y: new Float64Array(size), levels: new Map() };
  for (let index = 0; index < size; index++) {
    [grid.x[index], grid.y[index]] = project([crowd.lng[index]!, crowd.lat[index]!], 0);
  }
  grids.set(crowd, grid);
  return grid;
}

function levelOf(grid: Grid, level: number): Map<number, Cell> {
  const known = grid.levels.get(level);
  if (known) return known;
  const cells = new Map<number, Cell>();
  const across = rowLength(level);
  for (let index = 0; index < grid.x.length; index++) {
    const x = grid.x[index]!;
    const y = grid.y[index]!;
    const key = cellAt([x, y], across);
    const cell = cells.get(key);
    if (!cell) {
      cells.set(key, { members: [index], x, y });
      continue;
    }
    cell.members.push(index);
    cell.x += (x - cell.x) / cell.members.length;
    cell.y += (y - cell.y) / cell.members.length;
  }
  grid.levels.set(level, cells);
  return cells;
}

/** What of a crowd can be pointed at: it is no element of its own. */
export interface CrowdMark {
  /** px of the view. */
  at: Point;
  /** px from its middle within which it is meant. */
  reach: number;
  /** Of what is drawn, px. */
  radius: number;
  /** The key of the disc, else the id of the place that stands apart. */
  disc: string | null;
  place: string | null;
}

/** A point is as easy to hit as WCAG 2.2 (2.5.8) asks, px from its middle. */
const REACH = 12;

/** Where a crowd's discs and points can be pointed at; the first that is met lies on top. */
export function crowdMarks(crowd: Crowd, { clusters, apart }: Gathered, zoom: number): CrowdMark[] {
  const points = apart.map(({ index, at }): CrowdMark => {
    const radius = pointRadius(crowd.count[index]!, zoom);
    return { at, radius, reach: Math.max(REACH, radius + 4), disc: null, place: crowd.ids[index]! };
  });
  const discs = clusters.map(
    ({ key, at, radius }): CrowdMark => ({ at, radius, reach: radius, disc: key, place: null }),
  );
  return [...points, ...discs.reverse()];
}

/** The mark that a spot of the view is on: the nearest of points, the uppermost of discs. */
export function markAt(marks: readonly CrowdMark[], [x, y]: Point): CrowdMark | null {
  let nearest: CrowdMark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const away = Math.hypot(mark.at[0] - x, mark.at[1] - y);
    if (away > mark.reach) continue;
    if (mark.disc !== null) return nearest ?? mark;
    if (away < least) [nearest, least] = [mark, away];
  }
  return nearest;
}

/**
 * Discs with their numbers, and points that stand apart, in a handful of paths: a view of an archive has hundreds, and
 * an element each, its number set as text, costs a browser most of a frame. What lies over another is drawn after it.
 */
export function drawCrowd(crowd: Crowd, { clusters, apart }: Gathered, zoom: number): Shape[] {
  const discs = inLayers(clusters).flatMap((layer, depth): Shape[] => [
    {
      ...path('c c-cluster', layer.map(({ at, radius }) => round(at, radius)).join(''), { 'data-crowd': '' }),
      key: `discs ${depth}`,
    },
    {
      ...path('t-cluster', layer.map(({ at, places }) => numeral(at, places)).join(''), {
        transform: 'scale(.1)',
      }),
      key: `numbers ${depth}`,
    },
  ]);
  if (apart.length === 0) return discs;
  const points = (radiusOf: (radius: number) => number) =>
    apart.map(({ index, at }) => round(at, radiusOf(pointRadius(crowd.count[index]!, zoom)))).join('');
  return [
    ...discs,
    {
      ...path(
        'c-hit-area',
        points((radius) => Math.max(REACH, radius + 4)),
        { 'data-crowd': '' },
      ),
      key: 'points hit',
    },
    {
      ...path(
        'c c-point',
        points((radius) => radius),
        { 'data-crowd': '' },
      ),
      key: 'points',
    },
  ];
}

/** px of white around a disc. */
const CASE = 1.6;

/** Discs of one layer lie clear of each other; each layer lies on the one before. */
function inLayers(clusters: readonly Cluster[]): Cluster[][] {
  const layers: Cluster[][] = [];
  const depths: number[] = [];
  clusters.forEach((cluster, i) => {
    let depth = 0;
    for (let j = 0; j < i; j++)
      if (depths[j]! >= depth && touch(clusters[j]!, cluster)) depth = depths[j]! + 1;
    depths.push(depth);
    if (depth === layers.length) layers.push([]);
    layers[depth]!.push(cluster);
  });
  return layers;
}

function touch(a: Cluster, b: Cluster): boolean {
  const reach = a.radius + b.radius + CASE;
  const [x, y] = [a.at[0] - b.at[0], a.at[1] - b.at[1]];
  return x * x + y * y < reach * reach;
}

/** A circle as path data. */
function round([x, y]: Point, radius: number): string {
  const r = short(radius);
  const across = short(2 * r);
  return `M${short(short(x) - r)} ${short(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
}

/** How many places a disc holds, as outlines around its middle, in tenths of a px: figures need no point then. */
function numeral([x, y]: Point, places: number): string {
  const digits = places > 999 ? `${Math.round(places / 100) / 10}k` : String(places);
  const letters = [...digits].map((letter) => DIGIT_OUTLINES[letter]!);
  let left = x - letters.reduce((sum, [advance]) => sum + advance, 0) / 2;
  let d = '';
  for (const [advance, outline] of letters) {
    d += `M${Math.round(10 * left)} ${Math.round(10 * y + 40)}${outline}`;
    left += advance;
  }
  return d;
}

/** The box of the Earth that a disc's places lie in: where a reader who chooses it is taken. */
export function clusterBounds(
  crowd: Crowd,
  { members }: Pick<Cluster, 'members'>,
): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const index of members) {
    west = Math.min(west, crowd.lng[index]!);
    east = Math.max(east, crowd.lng[index]!);
    south = Math.min(south, crowd.lat[index]!);
    north = Math.max(north, crowd.lat[index]!);
  }
  return [west, south, east, north];
}
