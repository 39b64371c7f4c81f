import type { View } from '@/geo/draw';
import { type Drawing, discoveryLinks, escapeText } from '@/geo/embed';
import type { Category, Span } from '@/geo/types';
import type { PageData } from './host/page-data';

/** One sentence of a source as the panel prints it. */
export interface PrintedExcerpt extends Span {
  /** A slice of the source from `start`. */
  text: string;
  marks: (Span & { category: Category })[];
  /** Its language; empty where that is unclear. */
  lang: string;
  outlet: string;
  /** In words, and as `<time>` says it; `null` where no date is known. */
  date: { words: string; machine: string } | null;
  /** The article's page in the atlas. */
  href: string;
}

/** Everything an embed says, in words; nothing here is HTML but the drawings. */
export interface EmbedContent {
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  subtitle: string;
  /** A text alternative for the whole map. */
  mapName: string;
  /** The view is where the live map begins. */
  drawings: { drawing: Drawing; view: View; svg: WriteSvg }[];
  legend: { label: string; svg: string }[];
  panel:
    | { show: 'excerpts'; heading: string; excerpts: PrintedExcerpt[] }
    | {
        show: 'list';
        heading: string;
        places: { name: string; count: number; counted: string; href: string; id: string }[];
      }
    | { show: 'none' };
  /** That this is a pinned state and newer coverage exists, or that the pinned one is gone. */
  note: { words: string; link: { words: string; href: string } | null } | null;
  boundaries: string;
  attribution: string;
  /** Where the atlas shows the same. */
  way: { words: string; href: string };
  boundariesHref: string;
  boundariesWords: string;
  origin: string;
  /** Address of the embed itself, for discovery; of the picture, for social cards. */
  address: string;
  picture: string;
  style: string;
  script: string;
  data: PageData;
}

/** A drawing as SVG, its base map to a tolerance in px of the drawing. */
export type WriteSvg = (tolerance: number) => string;

/**
 * The whole document of an embed. Reads in full without a script, a style sheet or a picture.
 * @param tolerance px that the base map of its drawings may lie off
 */
export function embedPage(content: EmbedContent, tolerance: number): string {
  const { title } = content;
  return (
    `<!doctype html><html lang="${escapeText(content.lang)}" dir="${content.direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escapeText(title)}</title>` +
    `<meta name="description" content="${escapeText(content.subtitle)}">` +
    `<meta name="robots" content="noindex"><link rel="icon" href="data:,">` +
    `<link rel="canonical" href="${escapeText(content.way.href)}">` +
    discoveryLinks(content.origin, content.address)
      .map(
        ({ rel, type, href }) =>
          `<link rel="${rel}" type="${type}" href="${escapeText(href)}" title="${escapeText(title)}">`,
      )
      .join('') +
    `<meta property="og:title" content="${escapeText(title)}"><meta property="og:image" content="${escapeText(content.picture)}">` +
    `<style>${content.style}</style></head><body>` +
    `<header><h1>${escapeText(title)}</h1><p class="second">${escapeText(content.subtitle)}</p></header>` +
    note(content.note) +
    `<main><div class="stage" id="map" role="group" aria-label="${escapeText(content.mapName)}">` +
    content.drawings
      .map(({ drawing, svg }) => `<div class="drawing drawing-${drawing.name}">${svg(tolerance)}</div>`)
      .join('') +
    `</div>` +
    legend(content.legend) +
    panel(content.panel) +
    `</main>` +
    `<output class="said" id="said" hidden></output>` +
    `<footer><p><span>${escapeText(content.boundaries)}</span> <a href="${escapeText(content.boundariesHref)}" ${OUT}>${escapeText(content.boundariesWords)}</a> ${escapeText(content.attribution)}</p>` +
    `<p class="way"><b>Dateline</b> <a href="${escapeText(content.way.href)}" ${OUT}>${escapeText(content.way.words)}</a></p></footer>` +
    `<script type="application/json" id="dateline">${json(content.data)}</script>` +
    `<script type="module" crossorigin src="${escapeText(content.script)}"></script>` +
    `</body></html>`
  );
}

