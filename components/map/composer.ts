import { composeScene, type Marks, marksOf, type Shape, type View } from '@/geo/draw';
import type { Cluster, CrowdMark } from '@/geo/draw/crowd';
import { type Box, project } from '@/geo/draw/projection';
import type { ScaleBar } from '@/geo/draw/scale-bar';
import type { LegendKey, MapData } from '@/geo/draw/types';
import type { BBox } from '@/geo/types';
import { basemapFiles } from './basemap-files';
import { locatorFor } from './locator';

/** A view to be composed. */
export interface Asked {
  view: View;
  /** px drawn beyond each side of it. */
  margin: number;
  /** px boxes of the view where no name may stand. */
  reserved: readonly Box[];
  /** Whether the base map is ours; `false` under an operator's tiles. */
  ground: boolean;
  /** The sheets that are drawn now, which may still do; `null` before the first. */
  sheets: number | null;
}

/** What there is to draw. Plain: it may come from another thread. */
export interface Composed {
  /** Base map and coverage, with a number to know them by; `null` where those that are drawn still do. */
  sheets: { id: number; base: Shape[]; coverage: Shape[]; marks: readonly CrowdMark[] } | null;
  labels: Shape[];
  scale: ScaleBar;
  legend: LegendKey[];
  /** Points and discs that the view shows, under which no legend opens. */
  marks: Marks;
  /** The small map in the corner of a near view. */
  locator: Shape | null;
  /** Places that have a symbol in the view or on its margin. */
  symbols: string[];
  clusters: (Pick<Cluster, 'key'> & { bbox: BBox })[];
}

/** Puts a coverage on the base map, view by view, and fetches what it needs of that. */
export interface Composer {
  /** From now on composes this. */
  show(data: MapData): void;
  /** Answers when it is composed, `null` where there is no ground to draw on yet. One is asked at a time. */
  ask(asked: Asked, answer: (composed: Composed | null) => void): void;
  remove(): void;
}

/** @param arrived called when more of the base map has come, so that asking again pays */
export type ComposerFor = (basemap: string, arrived: () => void) => Composer;

/** Files come many at a time: what they change is drawn when all have come, or after so long, ms. */
const GATHERING = 250;

/** Composes here and now. Knows no document, so that a worker may do it. */
export const composeHere: ComposerFor = (basemap, arrived) => {
  let data: MapData | null = null;
  let composed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    arrived();
  };
  const files = basemapFiles(basemap, () => {
    if (timer !== undefined && files.coming()) return;
    clearTimeout(timer);
    timer = setTimeout(tell, composed && files.coming() ? GATHERING : 0);
  });
  let last: Made | null = null;

  return {
    show(next) {
      data = next;
    },
    ask(asked, answer) {
      const { view, margin, reserved, ground } = asked;
      if (!data) return answer(null);
      const parts = ground ? files.partsFor(view, margin).parts : [];
      // Until there is ground to stand on, what is drawn is the better map: the server's, or that of the view before.
      if (parts.length === 0 && ground && files.waiting()) return answer(null);
      const names = data.texts.names === undefined ? undefined : files.names(data.texts.names);
      const locator = locatorFor(files, view, names);
      const scene = composeScene(parts, data, view, {
        margin,
        interactive: true,
        links: false,
        idPrefix: 'map-',
        reserved: locator ? [...reserved, locator.box] : reserved,
        names,
      });
      const made = { id: (last?.id ?? 0) + 1, asked, data, parts: parts.map(({ id }) => id).join() };
      const stillDo = last !== null && last.id === asked.sheets && serves(last, made);
      if (!stillDo) last = made;
      composed = true;
      const { labels, scale, legend, symbols, clusters } = scene;
      answer({
        sheets: stillDo
          ? null
          : {
              id: made.id,
              base: scene.base,
              coverage: [scene.defs, ...scene.coverage],
              marks: scene.marks,
            },
        labels,
        scale,
        legend,
        marks: marksOf(scene),
        locator: locator?.shape ?? null,
        symbols: symbols.map(({ place }) => place.id),
        clusters: clusters.map(({ key, bbox }) => ({ key, bbox })),
      });
    },
    remove: () => clearTimeout(timer),
  };
};

/** Sheets that were handed out, and what for. */
interface Made {
  id: number;
  asked: Asked;
  data: MapData;
  parts: string;
}

/** Whether sheets that are drawn hold a view too: a pan within their margin needs only new names. */
function serves(drawn: Made, next: Made): boolean {
  const [from, to] = [drawn.asked.view, next.asked.view];
  return (
    drawn.data === next.data &&
    drawn.parts === next.parts &&
    drawn.asked.margin === next.asked.margin &&
    from.zoom === to.zoom &&
    from.width === to.width &&
    from.height === to.height &&
    distance(from, to) < drawn.asked.margin
  );
}

/** Between the middles of two views of one zoom, px along the longer side. */
function distance(a: View, b: View): number {
  const [from, to] = [project(a.center, a.zoom), project(b.center, b.zoom)];
  return Math.max(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1]));
}
