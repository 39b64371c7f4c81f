import { holdsPosition } from '../../geometry';
import type { BBox, Place, Position } from '../../types';
import { confidenceOf } from '../confidence';
import { naming } from '../naming';
import type { Resolution, Scene, Sentence } from '../types';

/** Kinds that hold countries. */
const WIDE = new Set(['region', 'continent', 'bloc', 'area']);

/**
 * *the entire region*, *all connections in the region*: the wide region that holds at least two countries
 * the article speaks of, those of the sentence first: the smallest it has named before a position, else the atlas's own. Without a position, the atlas's own.
 */
export function whole(sentence: Sentence, position: number | null, scene: Scene): Resolution | null {
  const { memory, context } = scene;
  const here = countriesIn(sentence);
  const countries = here.length >= 2 ? here : memory.countries().map(({ place }) => place);
  let named: Place | null = null;
  for (const { place } of position === null ? [] : memory.before(position, sentence))
    if (WIDE.has(place.kind) && holdsTwo(place, countries) && (!named || size(place) < size(named)))
      named = place;
  if (named)
    return {
      place: named,
      confidence: confidenceOf('whole'),
      because: [naming('derive.whole-named', { name: named })],
    };
  const own = context.region && context.gazetteer.byId(context.region.id);
  if (!own) return null;
  const covered = countries.filter(({ country }) => country && context.region!.countries.includes(country));
  if (covered.length < 2) return null;
  const place = context.gazetteer.place(own.index);
  return {
    place,
    confidence: confidenceOf('whole'),
    because: [naming('derive.whole-atlas', { name: place })],
  };
}

/** Square degrees of its box: enough to tell the Caucasus from Asia. */
function size({ bbox: [west, south, east, north] }: Place): number {
  return (east - west + (east < west ? 360 : 0)) * (north - south);
}

function countriesIn({ named }: Sentence): Place[] {
  const found = new Map<string, Place>();
  for (const { place, mention } of named)
    if (place?.kind === 'country' && mention.category !== 'embedded') found.set(place.id, place);
  return [...found.values()];
}

function holdsTwo(region: Place, countries: readonly Place[]): boolean {
  const shape = region.geometries.at(-1)?.geometry;
  const area = shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? shape : null;
  const wide = region.bbox[2] - region.bbox[0] > 1;
  const held = countries.filter(({ label }) =>
    area ? holdsPosition(area, label) : wide && inBox(region.bbox, label),
  );
  return held.length >= 2;
}

function inBox([west, south, east, north]: BBox, [lng, lat]: Position): boolean {
  return (
    lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east)
  );
}
