import { createHash } from 'node:crypto';
import type { AtlasReader } from '@/geo/atlas';
import { askForEmbed, type EmbedOptions, type EmbedSubject } from '@/geo/embed';
import { getAtlas, getGeneration, keptGenerations } from '../atlas';

/** What an embed shows, and how that stands to the present state of the atlas. */
export interface Answered {
  subject: EmbedSubject;
  reader: AtlasReader;
  /** `newer`: pinned, and the present state would show something else. `gone`: the pinned one is no longer kept. */
  state: 'present' | 'newer' | 'gone';
}

/** Asks the generation that the options pin, or the present one; `null` for what no place or article of it fits. */
export async function ask(options: EmbedOptions): Promise<Answered | null> {
  const reader = await getAtlas();
  const subject = await askForEmbed(reader, options);
  const present = subject && { subject, reader };
  const { v } = options;
  if (v === null || v === reader.generation) return present && { ...present, state: 'present' };

  const pinned = (await getGeneration(v)) ?? (await withContent(options, v));
  const then = pinned && (await askForEmbed(pinned, options));
  if (!then) return present && { ...present, state: 'gone' };
  const changed = !subject || contentHash(subject) !== contentHash(then);
  return { subject: then, reader: pinned, state: changed ? 'newer' : 'present' };
}

/** What a query showed in a generation, `null` for nothing; asked of each generation once. */
const shown = new Map<string, string | null>();
const MOST_SHOWN = 4096;
/** Searches wait for each other: opening old generations is the dearest thing an address can ask for. */
let searching: Promise<unknown> = Promise.resolve();

/** The newest generation in which the query showed what a content hash names; `null` where none is kept. */
function withContent(options: EmbedOptions, hash: string): Promise<AtlasReader | null> {
  const found = searching.then(async () => {
    const query = JSON.stringify({ ...options, v: null });
    for (const generation of await keptGenerations()) {
      const key = `${generation} ${query}`;
      const known = shown.get(key);
      if (known !== undefined && known !== hash) continue;
      const reader = await getGeneration(generation);
      const subject = reader && (await askForEmbed(reader, options));
      const content = subject && contentHash(subject);
      if (shown.size >= MOST_SHOWN) shown.clear();
      shown.set(key, content);
      if (content === hash) return reader;
    }
    return null;
  });
  searching = found.catch(() => {});
  return found;
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
