import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { inHome, root } from '../paths';
import type { Step } from './fresh';

/** Content-hashed names of what an embed loads, by role. */
export interface EmbedManifest {
  /** The script of an untouched embed. */
  host: string;
  /** The interactive map and its style sheet. */
  live: string;
  styles: string;
  /** `<dateline-map>`, served as `/embed.js`. */
  element: string;
}

const ENTRIES = [
  { role: 'host', source: 'components/embed/host/host.ts', format: 'esm' },
  { role: 'live', source: 'components/embed/live/live.ts', format: 'esm' },
  { role: 'element', source: 'components/embed/element/dateline-map.ts', format: 'iife' },
] as const;

/**
 * Bundles the scripts of embeds into `folder`, each under a name that holds its content's hash, beside
 * copies as brotli and gzip, and writes `manifest.json`. The newest of the older bundles stay: a page that was
 * served a minute ago still loads its own.
 */
export async function buildEmbed(folder: string, projectRoot: string = root): Promise<EmbedManifest> {
  // Loaded when it is needed: the web server never bundles anything.
  const { build } = await import('esbuild');
  mkdirSync(folder, { recursive: true });
  const named: Partial<EmbedManifest> = {};
  for (const { role, source, format } of ENTRIES) {
    const { outputFiles } = await build({
      absWorkingDir: projectRoot,
      entryPoints: { [role]: source },
      outdir: folder,
      bundle: true,
      minify: true,
      write: false,
      format,
      target: ['es2022', 'safari16.4', 'firefox115', 'chrome111'],
      legalComments: 'none',
      charset: 'utf8',
      plugins: [partsOfLeaflet],
      define: { 'process.env.NODE_ENV': '"production"' },
      // Leaflet's style sheet names pictures that our maps never show.
      loader: { '.png': 'empty' },
      logLevel: 'error',
    });
    for (const { path, contents } of outputFiles) {
      const extension = path.endsWith('.css') ? 'css' : 'js';
      const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
      const name = `${extension === 'css' ? 'styles' : role}-${hash}.${extension}`;
      writeFileSync(join(folder, name), contents);
      writeFileSync(join(folder, `${name}.gz`), gzipSync(contents, { level: 9 }));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(contents, { params: BEST }));
      named[extension === 'css' ? 'styles' : role] = name;
    }
  }
  const manifest = named as EmbedManifest;
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  dropOld(folder, manifest);
  return manifest;
}

const LEAFLET_PARTS = 'components/embed/live/leaflet-parts.js';

/** An embed needs a third of Leaflet. */
const partsOfLeaflet: Plugin = {
  name: 'parts-of-leaflet',
  setup(build) {
    build.onResolve({ filter: /^leaflet$/ }, () => ({
      path: join(root, LEAFLET_PARTS),
    }));
  },
};

const BEST = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
/** Bundles of earlier builds that are kept in each role. */
const KEPT_OLD = 5;

/** Their names say nothing of their age, only their time does. */
function dropOld(folder: string, manifest: EmbedManifest): void {
  for (const [role, current] of Object.entries(manifest)) {
    const old = readdirSync(folder)
      .filter((name) => name.startsWith(`${role}-`) && /\.(?:js|css)$/.test(name) && name !== current)
      .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    for (const { name } of old.slice(KEPT_OLD))
      for (const ending of ['', '.gz', '.br']) rmSync(join(folder, `${name}${ending}`), { force: true });
  }
}

export const embedStep: Step = {
  name: 'embed',
  code: ['data/build/embed.ts', LEAFLET_PARTS, ...ENTRIES.map(({ source }) => source)],
  inputs: ['package-lock.json'],
  outputs: [inHome('embed', 'manifest.json')],
  async make() {
    await buildEmbed(inHome('embed'));
  },
};
