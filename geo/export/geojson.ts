import type { Feature, FeatureCollection } from 'geojson';
import { bounds, positionsOf } from '../geometry';
import type { Coverage, CoveredPlace } from '../types';
import { asRfc7946 } from './rfc7946';

/** A coverage as GeoJSON (RFC 7946): a feature for each place, in the order of the list. */
export function toGeoJson(coverage: Coverage): FeatureCollection & { dateline: object } {
  return {
    type: 'FeatureCollection',
    features: coverage.places.map(featureOf),
    dateline: {
      generation: coverage.generation,
      date: coverage.date,
      articles: coverage.articleCount,
      mentions: coverage.mentions,
      licence: 'Geometries: see each source. Counts: CC BY 4.0.',
    },
  };
}

function featureOf({ place, geometry, count, actorCount, articleCount }: CoveredPlace): Feature {
  const dated = place.geometries[geometry];
  const shape = dated && asRfc7946(dated.geometry);
  return {
    type: 'Feature',
    id: place.id,
    // Of this geometry, which may be one of several that the place has had.
    ...(shape && shape.type !== 'Point' ? { bbox: bounds(positionsOf(shape)) } : {}),
    // A place drawn by its name alone stands where its name does, and says so.
    geometry: shape ?? { type: 'Point', coordinates: place.label },
    properties: {
      name: place.name,
      kind: place.kind,
      mentions: count,
      mentionsAsActor: actorCount,
      articles: articleCount,
      position: dated ? 'geometry' : 'label',
      precisionKm: dated?.precisionKm ?? null,
      from: dated?.from ?? null,
      to: dated?.to ?? null,
      route: dated?.label ?? null,
      source: dated?.source ?? place.source,
    },
  };
}
