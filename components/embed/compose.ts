import {
  type ChosenExcerpt,
  type EmbedSubject,
  embedAddress,
  embedSearch,
  type FrameContent,
  imageAddress,
  pageAddress,
} from '@/geo/embed';
import { directionOf, type Locale, type Translate } from '../messages';
import { articlePath, placePath } from '../ui/address';
import { machineDay, publishedDay } from '../ui/dates';
import { langOf } from '../ui/source-language';
import type { EmbedContent, PrintedExcerpt } from './page';
import { embedWords, nameOf } from './words';

/** What an embed is put together from. */
export interface Ingredients {
  subject: EmbedSubject;
  state: 'present' | 'newer' | 'gone';
  origin: string;
  t: Translate;
  locale: Locale;
  drawings: EmbedContent['drawings'];
  legend: EmbedContent['legend'];
  /** Addresses of the bundles, relative to the origin. */
  bundles: { host: string; live: string; styles: string };
  style: string;
}

/** Puts an embed together: everything it says, in the reader's language. */
export function composeEmbed(ingredients: Ingredients): EmbedContent {
  const { subject, origin, t, locale, drawings, legend, bundles, style } = ingredients;
  const { options } = subject;
  const words = embedWords(subject, t, locale);
  return {
    lang: locale,
    direction: directionOf(locale),
    title: words.title,
    subtitle: words.subtitle,
    mapName: words.alternative,
    drawings,
    legend,
    panel: panelOf(ingredients),
    note: noteOf(ingredients),
    boundaries: t('embed.boundaries', { names: t(`embed.names.${options.names}`) }),
    boundariesHref: `${origin}/about#boundaries`,
    boundariesWords: t('embed.boundaries.link'),
    attribution: t('embed.attribution'),
    way: { words: t('embed.open'), href: pageAddress(origin, options) },
    origin,
    address: embedAddress(origin, options),
    picture: imageAddress(origin, options, 'png', { width: 1200, height: 630, scale: 1 }),
    style,
    script: bundles.host,
    data: {
      live: bundles.live,
      styles: bundles.styles,
      coverage: `/embed/coverage${embedSearch(options)}`,
      height: options.height,
      words: Object.fromEntries(
        (['blocked', 'close', 'failed', 'hint.touch', 'hint.wheel', 'next', 'page', 'previous'] as const).map(
          (key) => [
            key.replace('.', '-'),
            t(`embed.${key}`, { key: '{key}', page: '{page}', pages: '{pages}' }),
          ],
        ),
      ),
    },
  };
}

/** What the height of the frame depends on. */
export function frameContentOf(content: EmbedContent): FrameContent {
  const { panel } = content;
  return {
    title: content.title,
    subtitle: content.subtitle,
    legend: content.legend.map(({ label }) => label),
    excerpts:
      panel.show === 'excerpts'
        ? panel.excerpts.map(({ text }) => text)
        : panel.show === 'list'
          ? panel.places.map(({ name }) => name)
          : [],
    panel: panel.show,
    footer: `${content.boundaries} ${content.boundariesWords} ${content.attribution}`,
    attribution: `${content.boundariesWords} ${content.attribution}`,
    note: content.note && `${content.note.words} ${content.note.link?.words ?? ''}`,
  };
}

/** An excerpt as the panel prints it. `place` is selected on the article's page. */
export function printExcerpt(
  { article, excerpt }: ChosenExcerpt,
  place: string | null,
  { origin, t, locale }: Pick<Ingredients, 'origin' | 't' | 'locale'>,
): PrintedExcerpt {
  const search = place === null ? '' : `?place=${encodeURIComponent(place)}`;
  return {
    start: excerpt.start,
    end: excerpt.end,
    text: excerpt.text,
    marks: excerpt.marks.map(({ start, end, category }) => ({ start, end, category })),
    lang: langOf(article),
    outlet: article.outletName ?? t('embed.outlet.unknown'),
    date: article.published && {
      words: publishedDay(article.published, locale),
      machine: machineDay(article.published),
    },
    href: `${origin}${articlePath(article.id)}${search}#m${excerpt.marks[0]?.number ?? 0}`,
  };
}

function panelOf(ingredients: Ingredients): EmbedContent['panel'] {
  const { subject, origin, t } = ingredients;
  const { panel, excerpts, listed, focus } = subject;
  if (panel === 'excerpts' && excerpts.length > 0) {
    const place = focus?.place.id ?? null;
    return {
      show: 'excerpts',
      heading: t('embed.excerpts'),
      excerpts: excerpts.map((chosen) => printExcerpt(chosen, place, ingredients)),
    };
  }
  if (panel === 'list' && listed.length > 0) {
    return {
      show: 'list',
      heading: t('embed.list'),
      places: listed.map(({ place, count }) => ({
        id: place.id,
        name: nameOf(subject, place),
        count,
        counted: t('embed.counted', { count }),
        href: origin + placePath(place.id),
      })),
    };
  }
  return { show: 'none' };
}

function noteOf({ state, subject, origin, t }: Ingredients): EmbedContent['note'] {
  if (state === 'present') return null;
  if (state === 'gone') return { words: t('embed.gone'), link: null };
  return {
    words: t('embed.newer'),
    link: { words: t('embed.newer.link'), href: pageAddress(origin, subject.options) },
  };
}
