import { forcedColours, mapStylesheet, schemeProperties, type Token } from '@/geo/draw';
import { DRAWINGS, type Drawing, type FrameContent, type Theme } from '@/geo/embed';
import { type Sizes, shows, USUAL, within } from './css';
import { ASKED, folded } from './folds';
import { isLegible } from './legible';
import { SHEET } from './sheet';

/** Where an embed is dark: never on paper, which is light whatever the screen was. */
const DARK: Record<Theme, string | null> = {
  light: null,
  dark: '@media screen',
  auto: '@media screen and (prefers-color-scheme:dark)',
};

/** The palette of a theme; `auto` follows the reader's system. */
function palette(theme: Theme, accent: string | null): string {
  const scheme = (of: 'light' | 'dark') =>
    `:root{${schemeProperties(of)}${accent && isLegible(accent, of) ? `--acc:${accent};--acc-t:${accent};` : ''}}`;
  const dark = DARK[theme];
  return scheme('light') + (dark === null ? '' : `${dark}{${scheme('dark')}}`);
}

/** Looks of the drawings, in fonts that readers have. */
export const DRAWN_STYLE = (
  mapStylesheet({ families: { serif: 'var(--serif)', sans: 'var(--sans)' } }) +
  forcedColours('.map,.map-drawing,.legend svg,mark').replace(/(?<=[{}:;,]) | (?=[{}])/g, '')
).replace(/\n/g, '');

/** The same for a picture standing alone, in plain colours: what renders it knows no custom properties. */
export function pictureStyle(theme: 'light' | 'dark', colours: Record<Token, string>): string {
  return mapStylesheet({ theme, colour: (token) => colours[token] }).replace(/\n/g, '');
}

/**
 * The style sheet of an embed: the reader's palette, the page, the drawings; `map` is that of `geo/draw`, `sizes` those
 * of the drawings, where they are not the usual ones, and `content` what a low frame makes room by.
 */
export function embedStyle(
  options: { theme: Theme; accent: string | null; height: number | null },
  map: string,
  { sizes = USUAL, content }: { sizes?: Sizes; content?: FrameContent } = {},
): string {
  return (
    palette(options.theme, options.accent) +
    SHEET +
    DRAWINGS.map((drawing) => showsFrom(drawing, sizes)).join('') +
    (options.height !== null ? ASKED : content ? folded(sizes, content) : '') +
    map
  );
}

/** A drawing in frames of its width and wider ones. */
function showsFrom(drawing: Drawing, sizes: Sizes): string {
  const rules = shows(drawing, sizes);
  return drawing.from === 0 ? rules : within([{ from: drawing.from }], rules);
}
