import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedAddress, embedSearch, imageAddress, LONGEST_TITLE, pageAddress, parseEmbed } from '@/geo/embed';

const parse = (search: string) => parseEmbed(new URLSearchParams(search));

test.each([
  ['', ''],
  ['place=lachin-corridor', '?place=lachin-corridor'],
  ['place=baku&place=yerevan', '?place=baku,yerevan'],
  ['article=abc-12345678&theme=dark', '?article=abc-12345678&theme=dark'],
  ['q=mine%20clearance&from=2023-01-01&to=2022-01-01', '?q=mine%20clearance&from=2022-01-01&to=2023-01-01'],
  ['bbox=44,38,48,41&kind=road,border', '?kind=road,border&bbox=44,38,48,41'],
  ['accent=%230a6', '?accent=00aa66'],
  ['accent=B3321F', '?accent=b3321f'],
  ['lang=HY&names=armenian', '?lang=hy&names=armenian'],
  ['panel=none&height=420', '?panel=none&height=420'],
  ['v=ABCDEF0123456789', '?v=abcdef0123456789'],
  ['title=A%20%22quoted%22%20%3Cb%3Etitle%3C/b%3E', '?title=A%20%22quoted%22%20%3Cb%3Etitle%3C%2Fb%3E'],
  // What hosts add.
  ['childId=pym-0&initialWidth=640&parentTitle=x&parentUrl=https://e.example&utm_source=n', ''],
])('%s is understood as %s', (given, canonical) => {
  expect(embedSearch(parse(given))).toBe(canonical);
});

test.each([
  'theme=pink',
  'theme=javascript:alert(1)',
  'accent=red;background:url(//evil.example)',
  'accent=%23ff',
  'lang=../../etc/passwd',
  'lang=<script>',
  'names=enemy',
  'panel=%00',
  'height=NaN',
  'height=-1',
  'height=1e9',
  'height=12.5',
  'height=99999999999999999999',
  'v=../../../current',
  'v=zzzzzzzzzzzz',
  'v=abc',
  'title=%20%20%0A',
  'title=%E2%80%AE',
  'bbox=NaN',
  'bbox=NaN,NaN,NaN,NaN',
  'bbox=1,2,3',
  'bbox=10,50,20,40',
  'bbox=Infinity,0,1,1',
  'from=2023-02-30',
  'to=yesterday',
  'kind=planet',
  'category=everything',
  'constructor=1&__proto__=2&toString=3',
])('%s is as if it were not there', (given) => {
  expect(embedSearch(parse(given))).toBe('');
});

test.each([
  ['height=1', 160],
  ['height=0', 160],
  ['height=160', 160],
  ['height=2000', 2000],
  ['height=2001', 2000],
])('%s is clamped to %i px', (given, height) => {
  expect(parse(given).height).toBe(height);
});

test('a title is one line of visible characters, cut at a word', () => {
  expect(parse(`title=${encodeURIComponent('Mines\u202e\u0000\n\n laid\tin   May')}`).title).toBe(
    'Mines laid in May',
  );
  const cut = parse(`title=${'word '.repeat(2000)}`).title!;
  expect(cut.length).toBeLessThanOrEqual(LONGEST_TITLE + 1);
  expect(cut.endsWith('word…')).toBe(true);
  expect(parse(`title=${'x'.repeat(10_240)}`).title!.length).toBe(LONGEST_TITLE + 1);
});

test('values of ten thousand characters leave a short address', () => {
  const long = 'a'.repeat(10_240);
  const names = [
    'place',
    'article',
    'q',
    'outlet',
    'title',
    'accent',
    'lang',
    'v',
    'theme',
    'height',
    'bbox',
  ];
  const search = embedSearch(parse(names.map((name) => `${name}=${long}`).join('&')));
  expect(search.length).toBeLessThan(1500);
});

test('any address is understood, and its canonical form means the same', () => {
  const names = fc.constantFrom(
    'place',
    'article',
    'q',
    'bbox',
    'theme',
    'accent',
    'lang',
    'names',
    'title',
    'panel',
    'height',
    'v',
    'from',
    'kind',
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 24 }),
    fc.string(),
    fc.constantFrom('dark', '#abc', '44,38,48,41', '2023-05-01', 'none', '500'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 6 }), (pairs) => {
      const search = embedSearch(parseEmbed(pairs));
      expect(embedSearch(parse(search))).toBe(search);
      expect(search).not.toMatch(/[<>"\s]/);
    }),
  );
});

test.each([
  ['place=lachin-corridor&theme=dark', 'https://a.example/place/lachin-corridor'],
  ['place=lachin-corridor&from=2023-01-01', 'https://a.example/place/lachin-corridor?from=2023-01-01'],
  ['article=x-12345678', 'https://a.example/article/x-12345678'],
  ['place=baku,yerevan', 'https://a.example/?place=baku,yerevan'],
  ['place=..%2F..%2Fetc', 'https://a.example/place/..%2F..%2Fetc'],
  ['q=mines', 'https://a.example/?q=mines'],
  ['', 'https://a.example/'],
])('%s leads to the page %s', (given, page) => {
  expect(pageAddress('https://a.example', parse(given))).toBe(page);
});

test('addresses of frames and pictures', () => {
  const options = parse('place=baku&panel=list&height=300&v=0123456789abcdef');
  expect(embedAddress('https://a.example', options, { height: null })).toBe(
    'https://a.example/embed?place=baku&panel=list&v=0123456789abcdef',
  );
  expect(imageAddress('https://a.example', options, 'png', { width: 600, height: 315, scale: 2 })).toBe(
    'https://a.example/image/map.png?place=baku&v=0123456789abcdef&width=600&height=315&scale=2',
  );
  expect(imageAddress('https://a.example', parse(''), 'svg', { width: 600, height: 315, scale: 1 })).toBe(
    'https://a.example/image/map.svg?width=600&height=315',
  );
});
