import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AreaKind, BaseLineKind, BaseName, BaseNameKind, Ring } from '../../../geo/draw/basemap';
import { isInside } from '../../../geo/draw/is-inside';
import { simplify } from '../../../geo/draw/simplify';
import type { BBox, Place, Position } from '../../../geo/types';
import { ashore, waterOf } from './ashore';
import type { Countries } from './countries';
import { addLakes, type Lake } from './lakes';
import type { Called } from './names';
import type { WorldTown } from './towns';
import { isSameTown, stillListed, townName } from './towns';

/** About 50 m: half a pixel at zoom 10, where the map ends. */
const TOLERANCE = 0.0005;

/** A name of the region and where it stands; a range also has its course, along which it is set. */
interface Label extends Properties {
  position: Position;
  minZoom: number;
  course?: Position[];
  heightM?: number;
  accuracyKm?: number;
}

interface Properties {
  id: string;
  name: string;
  kind: string;
  minZoom?: number;
}

const LINE_KINDS: Record<string, BaseLineKind> = {
  'road-motorway': 'road-main',
  'road-primary': 'road-main',
  'road-secondary': 'road',
  corridor: 'road',
};

/** The two longest rivers of the region carry the heavier line. */
const MAIN_RIVERS = new Set(['kura', 'aras']);

function readFeatures(root: string, name: string): Feature<Geometry, Properties>[] {
  const file = JSON.parse(
    readFileSync(join(root, 'data/basemap', `${name}.geojson`), 'utf8'),
  ) as FeatureCollection<Geometry, Properties>;
  return file.features;
}

/** Adds its lakes, and rivers, roads, districts and the courses of ranges of `data/basemap`, to the countries of the region. */
export function addRegionalDetail(root: string, part: Countries, lakes: readonly Lake[]): void {
  const addArc = (line: Position[]): Ring => [part.arcs.push(simplify(line, TOLERANCE)) - 1];
  const addArea = (feature: Feature<Geometry, Properties>, kind: AreaKind, minZoom: number) => {
    const { geometry, properties } = feature;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    part.areas.push({
      kind,
      id: properties.id,
      minZoom,
      polygons: polygons.map((rings) => rings.map((ring) => addArc(ring as Position[]))),
    });
  };
  const addLine = (
    feature: Feature<Geometry, Properties>,
    kind: BaseLineKind,
    minZoom: number,
    lay = (line: Position[]) => line,
  ) => {
    const { geometry, properties } = feature;
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    part.lines.push({
      kind,
      minZoom,
      arcs: joinEnds(lines as Position[][])
        .map(lay)
        .flatMap(addArc),
      name: shortName(properties.name),
    });
  };

  addLakes(part, lakes, TOLERANCE);
  for (const district of readFeatures(root, 'districts')) addArea(district, 'district', 8.5);
  for (const river of readFeatures(root, 'rivers'))
    addLine(
      river,
      MAIN_RIVERS.has(river.properties.id) ? 'river-main' : 'river',
      river.properties.minZoom ?? 7,
    );
  const ringsOf = (wanted: AreaKind) =>
    part.areas
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ polygons }) => polygons.map(([outer]) => outer!.flatMap((arc) => arcOf(part, arc))));
  const water = waterOf(ringsOf('lake'), ringsOf('country'));
  for (const road of readFeatures(root, 'roads')) {
    const kind = LINE_KINDS[road.properties.kind];
    // Of the dated routes of one road, the base map carries the oldest and the newest as roads that exist.
    if (kind && road.properties.id !== 'lachin-corridor-2022')
      addLine(road, kind, road.properties.minZoom ?? 7, (line) => ashore(line, water));
  }
  for (const line of part.lines) if (line.kind.startsWith('road')) delete line.name;
  for (const { course, name, minZoom } of readLabels(root))
    if (course) part.lines.push({ kind: 'range', minZoom, arcs: addArc(course), name: shortName(name) });
}

function arcOf({ arcs }: Countries, reference: number): Position[] {
  return reference < 0 ? [...arcs[~reference]!].reverse() : arcs[reference]!;
}

function readLabels(root: string): Label[] {
  const file = readFileSync(join(root, 'data/basemap/labels.json'), 'utf8');
  return (JSON.parse(file) as { labels: Label[] }).labels;
}

/** Lines that touch end to end as one, so that a river is named along its whole course. */
function joinEnds(lines: Position[][]): Position[][] {
  const rest = lines.map((line) => [...line]);
  const joined: Position[][] = [];
  for (let line = rest.shift(); line; line = rest.shift()) {
    for (let found = true; found; ) {
      const end = line.at(-1)!;
      const start = line[0]!;
      const after = rest.findIndex(([first]) => same(first!, end));
      const before = rest.findIndex((other) => same(other.at(-1)!, start));
      if (after >= 0) line = [...line, ...rest.splice(after, 1)[0]!.slice(1)];
      else if (before >= 0) line = [...rest.splice(before, 1)[0]!.slice(0, -1), ...line];
      else found = false;
    }
    joined.push(line);
  }
  return joined;
}

