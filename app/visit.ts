import { headers } from 'next/headers';
import { LOCALES, type Locale, messages } from '@/components/messages';
import { SORTS, type Sort, type Visit } from '@/components/ui/visit';
import { parseQuery } from '@/geo/atlas';
import { NAME_POLICIES, NAME_SCRIPTS, type NamePolicy, usualScript } from '@/geo/names';
import { offered } from './offered';
import { originFrom } from './origin';

/** What Next hands a page. */
export type SearchParameters = Promise<Record<string, string | string[] | undefined>>;

/** The visit that an address and the reader's `Accept-Language` describe. */
export function visitAt(path: string, search: URLSearchParams, acceptLanguage: string | null): Visit {
  const locale = localeOf(search.get('lang'), acceptLanguage);
  const theme = search.get('theme');
  const sort = search.get('sort');
  const names: NamePolicy = oneOf(NAME_POLICIES, search.get('names')) ?? 'international';
  const page = Number(search.get('page'));
  return {
    path,
    search,
    query: parseQuery(search),
    locale,
    t: messages(locale),
    names,
    script: oneOf(NAME_SCRIPTS, search.get('script')) ?? usualScript(names, locale),
    theme: theme === 'dark' || theme === 'light' ? theme : null,
    sort: oneOf(SORTS, sort) ?? ('coverage' as Sort),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The visit of a page. */
export async function visitOf(path: string, parameters: SearchParameters): Promise<Visit> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(await parameters)) {
    for (const each of [value].flat()) if (each !== undefined) search.append(key, each);
  }
  const given = await headers();
  return {
    ...visitAt(path, search, given.get('accept-language')),
    origin: originFrom(given),
    step: given.get('sec-fetch-dest') === 'empty', // Fetch Metadata: neither a document nor a crawler asks
  };
}

/** The visit of the page inside a layout, which Next tells neither its path nor its parameters. */
export async function visitOfLayout(): Promise<Visit> {
  const given = await headers();
  const url = new URL(given.get('x-dateline-address') ?? '/', 'http://atlas');
  return visitAt(url.pathname, url.searchParams, given.get('accept-language'));
}

/**
 * Whether the page is for a phone, as its browser says (RFC 9110 §10.1.5; UA Client Hints). A guess, for a first drawing.
 * An iPad that calls itself mobile has a tablet's window all the same.
 */
export function onPhone(given: Pick<Headers, 'get'>): boolean {
  const hint = given.get('sec-ch-ua-mobile');
  return hint ? hint === '?1' : /^(?!.*\biPad\b).*\bMobi/.test(given.get('user-agent') ?? '');
}

/** The language asked for by the address, else the best of the browser's that we have (RFC 9110 §12.5.4). */
export function localeOf(asked: string | null, acceptLanguage: string | null): Locale {
  const found = offered(asked);
  if (found) return found;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0]!, quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language, quality } of wanted) {
    const locale = oneOf(LOCALES, language);
    if (locale && quality > 0) return locale;
  }
  return 'en';
}

function oneOf<T extends string>(list: readonly T[], value: string | null): T | null {
  return (list as readonly (string | null)[]).includes(value) ? (value as T) : null;
}
