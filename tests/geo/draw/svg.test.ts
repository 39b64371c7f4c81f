import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { composeScene } from '../../../geo/draw/scene';
import { mapStylesheet } from '../../../geo/draw/stylesheet';
import { sceneToSvg } from '../../../geo/draw/svg';
import { viewFor } from '../../../geo/draw/view';
import { fivePlaces, mapOf, regionBasemap, STATIC, town } from './scenes';

beforeAll(() => void regionBasemap(), 60_000);

const OPTIONS = { title: 'The coverage', description: 'A map', idPrefix: 't-', scaleText: '100 km' };

function drawn(width: number, height: number, selected: string | null = null): string {
  const data = mapOf(fivePlaces(), selected);
  return sceneToSvg(composeScene([regionBasemap()], data, viewFor(data, { width, height }), STATIC), OPTIONS);
}

test('a page without script gets the whole map in at most 20 KB', () => {
  expect(gzipSync(drawn(1040, 742)).length).toBeLessThan(20_000);
});

test('the three maps of an embed take at most 21 KB together', () => {
  const three = [
    drawn(638, 400, 'lachin-corridor'),
    drawn(480, 360, 'lachin-corridor'),
    drawn(320, 320, 'lachin-corridor'),
  ];
  expect(gzipSync(three.join('')).length).toBeLessThan(21_000);
});

test('the drawing holds no style attribute and no script, which a strict policy would block', () => {
  const svg = drawn(1040, 742);
  expect(svg).not.toMatch(/\sstyle=/);
  expect(svg).not.toMatch(/<script|\son\w+=/);
});

test('every class of the drawing has its looks in the one style sheet', () => {
  const sheet = mapStylesheet();
  const used = new Set(
    [...drawn(1040, 742, 'lachin-corridor').matchAll(/class="([^"]+)"/g)].flatMap(([, names]) =>
      names!.split(' '),
    ),
  );
  // Names without looks of their own: the drawing's root and groups, and hooks for states.
  const hooks = new Set([
    'map',
    'c',
    'coverage',
    'e-scale-bar',
    'e-scale-text',
    'l-name',
    'l-tie',
    'is-selected',
    'c-point',
    'c-road',
    'c-border',
    'c-area',
    'c-near',
    'm-river-main',
    'm-road-main',
  ]);
  const unknown = [...used].filter((name) => !hooks.has(name) && !sheet.includes(`.${name}`));
  expect(unknown).toEqual([]);
});

test('symbols and names link to their pages', () => {
  const svg = drawn(1040, 742);
  expect(svg).toContain('<a class="c c-road" href="/place/lachin-corridor" data-place="lachin-corridor">');
  expect(svg.match(/href="\/place\/baku"/g)?.length).toBe(2); // its symbol and its name
});

test('a name that tries to be markup stays text', () => {
  const hostile = `</text><script>alert("1")</script> & 'more'`;
  const data = mapOf([town('x', [46, 40], 3, hostile)]);
  const svg = sceneToSvg(
    composeScene([regionBasemap()], data, viewFor(data, { width: 640, height: 400 }), STATIC),
    { ...OPTIONS, title: hostile, description: hostile },
  );
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
});

test('with its own fonts uncertain, each line of text is told the width it was given', () => {
  const data = mapOf(fivePlaces());
  const svg = sceneToSvg(
    composeScene([regionBasemap()], data, viewFor(data, { width: 640, height: 400 }), {
      ...STATIC,
      fitText: true,
    }),
    OPTIONS,
  );
  // Letters set one by one have no width to keep, and the scale has room to spare.
  const lines = svg.match(/<text[^>]*>/g)!.filter((text) => !/t-letter|e-scale-text/.test(text));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((text) => !text.includes(' textLength='))).toEqual([]);
});

test('it has a name and an account in words for those who do not see it', () => {
  const svg = drawn(640, 400);
  expect(svg).toContain('<title id="t-title">The coverage</title>');
  expect(svg).toContain('<desc id="t-desc">A map</desc>');
  expect(svg).toContain('aria-labelledby="t-title t-desc"');
});
