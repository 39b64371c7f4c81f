import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditorNotes } from '@/geo/read';
import { anchorDate, read } from '@/geo/read';
import type { Article, Outlet, Place } from '@/geo/types';

const folder = join(import.meta.dirname, '../../../data');
const json = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
const outlets = json<Outlet[]>('outlets.json');
const editor = json<EditorNotes>('articles/editor.json');
const FILES = [
  '000_7a6a54b3438f24a5.txt',
  '001_7c5156aa07ab2e96.txt',
  '002_dfb64f13c507115d.txt',
  '003_a19c1c24fe705df0.txt',
  '004_4a682159ccab117e.txt',
];
const source = (file: string) => readFileSync(join(folder, 'articles', file), 'utf8');
const readFile = (file: string, notes: EditorNotes | null = editor) =>
  read({ path: file, text: source(file) }, { outlets, editor: notes });
const all = FILES.map((file) => readFile(file));
const [first, blinken, klaar, sputnik, tass, michel, mines] = all.flatMap(({ articles }) => articles) as [
  Article,
  Article,
  Article,
  Article,
  Article,
  Article,
  Article,
];
const texts = (article: Article, role: string) =>
  article.blocks
    .filter((block) => block.role === role)
    .map(({ start, end }) => article.text.slice(start, end));

test('the five files hold seven stories, and nothing is rejected', () => {
  expect(all.map(({ articles }) => articles.length)).toEqual([2, 1, 1, 1, 2]);
  expect(all.flatMap(({ rejected }) => rejected)).toEqual([]);
});

test('every text is a slice of its file, and stories begin where they do', () => {
  for (const { articles } of all) {
    for (const { file, fileStart, text } of articles) {
      expect(source(file).slice(fileStart!, fileStart! + text.length)).toBe(text);
    }
  }
  expect([first, blinken, michel, mines].map(({ fileStart }) => fileStart)).toEqual([1, 1517, 0, 2787]);
});

test('ids are the headline, or the first eight words, and the hash of the text', () => {
  expect(first.id).toMatch(/^the-european-union-is-planning-to-establish-a-[0-9a-f]{8}$/);
  expect(blinken.id).toMatch(
    /^blinken-armenian-pm-discuss-steps-to-restart-bilateral-talks-with-azerbaijan-[0-9a-f]{8}$/,
  );
});

test('headlines stand where the text prints one', () => {
  expect([first, klaar, michel, mines].map(({ headline }) => headline)).toEqual([null, null, null, null]);
  expect(blinken.headline?.value).toBe(
    'Blinken, Armenian PM discuss steps to restart bilateral talks with Azerbaijan',
  );
  expect(tass.headline?.value).toMatch(/^Azerbaijani top diplomat discusses situation/);
  expect(texts(sputnik, 'headline')).toEqual(texts(sputnik, 'headline-repeat'));
});

test('what is no part of the article is told from it', () => {
  expect(texts(first, 'metadata')).toEqual(['date 2023-01-18']);
  expect(texts(sputnik, 'metadata')[0]).toMatch(/^date 2023-05-01 https:\/\/sputnikglobe\.com\/.*\.html$/);
  expect(texts(tass, 'navigation')).toEqual(['All news']);
  expect(texts(tass, 'standfirst')[0]).toMatch(/^On February 16, .* OSCE Minsk Group$/);
  expect(texts(tass, 'dateline')).toEqual(['BAKU, February 16. /TASS/.']);
  expect(tass.text.slice(tass.dateline!.start, tass.dateline!.end)).toBe('BAKU');
  expect(texts(klaar, 'related')).toEqual([
    "SEE ALSO: 'I Just Want To Go Home': Karabakh Armenians In Limbo As Blockade Continues",
  ]);
  expect(texts(klaar, 'body')[4]).toMatch(/^The only road linking/);
  expect(texts(michel, 'caption')[0]).toMatch(/Aug\. 31, 2022\. \(EPA Photo\)$/);
});

