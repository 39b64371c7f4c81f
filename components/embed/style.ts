import { forcedColours, mapStylesheet, PALETTES, schemeProperties, type Token } from '@/geo/draw';
import {
  COMPACT,
  DRAWINGS,
  type Drawing,
  EXCERPT_LINES,
  type Folds,
  type FrameContent,
  foldsOf,
  LEAST_PANEL,
  LOW,
  leastCompact,
  NARROWEST,
  type Theme,
  WIDEST,
} from '@/geo/embed';

/** Fonts that readers have: an embed fetches none, so that it shows at once. */
const SERIF = `'Source Serif 4',Charter,'Iowan Old Style','Noto Serif','Droid Serif',Georgia,serif`;
const SANS = `'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif`;

/** Least contrast of a mark with the land (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;

/** Whether marks of a colour stand out from the land of a theme; where they would not, the atlas's own stands. */
export function isLegible(colour: string, theme: 'light' | 'dark'): boolean {
  return contrast(colour, PALETTES[theme].land) >= LEAST_CONTRAST;
}

/** Contrast of two colours, `#rrggbb`, 1…21 (WCAG 2.2, *contrast ratio*). */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

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

const [small, medium, large] = DRAWINGS;
const wide = large.from;

/** A length as a media query asks it: it grows with the letters that the reader set. */
const em = (length: number) => `${Number((length / 16).toFixed(4))}em`;
/** One that does not: what the map and a few lines need. */
const px = (length: number) => `${length}px`;

/**
 * The whole style sheet of an embed but the map's own. In a frame of the height that its snippet asks for, the map and
 * the first two excerpts just show. A higher one shows more excerpts, of which those that do not fit fall off whole; once
 * all stand, the map grows above and below by what is drawn beyond it, and then the embed ends. In a lower one the
 * excerpts scroll, with a shade where they go on, and what is least needed folds away (`folded`); no name on the map
 * becomes smaller than it was drawn. `measure` is set for a moment by the script, to learn the height without a frame.
 *
 * Words, and what holds them, are measured in rem, a tenth of it 1 px for who reads at 16 px, and frames are asked in em:
 * with large letters a frame is laid out as a small one, and scrolls as a whole where nothing more can fold away.
 */
