import { legendOf } from '@/components/embed/legend';
import { embedMapData } from '@/components/embed/map-data';
import type { EmbedContent } from '@/components/embed/page';
import { DRAWN_STYLE } from '@/components/embed/style';
import type { Locale, Translate } from '@/components/messages';
import { longDay } from '@/components/ui/dates';
import { composeScene, type LegendKey, type MapData, sceneToSvg, viewFor } from '@/geo/draw';
import { DRAWINGS, type Drawing, type EmbedSubject } from '@/geo/embed';
import { basemapFor } from '../basemap';

/** px drawn beyond the frame, so that no stroke ends at its edge. */
const MARGIN = 6;

/** The finished maps of an embed, at three widths, with the legend of what they show and their style sheet. */
export function drawEmbed(
  subject: EmbedSubject,
  words: { title: string; alternative: string },
  { origin, t, locale }: { origin: string; t: Translate; locale: Locale },
): { drawings: EmbedContent['drawings']; legend: EmbedContent['legend']; style: string } {
  const data = embedMapData(subject, { origin, t, locale, region: null });
  const shown = new Set<LegendKey>();
  const drawings = DRAWINGS.map((drawing) => {
    const { svg, legend } = drawOne(data, drawing, words);
    for (const key of legend) shown.add(key);
    return { drawing, svg };
  });
  const date = subject.drawn.date === null ? null : longDay(subject.drawn.date, locale);
  return { drawings, legend: legendOf(shown, subject.focus ? date : null, t), style: DRAWN_STYLE };
}

function drawOne(
  data: MapData,
  { name, width, height }: Drawing,
  words: { title: string; alternative: string },
): { svg: string; legend: LegendKey[] } {
  const view = viewFor(data, { width, height });
  const idPrefix = name[0]!;
  const scene = composeScene(basemapFor(view), data, view, {
    margin: MARGIN,
    interactive: false,
    links: true,
    idPrefix,
    reserved: [],
    fitText: true,
  });
  const svg = sceneToSvg(scene, {
    title: words.title,
    description: words.alternative,
    idPrefix,
    scaleText: data.texts.kilometres.replace(
      '{distance}',
      scene.scale.kilometres.toLocaleString(data.texts.locale),
    ),
  });
  return { svg, legend: scene.legend };
}
