import { mapStylesheet, PALETTES, paletteProperties, type Token, vagueProperties } from '@/geo/draw';
import { COMPACT, DRAWINGS, EXCERPT_LINES, LOW, type Theme, WIDEST } from '@/geo/embed';

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

/** The palette of a theme; `auto` follows the reader's system. */
function palette(theme: Theme, accent: string | null): string {
  const own = (of: 'light' | 'dark') =>
    accent && isLegible(accent, of) ? `--acc:${accent};--acc-t:${accent};` : '';
  const light = `${paletteProperties('light')}${vagueProperties('light')}${own('light')}`;
  const dark = `${paletteProperties('dark')}${vagueProperties('dark')}${own('dark')}`;
  if (theme === 'light') return `:root{color-scheme:light;${light}}`;
  // Paper is light, whatever the screen was.
  if (theme === 'dark') return `:root{${light}}@media screen{:root{color-scheme:dark;${dark}}}`;
  return `:root{${light}}@media screen{:root{color-scheme:light dark}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`;
}

/** One drawing at a time: each from its width on, until the next one's. */
const drawings = DRAWINGS.map(({ name, from }, index) => {
  const next = DRAWINGS[index + 1];
  const others = [
    ...(from > 0 ? [`(max-width:${from - 0.02}px)`] : []),
    ...(next ? [`(min-width:${next.from}px)`] : []),
  ].join(',');
  return `@media ${others}{.drawing-${name}{display:none}}`;
}).join('');

const wide = DRAWINGS[2].from;

/** Frames lower than this leave the legend out, so that map and excerpts have room; CSS px. */
const NO_LEGEND = { wide: 620, narrow: 700 };

/**
 * The whole style sheet of an embed but the map's own. In a frame of the height that its snippet asks for, the map and
 * the first two excerpts just show. A lower frame takes from both: the map is drawn smaller, the excerpts scroll, with
 * a shade where they go on. A higher one shows more excerpts, of which those that do not fit fall off whole.
 * `measure` is set for a moment by the script, to learn the height without a frame.
 */
