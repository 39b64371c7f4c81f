import type { Metadata } from 'next';
import { LOCALES, type Locale } from '@/components/messages';
import { address, type Changes } from '@/components/ui/address';
import type { Visit } from '@/components/ui/visit';

interface Options {
  title: string;
  description: string;
  /** Without parameters: the one address of the page. */
  path: string;
  /** What the picture and the feeds show: `{ place }`, `{ article }` or nothing. */
  subject?: Changes;
  article?: { published?: string; outlet?: string | null };
}

/**
 * Title, description, one address, other languages, feeds and a picture, for one page. A step inside the atlas has what
 * a browser shows or hands on of it: the rest, three dozen elements of the head, is for who meets the page from outside.
 */
export function metadataOf(
  visit: Visit,
  { title, description, path, subject = {}, article }: Options,
): Metadata {
  const canonical = visit.search.has('lang') ? `${path}?lang=${visit.locale}` : path;
  if (visit.step) return { title, description, alternates: { canonical } };
  // Who hands on a page in a language hands on its card in it.
  const language = visit.search.has('lang') ? { lang: visit.locale } : {};
  const picture = address('/image/map.png', new URLSearchParams(), {
    ...subject,
    ...language,
    width: '1200',
    height: '630',
  });
  const feed = (format: string) => address(`/feed/${format}`, new URLSearchParams(), subject);
  return {
    title,
    description,
    alternates: {
      canonical,
      languages: {
        ...Object.fromEntries(LOCALES.map((locale) => [locale, `${path}?lang=${locale}`])),
        'x-default': path,
      },
      types: {
        'application/atom+xml': feed('atom'),
        'application/rss+xml': feed('rss'),
        'application/json+oembed': address('/oembed', new URLSearchParams(), { url: path }),
      },
    },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: visit.t('site.name'),
      locale: TERRITORIES[visit.locale],
      images: [{ url: picture, width: 1200, height: 630, alt: title }],
      ...(article
        ? {
            type: 'article',
            publishedTime: article.published,
            authors: article.outlet ? [article.outlet] : [],
          }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
    // Filtered views are the same page seen otherwise: one of them is enough for a search engine.
    robots: { index: !isFiltered(visit), follow: true },
  };
}

/** A language as the Open Graph protocol writes it, with a territory: that of its dates here. */
const TERRITORIES: Partial<Record<Locale, string>> = { en: 'en_GB', hy: 'hy_AM', az: 'az_AZ', ru: 'ru_RU' };

const FILTERS = ['q', 'from', 'to', 'outlet', 'kind', 'category', 'bbox', 'sort', 'page', 'names', 'theme'];
const isFiltered = ({ search }: Visit): boolean => FILTERS.some((key) => search.has(key));
