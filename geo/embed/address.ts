import { queryString } from '../atlas';
import { usualScript } from '../names';
import type { EmbedOptions } from './options';

/**
 * The options as an address writes them, `?` included, empty when they ask for nothing. One set of options
 * has one address: parameters stand in one order and defaults are left out.
 */
export function embedSearch(options: EmbedOptions, change: Partial<EmbedOptions> = {}): string {
  const next = { ...options, ...change };
  const written = [queryString(next.query).slice(1)].filter(Boolean);
  const put = (name: string, value: string | null) => {
    if (value !== null) written.push(`${name}=${encodeURIComponent(value)}`);
  };
  put('theme', next.theme === 'auto' ? null : next.theme);
  put('accent', next.accent?.slice(1) ?? null);
  put('lang', next.lang === 'en' ? null : next.lang);
  put('names', next.names === 'international' ? null : next.names);
  put('script', next.script === usualScript(next.names, next.lang) ? null : next.script);
  put('title', next.title);
  put('panel', next.panel === 'auto' ? null : next.panel);
  put('height', next.height === null ? null : String(next.height));
  put('v', next.v);
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** `https://atlas.example/embed?place=lachin-corridor`. */
export function embedAddress(
  origin: string,
  options: EmbedOptions,
  change: Partial<EmbedOptions> = {},
): string {
  return `${origin}/embed${embedSearch(options, change)}`;
}

/** The page of the atlas that shows the same query, for links, titles and fallbacks. */
export function pageAddress(origin: string, options: EmbedOptions): string {
  const { query } = options;
  if (query.place.length === 1 && query.article === null) {
    return `${origin}/place/${encodeURIComponent(query.place[0]!)}${queryString(query, { place: [] })}`;
  }
  if (query.article !== null && query.place.length === 0) {
    return `${origin}/article/${encodeURIComponent(query.article)}${queryString(query, { article: null })}`;
  }
  return `${origin}/${queryString(query)}`;
}

export interface ImageSize {
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  scale: number;
}

/** The same picture as a file. `panel`, `height` and `title` of an embed mean nothing to it but its text alternative. */
export function imageAddress(
  origin: string,
  options: EmbedOptions,
  format: 'svg' | 'png',
  size: ImageSize,
): string {
  const search = embedSearch(options, { panel: 'auto', height: null });
  const own = `width=${size.width}&height=${size.height}${size.scale === 1 ? '' : `&scale=${size.scale}`}`;
  return `${origin}/image/map.${format}${search === '' ? '?' : `${search}&`}${own}`;
}
