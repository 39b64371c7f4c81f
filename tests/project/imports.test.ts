import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '@/data/paths';

/** Folders that each part may import from; everything may import packages, but for `geo`. */
const MAY: Record<string, string[]> = {
  geo: ['geo'],
  data: ['data', 'geo'],
  components: ['components', 'geo'],
  app: ['app', 'components', 'data', 'geo'],
};

/** Packages that geo may use: small and pure. */
const PURE = [
  /^@turf\//,
  'topojson-client',
  'topojson-specification',
  'geojson',
  'htmlparser2',
  'domhandler',
  'domutils',
  'dom-serializer',
  'fast-xml-parser',
  'yaml',
  'intl-messageformat',
];

/** The atlas's map, and the bundle that an embed loads for its own. */
const LEAFLET = /^components\/(?:map|embed\/live)\//;

interface Import {
  file: string;
  from: string;
}

const imports = Object.keys(MAY).flatMap((part) => importsBelow(part));

describe('Dependencies point inward', () => {
  test.each(Object.entries(MAY))('%s imports only %j of ours', (part, allowed) => {
    const wrong = imports
      .filter(({ file }) => file.startsWith(`${part}/`))
      .filter(({ from, file }) => {
        const target = ownFolder(file, from);
        return target !== null && !allowed.includes(target);
      });
    expect(wrong).toEqual([]);
  });

  test('geo imports no React, Next, Leaflet, node: or other package than small pure ones', () => {
    const wrong = imports.filter(
      ({ file, from }) =>
        file.startsWith('geo/') &&
        ownFolder(file, from) === null &&
        !PURE.some((pure) => (typeof pure === 'string' ? pure === from : pure.test(from))),
    );
    expect(wrong).toEqual([]);
  });

  test('geo asks no clock, network or chance', () => {
    const wrong = sources('geo').filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\.|\bperformance\./.test(code(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('only the atlas’s map and the embed’s touch Leaflet', () => {
    const wrong = imports.filter(
      ({ file, from }) => /^(?:leaflet|react-leaflet)/.test(from) && !LEAFLET.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test('stages of geo are entered by their index', () => {
    const stages = ['read', 'recognize', 'resolve', 'derive', 'atlas'];
    const wrong = imports.filter(({ file, from }) => {
      const target = ownPath(file, from);
      const stage = stages.find((name) => target?.startsWith(`geo/${name}/`));
      // Types are shared; what fits the weights must see them.
      const shared = target?.endsWith('/types') || file.startsWith('data/build/fit');
      const inside = stage === undefined || file.startsWith(`geo/${stage}/`);
      return !inside && !shared && ![`geo/${stage}/index`, `geo/${stage}`].includes(target!);
    });
    expect(wrong).toEqual([]);
  });

  test('what a browser runs imports no part of the machine', () => {
    const wrong = imports.filter(
      ({ file, from }) =>
        file.startsWith('components/') && (from.startsWith('node:') || builtinModules.includes(from)),
    );
    expect(wrong).toEqual([]);
  });
});

/** Asked for by what we ask for: vitest and its plug-in are given the vite that they were tried with. */
const ASKED_FOR = ['vite'];

test('every package that is installed is used', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const files = [...Object.keys(MAY), 'tests'].flatMap((part) => sources(part, /\.(?:tsx?|css)$/));
  const text = files
    .filter((file) => file !== 'tests/project/imports.test.ts')
    .concat('vitest.config.ts')
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const unused = Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !ASKED_FOR.includes(name) && !name.startsWith('@types/'))
    .filter((name) => !new RegExp(`(?<![-\\w])${name.replaceAll('.', '\\.')}(?![-\\w])`).test(text));
  expect(unused).toEqual([]);
});

function importsBelow(part: string): Import[] {
  return sources(part).flatMap((file) =>
    [
      ...code(file).matchAll(
        /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
      ),
    ].map((match) => ({ file, from: (match[1] ?? match[2] ?? match[3])! })),
  );
}

function sources(part: string, kind = /\.tsx?$/): string[] {
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** Path within the project that an import names, or `null` for a package. */
function ownPath(file: string, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? relative(root, join(root, dirname(file), from)) : null;
}

function ownFolder(file: string, from: string): string | null {
  return ownPath(file, from)?.split('/')[0] ?? null;
}
