import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inHome as inOwnHome } from '@/data/paths';
import { temporaryFolder } from '../fixtures/temporary-folder';

const home = join(temporaryFolder(), 'home');

// What is imported from here on lives in another home; files that follow have the real one again.
beforeAll(() => {
  vi.stubEnv('DATELINE_HOME', home);
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('Boundaries are written to the home that DATELINE_HOME names', async () => {
  const { writeBoundaries } = await import('@/data/build/boundaries');
  expect(writeBoundaries()).toBe(join(home, 'boundaries.json'));
  expect(existsSync(join(home, 'boundaries.json'))).toBe(true);
});

test('The gazetteer is looked for there', async () => {
  const { loadGazetteer } = await import('@/data/gazetteer/load');
  expect(() => loadGazetteer()).toThrow(join(home, 'gazetteer.bin'));
});

test('Finding places opens the gazetteer and the boundaries that lie there', async () => {
  mkdirSync(home, { recursive: true });
  symlinkSync(inOwnHome('gazetteer.bin'), join(home, 'gazetteer.bin'));
  writeFileSync(join(home, 'boundaries.json'), '{"of":"this home"}');
  const { openArticleFolder } = await import('@/data/article-folder');
  const { loadGeoparseContext } = await import('@/data/geoparse-context');
  const { gazetteer, topology } = loadGeoparseContext(openArticleFolder(home));
  expect(gazetteer.size).toBeGreaterThan(0);
  expect(topology!()).toEqual({ of: 'this home' });
});

test('The base map is made from the boundaries that lie there', async () => {
  writeFileSync(join(home, 'boundaries.json'), 'of this home');
  const { buildBasemap } = await import('@/data/build/basemap');
  expect(() => buildBasemap(join(home, 'basemap'))).toThrow(/of this h/);
});

test('Nothing of data but its paths knows what the home is called', () => {
  const data = join(import.meta.dirname, '../../data');
  const knowing = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && /['"`]\.dateline/.test(readFileSync(join(data, file), 'utf8')),
  );
  expect(knowing).toEqual(['paths.ts']);
});
