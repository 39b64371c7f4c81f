import { escapeText } from '../text/escape';
import { imageAddress } from './address';
import { type EmbedOptions, integer, parseEmbed } from './options';

/**
 * oEmbed 1.0 as a provider: what a consumer asks, what it is answered, and both in words.
 * https://oembed.com (section numbers below are its).
 */

/** 2.2: what a consumer asks for. */
export interface OEmbedRequest {
  /** The address as it was asked for, without its fragment. */
  url: string;
  options: EmbedOptions;
  maxwidth: number | null;
  maxheight: number | null;
  format: 'json' | 'xml';
}

/** 2.3.5: an answer that is no embed. 400 is plain HTTP; 401, 404 and 501 are the specification's. */
export interface OEmbedRefusal {
  status: 400 | 401 | 404 | 501;
  because: string;
}

/** 2.3.4: members that we send. */
export interface OEmbedAnswer {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html: string;
  width: number;
  height: number;
}

/** Seconds that a consumer may keep an answer: a day, since what it holds is pinned. */
const CACHE_AGE = 86_400;
/** The frame that an address without limits gets, CSS px: the column of most articles. */
const USUAL_WIDTH = 640;
/** Width over height of social cards, 1200 × 630. */
export const CARD = { width: 1200, height: 630 } as const;
/** A picture narrower than this tells nobody anything, CSS px. */
const SMALLEST_THUMBNAIL = 64;

/**
 * Reads a consumer's request. `origin` is our own, as `https://atlas.example`; http and https are one.
 * Arguments that the specification does not name are ignored.
 */
export function parseOEmbed(parameters: URLSearchParams, origin: string): OEmbedRequest | OEmbedRefusal {
  const format = parameters.get('format') ?? 'json';
  const url = parameters.get('url')?.trim() ?? '';
  if (url === '') return { status: 400, because: 'The parameter url is missing.' };
  if (url.length > 4096)
    return { status: 400, because: 'The parameter url is longer than 4,096 characters.' };
  const limits = {
    maxwidth: limit(parameters.get('maxwidth')),
    maxheight: limit(parameters.get('maxheight')),
  };
  for (const [name, value] of Object.entries(limits)) {
    if (value === 'malformed') return { status: 400, because: `${name} must be a whole number of pixels.` };
  }
  if (format !== 'json' && format !== 'xml') {
    return { status: 501, because: 'Only the formats json and xml are available.' };
  }
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address) return { status: 400, because: 'The parameter url is not an absolute address.' };
  // An address with credentials names something that is not public.
  if (address.username !== '' || address.password !== '') {
    return { status: 401, because: 'Addresses with credentials are private.' };
  }
  const options = ownAddress(address, origin);
  if (!options) return { status: 404, because: 'There is no embed for this address.' };
  address.hash = '';
  return {
    url: address.href,
    options,
    format,
    maxwidth: limits.maxwidth as number | null,
    maxheight: limits.maxheight as number | null,
  };
}

/** What an embed needs beside its options to be answered for. */
export interface OEmbedSubject {
  title: string;
  /** The page of the atlas, for the fallback link. */
  page: string;
  /** The options with the generation pinned. */
  options: EmbedOptions;
  /** Frame height at a width, CSS px. */
  heightAt(width: number): number;
  /** The newspaper, where the embed is of one article. */
  author: { name: string; url: string | null } | null;
}

/**
 * The answer. `width` and `height` never exceed the consumer's limits (2.2); the thumbnail comes whole or
 * not at all (2.3.4). `embed` writes the address of the frame.
 */
export function answerOEmbed(
  request: OEmbedRequest,
  subject: OEmbedSubject,
  provider: { name: string; origin: string },
  embed: (options: EmbedOptions) => string,
): OEmbedAnswer {
  const width = Math.min(request.maxwidth ?? USUAL_WIDTH, 1000);
  const wanted = subject.options.height ?? subject.heightAt(width);
  const height = Math.min(wanted, request.maxheight ?? Number.POSITIVE_INFINITY);
  // A frame shorter than its content asks for is drawn for that height.
  const options = height < subject.heightAt(width) ? { ...subject.options, height } : subject.options;
  return {
    type: 'rich',
    version: '1.0',
    title: subject.title,
    ...(subject.author && {
      author_name: subject.author.name,
      ...(subject.author.url && { author_url: subject.author.url }),
    }),
    provider_name: provider.name,
    provider_url: `${provider.origin}/`,
    cache_age: CACHE_AGE,
    ...thumbnail(request, subject.options, provider.origin),
    html: frameWithFallback({ title: subject.title, page: subject.page, src: embed(options), width, height }),
    width,
    height,
  };
}

