import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { messages } from '@/components/messages';
import { loadQuality } from '@/data/provenance';
import { buildAtlas, openAtlas } from '@/geo/atlas';
import { slug } from '@/geo/text/slug';
import type { Rejection } from '@/geo/types';
import { serving } from './embed/serving';

const served = serving();
/** In place of what needs a router, which only Next mounts. */
const nothing = () => null;
beforeAll(() => {
  vi.doMock('next/headers', () => ({ headers: async () => new Headers() }));
  vi.doMock('@/components/search/Search', () => ({ Search: nothing }));
});
afterAll(() => {
  vi.doUnmock('next/headers');
  vi.doUnmock('@/components/search/Search');
});

/** The page of an atlas from which so much was set aside. */
async function about(rejected: Rejection[], lang = 'en'): Promise<string> {
  served.present = openAtlas(buildAtlas({ articles: [], known: [], outlets: [], rejected }));
  const { default: About } = await import('@/app/about/page');
  return renderToStaticMarkup(await About({ searchParams: Promise.resolve({ lang }) }));
}

const rejection = (index: number): Rejection => ({
  file: `wire-${index}.jsonl`,
  where: `line ${index}`,
  because: 'It has no <text>.',
  remedy: 'Give it one.',
});
const many = (count: number) => Array.from({ length: count }, (_, index) => rejection(index));

describe('What could not be read', () => {
  test('is listed with file, place in it, reason and remedy, and found from the contents', async () => {
    const page = await about(many(2));
    expect(page).toContain('<strong>wire-1.jsonl</strong>, line 1: It has no &lt;text&gt;. Give it one.');
    expect(page).toContain('2 records were set aside');
    expect(page).toContain('href="#rejected"');
    expect(page).toContain('id="rejected"');
    expect(page).not.toContain('more.</p>');
  });

  test('is listed fifty times at most, and the others are counted', async () => {
    const page = await about(many(1263));
    expect(page.match(/<strong>wire-/g)).toHaveLength(50);
    expect(page).toContain('… and 1,213 more.');
  });

  test('is told in English on a page in another language', async () => {
    expect(await about(many(1), 'ru')).toMatch(
      /Что не удалось прочитать.*<li lang="en" dir="ltr"><strong>wire-0/s,
    );
  });

  test('is not spoken of where everything was read', async () => {
    expect(await about([])).not.toContain('rejected');
  });
});

describe('What was measured', () => {
  const measured = loadQuality();
  const figures = measured.flatMap((measurement) => measurement.figures.map(({ name }) => name));

  test('is called in English as the benchmarks call it', () => {
    const t = messages('en');
    for (const { what, message } of measured) expect(t(message!.rule, message!.with)).toBe(what);
    for (const name of figures) expect(t(`about.figure.${slug(name)}`)).toBe(name);
  });

  test.each(['hy', 'az', 'ru'])('has no English name on a page in %s', async (locale) => {
    const page = await about([], locale);
    const tables = page.slice(page.indexOf('id="quality"'), page.indexOf('id="limits"'));
    expect(tables).toContain('<caption>');
    expect(tables).not.toContain('lang="en"');
    for (const name of figures) expect(tables).not.toContain(`>${name}<`);
  });
});
