import { embedWords } from '@/components/embed/words';
import { messages } from '@/components/messages';
import { type ShareFacts, WIDTHS } from '@/components/share/share-facts';
import { shareWords } from '@/components/share/share-words';
import { embedSearch, frameHeight, parseEmbed } from '@/geo/embed';
import { NAME_POLICIES } from '@/geo/names';
import { getAtlas } from '../atlas';
import { ask } from './ask';
import { frameOf } from './frame';
import { localeFor } from './locale';

/** What the share form needs to know about the embed of an address; `null` where it asks for nothing we have. */
export async function shareFacts(parameters: URLSearchParams, origin: string): Promise<ShareFacts | null> {
  const options = { ...parseEmbed(parameters), v: null };
  const answered = await ask(options);
  if (!answered) return null;
  const locale = localeFor(options);
  const t = messages(locale);
  const { subject } = answered;
  const frame = frameOf(answered, origin);
  const written = embedWords({ ...subject, options: { ...options, title: null } }, t, locale);
  return {
    origin,
    search: embedSearch(options),
    title: written.title,
    alternative: written.alternative,
    generation: (await getAtlas()).generation,
    heights: {
      phone: frameHeight(frame, WIDTHS.phone),
      column: frameHeight(frame, WIDTHS.column),
      full: frameHeight(frame, WIDTHS.full),
    },
    words: shareWords(t, subject.focus?.place.id ?? null),
    names: Object.fromEntries(NAME_POLICIES.map((policy) => [policy, t(`site.names.${policy}`)])),
  };
}