const layout = `
*{box-sizing:border-box;margin:0}
:root{--serif:${SERIF};--sans:${SANS}}
html{background:var(--paper);color:var(--ink);font:14px/19px var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{display:flex;flex-direction:column;height:100vh;max-width:${WIDEST}px;margin:0 auto;border:1px solid var(--rule);overflow-wrap:break-word}
a{color:inherit;text-underline-offset:2px}
a:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
header{padding:12px 14px 12px}
h1{font:600 18px/23px var(--serif);text-wrap:balance}
.second{font-size:13px;line-height:18px;color:var(--ink2)}
.note{padding:5px 14px;border-top:1px solid var(--rule);font-size:12.5px;line-height:17px}
main{display:contents}
.stage{position:relative;flex:0 1 auto;min-height:min(60vw,max(96px,24vh));overflow:hidden}
svg text{direction:ltr}
.drawing{height:100%}
.drawing svg{display:block;margin:0 auto;width:auto;max-width:100%;height:100%;overflow:hidden;background:var(--land)}
.legend{padding:8px 14px;border-top:1px solid var(--rule);list-style:none;font-size:12px;line-height:18px}
.legend li{display:inline;margin-inline-end:8px}
.legend span{white-space:nowrap}
.legend svg{width:24px;height:13px;vertical-align:-2px;margin-inline-end:5px}
.panel{position:relative;flex:1 1 auto;min-height:104px;display:flex;flex-direction:column;overflow:clip;border-top:1px solid var(--rule)}
.excerpts{flex:1 1 auto;min-height:0;display:flex;flex-direction:column;overflow-y:auto;scrollbar-width:thin;padding:12px 14px 0;background:linear-gradient(var(--paper) 50%,transparent) 0 0/100% 40px local,linear-gradient(transparent,var(--paper) 50%) 0 100%/100% 40px local,linear-gradient(var(--rule),transparent) 0 0/100% 12px,linear-gradient(transparent,var(--rule)) 0 100%/100% 12px;background-repeat:no-repeat}
.pair{flex:none}
.rest{flex:1 1 0;min-height:0;contain:size;display:flex;flex-flow:column wrap;overflow:hidden}
.rest:before{content:"";width:100%;height:1px}
.rest .pair{display:contents}
.rest .excerpt{width:100%}
.excerpt{padding-bottom:12px}
.by{font-size:12.5px;line-height:18px;color:var(--ink2)}
.by a{text-decoration:none}.by a:hover{text-decoration:underline}
.by b{font-weight:600;color:var(--ink);margin-inline-end:8px}
blockquote{font:15.5px/21px var(--serif);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${EXCERPT_LINES};line-clamp:${EXCERPT_LINES};overflow:hidden;text-wrap:pretty}
mark{background:none;color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.literal{background:var(--tint);box-shadow:inset 0 -2px var(--acc)}
.metonymic{outline:1.3px solid var(--acc);outline-offset:-1px}
.descriptive{border-bottom:1.6px dashed var(--acc)}
.demonym{border-bottom:1.6px dotted var(--ink3)}
.embedded{border-inline:1.3px solid var(--ink3)}
.places{list-style:none;padding:0 0 12px;column-gap:28px}
.places li{break-inside:avoid;display:flex;justify-content:space-between;gap:12px;line-height:26px;border-bottom:1px solid var(--rule2)}
.places a{text-decoration:none;font-family:var(--serif);font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.places a:hover{text-decoration:underline}
.places span{color:var(--acc-t);font-weight:600}
footer{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:end;justify-content:space-between;margin-top:auto;border-top:1px solid var(--rule);padding:9px 14px 11px;font-size:12px;line-height:17px;color:var(--ink2)}
footer p:first-child{flex:1 1 230px}
.way{font-size:13px;color:var(--ink);text-align:end;margin-inline-start:auto}
.way b{font:600 15px/20px var(--serif)}
.said{padding:6px 14px;border-top:1px solid var(--rule);font-size:12.5px;overflow-wrap:anywhere}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.measure body{height:auto}
.measure .stage,.measure .panel{flex:none}
.measure .rest{display:none}
@media(min-width:${wide}px){
header,.note,.legend,.excerpts,.said,footer{padding-inline:18px}
header{padding-block:13px 12px}
h1{font-size:20px;line-height:26px}
.legend{font-size:12.5px;line-height:21px}.legend li{display:inline-block;margin-inline-end:20px}.legend svg{width:30px;height:16px;vertical-align:-4px;margin-inline-end:8px}
.pair,.rest .pair{display:grid;grid-template-columns:1fr 1fr;gap:0 32px;width:100%}
.places{columns:2;column-gap:32px}
.way b{display:block}
}
@media(max-height:${NO_LEGEND.wide}px),(max-width:${wide - 0.02}px) and (max-height:${NO_LEGEND.narrow}px){html:not(.measure) .legend{display:none}}
@media(max-height:${COMPACT}px){
html:not(.measure) :is(.second,.panel,footer p:first-child){display:none}
html:not(.measure) .stage{flex:1 1 auto;min-height:60px}
html:not(.measure) header{padding-block:7px}
html:not(.measure) footer{padding-block:5px}
html:not(.measure) .way b{display:inline;margin-inline-end:8px}
}
@media(max-height:${LOW}px){html:not(.measure) h1{font-size:15px;line-height:19px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}}
@media print{body{height:auto;border-color:#000}.stage,.panel{flex:none}.panel,.excerpts,.rest{overflow:visible;contain:none}.panel,.excerpts,.rest,.rest .pair{display:block}.excerpt{break-inside:avoid}blockquote{display:block}.legend,.second,.panel,footer p:first-child{display:revert!important}}
@media(forced-colors:active){.stage{forced-color-adjust:none}mark{forced-color-adjust:none;color:CanvasText;--tint:Canvas;--acc:Highlight;--ink3:CanvasText}}
`
  .replace(/\n/g, '')
  .trim();

/** Looks of the drawings, in fonts that readers have. */
export const DRAWN_STYLE = mapStylesheet({
  families: { serif: 'var(--serif)', sans: 'var(--sans)' },
}).replace(/\n/g, '');

/** The same for a picture standing alone, in plain colours: what renders it knows no custom properties. */
export function pictureStyle(theme: 'light' | 'dark', colours: Record<Token, string>): string {
  return mapStylesheet({ theme, colour: (token) => colours[token] }).replace(/\n/g, '');
}

/** The style sheet of an embed: the reader's palette, the page, the drawings; `map` is that of `geo/draw`. */
export function embedStyle(options: { theme: Theme; accent: string | null }, map: string): string {
  return palette(options.theme, options.accent) + layout + drawings + map;
}
