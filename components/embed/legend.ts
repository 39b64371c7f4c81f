import { type LegendKey, shapeToMarkup } from '@/geo/draw';
import { LEGEND_SAMPLES } from '@/geo/draw/legend-samples';
import type { Translate } from '../messages';

/**
 * What the map shows, explained: each kind of drawing that is on it, and no other. `route` is the date whose
 * route is drawn, in words, where the place has several.
 */
export function legendOf(
  shown: readonly LegendKey[],
  route: string | null,
  t: Translate,
): { label: string; svg: string }[] {
  // Names explain themselves.
  return shown
    .filter((key) => key !== 'name')
    .map((key) => ({
      label:
        key === 'road' && route !== null ? t('embed.legend.route', { date: route }) : t(`map.legend.${key}`),
      svg: `<svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">${LEGEND_SAMPLES[key].map(shapeToMarkup).join('')}</svg>`,
    }));
}
