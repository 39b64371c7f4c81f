import { createHash } from 'node:crypto';
import type { AtlasReader } from '@/geo/atlas';
import { askForEmbed, type EmbedOptions, type EmbedSubject } from '@/geo/embed';
import { getAtlas, getGeneration } from '../atlas';

/** What an embed shows, and how that stands to the present state of the atlas. */
export interface Answered {
  subject: EmbedSubject;
  reader: AtlasReader;
  /** `newer`: pinned, and the present state would show something else. `gone`: the pinned one is no longer kept. */
  state: 'present' | 'newer' | 'gone';
}

/** Asks the generation that the options pin, or the present one; `null` for what no place or article of it fits. */
export async function ask(options: EmbedOptions): Promise<Answered | null> {
  const present = await getAtlas();
  const pinned = options.v === null ? present : await getGeneration(options.v);
  if (pinned && pinned.generation !== present.generation) {
    const subject = await askForEmbed(pinned, options);
    if (!subject) return askPresent(present, options, 'gone');
    const now = await askForEmbed(present, options);
    const changed = now === null || contentHash(now) !== contentHash(subject);
    return { subject, reader: pinned, state: changed ? 'newer' : 'present' };
  }
  return askPresent(present, options, pinned ? 'present' : 'gone');
}

async function askPresent(
  reader: AtlasReader,
  options: EmbedOptions,
  state: 'present' | 'gone',
): Promise<Answered | null> {
  const subject = await askForEmbed(reader, options);
  if (!subject) return null;
  // A hash of what is shown pins it as well: it holds as long as that does not change.
  return {
    subject,
    reader,
    state: options.v !== null && options.v === contentHash(subject) ? 'present' : state,
  };
}

/** Sixteen hex digits that change whenever the map, its counts or its excerpts would. */
export function contentHash({ drawn, asked, excerpts }: EmbedSubject): string {
  const { generation: _drawn, extent: _all, ...map } = drawn;
  const { generation: _asked, extent: _extent, ...counts } = asked;
  return createHash('sha256')
    .update(JSON.stringify([map, counts, excerpts]))
    .digest('hex')
    .slice(0, 16);
}
