import { queryString } from '../atlas';
import { usualScript } from '../names';
import { escapeText } from '../text/escape';
import { embedAddress, imageAddress, pageAddress } from './address';
import { CARD } from './oembed';
import type { EmbedOptions } from './options';

export const SNIPPETS = ['iframe', 'element', 'wordpress', 'amp', 'markdown', 'image'] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

export interface SnippetSubject {
  origin: string;
  options: EmbedOptions;
  /** Plain text; names the frame to those who do not see it. */
  title: string;
  /** A text alternative for the picture: what the map shows. */
  alternative: string;
  /** Height in CSS px of the frame at the width it is meant for. */
  height: number;
  /** Width in CSS px that `height` was reckoned for. */
  width: number;
}

/** What a journalist pastes, for each place it may be pasted into. */
export const snippet: Record<SnippetKind, (subject: SnippetSubject) => string> = {
  /** Named, lazy, as wide as its column, tells us no path of the publisher's, may go full screen, falls back to a link. */
  iframe({ origin, options, title, height }) {
    return (
      `<iframe src="${escapeText(embedAddress(origin, options))}" title="${escapeText(title)}" ` +
      `width="100%" height="${height}" style="border:0;width:100%" loading="lazy" ` +
      `referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen" allowfullscreen>` +
      `${link(pageAddress(origin, options), title)}</iframe>`
    );
  },

  /** The element reserves its height, follows the frame's and ties names in the text to the map. */
  element(subject) {
    const { origin, options, title, height } = subject;
    return (
      `<script async src="${escapeText(origin)}/embed.js"></script>\n` +
      `<dateline-map${attributes(options)} reserve="${height}">` +
      `${link(pageAddress(origin, options), title)}</dateline-map>`
    );
  },

  /** WordPress turns an address on a line of its own into an embed, by /oembed. */
  wordpress({ origin, options }) {
    return embedAddress(origin, options);
  },

  /** The frame asks for its height; amp-iframe needs an element to offer it in. */
  amp({ origin, options, title, width, height, alternative }) {
    const poster = imageAddress(origin, options, 'png', { width, height: Math.round(width / 1.6), scale: 1 });
    return (
      `<amp-iframe src="${escapeText(embedAddress(origin, options))}" title="${escapeText(title)}" ` +
      `width="${width}" height="${height}" layout="responsive" resizable ` +
      `sandbox="allow-scripts allow-popups" frameborder="0">\n` +
      `  <amp-img placeholder layout="fill" src="${escapeText(poster)}" alt="${escapeText(alternative)}"></amp-img>\n` +
      `  <div overflow tabindex="0" role="button" aria-label="${escapeText(title)}">+</div>\n` +
      `</amp-iframe>`
    );
  },

  /** A picture that leads to the map, where only Markdown is allowed. */
  markdown({ origin, options, title, alternative }) {
    const picture = imageAddress(origin, options, 'png', { ...card, scale: 2 });
    return `[![${markdownText(alternative)}](${markdownAddress(picture)})](${markdownAddress(pageAddress(origin, options))} "${markdownText(title)}")`;
  },

  /** For newsletters and print: no script, no frame. */
  image({ origin, options, alternative }) {
    const picture = imageAddress(origin, options, 'png', { ...card, scale: 2 });
    return (
      `<a href="${escapeText(pageAddress(origin, options))}"><img src="${escapeText(picture)}" ` +
      `alt="${escapeText(alternative)}" width="${card.width}" height="${card.height}" ` +
      `style="max-width:100%;height:auto" loading="lazy"></a>`
    );
  },
};

const card = { width: CARD.width / 2, height: CARD.height / 2 };

function link(href: string, words: string): string {
  return `<a href="${escapeText(href)}">${escapeText(words)}</a>`;
}

/** The options as attributes of `<dateline-map>`. */
function attributes({ query, ...options }: EmbedOptions): string {
  const pairs: [string, string | null][] = [
    ['place', query.place.join(',') || null],
    ['article', query.article],
    ['q', query.q],
    ['from', query.from],
    ['to', query.to],
    ['outlet', query.outlet.join(',') || null],
    ['kind', query.kind.join(',') || null],
    [
      'category',
      queryString(query, {
        place: [],
        article: null,
        q: null,
        from: null,
        to: null,
        outlet: [],
        kind: [],
        bbox: null,
      }).split('=')[1] ?? null,
    ],
    ['bbox', query.bbox?.join(',') ?? null],
    ['theme', options.theme === 'auto' ? null : options.theme],
    ['accent', options.accent],
    ['lang', options.lang === 'en' ? null : options.lang],
    ['names', options.names === 'international' ? null : options.names],
    ['script', options.script === usualScript(options.names, options.lang) ? null : options.script],
    ['heading', options.title],
    ['panel', options.panel === 'auto' ? null : options.panel],
    ['height', options.height === null ? null : String(options.height)],
    ['v', options.v],
  ];
  return pairs.map(([name, value]) => (value === null ? '' : ` ${name}="${escapeText(value)}"`)).join('');
}

/** Text inside brackets or a quoted title of CommonMark: punctuation with a meaning is escaped. */
function markdownText(text: string): string {
  return text.replace(/[\\[\]"`*_<>!]/g, '\\$&');
}

/** CommonMark ends a bare destination at a space or an unbalanced parenthesis. */
function markdownAddress(address: string): string {
  return address.replace(
    /[()\s\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
