import { describe, expect, test } from 'vitest';
import { type EditorNotes, type EditorStory, read } from '@/geo/read';
import { textHash } from '@/geo/text/hash';

const text = 'The road is closed.\nNobody passes.\nThe bridge is open.\nTrucks pass.';
const second = { at: 35, begins: 'The bridge is open' };
const notes = (stories: EditorStory[], hash = textHash(text)): EditorNotes => ({
  files: { 'a.txt': { hash, stories } },
});
const readWith = (editor: EditorNotes, words = text) =>
  read({ path: 'news/a.txt', text: words }, { outlets: [], editor });

test('a note parts two stories where no rule can', () => {
  const { articles, rejected } = readWith(notes([second]));
  expect(articles.map((article) => article.text)).toEqual([
    'The road is closed.\nNobody passes.',
    'The bridge is open.\nTrucks pass.',
  ]);
  expect(articles.map(({ fileStart }) => fileStart)).toEqual([0, 35]);
  expect(rejected).toEqual([]);
});

test('a note may part within a paragraph', () => {
  const glued = 'The road is closed. The bridge is open.';
  const editor = notes([{ at: 20, begins: 'The bridge' }], textHash(glued));
  expect(readWith(editor, glued).articles.map((article) => article.text)).toEqual([
    'The road is closed.',
    'The bridge is open.',
  ]);
});

test('what an editor adds is marked as the editor’s, with its ground', () => {
  const { articles } = readWith(
    notes([
      {
        at: 0,
        begins: 'The road',
        headline: { value: 'Road closed', because: 'printed above the copy.' },
        url: { value: 'https://a.example/1', because: 'same text.' },
        published: {
          value: { day: '2023-05-01', precision: 'day' },
          because: 'the page says so.',
          source: 'https://a.example/1',
        },
      },
    ]),
  );
  expect(articles[0]).toMatchObject({
    headline: {
      value: 'Road closed',
      evidence: 'editor',
      because: { rule: 'read.editor', with: { note: 'printed above the copy.' } },
    },
    url: { evidence: 'editor' },
    published: {
      evidence: 'editor',
      because: { rule: 'read.editor-source', with: { source: 'https://a.example/1' } },
    },
    // an address that an editor added states nothing about the outlet
    outlet: null,
  });
});

test('what the text states stands against the note; what a rule concludes gives way to it', () => {
  const value = { value: { day: '2020-01-01', precision: 'day' as const }, because: 'an editor thought so.' };
  const published = (words: string) =>
    readWith(notes([{ at: 0, begins: words.slice(0, 4), published: value }], textHash(words)), words)
      .articles[0]!.published;
  expect(published('date 2023-01-18 The road is closed.')).toMatchObject({
    value: { day: '2023-01-18' },
    evidence: 'stated',
  });
  expect(published('They met on Wednesday, January 18, 2023.')).toMatchObject({
    value: { day: '2020-01-01' },
    evidence: 'editor',
  });
});

describe('a note that no longer applies is left out and said', () => {
  test('the file has changed', () => {
    const { articles, rejected } = readWith(notes([second], '00000000'));
    expect(articles).toHaveLength(1);
    expect(rejected[0]).toMatchObject({
      file: 'news/a.txt',
      remedy: expect.stringContaining(textHash(text)),
    });
  });

  test.each([-1, 3, 36, 9999])('nothing of the kind begins at %i', (at) => {
    const { articles, rejected } = readWith(notes([{ ...second, at }]));
    expect(articles).toHaveLength(1);
    expect(rejected[0]!.where).toBe(`offset ${at}`);
  });

  test('notes on a file of another name say nothing', () => {
    const { articles, rejected } = read({ path: 'toString', text }, { outlets: [], editor: notes([second]) });
    expect([articles.length, rejected.length]).toEqual([1, 0]);
  });
});