describe('dates', () => {
  test.each([
    ['000, first story', first, '2023-01-18', 'stated', undefined],
    ['000, second story', blinken, '2023-01-18', 'stated', undefined],
    ['002', sputnik, '2023-05-01', 'stated', undefined],
    ['003', tass, '2021-02-16', 'inferred', 'read.date.weekday'],
    ['004, first story', michel, '2022-08-31', 'inferred', 'read.date.caption'],
    ['004, second story', mines, '2022-08-31', 'editor', 'read.editor-source'],
  ] as const)('%s', (_, article, day, evidence, rule) => {
    expect(article.published?.value).toEqual({ day, precision: 'day' });
    expect(article.published?.evidence).toBe(evidence);
    expect(article.published?.because?.rule).toBe(rule);
  });

  test('001 prints no year: none by its own words, March 2023 by the dated status of the corridor it names', () => {
    expect(klaar.published).toBeNull();
    const places = json<Place[]>('gazetteer/south-caucasus.json');
    const anchors = places
      .filter(({ id }) => ['lachin-corridor', 'nagorno-karabakh', 'armenia', 'azerbaijan'].includes(id))
      .flatMap(({ id, name, statuses }) =>
        statuses.flatMap(({ from, text }) => (from ? [{ day: from, text, place: name, id }] : [])),
      );
    const { published } = anchorDate(klaar, anchors);
    expect(published?.value).toEqual({ day: '2023-03-01', precision: 'month' });
    expect(published?.because?.with).toMatchObject({
      date: 'March 1',
      event: 'December 12',
      day: '2022-12-12',
    });
  });

  test('each date that the text prints points at its words', () => {
    for (const { text, published } of [first, sputnik, tass, michel]) {
      expect(text.slice(published!.span!.start, published!.span!.end)).toMatch(
        /^(?:20\d\d-\d\d-\d\d|February 16|Aug\. 31, 2022)$/,
      );
    }
  });
});

test.each([
  ['000, first story', first, 'daily-sabah', 'editor'],
  ['000, second story', blinken, 'daily-sabah', 'editor'],
  ['001', klaar, 'rferl', 'inferred'],
  ['002', sputnik, 'sputnik', 'stated'],
  ['003', tass, 'tass', 'stated'],
  ['004, first story', michel, 'daily-sabah', 'editor'],
  ['004, second story', mines, 'daily-sabah', 'editor'],
] as const)('outlet of %s', (_, article, outlet, evidence) => {
  expect(article.outlet).toMatchObject({ value: outlet, evidence });
  expect(article.rights).toBe('sentences');
});

describe('without the editor', () => {
  test('000 is still two stories, by its headline; 004 is one', () => {
    expect(readFile(FILES[0]!, null).articles.map(({ fileStart }) => fileStart)).toEqual([1, 1517]);
    expect(readFile(FILES[4]!, null).articles.map(({ fileStart }) => fileStart)).toEqual([0]);
  });

  test('no value claims to be an editor’s, and what a text does not say is null', () => {
    const articles = FILES.flatMap((file) => readFile(file, null).articles);
    for (const { outlet, url, published, headline } of articles) {
      for (const known of [outlet, url, published, headline]) expect(known?.evidence).not.toBe('editor');
    }
    expect(articles[0]!.outlet).toBeNull();
    expect(articles[2]!.url).toBeNull();
  });
});

test('Windows line ends change no label, date or outlet', () => {
  const roles = ({ blocks }: Article) => blocks.map(({ role }) => role);
  for (const file of FILES) {
    const unix = readFile(file, null).articles;
    const windows = read({ path: file, text: source(file).replace(/\n/g, '\r\n') }, { outlets }).articles;
    expect(windows.map(roles)).toEqual(unix.map(roles));
    expect(windows.map(({ published }) => published?.value)).toEqual(
      unix.map(({ published }) => published?.value),
    );
    expect(windows.map(({ outlet }) => outlet?.value)).toEqual(unix.map(({ outlet }) => outlet?.value));
  }
});
