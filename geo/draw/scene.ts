import { middleOf } from '../geometry/far';
import { type BBox, type Position, SETTLED } from '../types';
import type { BasemapPart } from './basemap';
import { boxOf } from './box-of';
import { clipLine } from './clip';
import {
  type Cluster,
  type Crowd,
  type CrowdMark,
  clusterBounds,
  crowdMarks,
  drawCrowd,
  gather,
} from './crowd';
import { drawBase } from './draw-base';
import { type CoverageSymbol, drawCoverage, patterns, placeOfCrowd } from './draw-coverage';
import { drawLabels } from './draw-labels';
import { type Ground, type GroundPainter, paintGround } from './ground';
import { isInside } from './is-inside';
import { placeCountries } from './labels/country-names';
import { placeCoverageNames, sampleLines } from './labels/coverage-names';
import { placeFar, placeWhole } from './labels/edge-names';
import { placePeaks } from './labels/peak-names';
import { placeRanges } from './labels/range-names';
import { placeRegions, placeWide, type WideName } from './labels/region-names';
import { makeTaken } from './labels/taken';
import { type CoveredPoint, placeTowns, type TownAt } from './labels/town-names';
import type { PlacedLabel, Sheet } from './labels/types';
import { unspoken } from './labels/unspoken';
import { placeWater } from './labels/water-names';
import { cutGeometry, projectGeometry } from './project-geometry';
import { type ProjectedBase, projectBase, viewedBase } from './projected';
import { type Box, type Point, projector, type View, viewBounds } from './projection';
import { raised, type ScaleBar, scaleBar, scaleBox } from './scale-bar';
import type { Shape } from './shape';
import { sideKeys } from './sides';
import { formOf, legendKeyOf } from './symbols';
import { textWidth } from './type';
import type { DrawnPlace, LegendKey, MapData } from './types';

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
const BUSY_FORMS: Record<string, number> = { 'district-group': 0.3, 'vague-area': 0.28, area: 0.2 };

