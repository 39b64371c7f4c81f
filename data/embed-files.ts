import { existsSync, readFileSync, statSync } from 'node:fs';
import type { EmbedManifest } from './build/embed';
import { inHome } from './paths';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A bundle as it goes over the wire. */
export interface EmbedFile {
  body: Record<Encoding, Uint8Array<ArrayBuffer>>;
  type: string;
}

const files = new Map<string, EmbedFile | null>();
let manifest: { modified: number; value: EmbedManifest } | null = null;

/** What the bundles of embeds are called at present. */
export function embedManifest(): EmbedManifest {
  const path = inHome('embed', 'manifest.json');
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) {
    throw new Error(
      'The scripts of embeds have not been built. Run `npm start`, which builds what is missing.',
    );
  }
  if (manifest?.modified !== modified) {
    manifest = { modified, value: JSON.parse(readFileSync(path, 'utf8')) };
  }
  return manifest!.value;
}

/** A bundle by name; `null` for a name that no build gave. Names that do not look like ours never reach the disk. */
export function embedFile(name: string): EmbedFile | null {
  const match = /^(?:host|live|element|styles)-[\da-f]{12}\.(js|css)$/.exec(name);
  if (!match) return null;
  const known = files.get(name);
  if (known) return known;
  const path = inHome('embed', name);
  if (!existsSync(path)) return null;
  const file: EmbedFile = {
    body: {
      identity: new Uint8Array(readFileSync(path)),
      gzip: new Uint8Array(readFileSync(`${path}.gz`)),
      br: new Uint8Array(readFileSync(`${path}.br`)),
    },
    type: match[1] === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
  };
  files.set(name, file); // as many as builds left on the disk
  return file;
}