const layout = `
*{box-sizing:border-box;margin:0}
:root{--serif:${SERIF};--sans:${SANS}}
html{display:flex;flex-direction:column;height:100vh;color:var(--ink);font-size:62.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{display:flex;flex-direction:column;flex:0 1 auto;min-height:0;width:100%;font:1.4rem/1.9rem var(--sans);max-width:min(${WIDEST / 10}rem,max(var(--w)*.1rem + 2px,(100vh - var(--o,0rem))*var(--w)*(1 + 2*var(--b))/var(--h)));margin:0 auto;background:var(--paper);contain:paint;overflow:hidden auto;border:1px solid var(--rule);overflow-wrap:break-word}
a{color:inherit;text-underline-offset:2px}
a:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
header{padding:12px 14px 12px}
h1{font:600 1.8rem/2.3rem var(--serif);text-wrap:balance}
.second{font-size:1.3rem;line-height:1.8rem;color:var(--ink2)}
.note{padding:5px 14px;border-top:1px solid var(--rule);font-size:1.25rem;line-height:1.7rem}
main{display:contents}
main:before,main:after{content:"";flex:0 1000000 calc(min(100vw,${WIDEST / 10}rem)*var(--b));background:var(--water)}
header,.note,.legend,.panel,.said,footer{position:relative;z-index:1;background:var(--paper)}
main:before,.stage{order:1}main:after{order:2}.legend,.panel,.said,footer{order:3}
.stage{position:relative;flex:0 1 auto;background:var(--water);aspect-ratio:var(--w)/var(--h);min-height:min(var(--h)*1px,(100vw - 2px)*var(--h)/var(--w))}
svg text{direction:ltr}
.drawing{height:100%}
.drawing svg{display:block;width:100%;height:100%;overflow:visible}
.legend{padding:8px 14px;border-top:1px solid var(--rule);list-style:none;font-size:1.2rem;line-height:1.8rem}
.legend li{display:inline;margin-inline-end:8px}
.legend span{white-space:nowrap}
.legend svg{width:24px;height:13px;vertical-align:-2px;margin-inline-end:5px}
.panel{flex:0 1000 auto;min-height:${LEAST_PANEL / 10}rem;display:flex;flex-direction:column;overflow:clip;border-top:1px solid var(--rule)}
.excerpts{position:relative;flex:1 1 auto;min-height:0;display:flex;flex-direction:column;overflow-y:auto;scrollbar-width:thin;padding:12px 14px 0;background:linear-gradient(var(--paper) 50%,transparent) 0 0/100% 40px local,linear-gradient(transparent,var(--paper) 50%) 0 100%/100% 40px local,linear-gradient(var(--rule),transparent) 0 0/100% 12px,linear-gradient(transparent,var(--rule)) 0 100%/100% 12px;background-repeat:no-repeat}
.pair{flex:none}
.rest{flex:0 1 auto;min-height:0;display:flex;flex-flow:column wrap;overflow:hidden}
.rest:before{content:"";width:100%;height:1px}
.rest .pair{display:contents}
.rest .excerpt{width:100%}
.excerpt{padding-bottom:12px}
.by{font-size:1.25rem;line-height:1.8rem;color:var(--ink2)}
.by a{text-decoration:none}.by a:hover{text-decoration:underline}
.by b{font-weight:600;color:var(--ink);margin-inline-end:8px}
blockquote{font:1.55rem/2.1rem var(--serif);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${EXCERPT_LINES};line-clamp:${EXCERPT_LINES};overflow:hidden;text-wrap:pretty}
mark{background:none;color:var(--ink);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.literal{background:var(--tint);box-shadow:inset 0 -2px var(--acc)}
.metonymic{outline:1.3px solid var(--acc);outline-offset:-1px}
.descriptive{border-bottom:1.6px dashed var(--acc)}
.demonym{border-bottom:1.6px dotted var(--ink3)}
.embedded{border-inline:1.3px solid var(--ink3)}
.places{list-style:none;padding:0 0 12px;column-gap:28px}
.places li{break-inside:avoid;display:flex;justify-content:space-between;gap:12px;line-height:2.6rem;border-bottom:1px solid var(--rule2)}
.places a{text-decoration:none;font-family:var(--serif);font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.places a:hover{text-decoration:underline}
.places span{color:var(--acc-t);font-weight:600}
footer{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:end;justify-content:space-between;border-top:1px solid var(--rule);padding:9px 14px 11px;font-size:1.2rem;line-height:1.7rem;color:var(--ink2)}
footer p:first-child{flex:1 1 100%}
.way{font-size:1.3rem;color:var(--ink);text-align:end;margin-inline-start:auto}
.way b{font:600 1.5rem/2rem var(--serif)}
.said{padding:6px 14px;border-top:1px solid var(--rule);font-size:1.25rem;overflow-wrap:anywhere}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.measure,.measure body{display:block;height:auto;max-width:${WIDEST / 10}rem}
.measure main{display:flex;flex-direction:column}
.measure main:before,.measure main:after{display:none}
.measure .stage,.measure .panel{flex:none}
.measure .rest{display:none}
@media(max-width:${em(NARROWEST - 0.02)}){.places a{white-space:normal}}
@media(min-width:${em(wide)}){
header,.note,.legend,.excerpts,.said,footer{padding-inline:18px}
header{padding-block:13px 12px}
h1{font-size:2rem;line-height:2.6rem}
.legend{font-size:1.25rem;line-height:2.1rem}.legend li{display:inline-block;margin-inline-end:20px}.legend svg{width:30px;height:16px;vertical-align:-4px;margin-inline-end:8px}
.pair,.rest .pair{display:grid;grid-template-columns:1fr 1fr;gap:0 32px;width:100%}
.places{columns:2;column-gap:32px}
.way b{display:block}
footer p:first-child{flex:1 1 30rem}
}
@media print{html,body{display:block;height:auto;background:var(--paper)}body{border-color:#000;overflow:visible}main{display:flex;flex-direction:column}main:before,main:after{display:none}.stage,.panel{flex:none}.stage{overflow:hidden}.panel,.excerpts,.rest{overflow:visible;contain:none}.panel,.excerpts,.rest,.rest .pair{display:block}.excerpt{break-inside:avoid}blockquote{display:block}.legend,.second,.panel,footer span{display:revert!important}}
`
  .replace(/\n/g, '')
  .trim();