/** Draws a Coverage over the base map. Pure: the same input gives the same shapes everywhere. */
export function composeScene(
  parts: readonly BasemapPart[],
  data: MapData,
  view: View,
  options: SceneOptions,
): Scene {
  const { selected, texts } = data;
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
    const painter = paintGround(view.width, view.height);
    paintBase(painter, base, home);
    paintCoverage(painter, symbols, selected);
    for (const {
      at: [x, y],
      radius,
    } of gathered.clusters)
      painter.solidBox([x - radius, y - radius, x + radius, y + radius]);
    const ground = painter.done();

    const sheet: Sheet = { width: view.width, height: view.height, ground, taken: makeTaken(), placed: [] };
    for (const box of options.reserved) sheet.taken.add(box);
    const scale = raised(scaleBar(view, Math.min(190, view.width * 0.3)), view, options.reserved);
    sheet.taken.add(scaleBox(view, scale));

    const byName = splitNamed(places, view, base);
    const translate = (id: string, english: string) => options.names?.[id] ?? english;
    placeWhole(
      sheet,
      selected === null ? byName.whole : byName.whole.filter(({ id }) => id === selected),
      texts,
    );
    const arrows = farPlaces(data, view, symbols, byName.elsewhere);
    // On a narrow map what it shows goes before what it does not.
    const isNarrow = view.width < NARROW;
    const from = measuredFrom(data, view);
    placeFar(sheet, isNarrow ? arrows.filter(({ id }) => id === selected) : arrows, view, from, texts);
    const coveredPoints = symbols.filter(({ form }) => form === 'point').flatMap(townless);
    const coveredNames = new Set(
      symbols.filter(({ form }) => form === 'point').map(({ place }) => place.name),
    );
    // What was chosen is named before all else, if by its name alone.
    const isChosen = (id: string) => id === selected;
    placeCountries(
      sheet,
      base,
      home,
      byName.countries,
      translate,
      (place) => place !== undefined && isChosen(place.id),
    );
    placeWide(
      sheet,
      byName.wide.filter(({ place }) => isChosen(place.id)),
      'chosen',
    );
    // A road is understood by the towns on it: those of the chosen one are named before all else.
    const chosen = symbols.find(({ place }) => place.id === selected);
    if (chosen?.form === 'road') {
      const routes = [chosen.geometry, ...chosen.others].flatMap(({ lines }) => lines);
      const course = sampleLines(routes, 6);
      const onCourse = ({ at }: TownAt) =>
        course.some((p) => Math.hypot(p[0] - at[0], p[1] - at[1]) < ON_COURSE);
      placeTowns(sheet, base, view.zoom, coveredPoints, coveredNames, translate, onCourse);
    }
    const elbows = symbols.filter(({ form }) => form === 'point').flatMap(elbowRoom);
    // Countries take their turn by mentions: any of their land may carry their name, so they yield to few.
    const countries = [...byName.countries.values()]
      .sort((a, b) => b.count - a.count)
      .map((one) => ({
        count: one.count,
        place: () =>
          placeCountries(sheet, base, home, byName.countries, translate, (place) => place === one, elbows),
      }));
    placeCoverageNames(sheet, symbols, selected, view.zoom, {
      countries,
      towns: () =>
        placeTowns(
          sheet,
          base,
          view.zoom,
          coveredPoints,
          coveredNames,
          translate,
          ({ name }) => name.kind !== 'village',
        ),
    });
    placeCountries(sheet, base, home, byName.countries, translate);
    if (isNarrow)
      placeFar(
        sheet,
        arrows.filter(({ id }) => id !== selected),
        view,
        from,
        texts,
      );
    const rest = byName.wide.filter(({ place }) => !isChosen(place.id));
    placeWide(
      sheet,
      rest.filter(({ place }) => !isPast(place)),
    );
    const standing = new Set(sheet.placed.map(({ place }) => place));
    const silent = unspoken(
      base,
      places.filter(({ id }) => standing.has(id)),
      translate,
    );
    placeWater(sheet, silent, view.zoom, translate);
    placeRanges(sheet, silent, view.zoom, translate);
    placeRegions(sheet, silent, view.zoom, translate);
    placeTowns(sheet, base, view.zoom, coveredPoints, coveredNames, translate);
    placePeaks(sheet, silent, view.zoom, translate, texts);
    // A state that is no more has no land of its own: its name takes what room is left.
    placeWide(
      sheet,
      rest.filter(({ place }) => isPast(place)),
      'calm',
    );
    return {
      ground,
      placed: sheet.placed,
      scale,
      legend: legendKeys(places, symbols, sheet.placed, byName, gathered.clusters.length > 0),
    };
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

/** With more points than this, crowded ones are gathered in discs. */
const MOST_POINTS = 80;

/** At most so many of a crowd are named in one view, the most covered ones; the others are points. */
const MOST_NAMED = 150;

interface WholeCrowd {
  crowd: Crowd;
  /** So many of its first places are among those drawn in detail. */
  listed: number;
}

/** The columns last made of a coverage's places: the same for every view of it. */
const crowds = new WeakMap<MapData['places'], WholeCrowd & Pick<MapData, 'selected'> & { of?: Crowd }>();

/** All points of a Coverage in columns, where there are too many to stand each for itself. */
function crowdOf({ places, crowd: others, selected }: MapData): WholeCrowd {
  const known = crowds.get(places);
  if (known && known.of === others && known.selected === selected) return known;
  const points = places.filter((place) => place.id !== selected && formOf(place) === 'point');
  const few = points.length + (others?.ids.length ?? 0) <= MOST_POINTS;
  const { ids, names, href, lng, lat, count } = others ?? NO_CROWD;
  const crowd: Crowd = few
    ? NO_CROWD
    : {
        ids: points.map(({ id }) => id).concat(ids),
        names: points.map(({ name }) => name).concat(names),
        href,
        lng: Float64Array.from([...points.map(({ label }) => label[0]), ...Array.from(lng)]),
        lat: Float64Array.from([...points.map(({ label }) => label[1]), ...Array.from(lat)]),
        count: Uint32Array.from([...points.map((place) => place.count), ...Array.from(count)]),
      };
  const made = { crowd, listed: few ? 0 : points.length, of: others, selected };
  crowds.set(places, made);
  return made;
}

const NO_CROWD: Crowd = { ids: [], names: [], href: '', lng: [], lat: [], count: [] };

/** The places drawn in detail, and among them the selected one where it is of the crowd. */
function withSelected({ places, crowd, selected }: MapData): readonly DrawnPlace[] {
  if (selected === null || !crowd || places.some(({ id }) => id === selected)) return places;
  const index = crowd.ids.indexOf(selected);
  return index < 0 ? places : [...places, placeOf(crowd, index)];
}

/** A place of the crowd that has room to be drawn and named as any other. */
function placeOf({ ids, names, href, lng, lat, count }: Crowd, index: number): DrawnPlace {
  const id = ids[index]!;
  const label: Position = [lng[index]!, lat[index]!];
  return {
    id,
    kind: 'town',
    name: names[index]!,
    title: names[index]!,
    href: href.replace('{id}', encodeURIComponent(id)),
    count: count[index]!,
    actorCount: 0,
    label,
    bbox: [...label, ...label],
    geometry: { type: 'Point', coordinates: label },
    precisionKm: 0,
    contested: false,
    others: [],
  };
}

/** A box that nothing is cut by, px. */
const EVERYWHERE: Box = [-1e5, -1e5, 1e5, 1e5];

/** Countries that stand out: those of the atlas's region, else those that hold places with coverage or lie in a covered region. */
function homeCountries({ region, places }: MapData, base: ProjectedBase, view: View): ReadonlySet<string> {
  if (region) return new Set(region.countries);
  const toPoint = projector(view);
  const points = places.filter((place) => formOf(place) !== 'name').map(({ label }) => toPoint(label));
  const wide = places.flatMap(({ kind, geometry }) =>
    kind === 'region' && geometry ? projectGeometry(geometry, toPoint, EVERYWHERE).polygons : [],
  );
  const lies = (ring: readonly Point[]) =>
    wide.some((rings) => ring.filter((point) => isInside(point, rings)).length > ring.length * 0.6);
  return new Set(
    base.areas
      .filter(
        ({ area, rings }) =>
          area.kind === 'country' &&
          (holdsAny(rings, points) || rings.some((ring) => ring.length > 8 && lies(ring))),
      )
      .map(({ area }) => area.id),
  );
}

/** Whether any of the points lies inside: those beyond the rings' box are passed over. */
function holdsAny(rings: readonly (readonly Point[])[], points: readonly Point[]): boolean {
  const [left, top, right, bottom] = boxOf(rings);
  return points.some(
    (point) =>
      point[0] >= left &&
      point[0] <= right &&
      point[1] >= top &&
      point[1] <= bottom &&
      isInside(point, rings),
  );
}

/** So near to a town with coverage a town is that one, px; so far from other symbols its dot is told apart. */
const SAME_TOWN = 18;
const TOLD_APART = 7;

/** Where no town of the base map stands beside a symbol. */
function townless({ place, geometry, radius }: CoverageSymbol): CoveredPoint[] {
  const keeps = SETTLED.has(place.kind) ? SAME_TOWN : Math.min(SAME_TOWN, radius + TOLD_APART);
  return geometry.points.map((at) => ({ at, keeps }));
}

/** Where the name of a point would stand, at either hand: what may stand elsewhere keeps off it. */
function elbowRoom({ place, geometry, radius }: CoverageSymbol): Box[] {
  const reach = radius + 8 + textWidth(place.name, 'place') + 6 + textWidth(String(place.count), 'count');
  return geometry.points.map(([x, y]): Box => [x - reach, y - 9, x + reach, y + 9]);
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
      painter.busyArea(rings, BUSY_FORMS[form] ?? 0);
      for (const ring of rings) painter.busyLine([...ring, ring[0]!], form === 'vague-area' ? 0.8 : 2.6);
    }
  }
}

