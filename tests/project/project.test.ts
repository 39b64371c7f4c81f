import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '@/data/paths';

const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = json('package.json');
const dependencies: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };

describe('Dependencies', () => {
  test.each(Object.entries(dependencies))('%s %s is pinned exactly', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  /** The advisories that set these floors: Next 2025–26. `npm audit` answers only where its registry does. */
  test.each([['next', '16.4.5']])('%s is no older than %s, the last with a known hole', (name, floor) => {
    const parts = (version: string) => version.split('.').map(Number);
    const [installed, least] = [parts(json(`node_modules/${name}/package.json`).version), parts(floor)];
    const difference = installed.map((part, index) => part - least[index]!).find((part) => part !== 0) ?? 0;
    expect(difference).toBeGreaterThanOrEqual(0);
  });

  test('are under licences that a product under MIT may ship', () => {
    const refused = Object.keys(manifest.dependencies).flatMap((name) => {
      const { license } = json(`node_modules/${name}/package.json`);
      return /\bGPL|AGPL|SSPL|BUSL|ODbL/i.test(String(license)) && !/LGPL/i.test(String(license))
        ? [`${name}: ${license}`]
        : [];
    });
    expect(refused).toEqual([]);
  });

  test('whose licence asks for it are named in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const words of ['Hippocratic', 'GeoNames', 'CC BY', 'Natural Earth', 'LGPL'])
      expect(readme).toContain(words);
  });
});

describe('The repository', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

  test('holds at its top what the layout names', () => {
    const known =
      /^(?:app|components|geo|data|tests|\.ci|package\.json|package-lock\.json|tsconfig\.json|next\.config\.js|proxy\.ts|biome\.json|vitest\.config\.ts|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|\.gitignore|\.npmrc)$/;
    expect(
      [...new Set(tracked.map((file) => file.split('/')[0]!))].filter((name) => !known.test(name)),
    ).toEqual([]);
  });

  test('holds no file over a megabyte', () => {
    const large = tracked.filter(
      (file) => existsSync(join(root, file)) && readFileSync(join(root, file)).length > 1_000_000,
    );
    expect(large).toEqual([]);
  });

  test('every file of data is described in data/sources.json', () => {
    const described = (json('data/sources.json') as { file: string }[]).map(({ file }) => file);
    const figures = tracked.filter(
      (file) => /^data\/.*\.(?:json|geojson|tsv|csv|txt)$/.test(file) && file !== 'data/sources.json',
    );
    expect(
      figures.filter(
        (file) => !described.some((known) => file === `data/${known}` || file.startsWith(`data/${known}/`)),
      ),
    ).toEqual([]);
  });

  test('asks of others nothing: no address of a tile server, font service or tracker in what is served', () => {
    const hosts =
      /https?:\/\/(?:[a-z0-9-]+\.)*(?:openstreetmap\.org\/\{|tile\.|googleapis|gstatic|google-analytics|googletagmanager|unpkg|jsdelivr|cdnjs|mapbox\.com|arcgisonline)/;
    const served = tracked.filter(
      (file) => /^(?:app|components|geo)\/.*\.(?:ts|tsx|css)$/.test(file) && existsSync(join(root, file)),
    );
    expect(served.filter((file) => hosts.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

test('geo is checked without the DOM', () => {
  const options = json('geo/tsconfig.json').compilerOptions;
  expect(options.lib.some((lib: string) => /dom/i.test(lib))).toBe(false);
  expect(readdirSync(join(root, 'geo')).length).toBeGreaterThan(3);
});
