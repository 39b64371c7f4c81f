import { circle, path, type Shape } from './shape';
import { halfDisc } from './sides';
import type { LegendKey } from './types';

const CURVE = 'M2 11c5 1 8-1 12-4s9-2 14-2';

function within(className: string, children: Shape[]): Shape[] {
  return [{ tag: 'g', attributes: { class: `c ${className}` }, children }];
}

/** One sample of each kind of drawing, 30 × 16 px, made of the map's own classes. */
export const LEGEND_SAMPLES: Record<LegendKey, Shape[]> = {
  'both-sides': [circle('c-point', [15, 8], 5.4)],
  'only-a': halfDisc([15, 8], 5.4, 'a'),
  'only-b': halfDisc([15, 8], 5.4, 'b'),
  name: [
    {
      tag: 'text',
      attributes: { class: 't-region k-name', x: 15, y: 12, 'text-anchor': 'middle' },
      text: 'Aa',
    },
  ],
  road: within('c-road', [path('c-line', CURVE, { 'stroke-width': 3.2 })]),
  'road-approximate': within('c-road c-approximate', [path('c-line', CURVE, { 'stroke-width': 3.2 })]),
  'other-route': [path('c-other', 'M2 8h26')],
  strip: [path('c-band', CURVE, { 'stroke-width': 10 })],
  border: within('c-border', [path('c-line', 'M2 8h26', { 'stroke-width': 2.3 })]),
  'border-undelimited': within('c-border-undelimited', [path('c-line', 'M2 8h26', { 'stroke-width': 2.3 })]),
  'front-line': within('c-front-line', [path('c-line', 'M2 8h26', { 'stroke-width': 2 })]),
  'vague-area': [
    {
      tag: 'rect',
      attributes: { class: 'c-vague', x: 2, y: 1, width: 26, height: 14, rx: 6, 'stroke-width': 0 },
    },
    {
      tag: 'rect',
      attributes: { class: 'c-vague', x: 4, y: 2, width: 22, height: 12, rx: 5, 'stroke-width': 0 },
    },
    {
      tag: 'rect',
      attributes: { class: 'c-vague', x: 6, y: 3, width: 18, height: 10, rx: 4, 'stroke-width': 0 },
    },
    {
      tag: 'rect',
      attributes: { class: 'c-vague', x: 8, y: 4, width: 14, height: 8, rx: 3, 'stroke-width': 0 },
    },
  ],
  area: within('c-area', [path('c-outline', 'M4 3h22v10H4z')]),
  'district-group': within('c-district-group', [
    path('c-hatching', 'M4 9l6-6M4 13L14 3M9 13L19 3M14 13L24 3M19 13l7-7'),
    path('c-outline', 'M4 3h22v10H4z'),
  ]),
  point: [
    circle('c-point', [5, 9], 3.4),
    circle('c-point', [12.5, 8.5], 4.6),
    circle('c-point', [22.5, 8], 6),
  ],
  'point-uncertain': [circle('c-ring', [15, 8], 7.2), circle('c-point', [15, 8], 2.8)],
  actor: [circle('c-actor', [15, 8], 4.8)],
  cluster: [circle('c-cluster', [15, 8], 7)],
  far: [path('e-arrow', 'M27 11L5 5M12 3L5 5l4 6')],
  pale: [{ tag: 'g', attributes: { class: 'c is-pale' }, children: [circle('c-point', [15, 8], 4.2)] }],
  bare: within('is-bare', [circle('c-point', [15, 8], 4.2)]),
};
