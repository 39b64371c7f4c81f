import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Marked } from '@/components/panel/Marked';
import { CATEGORIES, type Mark } from '@/geo/types';

function mark(number: number, start: number, end: number, category: Mark['category'] = 'literal'): Mark {
  return {
    number,
    start,
    end,
    category,
    article: 'a',
    place: 'baku',
    confidence: 1,
    because: [],
    runnersUp: [],
  };
}

const text = 'the only road linking Karabakh to Armenia';
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Links that the keyboard stops at, with what a screen reader calls them. */
const stops = (html: string) =>
  [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/g)]
    .filter(([, attributes]) => !/tabindex="-1"/.test(attributes!))
    .map(([, attributes, inner]) => ({
      href: /href="([^"]*)"/.exec(attributes!)?.[1],
      name: /aria-label="([^"]*)"/.exec(attributes!)?.[1] ?? words(inner!),
    }));

test('Names inside a description are marked inside its mark', () => {
  const marks = [mark(0, 0, 41, 'descriptive'), mark(1, 22, 30), mark(2, 34, 41)];
  expect(renderToStaticMarkup(<Marked text={text} start={0} marks={marks} />)).toBe(
    '<mark class="mark mark-descriptive" data-place="baku">the only road linking ' +
      '<mark class="mark mark-literal" data-place="baku">Karabakh</mark> to ' +
      '<mark class="mark mark-literal" data-place="baku">Armenia</mark></mark>',
  );
});

test('A link never holds a link, and every mark still leads somewhere', () => {
  const marks = [mark(0, 0, 41, 'descriptive'), mark(1, 22, 30), mark(2, 34, 41)];
  const html = renderToStaticMarkup(
    <Marked text={text} start={0} marks={marks} href={({ number }) => `/at/${number}`} anchored />,
  );
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?a\b/g)) {
    depth += tag === '<a' ? 1 : -1;
    expect(depth).toBeLessThanOrEqual(1);
  }
  expect(stops(html).map(({ href }) => href)).toEqual(['/at/0', '/at/1', '/at/2']);
  expect([...html.matchAll(/id="m(\d)"/g)].map(([, number]) => number)).toEqual(['0', '1', '2']);
});

test('A description that a name splits is one stop, told whole, and all its words lead to it', () => {
  const split = 'an Azerbaijani checkpoint';
  const html = renderToStaticMarkup(
    <Marked
      text={split}
      start={0}
      marks={[mark(0, 0, 25, 'descriptive'), mark(1, 3, 14, 'demonym')]}
      href={({ number }) => `/at/${number}`}
    />,
  );
  expect(stops(html)).toEqual([
    { href: '/at/0', name: split },
    { href: '/at/1', name: 'Azerbaijani' },
  ]);
  const pieces = [...html.matchAll(/<a [^>]*href="\/at\/0"[^>]*>([^<]*)/g)];
  expect(pieces.map(([, own]) => own)).toEqual(['an ', ' checkpoint']);
  expect(words(html)).toBe(split);
});

test('A source with markup in it is shown, not run', () => {
  const html = renderToStaticMarkup(
    <Marked text="<img src=x onerror=alert(1)> Baku" start={10} marks={[mark(0, 39, 43)]} />,
  );
  expect(html).toBe(
    '&lt;img src=x onerror=alert(1)&gt; <mark class="mark mark-literal" data-place="baku">Baku</mark>',
  );
});

test('Whatever is marked, the words are the source’s own', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom(...CATEGORIES)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(1000), spans, (source, start, given) => {
      const marks = given.map(([at, length, category], index) =>
        mark(index, start + at, start + at + length, category),
      );
      expect(words(renderToStaticMarkup(<Marked text={source} start={start} marks={marks} />))).toBe(source);
    }),
  );
});
