import { embedMapData } from '@/components/embed/map-data';
import { pictureStyle } from '@/components/embed/style';
import { isLegible } from '@/components/embed/style/legible';
import { embedWords } from '@/components/embed/words';
import { type Locale, messages } from '@/components/messages';
import type { Face } from '@/data/fonts';
import { composeScene, PALETTES, type Shape, shapeToMarkup, type Theme, viewFor } from '@/geo/draw';
import { drawScale } from '@/geo/draw/svg';
import { type EmbedSubject, escapeText } from '@/geo/embed';
import { basemapFor, basemapNames } from '../basemap';
import { outlinedWidth, outlineShape, outlineText } from './outline';

/** CSS px. */
export interface PictureSize {
  width: number;
  height: number;
}

/** From this size on a picture says its title, and whose it is; smaller ones are map alone. */
const WITH_WORDS = { width: 360, height: 240 };
const GUTTER = 20;
/** From this height on the second line may run over two. */
const WITH_TWO_LINES = 280;

/** A drawing of an embed's map that stands alone: title, map, attribution; every letter an outline. */
export function drawPicture(
  subject: EmbedSubject,
  { width, height }: PictureSize,
  origin: string,
  locale: Locale,
): { svg: string; alternative: string } {
  const t = messages(locale);
  const theme: Theme = subject.options.theme === 'dark' ? 'dark' : 'light';
  const { accent } = subject.options;
  const colours = {
    ...PALETTES[theme],
    ...(accent && isLegible(accent, theme) && { acc: accent, 'acc-t': accent }),
  };
  const words = embedWords(subject, t, locale);
  const withWords = width >= WITH_WORDS.width && height >= WITH_WORDS.height;
  const text = (line: string, face: Face, size: number, x: number, y: number, fill: string): Shape => ({
    tag: 'path',
    attributes: { fill, d: outlineText(line, face, size, x, y).d },
  });

  const size = width >= 560 ? 24 : 19;
  const titles = withWords ? wrap(words.title, 'serif-600', size, width - 2 * GUTTER, 2) : [];
  const subtitle = withWords
    ? wrap(words.subtitle, 'sans-400', 14, width - 2 * GUTTER, height >= WITH_TWO_LINES ? 2 : 1)
    : [];
  const head = withWords ? 18 + titles.length * size * 1.25 + subtitle.length * 22 + 8 : 0;
  const foot = withWords ? 30 : 0;
  const data = embedMapData(subject, { origin, t, locale, region: null });
  const view = viewFor(data, { width, height: Math.max(40, Math.round(height - head - foot)) });
  const scene = composeScene(basemapFor(view), data, view, {
    margin: 6,
    interactive: false,
    links: false,
    idPrefix: 'p',
    reserved: [],
    names: basemapNames(data.texts.names),
  });
  const scale = data.texts.kilometres.replace('{distance}', scene.scale.kilometres.toLocaleString(locale));
  const drawn: Shape[] = [
    { tag: 'rect', attributes: { class: 'm-water', width, height: view.height } },
    ...scene.base,
    {
      tag: 'g',
      attributes: { class: data.selected === null ? undefined : 'has-selection' },
      children: scene.coverage,
    },
    ...scene.labels,
    drawScale(scene, scale),
  ];
  const map = drawn.map(outlineShape);

  const credit = t('embed.attribution');
  const creditFits = outlinedWidth(credit, 'sans-400', 12) < width - 2 * GUTTER - 90;
  const frame: Shape[] = withWords
    ? [
        { tag: 'rect', attributes: { width, height: head, fill: colours.paper } },
        ...titles.map((line, index) =>
          text(line, 'serif-600', size, GUTTER, 16 + size * (index * 1.25 + 0.9), colours.ink),
        ),
        ...subtitle.map((line, index) =>
          text(line, 'sans-400', 14, GUTTER, head - 14 - 20 * (subtitle.length - 1 - index), colours.ink2),
        ),
        { tag: 'rect', attributes: { y: height - foot, width, height: foot, fill: colours.paper } },
        ...(creditFits ? [text(credit, 'sans-400', 12, GUTTER, height - 10, colours.ink2)] : []),
        text(
          'Dateline',
          'serif-600',
          15,
          width - GUTTER - outlinedWidth('Dateline', 'serif-600', 15),
          height - 10,
          colours.ink,
        ),
      ]
    : [];

  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeText(words.title)}</title><desc id="d">${escapeText(words.alternative)}</desc>` +
    `<style>${pictureStyle(theme, colours)}</style>` +
    shapeToMarkup(scene.defs) +
    `<svg y="${head}" width="${width}" height="${view.height}" viewBox="0 0 ${width} ${view.height}">${map.map(shapeToMarkup).join('')}</svg>` +
    `${frame.map(shapeToMarkup).join('')}</svg>`;
  return { svg, alternative: words.alternative };
}

/** Lines no wider than `most` px, broken between words; the last one ends in … where words are left over. */
function wrap(text: string, face: Face, size: number, most: number, lines: number): string[] {
  const fits = (line: string) => outlinedWidth(line, face, size) <= most;
  const out: string[] = [];
  let line = '';
  const words = text.split(/\s+/);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (out.length === lines - 1) {
      let rest = [line, ...words.slice(index)].filter(Boolean).join(' ');
      while (rest.length > 1 && !fits(`${rest}…`)) rest = rest.slice(0, -1).trimEnd();
      return [...out, `${rest}…`];
    }
    if (line !== '') out.push(line);
    line = word;
  }
  return line === '' ? out : [...out, line];
}