/** Sizes of the drawings, px. */
type Sizes = Record<Drawing['name'], { width: number; height: number; bleed: number }>;

/**
 * Widths and heights of frames, CSS px for who reads at 16 px: of `from` on and less than `to`, higher than `high`, at
 * most `low`.
 */
interface Frames {
  from?: number;
  to?: number;
  high?: number;
  low?: number;
}

/** Rules for the frames of any of these kinds. */
function within(frames: readonly Frames[], rules: string, height = em): string {
  const queries = frames.map(({ from, to, high, low }) =>
    [
      from === undefined ? '' : `(min-width:${em(from)})`,
      to === undefined ? '' : `(max-width:${em(to - 0.02)})`,
      high === undefined ? '' : `(min-height:${height(high + 0.02)})`,
      low === undefined ? '' : `(max-height:${height(low)})`,
    ]
      .filter((part) => part !== '')
      .join(' and '),
  );
  return `@media ${queries.join(',')}{${rules}}`;
}

/** Nothing is taken for low while the height is measured. */
const LOW_FRAME = 'html:not(.measure)';
const fold = (what: string) => `${LOW_FRAME} ${what}{display:none}`;

/** Shows one drawing and no other. */
function shows({ name }: Drawing, sizes: Sizes, when = ''): string {
  const { width, height, bleed } = sizes[name];
  return (
    `${when} .drawing{display:none}${when} .drawing-${name}{display:block}` +
    `${when || ':root'}{--w:${width};--h:${height};--b:${(bleed / width).toFixed(3)}}`
  );
}

/** Title, map, attribution and the way to the atlas, nothing else. */
const COMPACTED =
  ':root{--o:8rem}' +
  fold(':is(.second,.legend,.panel,footer span)') +
  `${LOW_FRAME} header{padding-block:7px}${LOW_FRAME} footer{padding-block:5px}` +
  `${LOW_FRAME} .way b{display:inline;margin-inline-end:8px}`;

/** Map and text side by side, under the title; where there are no excerpts, the legend is the text. */
const BESIDE =
  `${LOW_FRAME} body{display:grid;flex:1 1 auto;max-width:${WIDEST / 10}rem;grid-template:auto auto minmax(0,1fr) auto auto/clamp(calc(var(--w)*.1rem),50%,calc(var(--w)*(1 + var(--b)*2)*.1rem)) minmax(0,1fr)}` +
  `${LOW_FRAME} :is(header,.note,.said,footer){grid-column:1/3}` +
  `${LOW_FRAME} .note{grid-row:2}${LOW_FRAME} .said{grid-row:4}${LOW_FRAME} footer{grid-row:5}` +
  `${LOW_FRAME} main:before,${LOW_FRAME} main:after{display:none}` +
  `${LOW_FRAME} .stage{grid-area:3/1;aspect-ratio:auto;min-height:0;overflow:hidden}` +
  `${LOW_FRAME} :is(.panel,.legend){grid-area:3/2;min-height:0;border-top:0;border-inline-start:1px solid var(--rule)}` +
  `${LOW_FRAME} .legend:last-child{display:block;overflow-y:auto}${LOW_FRAME} .legend li{display:block}` +
  `${LOW_FRAME} :is(.pair,.rest .pair){display:block}${LOW_FRAME} .places{columns:1}`;

/** From this width on, a low frame has room for a column of text beside the small map. CSS px. */
const ROOM_BESIDE = 520;

/**
 * Frames lower than their snippet asks for. First the legend goes, then the second line, then what is said of borders.
 * Then narrow frames are compact, and wider ones show a smaller drawing beside the text. Large letters alone make no
 * frame compact: its excerpts scroll under a lower map. A frame that is wide for its height shows the embed in its
 * middle, no wider than there is a map for.
 */