/** A page of ours opens beside the article, never inside the frame, where it may not be framed. */
const OUT = 'target="_blank" rel="noopener"';

function note(said: EmbedContent['note']): string {
  if (!said) return '';
  const link = said.link
    ? ` <a href="${escapeText(said.link.href)}" ${OUT}>${escapeText(said.link.words)}</a>`
    : '';
  return `<p class="note" role="note">${escapeText(said.words)}${link}</p>`;
}

/** On narrow frames the entries run on like a sentence: no line ends between a sample and its first word. */
function legend(entries: EmbedContent['legend']): string {
  if (entries.length === 0) return '';
  const written = entries.map(({ label, svg }) => {
    const [first, ...rest] = escapeText(label).split(' ');
    return `<li>${[`<span>${svg}${first}</span>`, ...rest].join(' ')}</li>`;
  });
  return `<ul class="legend">${written.join(' ')}</ul>`;
}

function panel(shown: EmbedContent['panel']): string {
  if (shown.show === 'none') return '';
  const inner =
    shown.show === 'excerpts'
      ? excerpts(shown.excerpts)
      : first(
          `<ul class="places">${shown.places
            .map(
              ({ id, name, count, counted, href }) =>
                `<li><a href="${escapeText(href)}" data-place="${escapeText(id)}" ${OUT}>${escapeText(name)}</a>` +
                `<span aria-hidden="true">${count}</span><span class="unseen">${escapeText(counted)}</span></li>`,
            )
            .join('')}</ul>`,
        );
  return `<section class="panel" aria-label="${escapeText(shown.heading)}">${inner}</section>`;
}

/** What every frame shows, and what is selected on the live map covers. */
const first = (inner: string) => `<div class="shown"><div class="excerpts">${inner}</div></div>`;

/** The first two, which every frame shows, and by twos those that a higher frame has room for. */
function excerpts(all: readonly PrintedExcerpt[]): string {
  const [pair = '', ...more] = all
    .map((excerpt, at) => printedExcerpt(excerpt, at < 2))
    .flatMap((each, at, every) =>
      at % 2 === 0 ? [`<div class="pair">${each}${every[at + 1] ?? ''}</div>`] : [],
    );
  return first(pair) + (more.length > 0 ? `<div class="rest">${more.join('')}</div>` : '');
}

/** An excerpt with its marks; the source's own words are never changed. Only those sure to show are stops of the keyboard. */
export function printedExcerpt(excerpt: PrintedExcerpt, isStop: boolean): string {
  const date = excerpt.date
    ? ` <time datetime="${escapeText(excerpt.date.machine)}">${escapeText(excerpt.date.words)}</time>`
    : '';
  return (
    `<article class="excerpt"><p class="by"><a href="${escapeText(excerpt.href)}" ${OUT}${isStop ? '' : ' tabindex="-1"'}><b>${escapeText(excerpt.outlet)}</b>${date}</a></p>` +
    `<blockquote lang="${escapeText(excerpt.lang)}" dir="auto">${markedText(excerpt)}</blockquote></article>`
  );
}

/** The text with its marks, innermost ones left out: an embed shows that a place is named, not every layer of it. */
export function markedText({ text, start, marks }: Pick<PrintedExcerpt, 'text' | 'start' | 'marks'>): string {
  const slice = (from: number, to: number) => escapeText(text.slice(from - start, to - start));
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = start;
  let written = '';
  for (const mark of sorted) {
    if (mark.start < at || mark.end > start + text.length) continue;
    written += `${slice(at, mark.start)}<mark class="${mark.category}">${slice(mark.start, mark.end)}</mark>`;
    at = mark.end;
  }
  return written + slice(at, start + text.length);
}

/** JSON inside a script element: nothing in it can end the element. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
