import type { Position } from '../types';
import type { Crowd } from './crowd';
import { formOf } from './symbols';
import type { DrawnPlace, MapData } from './types';

/** With more points than this, crowded ones are gathered in discs. */
const MOST_POINTS = 80;

export interface WholeCrowd {
  crowd: Crowd;
  /** So many of its first places are among those drawn in detail. */
  listed: number;
}

/** The columns last made of a coverage's places: the same for every view of it. */
const crowds = new WeakMap<MapData['places'], WholeCrowd & Pick<MapData, 'selected'> & { of?: Crowd }>();

/** All points of a Coverage in columns, where there are too many to stand each for itself. */
export function crowdOf({ places, crowd: others, selected }: MapData): WholeCrowd {
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
export function withSelected({ places, crowd, selected }: MapData): readonly DrawnPlace[] {
  if (selected === null || !crowd || places.some(({ id }) => id === selected)) return places;
  const index = crowd.ids.indexOf(selected);
  return index < 0 ? places : [...places, placeOf(crowd, index)];
}

/** A place of the crowd that has room to be drawn and named as any other. */
export function placeOf({ ids, names, href, lng, lat, count }: Crowd, index: number): DrawnPlace {
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
