import type L from 'leaflet';
import { type Marks, opensLegend, standingBoxes } from '@/geo/draw/legend';
import { LEGEND_SAMPLES } from '@/geo/draw/legend-samples';
import { MAP_BUTTONS, type MapButton } from '@/geo/draw/map-buttons';
import type { Box } from '@/geo/draw/projection';
import type { LegendKey, MapTexts } from '@/geo/draw/types';
import { patchShapes } from './patch-shapes';

const SVG = 'http://www.w3.org/2000/svg';
/** px that the style sheet's rem is for readers who changed nothing. */
const USUAL_REM = 10;

/** Buttons, legend and credit: what stands on the map and does not move with it. */
export interface Controls {
  /**
   * Shows the legend's entries and the words; true when what stands on the map changed its size.
   * @param marks where a page opens: unless the reader has used it, the legend opens where it hides none of them
   */
  update(texts: MapTexts, legend: readonly LegendKey[], marks: Marks | null): boolean;
  /** px boxes of the map that they cover. */
  boxes(): Box[];
  remove(): void;
}

export type ControlHandlers = Record<MapButton, () => void>;

export function controls(map: L.Map, handlers: ControlHandlers): Controls {
  const root = make('div', 'map-controls');
  // The map takes the keys as an application; the words that stand on it are still to be read.
  root.setAttribute('role', 'document');
  const buttons = make('div', 'map-buttons');
  const [zoomIn, zoomOut, whole] = (['zoomIn', 'zoomOut', 'wholeRegion'] as const).map((name) => {
    const button = make('button', 'map-button');
    button.type = 'button';
    const sign = document.createElementNS(SVG, 'svg');
    sign.setAttribute('viewBox', '0 0 16 16');
    sign.setAttribute('width', '16');
    sign.setAttribute('height', '16');
    sign.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', MAP_BUTTONS[name]);
    sign.append(line);
    button.append(sign);
    button.addEventListener('click', handlers[name]);
    buttons.append(button);
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];

  const legend = make('details', 'map-legend');
  const narrow = matchMedia('(max-width: 43.74875em)');
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_REM || 1;
  const summary = make('summary', 'map-legend-title');
  const list = make('ul', 'map-legend-list');
  legend.append(summary, list);

  const credit = make('p', 'map-credit');
  const borders = make('a', 'map-credit-borders');
  const sources = make('span', 'map-credit-sources');
  credit.append(borders, sources);
  root.append(buttons, legend, credit);
  // Until they have their words.
  root.hidden = true;
  map.getContainer().append(root);
  // A wheel or a drag over a control is not meant for the map.
  for (const element of [buttons, legend, credit])
    for (const type of ['mousedown', 'touchstart', 'dblclick', 'wheel', 'click', 'pointerdown'])
      element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let shown = '';
  let last: { texts: MapTexts; keys: readonly LegendKey[] } | null = null;
  /** Whether it is open as far as is known; what differs, a reader did. */
  let isOpen = false;
  let isUsed = false;
  legend.addEventListener('toggle', () => {
    if (legend.open === isOpen) return;
    isOpen = legend.open;
    isUsed = true;
    map.fire('controlschange');
  });
  /** A button that can do no more says so, and keeps the focus. */
  const zoomed = () => {
    for (const [button, ends] of [
      [zoomIn, map.getZoom() >= map.getMaxZoom()],
      [zoomOut, map.getZoom() <= map.getMinZoom()],
    ] as const)
      if (button.ariaDisabled !== String(ends)) button.ariaDisabled = String(ends);
  };
  map.on('zoomend zoomlevelschange', zoomed);
  return {
    update(texts, keys, marks) {
      // It keeps the filters, which may change and nothing else.
      if (borders.getAttribute('href') !== texts.bordersHref) borders.href = texts.bordersHref;
      const next = JSON.stringify([
        texts.legendTitle,
        keys.map((key) => texts.legend[key]),
        texts.borders,
        texts.attribution,
      ]);
      const opens =
        marks && !isUsed
          ? opensLegend(sizeOf(map), texts, keys, marks, { narrow: narrow.matches, letters })
          : legend.open;
      if (next === shown && opens === legend.open) return false;
      if (opens !== legend.open) legend.open = isOpen = opens;
      shown = next;
      last = { texts, keys };
      root.hidden = false;
      zoomed();
      label(zoomIn, texts.zoomIn);
      label(zoomOut, texts.zoomOut);
      label(whole, texts.wholeRegion);
      summary.textContent = texts.legendTitle;
      list.replaceChildren(...keys.map((key) => legendRow(key, texts.legend[key])));
      legend.hidden = keys.length === 0;
      borders.textContent = texts.borders;
      sources.textContent = ` · ${texts.attribution}`;
      return true;
    },
    boxes() {
      if (!last) return [];
      return standingBoxes(sizeOf(map), last.texts, last.keys, {
        narrow: narrow.matches,
        open: legend.open,
        letters,
      });
    },
    remove() {
      map.off('zoomend zoomlevelschange', zoomed);
      root.remove();
    },
  };
}

function sizeOf(map: L.Map): { width: number; height: number } {
  const { x, y } = map.getSize();
  return { width: x, height: y };
}

function legendRow(key: LegendKey, text: string): HTMLElement {
  const row = make('li', 'map-legend-row');
  const sample = document.createElementNS(SVG, 'svg');
  sample.setAttribute('viewBox', '0 0 30 16');
  sample.setAttribute('width', '30');
  sample.setAttribute('height', '16');
  sample.setAttribute('aria-hidden', 'true');
  patchShapes(sample, LEGEND_SAMPLES[key]);
  const words = make('span', 'map-legend-words');
  words.textContent = text;
  row.append(sample, words);
  return row;
}

function label(button: HTMLButtonElement, text: string): void {
  button.setAttribute('aria-label', text);
  button.title = text;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
