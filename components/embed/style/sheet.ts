import { DRAWINGS, EXCERPT_LINES, LEAST_PANEL, NARROWEST, WIDEST } from '@/geo/embed';
import { em, JUST, tight } from './css';

/** Fonts that readers have: an embed fetches none, so that it shows at once. */
const SERIF = `'Source Serif 4',Charter,'Iowan Old Style','Noto Serif','Droid Serif',Georgia,serif`;
const SANS = `'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif`;

/** px of who reads at 16 px, as lengths that grow with the letters that a reader set: a rem is 10 of them. */
const rem = (length: number) => `${length / 10}rem`;
const LARGE = DRAWINGS.at(-1)!.from;

/**
 * The frame and what it is made of, from top to foot: title, note, map, legend, excerpts, attribution. In a frame of the
 * height that its snippet asks for, the map and the first two excerpts just show. In a higher one the map grows above and
 * below by what is drawn beyond it; then more excerpts show, of which those that do not fit fall off whole; once all
 * stand, the embed ends. In a lower one the excerpts scroll, with a shade where they go on, and what is least needed
 * folds away (folds.ts); no name on the map becomes smaller than it was drawn.
 */
const FRAME = `
html {
  display: flex;
  flex-direction: column;
  height: 100vh;
  color: var(--ink);
  font-size: 62.5%;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  display: flex;
  flex: 0 1 auto;
  flex-direction: column;
  min-height: 0;
  width: 100%;
  max-width: min(${rem(WIDEST)}, max(min(var(--w)*.1rem, var(--w)*(1px + 2px*var(--b))) + 2px, (100vh - var(--o, 0rem))*var(--w)*(1 + 2*var(--b))/var(--h)));
  margin: 0 auto;
  overflow: hidden auto;
  overflow-wrap: break-word;
  contain: paint;
  border: 1px solid var(--rule);
  background: var(--paper);
  font: 1.4rem/1.9rem var(--sans);
}
main, .panel { display: contents; }
main:before, main:after {
  content: "";
  flex: 0 1e6 calc(min(100vw, ${rem(WIDEST)})*var(--b));
  background: var(--water);
}
header, .note, .legend, .shown, .rest, .said, footer {
  position: relative;
  z-index: 1;
  background: var(--paper);
}
.shown { z-index: 2; }
main:before, .stage { order: 1; }
main:after { order: 2; }
.legend, .shown, .rest, .said, footer { order: 3; }
`;

const HEAD = `
header { padding: 12px 14px; }
h1 {
  font: 600 1.8rem/2.3rem var(--serif);
  text-wrap: balance;
}
.second {
  color: var(--ink2);
  font-size: 1.3rem;
  line-height: 1.8rem;
}
.note {
  padding: 5px 14px;
  border-top: 1px solid var(--rule);
  font-size: 1.25rem;
  line-height: 1.7rem;
}
`;

/** The map as high as its drawing asks, and no lower than it was drawn. */
const MAP = `
.stage {
  position: relative;
  flex: 0 1 auto;
  aspect-ratio: var(--w)/var(--h);
  min-height: min(var(--h)*1px, (100vw - 2px)*var(--h)/var(--w));
  background: var(--water);
}
svg text { direction: ltr; }
.drawing { height: 100%; }
.drawing svg {
  display: block;
  width: 100%;
  height: 100%;
  overflow: visible;
}
.legend {
  padding: 8px 14px;
  border-top: 1px solid var(--rule);
  font-size: 1.2rem;
  line-height: 1.8rem;
  list-style: none;
}
.legend li {
  display: inline;
  margin-inline-end: 8px;
}
.legend span { white-space: nowrap; }
.legend svg {
  width: 24px;
  height: 13px;
  margin-inline-end: 5px;
  vertical-align: -2px;
}
`;

/**
 * The first two excerpts scroll where they do not fit, under shades of which those at an end are covered by what scrolls
 * along (Lea Verou's scrolling shadows). Further ones stand in a column that wraps: what does not fit goes into the next
 * column, out of sight.
 */
