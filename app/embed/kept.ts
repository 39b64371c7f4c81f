import type { Prepared } from './respond';

/** Bytes of prepared answers that are held ready, over all encodings. */
const MOST_BYTES = 48 * 1024 * 1024;
/** An address longer than this is not worth remembering. */
const LONGEST_KEY = 2048;

const kept = new Map<string, { prepared: Prepared; bytes: number }>();
let bytes = 0;

/** Answers being made, for all who ask for them meanwhile. */
const coming = new Map<string, Promise<Prepared>>();

/**
 * The answer under a key, made the first time; the least recently used ones are forgotten. An answer that we could
 * not give (5xx) is not kept: the next who asks may have better luck.
 */
export async function keep(key: string, make: () => Promise<Prepared>): Promise<Prepared> {
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found.prepared;
  }
  const made = coming.get(key) ?? make().finally(() => coming.delete(key));
  coming.set(key, made);
  const prepared = await made;
  if (prepared.status >= 500 || kept.has(key)) return prepared;
  // While developing, what makes an answer changes without the atlas changing.
  if (key.length > LONGEST_KEY || process.env.NODE_ENV === 'development') return prepared;
  const size = Object.values(prepared.body).reduce((sum, { length }) => sum + length, 2 * key.length);
  kept.set(key, { prepared, bytes: size });
  bytes += size;
  for (const oldest of kept.keys()) {
    if (bytes <= MOST_BYTES) break;
    forget(oldest);
  }
  return prepared;
}

function forget(key: string): void {
  const entry = kept.get(key);
  if (!entry) return;
  kept.delete(key);
  bytes -= entry.bytes;
}
