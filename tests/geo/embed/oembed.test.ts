import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import {
  answerOEmbed,
  discoveryHeader,
  discoveryLinks,
  embedAddress,
  type OEmbedAnswer,
  type OEmbedRequest,
  oEmbedJson,
  oEmbedXml,
  parseOEmbed,
} from '@/geo/embed';

const ORIGIN = 'https://atlas.example';
const ask = (search: string) => parseOEmbed(new URLSearchParams(search), ORIGIN);
const url = (path: string) => `url=${encodeURIComponent(ORIGIN + path)}`;

function answer(search: string, title = 'The Lachin corridor, as reported'): OEmbedAnswer {
  const request = ask(search);
  if ('status' in request) throw new Error(`${search} was refused: ${request.because}`);
  return answerOEmbed(
    request,
    {
      title,
      page: `${ORIGIN}/place/lachin-corridor`,
      options: { ...request.options, v: '0123456789abcdef' },
      heightAt: (width) => (width >= 560 ? 750 : 860),
      author: null,
    },
    { name: 'Dateline', origin: ORIGIN },
    (options) => embedAddress(ORIGIN, options),
  );
}

test.each([
  ['', 400],
  ['url=', 400],
  ['url=%20', 400],
  ['url=lachin-corridor', 400],
  ['url=//atlas.example/embed', 400],
  [`url=${'a'.repeat(5000)}`, 400],
  [`${url('/embed')}&maxwidth=wide`, 400],
  [`${url('/embed')}&maxwidth=-500`, 400],
  [`${url('/embed')}&maxheight=NaN`, 400],
  [`${url('/embed')}&maxheight=1e3`, 400],
  ['url=https%3A%2F%2Fuser%3Apass%40atlas.example%2Fembed', 401],
  ['url=https%3A%2F%2Fevil.example%2Fembed', 404],
  ['url=https%3A%2F%2Fatlas.example.evil.example%2Fembed', 404],
  ['url=https%3A%2F%2Fatlas.example%3A8443%2Fembed', 404],
  ['url=ftp%3A%2F%2Fatlas.example%2Fembed', 404],
  ['url=javascript%3Aalert(1)', 404],
  [url('/about'), 404],
  [url('/embed.js'), 404],
  [url('/image/map.png'), 404],
  [url('/place'), 404],
  [url('/place/a/b'), 404],
  [url('/place/%E0%A4%A'), 404],
  [`${url('/embed')}&format=yaml`, 501],
  [`${url('/embed')}&format=JSON`, 501],
  [`${url('/embed')}&format=`, 501],
])('%s is refused with %i', (search, status) => {
  expect(ask(search)).toMatchObject({ status });
});

test.each([
  [url('/'), {}, 'json', null, null],
  [url('/embed'), {}, 'json', null, null],
  [url('/embed/'), {}, 'json', null, null],
  [url('/place/lachin-corridor'), { place: ['lachin-corridor'] }, 'json', null, null],
  [url('/place/lachin-corridor/'), { place: ['lachin-corridor'] }, 'json', null, null],
  [url('/place/lachin-corridor#coverage'), { place: ['lachin-corridor'] }, 'json', null, null],
  [url('/article/some-story-0123abcd'), { article: 'some-story-0123abcd' }, 'json', null, null],
  [url('/embed?place=baku,yerevan'), { place: ['baku', 'yerevan'] }, 'json', null, null],
  ['url=http%3A%2F%2Fatlas.example%2Fembed%3Fplace%3Dbaku', { place: ['baku'] }, 'json', null, null],
  [`${url('/?q=mines')}&format=xml`, { q: 'mines' }, 'xml', null, null],
  [`${url('/embed')}&maxwidth=500&maxheight=750`, {}, 'json', 500, 750],
  [`${url('/embed')}&maxwidth=500.7`, {}, 'json', 500, null],
  [`${url('/embed')}&maxwidth=0&maxheight=`, {}, 'json', null, null],
  [`${url('/embed')}&callback=x&discover=1&dnt=true`, {}, 'json', null, null],
])('%s is understood', (search, query, format, maxwidth, maxheight) => {
  const request = ask(search) as OEmbedRequest;
  expect(request.options.query).toMatchObject(query);
  expect([request.format, request.maxwidth, request.maxheight]).toEqual([format, maxwidth, maxheight]);
});

