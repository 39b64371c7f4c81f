import type { LegendKey } from '@/geo/draw/types';
import type { Translate } from '../messages';

/** Samples, 29 × 16 px, by what they explain; drawn with the page's classes, so one sheet serves both themes. */
const SAMPLES: Partial<Record<LegendKey, string>> = {
  road: '<path class="k-line" d="M1 11c5 1 8-1 12-4s9-2 15-2"/>',
  strip: '<path class="k-strip" d="M1 11c5 1 8-1 12-4s9-2 15-2"/>',
  'other-route': '<path class="k-other" d="M0 8h29"/>',
  border: '<path class="k-border" d="M0 8h29"/>',
  'border-undelimited': '<path class="k-border k-dashed" d="M0 8h29"/>',
  'front-line': '<path class="k-border k-dotted" d="M1 8h28"/>',
  'vague-area':
    '<rect class="k-tint" x="2" y="1" width="25" height="14" rx="6"/><rect class="k-tint" x="4" y="2.5" width="21" height="11" rx="5"/><rect class="k-tint" x="6" y="4" width="17" height="8" rx="4"/>',
  area: '<rect class="k-outline" x="2.5" y="2.5" width="24" height="11"/>',
  'district-group':
    '<path class="k-thin" d="M3 10l8-8M6 14 18 2M13 14 25 2M20 14l6-6"/><rect class="k-thin" x="2.5" y="2.5" width="24" height="11"/>',
  point: '<circle class="k-point" cx="14.5" cy="8" r="4.9"/>',
  'point-uncertain':
    '<circle class="k-ring" cx="14.5" cy="8" r="7"/><circle class="k-point" cx="14.5" cy="8" r="2.6"/>',
  actor: '<circle class="k-actor" cx="14.5" cy="8" r="4.6"/>',
  far: '<path class="k-arrow" d="M27 8H3M8 3 3 8l5 5"/>',
};

/** The order in which a legend explains. */
const ORDER = Object.keys(SAMPLES) as LegendKey[];

/** Style of the samples. */
export const LEGEND_STYLE = [
  '.k-line,.k-strip,.k-other,.k-border,.k-outline,.k-thin,.k-ring,.k-actor,.k-arrow{fill:none;stroke:var(--acc)}',
  '.k-line{stroke-width:3.2}.k-strip{stroke-width:9;stroke-opacity:.2}.k-other{stroke:var(--other);stroke-width:1.5;stroke-dasharray:5 3}',
  '.k-border{stroke-width:2.3}.k-dashed{stroke-dasharray:9 4}.k-dotted{stroke-width:2;stroke-linecap:round;stroke-dasharray:.01 4.6}',
  '.k-tint{fill:var(--acc);fill-opacity:.14}.k-outline{stroke-width:1.3}.k-thin{stroke-width:.9}',
  '.k-point{fill:var(--acc)}.k-ring{stroke-dasharray:2 2.6}.k-actor{stroke-width:2}.k-arrow{stroke:var(--ink);stroke-width:1.4}',
].join('');

/** What the map shows, explained: each kind of drawing that is on it, and no other. */
export function legendOf(
  shown: ReadonlySet<LegendKey>,
  route: string | null,
  t: Translate,
): { label: string; svg: string }[] {
  return ORDER.filter((key) => shown.has(key)).map((key) => ({
    label:
      key === 'road' && route !== null ? t('embed.legend.route', { date: route }) : t(`embed.legend.${key}`),
    svg: `<svg viewBox="0 0 29 16" width="29" height="16" aria-hidden="true">${SAMPLES[key]}</svg>`,
  }));
}