/**
 * A quotation as fallback and a bare iframe: the two elements that WordPress keeps from a provider it does
 * not know, with the attributes that it keeps. Well-formed XML, every attribute with a value.
 */
function frameWithFallback(frame: {
  title: string;
  page: string;
  src: string;
  width: number;
  height: number;
}): string {
  const title = escapeText(frame.title);
  return (
    `<blockquote><a href="${escapeText(frame.page)}">${title}</a></blockquote>` +
    `<iframe src="${escapeText(frame.src)}" width="${frame.width}" height="${frame.height}" ` +
    `title="${title}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`
  );
}

/** 2.3.1: JSON. Characters that end a script block are escaped, for consumers that paste answers into pages. */
export function oEmbedJson(answer: OEmbedAnswer): string {
  return JSON.stringify(answer).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** 2.3.2: XML, root element `oembed`. */
export function oEmbedXml(answer: OEmbedAnswer): string {
  const members = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join('')}</oembed>\n`;
}

/** The two discovery links (4) for a page, as attributes; write them as elements or as a `Link` header. */
export function discoveryLinks(
  origin: string,
  url: string,
): { rel: 'alternate'; type: string; href: string; format: 'json' | 'xml' }[] {
  return (['json', 'xml'] as const).map((format) => ({
    rel: 'alternate',
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${origin}/oembed?url=${encodeURIComponent(url)}&format=${format}`,
    format,
  }));
}

/** The same as the value of a `Link` header (RFC 8288). A title stands only when it is plain ASCII. */
export function discoveryHeader(origin: string, url: string, title: string): string {
  const words = /^[\x20-\x7e]+$/.test(title) ? `; title="${title.replace(/["\\]/g, '\\$&')}"` : '';
  return discoveryLinks(origin, url)
    .map(({ rel, type, href }) => `<${href}>; rel="${rel}"; type="${type}"${words}`)
    .join(', ');
}

/** The options of an address of ours; `null` when it is not ours or shows no map. */
export function ownAddress(address: URL, origin: string): EmbedOptions | null {
  const own = new URL(origin);
  if (!/^https?:$/.test(address.protocol) || address.host !== own.host) return null;
  const options = parseEmbed(address.searchParams);
  const path = address.pathname.replace(/(.)\/$/, '$1');
  if (path === '/' || path === '/embed') return options;
  const page = /^\/(place|article)\/([^/]+)$/.exec(path);
  if (!page) return null;
  const id = decoded(page[2]!);
  if (id === null) return null;
  return {
    ...options,
    query: { ...options.query, ...(page[1] === 'place' ? { place: [id] } : { article: id }) },
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a malformed percent-escape names nothing
  }
}

/** Unset, empty and zero mean no limit, as consumers use them. */
function limit(text: string | null): number | null | 'malformed' {
  if (text === null || text.trim() === '') return null;
  const whole = integer(text.trim().replace(/\.\d+$/, ''));
  return whole === null ? 'malformed' : whole === 0 ? null : whole;
}

function thumbnail(request: OEmbedRequest, options: EmbedOptions, origin: string): Partial<OEmbedAnswer> {
  const width = Math.floor(
    Math.min(
      CARD.width,
      request.maxwidth ?? CARD.width,
      ((request.maxheight ?? CARD.height) * CARD.width) / CARD.height,
    ),
  );
  if (width < SMALLEST_THUMBNAIL) return {};
  const height = Math.floor((width * CARD.height) / CARD.width);
  return {
    thumbnail_url: imageAddress(origin, options, 'png', { width, height, scale: 1 }),
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