interface Named {
  /** Places drawn by name whose land shows, by ISO code. */
  countries: Map<string, DrawnPlace>;
  /** Places wider than the view. */
  whole: DrawnPlace[];
  /** Regions that the view shows in part. */
  wide: WideName[];
  /** Places drawn by name that the view does not show. */
  elsewhere: DrawnPlace[];
}

/** Sorts the places drawn by name alone: whose land shows, which hold the whole view, which lie elsewhere. */
function splitNamed(places: readonly DrawnPlace[], view: View, base: ProjectedBase): Named {
  const shown = new Set(
    base.areas.filter(({ rings }) => touchesView(rings, view)).map(({ area }) => area.id),
  );
  const named: Named = { countries: new Map(), whole: [], wide: [], elsewhere: [] };
  const toPoint = projector(view);
  const [west, south, east, north] = viewBounds(view);
  for (const place of places) {
    if (formOf(place) !== 'name') continue;
    if (place.country && place.kind === 'country') {
      if (shown.has(place.country)) named.countries.set(place.country, place);
      else named.elsewhere.push(place);
      continue;
    }
    const [w, s, e, n] = place.bbox;
    const width = Math.max(0, Math.min(east, e) - Math.max(west, w));
    const height = Math.max(0, Math.min(north, n) - Math.max(south, s));
    if (!isPast(place) && (width * height) / ((east - west) * (north - south)) > 0.6) {
      named.whole.push(place);
      continue;
    }
    // A name that stands elsewhere in its box may stand on other land, or at sea.
    const [x, y] = toPoint(place.label);
    if (x < 0 || y < 0 || x > view.width || y > view.height) {
      // No arrow leads away from where a state once was.
      if (!isPast(place) || width * height === 0) named.elsewhere.push(place);
      continue;
    }
    const [left, top] = toPoint([w, n]);
    const [right, bottom] = toPoint([e, s]);
    const rings = place.geometry ? projectGeometry(place.geometry, toPoint, EVERYWHERE).polygons.flat() : [];
    named.wide.push({ place, middle: [x, y], reach: [(right - left) / 2, (bottom - top) / 2], rings });
  }
  return named;
}

