import { drawnPlaces } from '@/components/embed/drawn-places';
import { legendOf } from '@/components/embed/legend';
import type { EmbedContent } from '@/components/embed/page';
import type { Locale, Translate } from '@/components/messages';
import { longDay } from '@/components/ui/dates';
import { drawBase } from '@/geo/draw/draw-base';
import { drawCoverage, patterns } from '@/geo/draw/draw-coverage';
import { projectBase } from '@/geo/draw/projected';
import { project, unproject, type View, viewBounds } from '@/geo/draw/projection';
import type { Shape } from '@/geo/draw/shape';
import { mapStylesheet, vagueProperties } from '@/geo/draw/stylesheet';
import { legendKeyOf } from '@/geo/draw/symbols';
import type { LegendKey } from '@/geo/draw/types';
import { DRAWINGS, type EmbedSubject, escapeText } from '@/geo/embed';
import { basemapFor } from '../basemap';

/** The finished maps of an embed, at three widths, with the legend of what they show and their style sheet. */
export async function drawEmbed(
  subject: EmbedSubject,
  origin: string,
  t: Translate,
  locale: Locale,
): Promise<{ drawings: EmbedContent['drawings']; legend: EmbedContent['legend']; style: string }> {
  const places = drawnPlaces(subject, { origin, t, locale });
  const shown = new Set<LegendKey>();
  const drawings = DRAWINGS.map((drawing) => {
    const view = fit(subject, drawing.width, drawing.height);
    const base = drawBase(
      projectBase(basemapFor(view), view, 8, viewBounds(view)),
      view.zoom,
      new Set(['AM', 'AZ', 'GE']),
    );
    const selected = subject.focus?.place.id ?? null;
    const symbols = drawCoverage(places, view, {
      margin: 8,
      selected,
      interactive: false,
      idPrefix: drawing.name,
      links: true,
    });
    for (const { place } of symbols) shown.add(legendKeyOf(place));
    const shapes = [patterns(drawing.name, view.zoom), ...base, ...symbols.map(({ shape }) => shape)];
    const svg = `<svg viewBox="0 0 ${view.width} ${view.height}">${shapes.map(write).join('')}</svg>`;
    return { drawing, svg };
  });
  const date = subject.drawn.date === null ? null : longDay(subject.drawn.date, locale);
  return {
    drawings,
    legend: legendOf(shown, date, t),
    style: mapStylesheet() + `:root{${vagueProperties('light')}}`,
  };
}

function fit({ focus, drawn }: EmbedSubject, width: number, height: number): View {
  const [west, south, east, north] = focus?.place.bbox ?? drawn.places[0]!.place.bbox;
  const [x0, y0] = project([west, north], 0);
  const [x1, y1] = project([east, south], 0);
  const zoom = Math.min(
    10,
    Math.floor(Math.log2(Math.min((width * 0.8) / (x1 - x0), (height * 0.8) / (y1 - y0))) * 4) / 4,
  );
  return { center: unproject([(x0 + x1) / 2, (y0 + y1) / 2], 0), zoom, width, height };
}

function write({ tag, attributes, children = [], text }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeText(String(value))}"`,
  );
  return `<${tag}${written.join('')}>${text === undefined ? '' : escapeText(text)}${children.map(write).join('')}</${tag}>`;
}
