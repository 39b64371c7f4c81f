import { lean } from '@/components/embed/lean';
import { legendOf } from '@/components/embed/legend';
import { embedMapData } from '@/components/embed/map-data';
import type { EmbedContent } from '@/components/embed/page';
import { DRAWN_STYLE } from '@/components/embed/style';
import { shownOn } from '@/components/embed/words';
import type { Locale, Translate } from '@/components/messages';
import { publishedDay } from '@/components/ui/dates';
import {
  composeScene,
  type LegendKey,
  type MapData,
  sceneToSvg,
  type View,
  viewFor,
  writeNumber,
} from '@/geo/draw';
import { buttonsBox, DRAWINGS, type Drawing, type EmbedSubject } from '@/geo/embed';
import { basemapFor, basemapNames } from '../basemap';

/** px that the live map draws beyond its frame, so that a drag shows no edge. */
export const LIVE_MARGIN = 160;
/** The maps of an embed, at three widths, with the legend of what they show and their style sheet. */
export interface DrawnEmbed {
  drawings: EmbedContent['drawings'];
  legend: EmbedContent['legend'];
  style: string;
  sizes: Record<Drawing['name'], { width: number; height: number; bleed: number }>;
}

/** How the drawings differ from the usual ones. */
export interface Shaping {
  heightOf?: (drawing: Drawing) => number;
  bleedOf?: (drawing: Drawing) => number;
}

export function drawEmbed(
  subject: EmbedSubject,
  words: { title: string; alternative: string },
  { origin, t, locale }: { origin: string; t: Translate; locale: Locale },
  { heightOf = ({ height }) => height, bleedOf = ({ bleed }) => bleed }: Shaping = {},
): DrawnEmbed {
  const data = embedMapData(subject, { origin, t, locale, region: null });
  const drawn = DRAWINGS.map((drawing) => {
    const view = viewFor(data, { width: drawing.width, height: heightOf(drawing) });
    return { drawing, view, ...drawOne(data, view, drawing.name[0]!, bleedOf(drawing), words) };
  });
  const shown = shownOn(subject);
  const date = shown === null ? null : publishedDay(shown, locale);
  const dated = (subject.focus?.place.geometries.length ?? 0) > 1;
  return {
    drawings: drawn.map(({ drawing, view, svg }) => ({ drawing, view, svg })),
    // The largest drawing shows all that the smaller ones do.
    legend: legendOf(drawn.at(-1)!.legend(), dated ? date : null, t),
    style: DRAWN_STYLE,
    sizes: Object.fromEntries(
      drawn.map(({ drawing, view: { width, height } }) => [
        drawing.name,
        { width, height, bleed: bleedOf(drawing) },
      ]),
    ) as DrawnEmbed['sizes'],
  };
}

/** One drawing, whose names are placed when its legend or its picture is asked for: a frame's height asks for one legend. */
function drawOne(
  data: MapData,
  view: View,
  idPrefix: string,
  margin: number,
  words: { title: string; alternative: string },
): { svg(tolerance: number): string; legend(): LegendKey[] } {
  const scene = composeScene(basemapFor(view, margin), data, view, {
    margin,
    interactive: false,
    links: true,
    idPrefix,
    reserved: [buttonsBox(view.width)],
    fitText: true,
    names: basemapNames(data.texts.names),
  });
  return {
    legend: () => scene.legend,
    svg(tolerance) {
      const scaleText = data.texts.kilometres.replace(
        '{distance}',
        writeNumber(scene.scale.kilometres, data.texts),
      );
      const drawn = {
        ...scene,
        base: lean(scene.base, tolerance),
        coverage: lean(scene.coverage, tolerance),
      };
      const svg = sceneToSvg(drawn, {
        title: words.title,
        description: words.alternative,
        idPrefix,
        className: 'map-drawing',
        scaleText,
      });
      // As the live map has it: what is selected stands out from its surroundings.
      const dimmed =
        data.selected === null
          ? svg
          : svg.replace('<g class="coverage">', '<g class="coverage has-selection">');
      return fewerStops(dimmed);
    },
  };
}

/** Names that the keyboard stops at before the map is alive; all places are in the list and in the atlas. */
const MOST_STOPS = 3;

/**
 * A symbol and its name lead to the same page: the name alone is heard, and only the first few names are stops
 * of the keyboard, so that nobody tabs through fifty places to get past a map.
 */
function fewerStops(svg: string): string {
  let stops = 0;
  return svg.replace(/<a class="([cl]) /g, (tag, kind: string) => {
    if (kind === 'c') return '<a tabindex="-1" aria-hidden="true" class="c ';
    stops += 1;
    return stops <= MOST_STOPS ? tag : '<a tabindex="-1" class="l ';
  });
}
