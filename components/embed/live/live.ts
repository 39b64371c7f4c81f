import type { Crowd } from '@/geo/draw';
import { MAP_BUTTONS } from '@/geo/draw/map-buttons';
import { DRAWINGS } from '@/geo/embed/layout';
import type { Position } from '@/geo/types';
import { toLatLng } from '../../map/lat-lng';
import type { Live, Page } from '../host/page-data';
import { baseParts } from './base-parts';
import { card, make, signOf } from './card';
import type { LiveCoverage } from './coverage';
import { type EmbedMap, embedMap } from './embed-map';
import type { SelectedPlace } from './excerpts';
import { hintOver } from './hint';
import './live.css';

/** Takes the finished drawing over with a map that can be moved, at the same place and with the same names. */
export async function start({ data: page, map: stage, tell }: Page): Promise<Live> {
  const [coverage] = await Promise.all([ask<LiveCoverage>(page.coverage), stylesheet(page.styles)]);
  let alive: EmbedMap | null = null;
  const [parts, crowd] = await Promise.all([
    baseParts(coverage.basemap, () => alive?.redraw()),
    // Where they cannot be had, the map stands without the places that are too many to come with the others.
    coverage.crowd === null ? null : ask<Crowd>(coverage.crowd).catch(() => null),
  ]);

  const box = make('div', 'live');
  stage.append(box);
  const hint = hintOver(stage, page.words);
  const panel = card(page.words, () => select(null));
  let selected = coverage.data.selected;

  /** The drawing that the style sheet shows. */
  const shown = () =>
    DRAWINGS.find(({ name }) => stage.querySelector(`.drawing-${name} svg`)!.clientHeight > 0) ?? DRAWINGS[0];
  /** That drawing at its own size, scaled as the finished one is. */
  function build(): void {
    const drawing = shown();
    const view = coverage.views[drawing.name];
    const canvas = make('div', 'live-map');
    canvas.style.width = `${view.width}px`;
    canvas.style.height = `${view.height}px`;
    alive?.remove();
    box.replaceChildren(canvas);
    scaleTo(canvas, view);
    alive = embedMap(canvas, {
      view,
      data: { ...coverage.data, ...(crowd && { crowd }), selected },
      parts: (view, margin) => parts.for(view, margin),
      names: coverage.names,
      onSelect: select,
      hint,
    });
    current = drawing.name;
  }
  /** As large as the stage lets it be, in its middle: where the drawing stands. What is drawn beyond it shows around it. */
  function scaleTo(element: HTMLElement, { width, height }: { width: number; height: number }): void {
    const room = stage.getBoundingClientRect();
    const scale = Math.min(room.width / width, room.height / height);
    const left = (room.width - width * scale) / 2;
    const top = (room.height - height * scale) / 2;
    const above = Number.parseFloat(getComputedStyle(stage.parentElement!, '::before').height) || 0;
    box.style.insetBlock = `${-above}px`;
    element.style.transform = `translate(${left}px,${top + above}px) scale(${scale})`;
  }
  let current = '';
  const onResize = () => {
    const drawing = shown();
    if (drawing.name !== current) build();
    else scaleTo(box.firstElementChild as HTMLElement, coverage.views[drawing.name]);
  };

  async function select(id: string | null): Promise<void> {
    if (id === null && selected === null) {
      alive?.map.getContainer().blur(); // Escape once more leaves the map
      return;
    }
    selected = id;
    alive?.select(id);
    tell(id);
    const ofCrowd = id === null ? -1 : (crowd?.ids.indexOf(id) ?? -1);
    if (ofCrowd >= 0) bringIntoView([crowd!.lng[ofCrowd]!, crowd!.lat[ofCrowd]!]);
    if (id === null) {
      panel.hide();
      alive?.map.getContainer().focus({ preventScroll: true });
      return;
    }
    const name = coverage.data.places.find((place) => place.id === id)?.name ?? crowd?.names[ofCrowd] ?? id;
    const mark = page.coverage.includes('?') ? '&' : '?';
    const address = `${page.coverage.replace('/coverage', '/excerpts')}${mark}select=${encodeURIComponent(id)}`;
    try {
      const place = await ask<SelectedPlace>(address);
      if (selected === id) panel.show(place);
    } catch {
      if (selected === id) panel.say(name, page.words.failed!);
    }
  }

  /** A place of the crowd may have been chosen by a link in the article, without being seen. */
  function bringIntoView(at: Position): void {
    if (!alive!.map.getBounds().contains(toLatLng(at))) alive!.map.panTo(toLatLng(at), { animate: false });
  }

  build();
  stage.append(buttons());
  document.documentElement.classList.add('alive');
  window.addEventListener('resize', onResize);
  // A reader who came by keyboard goes on from the map, not from the drawing that it replaced.
  if (stage.contains(document.activeElement)) live().focus({ preventScroll: true });
  return { select };

  function live(): HTMLElement {
    return alive!.map.getContainer();
  }

  function buttons(): HTMLElement {
    const row = make('div', 'map-tools');
    const { zoomIn, zoomOut, wholeRegion } = coverage.data.texts;
    const add = (label: string, sign: string, act: () => void) => {
      const button = make('button', 'tool');
      button.type = 'button';
      button.title = label;
      button.setAttribute('aria-label', label);
      button.append(signOf(sign));
      button.addEventListener('click', act);
      row.append(button);
    };
    add(zoomIn, MAP_BUTTONS.zoomIn, () => alive?.map.zoomIn(1, { animate: false }));
    add(zoomOut, MAP_BUTTONS.zoomOut, () => alive?.map.zoomOut(1, { animate: false }));
    add(wholeRegion, MAP_BUTTONS.wholeRegion, () => alive?.home());
    return row;
  }
}

async function ask<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json() as Promise<T>;
}

/** Resolves when the style sheet applies: a map without it would flash. */
function stylesheet(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = make('link', '');
    link.rel = 'stylesheet';
    link.crossOrigin = 'anonymous';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(link);
  });
}