function folded(sizes: Sizes, content: FrameContent): string {
  const under = (drawing: Drawing, from: number) =>
    foldsOf(content, from, sizes[drawing.name].height, 'under');
  const beside = (drawing: Drawing, from: number) =>
    foldsOf(content, from, sizes[drawing.name].height, 'beside');
  const [narrow, middle, broad] = DRAWINGS.map((drawing) => under(drawing, drawing.from)) as [
    Folds,
    Folds,
    Folds,
  ];
  const [middleBeside, broadBeside] = [beside(small, ROOM_BESIDE), beside(medium, wide)];
  const compactMedium: Frames = { from: medium.from, to: ROOM_BESIDE };
  const besideMedium: Frames = { from: ROOM_BESIDE, to: wide };
  const kinds = [
    { frames: { to: medium.from }, under: narrow, beside: null },
    { frames: compactMedium, under: middle, beside: null },
    { frames: besideMedium, under: middle, beside: middleBeside },
    { frames: { from: wide }, under: broad, beside: broadBeside },
  ];
  /** What goes in frames with the panel under the map, and again in lower ones with the panel beside it. */
  const low = (part: 'second' | 'borders'): Frames[] =>
    kinds.flatMap(({ frames, under, beside }) =>
      beside
        ? [
            { ...frames, high: under.panel, low: under[part] },
            { ...frames, low: Math.min(under.panel, beside[part]) },
          ]
        : [{ ...frames, low: under[part] }],
    );
  const least = leastCompact(content, medium.from, sizes.medium.height);
  const smallBeside: Frames[] = [
    { ...besideMedium, low: middle.panel },
    { from: wide, low: broadBeside.panel },
  ];
  const mediumBeside: Frames = { from: wide, high: broadBeside.panel, low: broad.panel };
  /** What stands above and below the map of a frame that is wide for its height. */
  const around = (frame: number, { name }: Drawing) => `:root{--o:${(frame - sizes[name].height) / 10}rem}`;
  return (
    within(
      kinds.map(({ frames, under }) => ({ ...frames, low: under.legend })),
      fold('.legend'),
    ) +
    within(low('second'), fold('.second')) +
    within(low('borders'), fold('footer span')) +
    within([{ from: medium.from, to: wide }], around(middle.legend, medium)) +
    within([{ from: medium.from, to: wide, low: middle.legend }], around(middle.second, medium)) +
    within([{ from: medium.from, to: wide, low: middle.second }], around(middle.borders, medium)) +
    within([{ from: medium.from, to: wide, low: middle.borders }], around(middle.panel, medium)) +
    within([{ from: wide }], around(broad.legend, large)) +
    within([{ from: wide, low: broad.legend }], around(broad.second, large)) +
    within([{ from: wide, low: broad.second }], around(broad.borders, large)) +
    within([{ from: wide, low: broad.borders }], around(broad.panel, large)) +
    within(
      [
        { to: medium.from, low: narrow.panel },
        { ...compactMedium, low: middle.panel },
      ],
      COMPACTED,
      px,
    ) +
    within([{ ...compactMedium, low: least }, ...smallBeside], shows(small, sizes, LOW_FRAME)) +
    within([mediumBeside], shows(medium, sizes, LOW_FRAME)) +
    within([mediumBeside, ...smallBeside], BESIDE)
  );
}

/** Frames of a height that was asked for: the drawings were made for it. */
const ASKED =
  within([{ low: 620 }, { to: wide, low: 700 }], fold('.legend')) +
  within([{ low: COMPACT }], COMPACTED) +
  within(
    [{ low: LOW }],
    `${LOW_FRAME} h1{font-size:1.5rem;line-height:1.9rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}`,
    px,
  );

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
  { sizes = { small, medium, large }, content }: { sizes?: Sizes; content?: FrameContent } = {},
): string {
  return (
    palette(options.theme, options.accent) +
    layout +
    shows(small, sizes) +
    within([{ from: medium.from }], shows(medium, sizes)) +
    within([{ from: large.from }], shows(large, sizes)) +
    (options.height !== null ? ASKED : content ? folded(sizes, content) : '') +
    map
  );
}
