import type { Metadata } from 'next';
import { LOCALES, type Locale } from '@/components/messages';
import { address, type Changes } from '@/components/ui/address';
import type { Visit } from '@/components/ui/visit';

interface Options {
  title: string;
  description: string;
  /** Without parameters: the one address of the page. */
  path: string;
  /** The parameters that leave a part of the page; with any other it is the same page seen otherwise. */
  narrowedBy?: readonly string[];
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
  { title, description, path, narrowedBy = [], subject = {}, article }: Options,
): Metadata {
  // The same page seen otherwise is indexed as the page. A part of it is a page of its own, and none to be found by: an
  // address that says it is another and asks not to be indexed would leave it to chance which of the two is heard.
  const isPart = narrowedBy.some((key) => visit.search.get(key));
  const chosen = visit.search.has('lang') ? { lang: visit.locale } : {};
  const canonical = address(path, visit.search, chosen, isPart ? narrowedBy : []);
  if (visit.step) return { title, description, alternates: { canonical } };
  // Who hands on a page in a language hands on its card in it.
  const picture = address('/image/map.png', new URLSearchParams(), {
    ...subject,
    ...chosen,
    width: '1200',
    height: '630',
  });
  const feed = (format: string) => address(`/feed/${format}`, new URLSearchParams(), subject);
  return {
    title,
    description,
    alternates: {
      canonical,
      ...(!isPart && {
        languages: {
          ...Object.fromEntries(LOCALES.map((locale) => [locale, `${path}?lang=${locale}`])),
          'x-default': path,
        },
      }),
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
    robots: { index: !isPart, follow: true },
  };
}

/** A language as the Open Graph protocol writes it, with a territory: that of its dates here. */
const TERRITORIES: Partial<Record<Locale, string>> = { en: 'en_GB', hy: 'hy_AM', az: 'az_AZ', ru: 'ru_RU' };

/** What leaves a part of a coverage. */
export const COVERAGE_FILTERS = ['q', 'place', 'from', 'to', 'outlet', 'kind', 'category', 'bbox', 'page'];
