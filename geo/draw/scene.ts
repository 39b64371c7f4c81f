import type { BBox } from '../types';
import type { BasemapPart } from './basemap';
import { clipLine } from './clip';
import { type Cluster, type CrowdMark, clusterBounds, crowdMarks, drawCrowd, gather } from './crowd';
import { drawBase } from './draw-base';
import { type CoverageSymbol, drawCoverage, patterns, placeOfCrowd } from './draw-coverage';
import { drawLabels } from './draw-labels';
import { groundOf } from './ground-of';
import { homeCountries } from './home-countries';
import { nameAll } from './labels/name-all';
import type { PlacedLabel } from './labels/types';
import { legendKeys } from './legend-keys';
import { cutGeometry } from './project-geometry';
import { projectBase, viewedBase } from './projected';
import { type Box, type View, viewBounds } from './projection';
import type { ScaleBar } from './scale-bar';
import type { Shape } from './shape';
import type { LegendKey, MapData } from './types';
import { crowdOf, placeOf, withSelected } from './whole-crowd';

export interface SceneOptions {
  /** px drawn beyond each side of the view, so that a drag shows no edge. */
  margin: number;
  /** Adds targets and marks for pointer and keyboard. */
  interactive: boolean;
  /** Makes symbols and names links to their pages. */
  links: boolean;
  idPrefix: string;
  /** px boxes of the view where no name may stand: buttons, legend, attribution. */
  reserved: readonly Box[];
  /** Names of the base map by id in the reader's language; English where it has none. */
  names?: Readonly<Record<string, string>> | undefined;
  /** Sets names to their measured width whatever font comes. */
  fitText?: boolean;
}

/** Everything drawn of one Coverage in one view, as shapes; Leaflet, pages without script, embeds and images show the same. */
export interface Scene {
  view: View;
  defs: Shape;
  readonly base: Shape[];
  /** The base map to a tolerance, px: what its areas and lines share stays shared. */
  baseWithin(tolerance: number): Shape[];
  coverage: Shape[];
  readonly labels: Shape[];
  /** Where each symbol and name came to stand, for keyboard and tests. */
  symbols: CoverageSymbol[];
  readonly placed: PlacedLabel[];
  /** Discs that stand for several places, with the box of the Earth that holds them. */
  clusters: (Cluster & { bbox: BBox })[];
  /** Discs, and points of the crowd that stand apart unnamed: where they can be pointed at. */
  readonly marks: readonly CrowdMark[];
  readonly scale: ScaleBar;
  /** The kinds of drawing that occur, in the legend's order. */
  readonly legend: LegendKey[];
}

/** At most so many of a crowd are named in one view, the most covered ones; the others are points. */
const MOST_NAMED = 150;

/** Draws a Coverage over the base map. Pure: the same input gives the same shapes everywhere. */
export function composeScene(
  parts: readonly BasemapPart[],
  data: MapData,
  view: View,
  options: SceneOptions,
): Scene {
  const { selected } = data;
  const places = withSelected(data);
  const { margin, interactive, links, idPrefix } = options;
  // Names are placed by what the view shows, whatever the margin drawn around it.
  const { sheet: sheetOf, shown: base } = viewedBase(parts, view, margin);
  const { crowd, listed } = crowdOf(data);
  const gathered = gather(crowd, view, margin);
  // Of a crowd, what stands apart is drawn and named as ever; what stands close is one disc.
  const gone = new Set<string>();
  for (const { members } of gathered.clusters)
    for (const index of members) {
      if (index >= listed) break;
      gone.add(crowd.ids[index]!);
    }
  const apart = gathered.apart
    .filter(({ index }) => index >= listed && crowd.ids[index] !== selected)
    .sort((a, b) => crowd.count[b.index]! - crowd.count[a.index]! || a.index - b.index);
  const detailed = [
    ...(gone.size > 0 ? places.filter(({ id }) => !gone.has(id)) : places),
    ...apart.slice(0, MOST_NAMED).map(({ index }) => placeOf(crowd, index)),
  ];
  const bare = { clusters: gathered.clusters, apart: apart.slice(MOST_NAMED) };
  const drawn = drawCoverage(detailed, view, { margin, selected, interactive, idPrefix, links });
  const crowdAt = placeOfCrowd(drawn, selected);
  const symbols = drawn.flatMap((symbol) => inView(symbol, view));
  const home = homeCountries(data, base, view);
  const named = once(() => {
    const ground = groundOf(view, base, home, symbols, gathered.clusters, selected);
    const { placed, scale, isNamed } = nameAll({ data, places, symbols, base, home, view, ground }, options);
    const legend = legendKeys(places, symbols, placed, isNamed, gathered.clusters.length > 0);
    return { ground, placed, scale, legend };
  });

  const linked = new Map(links ? places.map(({ id, href, title }) => [id, { href, title }] as const) : []);
  const drawnBase = once(() => drawBase(sheetOf(), view.zoom, home));
  const labels = once(() =>
    drawLabels(named().placed, named().ground, {
      links: linked,
      fitText: options.fitText ?? false,
      selected,
    }),
  );
  // Base and names are made when asked for: a pan within a sheet that is drawn needs new names only, and who draws
  // both may let a frame pass between them.
  return {
    view,
    defs: patterns(idPrefix, view.zoom),
    get base() {
      return drawnBase();
    },
    baseWithin: (tolerance) =>
      drawBase(projectBase(parts, view, margin, viewBounds(view, margin), tolerance), view.zoom, home),
    coverage: [
      ...drawn.slice(0, crowdAt).map(({ shape }) => shape),
      ...drawCrowd(crowd, bare, view.zoom),
      ...drawn.slice(crowdAt).map(({ shape }) => shape),
    ],
    clusters: gathered.clusters.map((cluster) => ({
      ...cluster,
      get bbox() {
        return clusterBounds(crowd, cluster);
      },
    })),
    get marks() {
      return crowdMarks(crowd, bare, view.zoom);
    },
    get labels() {
      return labels();
    },
    symbols,
    get placed() {
      return named().placed;
    },
    get scale() {
      return named().scale;
    },
    get legend() {
      return named().legend;
    },
  };
}

/** A value made the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A symbol as far as the view shows it; none where it lies beyond. */
function inView(symbol: CoverageSymbol, { width, height }: View): CoverageSymbol[] {
  const box: Box = [-8, -8, width + 8, height + 8];
  const geometry = cutGeometry(symbol.geometry, box);
  if (geometry.points.length + geometry.lines.length + geometry.polygons.length === 0) return [];
  const others = symbol.others.map(({ lines, note }) => ({
    lines: lines.flatMap((line) => clipLine(line, box)),
    note,
  }));
  return [{ ...symbol, geometry, others }];
}
