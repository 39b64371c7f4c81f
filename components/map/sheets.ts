import type L from 'leaflet';
import { isFixed } from '@/geo/draw/draw-labels';
import { writeNumber } from '@/geo/draw/numbers';
import type { View } from '@/geo/draw/projection';
import type { Scene } from '@/geo/draw/scene';
import type { Shape } from '@/geo/draw/shape';
import { drawScale } from '@/geo/draw/svg';
import type { MapData } from '@/geo/draw/types';
import { drawingLayer } from './drawing-layer';
import { patchShapes } from './patch-shapes';

/** What a map of ours is drawn on: base map, coverage and names, which move with it, and an edge that stays. */
export interface Sheets {
  /** All but the base map, for pointer and keyboard. */
  layers: readonly Element[];
  base(shapes: readonly Shape[], view: View, margin: number): void;
  coverage(shapes: readonly Shape[], view: View, margin: number, selected: string | null): void;
  /** @param standing drawn on the edge beside names and scale bar */
  names(
    scene: Pick<Scene, 'labels' | 'scale'>,
    view: View,
    margin: number,
    texts: MapData['texts'],
    standing?: Shape | null,
  ): void;
  /** Lights a place, else the disc that it is in, and nothing but it. */
  light(id: string | null, disc: string | null): void;
  /** The symbol of a place, if it is drawn. */
  symbol(id: string): Element | null;
  remove(): void;
}

export function sheets(map: L.Map): Sheets {
  const [base, coverage, names] = (
    [
      ['base', 200],
      ['coverage', 400],
      ['names', 450],
    ] as const
  ).map(([name, zIndex]) => {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(zIndex);
    return drawingLayer(map, name, `map ${name}`);
  }) as [ReturnType<typeof drawingLayer>, ReturnType<typeof drawingLayer>, ReturnType<typeof drawingLayer>];
  const edge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  edge.setAttribute('class', 'map map-edge');
  edge.setAttribute('aria-hidden', 'true');
  map.getContainer().append(edge);
  const layers = [coverage.element, names.element, edge];
  const selector = (id: string) => `[data-place="${CSS.escape(id)}"]`;

  return {
    layers,
    base: (shapes, view, margin) => base.update(shapes, view, margin),
    coverage(shapes, view, margin, selected) {
      coverage.update(shapes, view, margin);
      coverage.element.classList.toggle('has-selection', selected !== null);
    },
    names({ labels, scale }, view, margin, texts, standing) {
      const moving: Shape[] = [];
      const fixed: Shape[] = [];
      for (const shape of labels) (isFixed(shape) ? fixed : moving).push(shape);
      names.update(moving, view, margin);
      edge.setAttribute('width', String(view.width));
      edge.setAttribute('height', String(view.height));
      const distance = texts.kilometres.replace('{distance}', writeNumber(scale.kilometres, texts));
      if (standing) fixed.push(standing);
      patchShapes(edge, [...fixed, drawScale({ view, scale }, distance)]);
    },
    light(id, disc) {
      for (const layer of layers) {
        for (const lit of layer.querySelectorAll('.is-hover')) lit.classList.remove('is-hover');
        if (id === null) continue;
        for (const element of layer.querySelectorAll(selector(id))) element.classList.add('is-hover');
      }
      if (id === null || disc === null || coverage.element.querySelector(selector(id))) return;
      coverage.element.querySelector(`[data-cluster="${CSS.escape(disc)}"]`)?.classList.add('is-hover');
    },
    symbol: (id) => coverage.element.querySelector(selector(id)),
    remove() {
      for (const layer of [base, coverage, names]) layer.remove();
      edge.remove();
    },
  };
}
