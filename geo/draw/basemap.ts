import type { BBox, Position } from '../types';

/** Areas of the base map. */
export type AreaKind = 'country' | 'lake' | 'district';
/**
 * Lines of the base map; a border is solid where settled, dashed where disputed or undelimited. A range is not drawn:
 * its line is the course of its name.
 */
export type BaseLineKind =
  | 'border'
  | 'border-undelimited'
  | 'coast'
  | 'district'
  | 'range'
  | 'river-main'
  | 'river'
  | 'road-main'
  | 'road';
/** Names of the base map, by what they name. */
export type BaseNameKind =
  | 'country'
  | 'territory' // a land whose statehood is disputed: named like a region
  | 'capital'
  | 'city'
  | 'town'
  | 'village'
  | 'region'
  | 'range'
  | 'peak'
  | 'sea'
  | 'lake'
  | 'river';

/** Seas may be named in smaller letters so many zooms farther off than in their own. */
export const SMALL_SEAS_FROM = 0.8;

/** A ring or line as arcs, TopoJSON's way: `-1 - n` is arc `n` backwards, so that neighbours share their border exactly. */
export type Ring = number[];

export interface BaseArea {
  kind: AreaKind;
  /** ISO 3166-1 alpha-2 of a country (or `XK`-like user codes), else a slug. */
  id: string;
  minZoom: number;
  polygons: Ring[][];
}

export interface BaseLine {
  kind: BaseLineKind;
  minZoom: number;
  /** Nearer, it would look more exact than it is. */
  maxZoom?: number;
  arcs: Ring;
  name?: string;
  /** Why and since when it is dashed; of undelimited borders. */
  note?: string;
}

export interface BaseName {
  kind: BaseNameKind;
  id: string;
  /** English; other languages lie in the manifest's `names`. */
  name: string;
  /** A second name that others use for the same town, printed beneath from zoom 9. */
  second?: string;
  at: Position;
  /** Orders names of a kind: people of a town, area of a country, metres of a peak. */
  weight: number;
  minZoom: number;
}

/** One file of the base map, decoded. */
export interface BasemapPart {
  id: string;
  bbox: BBox;
  arcs: Position[][];
  areas: BaseArea[];
  lines: BaseLine[];
  names: BaseName[];
}

/** Under which id a file of names says that a name has its second one beneath it in that language too. */
export const secondOf = (id: string) => `${id} second`;

/** A name as it lies in its file: kind, id, name, lng, lat, weight, minZoom, second name. */
type EncodedName = [BaseNameKind, string, string, number, number, number, number, string?];

/** A part as it lies in its file: arcs as whole steps, each point told from the one before. */
export interface EncodedPart extends Omit<BasemapPart, 'arcs' | 'names'> {
  /** Degrees of one step. */
  step: number;
  arcs: number[][];
  names: EncodedName[];
}

/** What files there are, and which zooms and boxes they are for. */
export interface BasemapManifest {
  /** Whole world, coarse: for zooms below `cellsFrom`, and until cells have come. */
  world: string;
  /** The region in detail: stands in for the cells within its box. */
  region: { file: string; bbox: BBox; minZoom: number } | null;
  /** The rest of the world in cells, each for views from afar and from near; none where it is empty. */
  cells: { file?: string; near?: string; bbox: BBox }[];
  /** The zoom from which cells and the region are used. */
  cellsFrom: number;
  /** The zoom from which the cells' near files are. */
  nearFrom: number;
  attribution: string;
  /** Files of names by id: for languages other than English (`hy`), and for a reader's policy and script (`armenian-latin`). */
  names: Record<string, string>;
}

/** Arcs out of their file. */
export function decodePart({ step, arcs, names, ...rest }: EncodedPart): BasemapPart {
  return {
    ...rest,
    names: names.map(([kind, id, name, lng, lat, weight, minZoom, second]) => ({
      kind,
      id,
      name,
      at: [lng, lat],
      weight,
      minZoom,
      ...(second && { second }),
    })),
    arcs: arcs.map((steps) => {
      const points: Position[] = [];
      let x = 0;
      let y = 0;
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i]!;
        y += steps[i + 1]!;
        points.push([x * step, y * step]);
      }
      return points;
    }),
  };
}

/** Arcs into their file, points rounded to `step` degrees; the inverse of `decodePart` up to that. */
export function encodePart({ arcs, names, ...rest }: BasemapPart, step: number): EncodedPart {
  return {
    ...rest,
    step,
    names: names.map(({ kind, id, name, at, weight, minZoom, second }) =>
      second
        ? [kind, id, name, at[0], at[1], weight, minZoom, second]
        : [kind, id, name, at[0], at[1], weight, minZoom],
    ),
    arcs: arcs.map((points) => {
      const steps: number[] = [];
      let lastX = 0;
      let lastY = 0;
      points.forEach(([lng, lat], i) => {
        const x = Math.round(lng / step);
        const y = Math.round(lat / step);
        // Points that fall together say nothing, but a line keeps both ends.
        if (i > 0 && i < points.length - 1 && x === lastX && y === lastY) return;
        steps.push(x - lastX, y - lastY);
        lastX = x;
        lastY = y;
      });
      return steps;
    }),
  };
}

/** The parts that a view needs, best first; the world where nothing better covers it. */
export function partsFor(manifest: BasemapManifest, bounds: BBox, zoom: number): string[] {
  if (zoom < manifest.cellsFrom) return [manifest.world];
  const { region, cells, nearFrom } = manifest;
  const inRegion = region !== null && zoom >= region.minZoom && contains(region.bbox, bounds);
  if (inRegion) return [region.file];
  return [
    ...(region && overlaps(region.bbox, bounds) ? [region.file] : []),
    ...cells
      .filter(({ bbox }) => overlaps(bbox, bounds))
      .flatMap(({ file, near }) => (zoom < nearFrom ? file : near) ?? []),
  ];
}

/** The one file that an overview of these bounds is drawn from: the region's, if it holds them, else the world's. */
export function overviewPart({ region, world }: BasemapManifest, bounds: BBox): string {
  return region && contains(grown(region.bbox), bounds) ? region.file : world;
}

/** As bounds that were cut to the region come back from px. */
function grown([west, south, east, north]: BBox): BBox {
  return [west - 1e-6, south - 1e-6, east + 1e-6, north + 1e-6];
}

function contains(outer: BBox, inner: BBox): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** True of a part that shows in bounds, which may pass ±180: beyond lies the other side of the world. */
function overlaps(part: BBox, bounds: BBox): boolean {
  if (part[1] >= bounds[3] || part[3] <= bounds[1]) return false;
  return [-360, 0, 360].some((turn) => part[0] + turn < bounds[2] && part[2] + turn > bounds[0]);
}
