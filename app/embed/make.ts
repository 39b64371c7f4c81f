import { composeEmbed, frameContentOf } from '@/components/embed/compose';
import { FINE } from '@/components/embed/lean';
import { type EmbedContent, embedPage } from '@/components/embed/page';
import { embedStyle } from '@/components/embed/style';
import { embedWords } from '@/components/embed/words';
import { messages } from '@/components/messages';
import { embedManifest } from '@/data/embed-files';
import { type Drawing, discoveryHeader, drawnHeight, type EmbedOptions } from '@/geo/embed';
import { type Answered, ask } from './ask';
import { type DrawnEmbed, drawEmbed, type Shaping } from './draw';
import { documentHeaders, styleHash } from './headers';
import { localeFor } from './locale';
import { notHere } from './not-here';
import { type Prepared, prepare } from './respond';

/** Pinned embeds never change, but the note that newer coverage exists may come; five minutes for all. */
const CACHE = 'public, max-age=300, stale-while-revalidate=86400';

/** Bytes of the document over the wire, brotli: with its headers and its script an embed stays below 25 KB. */
const MOST_BYTES = 22 * 1024;
/** The tolerances of drawings where a map, of half the world, would weigh too much: one after another until it does not. */
const COARSER = [1, 1.5, 2.5];
/** px drawn beyond the map at least, so that no stroke ends at its edge. */
const STROKE = 6;

/** The whole answer for an embed, or a readable 404. */
export async function makeEmbed(options: EmbedOptions, origin: string): Promise<Prepared> {
  const answered = await ask(options);
  if (!answered) {
    const { html, hash } = notHere(options, origin);
    return prepare(html, 404, { ...documentHeaders(hash), 'Cache-Control': 'public, max-age=60' });
  }
  const content = contentOf(answered, origin);
  const written = (content: EmbedContent, tolerance: number) =>
    prepare(embedPage(content, tolerance), 200, {
      ...documentHeaders(styleHash(content.style)),
      'Cache-Control': CACHE,
      Link: discoveryHeader(origin, content.address, content.title),
    });
  let prepared = written(content, FINE);
  for (const tolerance of COARSER) {
    if (prepared.body.br.length <= MOST_BYTES) return prepared;
    prepared = written(content, tolerance);
  }
  if (prepared.body.br.length <= MOST_BYTES) return prepared;
  // Only frames of another shape than is asked for show what is drawn beyond the map.
  return written(contentOf(answered, origin, { bleedOf: () => STROKE }), COARSER.at(-1)!);
}

/** What an embed says and draws; `/oembed` asks the same for its height. */
export function contentOf({ subject, state }: Answered, origin: string, shaping: Shaping = {}): EmbedContent {
  const { options } = subject;
  const locale = localeFor(options);
  const t = messages(locale);
  const manifest = embedManifest();
  const words = embedWords(subject, t, locale);
  const setting = { origin, t, locale };
  const compose = ({ drawings, legend, style, sizes }: DrawnEmbed): EmbedContent => {
    const content = composeEmbed({
      subject,
      state,
      ...setting,
      drawings,
      legend,
      bundles: {
        host: `/embed/${manifest.host}`,
        live: `/embed/${manifest.live}`,
        styles: `/embed/${manifest.styles}`,
      },
      style: '',
    });
    return { ...content, style: embedStyle(options, style, { sizes, content: frameContentOf(content) }) };
  };
  const content = compose(drawEmbed(subject, words, setting, shaping));
  const { height } = options;
  if (height === null) return content;
  // What stands around the map decides how much of the height asked for is left to it.
  const frame = frameContentOf(content);
  const heightOf = (drawing: Drawing) => drawnHeight(frame, drawing, height);
  return compose(drawEmbed(subject, words, setting, { ...shaping, heightOf }));
}
