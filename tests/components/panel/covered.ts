import type { CoveredPlace, Position } from '@/geo/types';

/** A covered place that is nothing but where it lies and how often it is named. */
export function covered(id: string, count: number, actorCount: number, label: Position): CoveredPlace {
  return {
    place: {
      id,
      kind: 'city',
      name: id,
      names: [],
      label,
      geometries: [],
      bbox: [...label, ...label],
      statuses: [],
      source: '',
    },
    geometry: -1,
    count,
    actorCount,
    articleCount: 1,
    articles: [],
    bars: [],
  };
}