const EXCERPTS = `
.shown {
  flex: 0 1e3 auto;
  display: flex;
  flex-direction: column;
  min-height: ${rem(LEAST_PANEL)};
  border-top: 1px solid var(--rule);
}
.excerpts {
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
  padding: 12px 14px 0;
  overflow-y: auto;
  scrollbar-width: thin;
  background:
    linear-gradient(var(--paper) 50%, transparent) 0 0/100% 40px local,
    linear-gradient(transparent, var(--paper) 50%) 0 100%/100% 40px local,
    linear-gradient(var(--rule), transparent) 0 0/100% 12px,
    linear-gradient(transparent, var(--rule)) 0 100%/100% 12px;
  background-repeat: no-repeat;
}
.rest {
  flex: 0 1e9 auto;
  display: flex;
  flex-flow: column wrap;
  gap: 0 20px; /* the next column begins beyond the padding, which shows what overflows */
  min-height: 0;
  padding: 0 14px;
  overflow: hidden;
}
.rest:before {
  content: "";
  width: 100%;
  height: 1px;
}
.rest .pair { display: contents; }
.rest .excerpt { width: 100%; }
.excerpt { padding-bottom: 12px; }
.by {
  color: var(--ink2);
  font-size: 1.25rem;
  line-height: 1.8rem;
}
.by a:not(:hover), .places a:not(:hover) { text-decoration: none; }
.by b {
  margin-inline-end: 8px;
  color: var(--ink);
  font-weight: 600;
}
blockquote {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: ${EXCERPT_LINES};
  line-clamp: ${EXCERPT_LINES};
  overflow: hidden;
  font: 1.55rem/2.1rem var(--serif);
  text-wrap: pretty;
}
mark {
  background: none;
  color: var(--ink);
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
.literal {
  background: var(--tint);
  box-shadow: inset 0 -2px var(--acc);
}
.metonymic {
  outline: 1.3px solid var(--acc);
  outline-offset: -1px;
}
.descriptive { border-bottom: 1.6px dashed var(--acc); }
.demonym { border-bottom: 1.6px dotted var(--ink3); }
.embedded { border-inline: 1.3px solid var(--ink3); }
.places {
  padding: 0 0 12px;
  column-gap: 28px;
  list-style: none;
}
.places li {
  display: flex;
  gap: 12px;
  justify-content: space-between;
  border-bottom: 1px solid var(--rule2);
  line-height: 2.6rem;
  break-inside: avoid;
}
.places a {
  overflow: hidden;
  font-family: var(--serif);
  font-weight: 600;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.places span {
  color: var(--acc-t);
  font-weight: 600;
}
`;

const FOOT = `
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
  align-items: end;
  justify-content: space-between;
  padding: 9px 14px 11px;
  border-top: 1px solid var(--rule);
  color: var(--ink2);
  font-size: 1.2rem;
  line-height: 1.7rem;
}
footer p:first-child { flex: 1 1 100%; }
.way {
  margin-inline-start: auto;
  color: var(--ink);
  font-size: 1.3rem;
  text-align: end;
}
.way b { font: 600 1.5rem/2rem var(--serif); }
.said {
  padding: 6px 14px;
  border-top: 1px solid var(--rule);
  font-size: 1.25rem;
  overflow-wrap: anywhere;
}
`;

/** Set for a moment by the script, to learn the height without a frame. */
const MEASURED = `
.measure, .measure body {
  display: block;
  height: auto;
  max-width: ${rem(WIDEST)};
}
.measure main {
  display: flex;
  flex-direction: column;
}
.measure main:before, .measure main:after, .measure .rest { display: none; }
`;

const BY_WIDTH = `
@media (max-width: ${em(NARROWEST - JUST)}) {
  .places a { white-space: normal; }
}
@media (min-width: ${em(LARGE)}) {
  header, .note, .legend, .excerpts, .rest, .said, footer { padding-inline: 18px; }
  header { padding-block: 13px 12px; }
  h1 {
    font-size: 2rem;
    line-height: 2.6rem;
  }
  .legend {
    font-size: 1.25rem;
    line-height: 2.1rem;
  }
  .legend li {
    display: inline-block;
    margin-inline-end: 20px;
  }
  .legend svg {
    width: 30px;
    height: 16px;
    margin-inline-end: 8px;
    vertical-align: -4px;
  }
  .pair, .rest .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 32px;
    width: 100%;
  }
  .places {
    columns: 2;
    column-gap: 32px;
  }
  .way b { display: block; }
  footer p:first-child { flex: 1 1 30rem; }
}
`;

const PRINTED = `
@media print {
  html, body {
    display: block;
    height: auto;
    background: var(--paper);
  }
  body {
    border-color: #000;
    overflow: visible;
  }
  main {
    display: flex;
    flex-direction: column;
  }
  main:before, main:after { display: none; }
  .stage { overflow: hidden; }
  .shown, .excerpts, .rest { overflow: visible; }
  .shown, .excerpts, .rest, .rest .pair, blockquote { display: block; }
  .excerpt { break-inside: avoid; }
  .legend, .second, .panel, footer span { display: revert!important; }
}
`;

/**
 * The style sheet of an embed but its colours, the map's own and what low frames fold away. Words, and what holds them,
 * are measured in rem, a tenth of it 1 px for who reads at 16 px, and frames are asked in em: with large letters a frame
 * is laid out as a small one, and scrolls as a whole where nothing more can fold away.
 */
export const SHEET = tight(`
* {
  box-sizing: border-box;
  margin: 0;
}
:root {
  --serif: ${SERIF};
  --sans: ${SANS};
}
a {
  color: inherit;
  text-underline-offset: 2px;
}
a:focus-visible, button:focus-visible, [tabindex]:focus-visible {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
}
${FRAME}${HEAD}${MAP}${EXCERPTS}${FOOT}
[hidden] { display: none!important; }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
${MEASURED}${BY_WIDTH}${PRINTED}
`);
