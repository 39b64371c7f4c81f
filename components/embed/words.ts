import type { EmbedSubject } from '@/geo/embed';
import { nameFor } from '@/geo/names';
import type { Place, PublishedDate } from '@/geo/types';
import type { Locale, Translate } from '../messages';
import { shownDate } from '../ui/as-known';
import { publishedDay } from '../ui/dates';

/** Places named in the text alternative of a map. */
const NAMED = 6;

/** What an embed, its picture and its oEmbed answer say of themselves, so that they cannot disagree. */
export interface EmbedWords {
  title: string;
  subtitle: string;
  /** A text alternative for the map. */
  alternative: string;
}

/** Writes title, second line and text alternative; dates as precisely as they are known. */
export function embedWords(subject: EmbedSubject, t: Translate, locale: Locale): EmbedWords {
  const title = subject.options.title ?? titleOf(subject, t);
  return { title, subtitle: subtitleOf(subject, t, locale), alternative: alternativeOf(subject, title, t) };
}

/** A place's name under the embed's policy, on the day its map shows. */
export function nameOf({ options, drawn }: Pick<EmbedSubject, 'options' | 'drawn'>, place: Place): string {
  return nameFor(place, options.names, options.script, drawn.date, options.lang).text;
}

/** The date whose routes and extents the map draws, as precisely as it is known; `null` where nothing is dated. */
export function shownOn({ asked, drawn }: Pick<EmbedSubject, 'asked' | 'drawn'>): PublishedDate | null {
  return shownDate(asked.articleCount > 0 ? asked : drawn);
}

/** With the stop that ends a sentence, unless a stop already does: *2023 г.* */
function sentence(text: string, t: Translate): string {
  return t('embed.sentence', { text }).replace(/\.\.$/, '.');
}

function titleOf(subject: EmbedSubject, t: Translate): string {
  const { focus, article, asked, options } = subject;
  const { q, place } = options.query;
  if (focus) return t('embed.title.place', { name: nameOf(subject, focus.place) });
  if (article) return t('embed.title.article', { title: article.title });
  if (q) return t('embed.title.search', { q });
  if (place.length > 0 && asked.places.length > 0) {
    const names = asked.places.map((covered) => nameOf(subject, covered.place));
    const [first, second] = names as [string, string | undefined];
    if (second === undefined) return t('embed.title.place', { name: first });
    return names.length === 2
      ? t('embed.title.two', { first, second })
      : t('embed.title.places', { first, count: names.length - 1 });
  }
  return t('embed.title.all');
}

function subtitleOf(subject: EmbedSubject, t: Translate, locale: Locale): string {
  const { focus, article, asked } = subject;
  const shown = shownOn(subject);
  if (focus && !focus.covered) return t('embed.uncovered', { name: nameOf(subject, focus.place) });
  const { mentions, articleCount: articles } = asked;
  const places = asked.places.length;
  const span = spanOf(subject, t, locale);
  const counts = focus
    ? t('embed.subtitle', { mentions, articles })
    : article
      ? [article.outletName, t('embed.subtitle.article', { places, mentions })].filter(Boolean).join(', ')
      : t('embed.subtitle.places', { places, articles });
  const line = sentence([counts, span].filter(Boolean).join(', '), t);
  const dated = focus?.place.geometries.some(({ from, to }) => from !== null || to !== null);
  if (!focus || !dated || shown === null) return line;
  const isLine = /Line/.test(focus.place.geometries[0]?.geometry.type ?? '');
  const date = publishedDay(shown, locale);
  return `${line} ${t(isLine ? 'embed.route' : 'embed.extent', { date })}`;
}

/** *February 2021 – May 2023*, or the one date. */
function spanOf({ asked }: EmbedSubject, t: Translate, locale: Locale): string | null {
  const dates = asked.articles.flatMap(({ published }) => (published ? [published] : []));
  const newest = dates[0];
  const oldest = dates.at(-1);
  if (!newest || !oldest) return null;
  if (dates.length === 1 || newest.day === oldest.day) return publishedDay(newest, locale);
  const from = publishedDay(toMonth(oldest), locale);
  const to = publishedDay(toMonth(newest), locale);
  return from === to ? from : t('embed.subtitle.span', { from, to });
}

function toMonth(date: PublishedDate): PublishedDate {
  return date.precision === 'day' ? { ...date, precision: 'month' } : date;
}

function alternativeOf(subject: EmbedSubject, title: string, t: Translate): string {
  const { places } = subject.drawn;
  const named = places
    .slice(0, NAMED)
    .map(({ place, count }) => t('embed.map.place', { name: nameOf(subject, place), count }));
  const rest = places.length - named.length;
  return t('embed.map', {
    title,
    places: sentence([...named, ...(rest > 0 ? [t('embed.map.more', { count: rest })] : [])].join(', '), t),
  });
}
