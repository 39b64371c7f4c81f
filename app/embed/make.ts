import { composeEmbed } from '@/components/embed/compose';
import { type EmbedContent, embedPage } from '@/components/embed/page';
import { embedStyle } from '@/components/embed/style';
import { embedWords } from '@/components/embed/words';
import { messages } from '@/components/messages';
import { embedManifest } from '@/data/embed-files';
import { discoveryHeader, type EmbedOptions } from '@/geo/embed';
import { type Answered, ask } from './ask';
import { drawEmbed } from './draw';
import { documentHeaders, styleHash } from './headers';
import { localeFor } from './locale';
import { notHere } from './not-here';
import { type Prepared, prepare } from './respond';

/** Pinned embeds never change, but the note that newer coverage exists may come; five minutes for all. */
const CACHE = 'public, max-age=300, stale-while-revalidate=86400';

/** The whole answer for an embed, or a readable 404. */
export async function makeEmbed(options: EmbedOptions, origin: string): Promise<Prepared> {
  const answered = await ask(options);
  if (!answered) {
    const { html, hash } = notHere(options, origin);
    return prepare(html, 404, { ...documentHeaders(hash), 'Cache-Control': 'public, max-age=60' });
  }
  const content = contentOf(answered, origin);
  return prepare(embedPage(content), 200, {
    ...documentHeaders(styleHash(content.style)),
    'Cache-Control': CACHE,
    Link: discoveryHeader(origin, content.address, content.title),
  });
}

/** What an embed says and draws; `/oembed` asks the same for its height. */
export function contentOf(answered: Answered, origin: string): EmbedContent {
  const { subject, state } = answered;
  const locale = localeFor(subject.options);
  const t = messages(locale);
  const manifest = embedManifest();
  const { drawings, legend, style } = drawEmbed(subject, embedWords(subject, t, locale), {
    origin,
    t,
    locale,
  });
  return composeEmbed({
    subject,
    state,
    origin,
    t,
    locale,
    drawings,
    legend,
    bundles: {
      host: `/embed/${manifest.host}`,
      live: `/embed/${manifest.live}`,
      styles: `/embed/${manifest.styles}`,
    },
    style: embedStyle(subject.options, style),
  });
}