/** The middle of the coverage while the view shows it, as lists have it; else the view's own. */
function measuredFrom({ middle, places }: MapData, view: View): Position {
  const from = middle ?? middleOf(places);
  const [x, y] = projector(view)(from);
  return x > 0 && y > 0 && x < view.width && y < view.height ? from : view.center;
}

const isPast = ({ kind }: DrawnPlace): boolean => kind === 'historical-state';

function touchesView(rings: readonly (readonly Point[])[], { width, height }: View): boolean {
  return (
    rings.some((ring) => ring.some(([x, y]) => x > 8 && y > 8 && x < width - 8 && y < height - 8)) ||
    isInside([width / 2, height / 2], rings)
  );
}

/** A view narrower than this has little room, px. */
const NARROW = 600;
/** A town so near to a road lies on it, px. */
const ON_COURSE = 12;

/** At most so many arrows, and one to so many px of the view's width; fewer where nothing else shows. */
const MOST_ARROWS = 6;
const WIDTH_OF_ARROW = 130;
const MOST_ARROWS_BACK = 3;

/**
 * Places beyond the view that an arrow points at: the most covered ones, as long as the view holds the bulk of
 * the coverage (deep in a corner of the map everything would be far) or nothing at all, and always the selected one.
 */
function farPlaces(
  { places, selected }: MapData,
  view: View,
  symbols: readonly CoverageSymbol[],
  elsewhere: readonly DrawnPlace[],
): DrawnPlace[] {
  const inView = new Set(
    symbols.filter(({ geometry }) => isOnSheet(geometry, view)).map(({ place }) => place.id),
  );
  const off = places.filter(
    (place) => (formOf(place) !== 'name' && !inView.has(place.id)) || elsewhere.includes(place),
  );
  const chosen = off.filter(({ id }) => id === selected);
  const drawn = places.filter((place) => formOf(place) !== 'name');
  const weight = (list: readonly DrawnPlace[]) => list.reduce((sum, { count }) => sum + count, 0);
  const bulk = weight(drawn.filter(({ id }) => inView.has(id))) >= weight(drawn) * 0.5;
  // Where nothing shows at all, arrows lead back.
  const lost = inView.size === 0;
  if (!lost && (!bulk || view.zoom >= 9)) return chosen;
  const most = Math.min(
    lost ? MOST_ARROWS_BACK : MOST_ARROWS,
    Math.max(2, Math.floor(view.width / WIDTH_OF_ARROW)),
  );
  return [...chosen, ...off.filter(({ id, pale }) => id !== selected && !pale)].slice(0, most);
}

function isOnSheet(
  { points, lines, polygons }: CoverageSymbol['geometry'],
  { width, height }: View,
): boolean {
  const inside = ([x, y]: Point) => x >= 0 && y >= 0 && x <= width && y <= height;
  return (
    [...points, ...lines.flat(), ...polygons.flat(2)].some(inside) ||
    polygons.some((rings) => isInside([width / 2, height / 2], rings))
  );
}

const LEGEND_ORDER: LegendKey[] = [
  'name',
  'road',
  'other-route',
  'strip',
  'border-undelimited',
  'border',
  'front-line',
  'vague-area',
  'district-group',
  'area',
  'point',
  'point-uncertain',
  'actor',
  'cluster',
  'far',
  'pale',
  'bare',
];

function legendKeys(
  places: readonly DrawnPlace[],
  symbols: readonly CoverageSymbol[],
  placed: readonly PlacedLabel[],
  named: Named,
  clustered: boolean,
): LegendKey[] {
  const keys = new Set<LegendKey>(symbols.map(({ place, form }) => legendKeyOf(place, form)));
  if (named.countries.size + named.whole.length + named.wide.length > 0) keys.add('name');
  if (symbols.some(({ others }) => others.length > 0)) keys.add('other-route');
  if (symbols.some(({ ring }) => ring > 0)) keys.add('point-uncertain');
  if (symbols.some(({ place }) => place.pale)) keys.add('pale');
  if (placed.some(({ arrow }) => arrow)) keys.add('far');
  if (clustered) keys.add('cluster');
  return [...sideKeys(places), ...LEGEND_ORDER.filter((key) => keys.has(key))];
}

export type { Ground };
