import type L from 'leaflet';
import { type CrowdMark, markAt } from '@/geo/draw/crowd';
import { isFixed } from '@/geo/draw/draw-labels';
import { writeNumber } from '@/geo/draw/numbers';
import type { View } from '@/geo/draw/projection';
import type { Scene } from '@/geo/draw/scene';
import type { Shape } from '@/geo/draw/shape';
import { drawScale } from '@/geo/draw/svg';
import type { MapData } from '@/geo/draw/types';
import { type MovingSheet, movingSheets } from './moving-sheets';
import { patchShapes } from './patch-shapes';

/** What a map of ours is drawn on: base map, coverage and names, which move with it, and an edge that stays. */
export interface Sheets {
  /** All but the base map, for pointer and keyboard. */
  layers: readonly Element[];
  base(shapes: readonly Shape[], view: View, margin: number): void;
  coverage(
    drawn: { coverage: readonly Shape[]; marks: readonly CrowdMark[] },
    view: View,
    margin: number,
    selected: string | null,
  ): void;
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
  /** The disc or point of the crowd under a spot of the window. */
  markAt(clientX: number, clientY: number): CrowdMark | null;
  /** The symbol of a place, if it is drawn. */
  symbol(id: string): Element | null;
  remove(): void;
}

export function sheets(map: L.Map): Sheets {
  const moving = movingSheets(map, ['map base', 'map coverage', 'map names']);
  const [base, coverage, names] = moving.sheets as [MovingSheet, MovingSheet, MovingSheet];
  const edge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  edge.setAttribute('class', 'map map-edge');
  edge.setAttribute('aria-hidden', 'true');
  map.getContainer().append(edge);
  const layers = [coverage.element, names.element, edge];
  let marks: readonly CrowdMark[] = [];
  /** What lights a disc or a point that is no element of its own. */
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  ring.setAttribute('class', 'c-mark');
  const selector = (id: string) => `[data-place="${CSS.escape(id)}"]`;

  return {
    layers,
    base: (shapes, view, margin) => base.update(shapes, view, margin),
    coverage(drawn, view, margin, selected) {
      marks = drawn.marks;
      coverage.update(drawn.coverage, view, margin);
      coverage.element.classList.toggle('has-selection', selected !== null);
    },
    names({ labels, scale }, view, margin, texts, standing) {
      const loose: Shape[] = [];
      const fixed: Shape[] = [];
      for (const shape of labels) (isFixed(shape) ? fixed : loose).push(shape);
      names.update(loose, view, margin);
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
      ring.remove();
      if (id !== null && coverage.element.querySelector(selector(id))) return;
      const mark =
        (id === null ? undefined : marks.find(({ place }) => place === id)) ??
        (disc === null ? undefined : marks.find((one) => one.disc === disc));
      if (!mark) return;
      ring.setAttribute('cx', String(mark.at[0]));
      ring.setAttribute('cy', String(mark.at[1]));
      ring.setAttribute('r', String(mark.disc === null ? mark.radius + 4.5 : mark.radius));
      coverage.element.append(ring);
    },
    markAt: (clientX, clientY) => markAt(marks, coverage.positionOf(clientX, clientY)),
    symbol: (id) => coverage.element.querySelector(selector(id)),
    remove() {
      moving.remove();
      edge.remove();
    },
  };
}
