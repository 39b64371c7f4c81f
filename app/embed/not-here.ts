import { messagePage } from '@/components/embed/message-page';
import { embedStyle } from '@/components/embed/style';
import { messages } from '@/components/messages';
import type { EmbedOptions } from '@/geo/embed';
import { styleHash } from './headers';
import { localeFor } from './locale';

/** A readable page in the frame where a map cannot be: what is missing, and a way on. */
export function notHere(options: EmbedOptions, origin: string): { html: string; hash: string } {
  const locale = localeFor(options);
  const t = messages(locale);
  const { place, article } = options.query;
  const words =
    article !== null && place.length === 0
      ? t('embed.missing.article', { id: article })
      : t('embed.missing.place', { id: place.join(', ') });
  const style = embedStyle(options, '');
  const html = messagePage({
    lang: locale,
    title: t('embed.missing.title'),
    words,
    link: { words: t('embed.missing.link'), href: `${origin}/` },
    style,
  });
  return { html, hash: styleHash(style) };
}