test.each([
  ['', 640, 750],
  ['&maxwidth=500', 500, 860],
  ['&maxwidth=500&maxheight=750', 500, 750],
  ['&maxwidth=280', 280, 860],
  ['&maxwidth=100', 100, 860],
  ['&maxheight=200', 640, 200],
  ['&maxheight=50', 640, 50],
  ['&maxwidth=1&maxheight=1', 1, 1],
  ['&maxwidth=5000', 1000, 750],
  ['&maxwidth=99999999', 1000, 750],
])('limits %s give a frame of %i × %i', (limits, width, height) => {
  const { html, ...given } = answer(url('/place/lachin-corridor') + limits);
  expect([given.width, given.height]).toEqual([width, height]);
  expect(html).toContain(`width="${width}" height="${height}"`);
  // A frame that is shorter than its content asks for is drawn for that height.
  expect(html.includes(`height=${height}&`)).toBe(height < (width >= 560 ? 750 : 860));
});

test.each([
  ['', 1200, 630],
  ['&maxwidth=500', 500, 262],
  ['&maxheight=100', 190, 99],
  ['&maxwidth=500&maxheight=100', 190, 99],
  ['&maxwidth=64', 64, 33],
])('limits %s give a thumbnail of %i × %i', (limits, width, height) => {
  const given = answer(url('/place/lachin-corridor') + limits);
  expect([given.thumbnail_width, given.thumbnail_height]).toEqual([width, height]);
  expect(given.thumbnail_url).toContain(`width=${width}&height=${height}`);
});

test('a thumbnail too small to see is left out whole', () => {
  const given = answer(`${url('/place/lachin-corridor')}&maxwidth=63`);
  expect(Object.keys(given).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
});

test('the answer holds what the specification requires, and nothing else', () => {
  const given = answer(url('/place/lachin-corridor'));
  expect(Object.keys(given).sort()).toEqual([
    'cache_age',
    'height',
    'html',
    'provider_name',
    'provider_url',
    'thumbnail_height',
    'thumbnail_url',
    'thumbnail_width',
    'title',
    'type',
    'version',
    'width',
  ]);
  expect(given).toMatchObject({
    type: 'rich',
    version: '1.0',
    provider_name: 'Dateline',
    provider_url: `${ORIGIN}/`,
  });
});

test('a frame is pinned, so that a published article does not change', () => {
  expect(answer(url('/place/lachin-corridor')).html).toContain('v=0123456789abcdef');
});

const HOSTILE = `"><script>alert(1)</script>]]>&amp; ' \u0000\ud800 Лачин ☃ 🗺`;

test('a hostile title is plain text in JSON, in XML and in the html itself', () => {
  const given = answer(url('/place/lachin-corridor'), HOSTILE);
  expect(given.title).toBe(HOSTILE);
  expect(given.html).not.toContain('<script');
  expect(XMLValidator.validate(`<x>${given.html}</x>`)).toBe(true);

  const json = oEmbedJson(given);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(given);

  const xml = oEmbedXml(given);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { oembed } = new XMLParser({ parseTagValue: false, htmlEntities: true }).parse(xml);
  expect(oembed.html).toBe(given.html);
  expect(oembed.version).toBe('1.0');
  expect(oembed.title).toBe(HOSTILE.replaceAll('\u0000', '\ufffd').replaceAll('\ud800', '\ufffd'));
});

test('XML begins with its declaration and has one root', () => {
  const xml = oEmbedXml(answer(url('/place/lachin-corridor')));
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>')).toBe(true);
  expect(Object.keys(new XMLParser({ ignoreDeclaration: true }).parse(xml))).toEqual(['oembed']);
});

test('discovery links are absolute and name both formats', () => {
  const [json, xml] = discoveryLinks(ORIGIN, `${ORIGIN}/place/baku?from=2023-01-01`);
  expect(json).toMatchObject({ rel: 'alternate', type: 'application/json+oembed' });
  expect(xml).toMatchObject({ rel: 'alternate', type: 'text/xml+oembed' });
  for (const { href } of [json!, xml!]) {
    const asked = parseOEmbed(new URL(href).searchParams, ORIGIN) as OEmbedRequest;
    expect(asked.options.query).toMatchObject({ place: ['baku'], from: '2023-01-01' });
  }
});

test('a Link header carries a plain title and no other', () => {
  expect(discoveryHeader(ORIGIN, `${ORIGIN}/`, 'A "good" one')).toContain('; title="A \\"good\\" one"');
  expect(discoveryHeader(ORIGIN, `${ORIGIN}/`, 'Лачин\r\nSet-Cookie: a=b')).not.toMatch(/title|Cookie/);
});
