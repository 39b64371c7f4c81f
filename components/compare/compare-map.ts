import type { BySide, ComparedPlace, Comparison } from '@/geo/atlas';
import type { MapData } from '@/geo/draw/types';
import type { Coverage } from '@/geo/types';
import { whatItIs } from '../panel/place-line';
import { mapData, palePlaces } from '../ui/map-data';
import type { Visit } from '../ui/visit';

/**
 * Both sides on one map: every place that either covers, with the mentions of each. Where nothing fits on either side,
 * the map stays where it was, on the pale places of the whole.
 */
export function compareMap(
  visit: Visit,
  comparison: Comparison,
  names: BySide<string>,
  whole: Coverage,
): MapData {
  const { t } = visit;
  const { bbox } = visit.query;
  const coverage = together(comparison);
  const data = mapData(visit, coverage, {
    scope: bbox ? { of: 'box', bbox } : { of: 'start' },
    region: null,
  });
  const counts = new Map(comparison.places.map(({ covered, counts }) => [covered.place.id, counts]));
  const kinds = new Map(comparison.places.map(({ covered: { place } }) => [place.id, whatItIs(place, t)]));
  if (data.places.length === 0) return { ...data, places: palePlaces(visit, coverage, whole.places) };
  return {
    ...data,
    places: data.places.map((place) => {
      const sides = counts.get(place.id)!;
      return {
        ...place,
        sides,
        // Hollow means *not here* in a comparison, so that who acted is not drawn.
        actorCount: 0,
        title: t('compare.map.title', {
          name: place.name,
          kind: kinds.get(place.id)!,
          a: names.a,
          b: names.b,
          left: sides.a,
          right: sides.b,
        }),
      };
    }),
    texts: {
      ...data.texts,
      legend: {
        ...data.texts.legend,
        'both-sides': t('compare.legend.both'),
        'only-a': t('compare.only', { side: names.a }),
        'only-b': t('compare.only', { side: names.b }),
      },
    },
  };
}

/** One coverage of both, most covered first, as the map's label placing expects. */
function together({ sides: { a, b }, places }: Comparison): Coverage {
  const total = ({ counts }: ComparedPlace) => counts.a + counts.b;
  return {
    ...a,
    date: [a.date, b.date].reduce((x, y) => ((x ?? '') > (y ?? '') ? x : y)),
    places: [...places]
      .sort((x, y) => total(y) - total(x))
      .map((place) => ({ ...place.covered, count: total(place), actorCount: 0 })),
  };
}
