import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inHome } from '../../../data/paths';
import { type BasemapManifest, type BasemapPart, decodePart } from '../../../geo/draw/basemap';
import type { SceneOptions } from '../../../geo/draw/scene';
import { type DrawnPlace, LEGEND_KEYS, type MapData, type MapTexts } from '../../../geo/draw/types';
import type { Place } from '../../../geo/types';

const root = join(import.meta.dirname, '../../..');

let region: BasemapPart | null = null;

const read = <T>(file: string): T => JSON.parse(readFileSync(inHome('basemap', file), 'utf8')) as T;

/** The region's base map as its file gives it. */
export function regionBasemap(): BasemapPart {
  // As built: `npm test` builds what is missing or stale before it runs anything.
  region ??= decodePart(read(read<BasemapManifest>('manifest.json').region!.file));
  return region;
}

/** Mentions by place, as the five articles have them about. */
const COUNTS: [id: string, count: number, actors: number][] = [
  ['nagorno-karabakh', 35, 0],
  ['azerbaijan', 31, 5],
  ['armenia', 26, 2],
  ['lachin-corridor', 19, 0],
  ['baku', 7, 6],
  ['south-caucasus', 5, 0],
  ['armenia-azerbaijan-border', 4, 0],
  ['brussels', 4, 0],
  ['lachin-checkpoint', 4, 0],
  ['seven-adjacent-districts', 4, 0],
  ['yerevan', 3, 3],
  ['recaptured-territories', 2, 0],
  ['lachin-district', 1, 0],
  ['line-of-contact', 1, 0],
  ['moscow', 1, 0],
  ['russian-observation-posts', 1, 0],
  ['russian-peacekeepers-hq', 1, 0],
  ['russian-turkish-monitoring-centre', 1, 0],
];

const DAY = '2023-05-01';

/** The places of the five articles on 1 May 2023, drawn from the curated gazetteer. */
export function fivePlaces(): DrawnPlace[] {
  const file = JSON.parse(readFileSync(join(root, 'data/gazetteer/south-caucasus.json'), 'utf8')) as
    | Place[]
    | { places: Place[] };
  const places = new Map((Array.isArray(file) ? file : file.places).map((place) => [place.id, place]));
  return COUNTS.map(([id, count, actorCount]) => {
    const place = places.get(id);
    if (!place) throw new Error(`The curated gazetteer has no '${id}'.`);
    const inUse = place.geometries.findIndex(
      ({ from, to }) => (from === null || from <= DAY) && (to === null || DAY < to),
    );
    const geometry = place.geometries[inUse < 0 ? place.geometries.length - 1 : inUse];
    return {
      id,
      kind: place.kind,
      name: place.name,
      title: `${place.name}, ${count} mentions`,
      href: `/place/${id}`,
      count,
      actorCount,
      label: place.label,
      bbox: place.bbox,
      ...(place.kind === 'country' && place.country ? { country: place.country } : {}),
      geometry: geometry?.geometry ?? null,
      precisionKm: geometry?.precisionKm ?? 0,
      contested: place.contested ?? false,
      others: place.geometries
        .filter((other) => other !== geometry)
        .map((other) => ({ geometry: other.geometry, note: `until ${other.to}` })),
    };
  });
}

const TEXTS: MapTexts = {
  locale: 'en',
  wholeOfView: 'the whole of this view',
  kilometres: '{distance} km',
  metres: '{height} m',
  attribution: 'Natural Earth',
  borders: 'How borders are drawn',
  bordersHref: '/about',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeRegion: 'Whole region',
  mapName: 'Map',
  mapHelp: 'Arrows move',
  cluster: '{count} places here',
  legendTitle: 'Coverage, by kind',
  legend: Object.fromEntries(LEGEND_KEYS.map((key) => [key, key])) as MapTexts['legend'],
};

export function mapOf(places: DrawnPlace[], selected: string | null = null): MapData {
  return {
    generation: 'test',
    places,
    selected,
    scope: selected ? { of: 'place', id: selected } : { of: 'start' },
    region: { bbox: [43, 38, 51, 42.5], countries: ['AM', 'AZ', 'GE'] },
    date: DAY,
    texts: TEXTS,
  };
}

/** A town with coverage, for scenes made up. */
export function town(id: string, label: [number, number], count: number, name = `Town ${id}`): DrawnPlace {
  return {
    id,
    kind: 'town',
    name,
    title: name,
    href: `/place/${id}`,
    count,
    actorCount: 0,
    label,
    bbox: [label[0], label[1], label[0], label[1]],
    geometry: { type: 'Point', coordinates: label },
    precisionKm: 1,
    contested: false,
    others: [],
  };
}

export const STATIC: SceneOptions = {
  margin: 8,
  interactive: false,
  links: true,
  idPrefix: 't-',
  reserved: [],
};

/** A manifest of that base map alone. */
export const REGION_MANIFEST: BasemapManifest = {
  world: 'world.json',
  region: { file: 'region.json', bbox: [36, 34, 56, 46], minZoom: 4.5 },
  cells: [],
  cellsFrom: 4.5,
  nearFrom: 6.5,
  attribution: '',
  names: {},
};