function same(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < 1e-4 && Math.abs(a[1] - b[1]) < 1e-4;
}

/** The names that the regional map prints, with the ids that other languages know them by. */
export function regionalCalled(root: string, names: readonly BaseName[]): Called[] {
  // Rivers and ranges are called along their lines, which carry their names alone.
  const called = [
    ...readFeatures(root, 'rivers').map(({ properties }) => properties),
    ...readLabels(root).filter(({ course }) => course),
  ].map(({ id, name }) => ({ id: shortName(name), name: shortName(name), place: id }));
  return [...names.filter(({ kind }) => kind !== 'country' && kind !== 'territory'), ...called];
}

/** `Aras (Araks, Araz)` → `Aras`, `Mount Aragats (4,090 m)` → `Mount Aragats`: one name on the map. */
function shortName(name: string): string {
  return name.replace(/\s*[(/].*$/, '').trim();
}

const NAME_KINDS: Record<string, BaseNameKind> = {
  sea: 'sea',
  range: 'range',
  peak: 'peak',
  lowland: 'range',
  plateau: 'range',
  peninsula: 'range',
  province: 'region',
  'autonomous republic': 'region',
};

/** Towns, ranges and provinces of the region; towns outside the hand-made list from the world's, between them villages. */
export function regionalNames(
  root: string,
  box: BBox,
  world: readonly WorldTown[],
  villages: readonly WorldTown[],
): BaseName[] {
  const { towns } = JSON.parse(readFileSync(join(root, 'data/basemap/towns.json'), 'utf8')) as {
    towns: RegionalTown[];
  };
  const labels = readLabels(root).filter(({ course }) => !course);
  const second = secondNames(root);
  const named = towns.map((town) => regionalTown(town, second.get(town.id)));
  const covered = boundsOf(towns.map(({ position }) => position));
  const inside = ([lng, lat]: Position, [west, south, east, north]: BBox) =>
    lng >= west && lng <= east && lat >= south && lat <= north;
  const around = world.filter(({ at }) => inside(at, box) && !inside(at, covered)).map(townName);
  // Between the towns of the list stand smaller ones, but where names are contested the list alone says them, both.
  const contested = contestedGround(root);
  const smaller = villages
    .filter(({ at }) => inside(at, covered) && !isInside(at, contested))
    .filter(({ at }) => !towns.some(({ position }) => isSameTown(position, at)));
  const between = stillListed(smaller).map(townName);

  const physical = labels.flatMap((label): BaseName[] => {
    const kind = NAME_KINDS[label.kind];
    const { id, position: at, minZoom, heightM = 1, accuracyKm = 0 } = label;
    // A sign on a peak says where it is: one that is not known to a km has none.
    if (!kind || (kind === 'peak' && accuracyKm > 1)) return [];
    return [{ kind, id, name: shortName(label.name), at, weight: kind === 'sea' ? 8 : heightM, minZoom }];
  });
  return [...named, ...around, ...between, ...physical];
}

/** The outlines of the former oblast and of the districts around it. */
function contestedGround(root: string): Position[][] {
  const features = [
    ...readFeatures(root, 'districts'),
    ...readFeatures(root, 'boundaries').filter(({ properties }) => properties.id === 'nkao'),
  ];
  return features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates[0] as Position[]]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map(([outer]) => outer as Position[])
        : [],
  );
}

export interface RegionalTown {
  id: string;
  name: string;
  kind: string;
  position: Position;
  population?: number;
  minZoom: number;
}

/**
 * Towns that are called by two names in English, by the gazetteer: the other name of a contested place,
 * by whoever uses it (`Khankendi` beneath `Stepanakert`, `Shushi` beneath `Shusha`).
 */
function secondNames(root: string): Map<string, string> {
  const file = JSON.parse(readFileSync(join(root, 'data/gazetteer/south-caucasus.json'), 'utf8')) as
    | Place[]
    | { places: Place[] };
  const places = Array.isArray(file) ? file : file.places;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  return new Map(
    places.flatMap(({ id, name, names, contested }) => {
      const others = names.filter(
        ({ text, language, script }) =>
          language === 'en' && script === 'Latn' && !plain(text).includes(plain(name)) && !/[ ()]/.test(text),
      );
      // `Agdam` is but a spelling of Aghdam; a user of its own, or another beginning, makes a second name.
      const other =
        others.find(({ usedBy }) => usedBy === 'armenian') ??
        others.find(({ text }) => plain(text).slice(0, 3) !== plain(name).slice(0, 3));
      return contested && other ? [[id, other.text]] : [];
    }),
  );
}

function regionalTown(town: RegionalTown, second: string | undefined): BaseName {
  const kind =
    town.kind === 'capital' || town.kind === 'city' || town.kind === 'village'
      ? town.kind
      : ('town' as const);
  return {
    kind,
    id: town.id,
    name: town.name,
    ...(second && { second }),
    at: town.position,
    weight: town.population ?? 0,
    minZoom: town.minZoom,
  };
}

function boundsOf(positions: readonly Position[]): BBox {
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
