import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anchorDate, read, textSpans } from '@/geo/read';
import type { Article, Outlet } from '@/geo/types';

vi.setConfig({ testTimeout: 30_000 }); // many runs, on a machine that may be busy

const outlets: Outlet[] = [
  {
    id: 'hp',
    name: 'The Hill Post',
    hosts: ['hillpost.example'],
    aliases: ['HP'],
    home: null,
    rights: 'full',
  },
];
/** A file of one record, as JSON can say it. */
const lineOf = (record: unknown) => ({ path: 'a.jsonl', text: JSON.stringify(record) ?? 'null' });

const PIECES = [
  ' date 2023-01-18 ',
  'https://hillpost.example/2023/05/01/a',
  'All news',
  'SEE ALSO: ',
  'Road ClosesThe road',
  'BAKU, February 16. /HP/. ',
  'NEW YORK (AP) — ',
  '(EPA Photo)',
  'on Wednesday',
  'March 1',
  'since December 12',
  'Aug. 31, 2022',
  'Ministers discuss reopening the mountain road',
  'Ministers discussed reopening the mountain road on Monday.',
  'The end.',
  '😀',
  'e\u0301',
  '\u00a0',
  '\ufeff',
  '\r\n',
  '\n',
  '\n\n',
  '\u2028',
  '\0',
  '\ud800',
  '<p>',
  '</p>',
  '<script>',
  '{"text":"',
  '"}',
  '---\n',
  '# ',
  '**',
  '[',
  '](',
  'Ժամանակ։',
  'təmas',
  '“',
  '”',
  '…',
  ' ',
];
const wild = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const path = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.xml', 'a', 'a.b.c');

function checkArticle(article: Article, source: string | null) {
  const { text, blocks, fileStart } = article;
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start)).toMatch(/^[\s\u200b\ufeff]*$/);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
  expect(textSpans(article).length).toBeGreaterThan(0);
  if (fileStart !== null && source !== null)
    expect(source.slice(fileStart, fileStart + text.length)).toBe(text);
  for (const known of [article.headline, article.outlet, article.url, article.published]) {
    if (!known?.span) continue;
    expect(text.slice(known.span.start, known.span.end).length).toBe(known.span.end - known.span.start);
    expect(known.span.end).toBeGreaterThan(known.span.start);
  }
  if (article.dateline) expect(text.slice(article.dateline.start, article.dateline.end)).toMatch(/^\p{Lu}/u);
}

describe('whatever a file holds', () => {
  test('reading never throws; blocks are ordered, disjoint and leave out white space alone; texts are slices', () => {
    fc.assert(
      fc.property(path, wild, (file, text) => {
        const { articles, rejected } = read({ path: file, text }, { outlets });
        for (const article of articles) checkArticle(article, text);
        expect(articles.length + rejected.length).toBeGreaterThan(0);
        for (const { because, remedy } of rejected) expect(because && remedy).toMatch(/\.$/);
      }),
      { numRuns: 1500 },
    );
  });

  test('the same file gives the same articles', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const once = read({ path: 'a.txt', text }, { outlets });
        expect(read({ path: 'a.txt', text }, { outlets })).toEqual(once);
      }),
    );
  });

  test('a record keeps its text to the letter', () => {
    fc.assert(
      fc.property(wild, fc.option(fc.string()), fc.anything(), (text, title, date) => {
        const [article] = read(lineOf({ id: '1', text, title, date }), { outlets }).articles;
        if (!article) return;
        checkArticle(article, null);
        if (!/<[a-z]/i.test(text)) expect(article.text).toBe(text);
        expect(
          anchorDate(article, [{ day: '2022-12-12', text: 'Road closed.', place: 'Road', id: 'road' }]).text,
        ).toBe(article.text);
      }),
    );
  });

  test('anything at all may come as a record', () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        const { articles, rejected } = read(lineOf(record), { outlets });
        expect(articles.length + rejected.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('offsets count UTF-16 units beyond astral letters, combining marks and no-break spaces', () => {
  const text =
    '😀 date 2023-01-18\u00a0…\nCafe\u0301 𐍈 news\n\nBAKU, February 16. /HP/.\u00a0The 😀 road is closed.';
  const { articles } = read({ path: 'a.txt', text }, { outlets });
  const article = articles[0]!;
  expect(article.text.slice(article.dateline!.start, article.dateline!.end)).toBe('BAKU');
  expect(
    textSpans(article)
      .map(({ start, end }) => article.text.slice(start, end))
      .at(-1),
  ).toBe('The 😀 road is closed.');
});

describe('hostile repetition', () => {
  test.each([
    'SEE ALSO: A ',
    'BAKU, ',
    'A',
    'aB',
    'Wednesday ',
    'March 1 ',
    '(Photo ',
    'https://',
    '\n',
    'NEW YORK ',
    'date 2023-01-18 ',
    '“',
    '. ',
    ': ',
    '1 ',
    'Read more: ',
    "told HP's ",
    '<div>',
    '</p>',
    '# ',
    '[a](',
    '*',
    '_a',
    '`',
    '{',
    '[',
    '{"a":',
  ])('%j a hundred thousand times over is read within reason', (piece) => {
    const size = 100_000 / piece.length;
    for (const file of ['a.txt', 'a.md', 'a.html', 'a.json']) {
      const { articles, rejected } = read({ path: file, text: piece.repeat(size) }, { outlets });
      expect(articles.length + rejected.length).toBeGreaterThan(0);
    }
  });
});
