import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCurated } from '@/data/build/gazetteer/curated';
import { readTable } from '@/data/build/gazetteer/read-table';
import { root } from '@/data/paths';

const LANGUAGES = ['hy', 'az', 'ru'] as const;
const folder = join(root, 'data/gazetteer');
const rows = readTable(join(folder, 'sentences.tsv'), ['en', ...LANGUAGES]);
const places = readCurated(folder);
const ours = places.flatMap(({ id, note, translations, statuses, geometries }) => [
  ...(note ? [{ id, text: note, translations }] : []),
  ...statuses.map(({ text, translations }) => ({ id, text, translations })),
  ...geometries.flatMap(({ label, translations }) => (label ? [{ id, text: label, translations }] : [])),
]);
const hasWords = (text: string) => /\p{L}/u.test(text);

/** What the world's lists say of places, of which only those that every atlas holds are told in other languages. */
const world = ['countries', 'historical-states'].flatMap((name) => {
  const lines = readFileSync(join(folder, 'world', `${name}.tsv`), 'utf8').split('\n');
  const columns = lines
    .findLast((line) => line.startsWith('#'))!
    .slice(2)
    .split('\t');
  return lines.map((line) => line.split('\t')[columns.indexOf('note')] ?? '');
});

test('Every status, note and name of a route that has words is told in every language', () => {
  const left = ours
    .filter(({ text }) => hasWords(text))
    .filter(({ translations }) => LANGUAGES.some((language) => !translations?.[language]))
    .map(({ id, text }) => `${id}: ${text}`);
  expect(left).toEqual([]);
});

test('No sentence is translated that nobody says, and none twice', () => {
  const said = new Set([...ours.map(({ text }) => text), ...world]);
  expect(rows.filter(({ en }) => !said.has(en)).map(({ en }) => en)).toEqual([]);
  expect(new Set(rows.map(({ en }) => en)).size).toBe(rows.length);
});

/** Its figures, each once, thousands and decimals written alike: *4,400*, *4400* and *100 000*. */
const figures = (text: string) => {
  const plain = text.replace(/(\d)[, \u00a0](?=\d{3}\b)/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
  return [...new Set(plain.match(/\d+(?:\.\d+)?/g))].sort();
};

describe.each(LANGUAGES)('In %s', (language) => {
  test('each sentence has the figures of the English, no other and none left out', () => {
    const wrong = rows.filter((row) => `${figures(row[language])}` !== `${figures(row.en)}`);
    expect(wrong.map((row) => row[language])).toEqual([]);
  });

  test('each is written in the script of the language', () => {
    const foreign = {
      hy: /[\p{Script=Cyrillic}]|[A-Za-z]{2,}/u,
      az: /[\p{Script=Cyrillic}\p{Script=Armenian}]/u,
      ru: /[\p{Script=Armenian}]|[A-Za-z]{2,}/u,
    }[language];
    expect(rows.map((row) => row[language]).filter((text) => foreign.test(text))).toEqual([]);
  });

  test('none takes a side’s word that the English does not', () => {
    // Occupied, liberated, separatist, so-called, terrorist; told of a side, the English has *liberated* once.
    const loaded = {
      hy: /օկուպաց|բռնազավթ|ազատագր|անջատողակ|այսպես կոչված|ահաբեկ/i,
      az: /işğal|azad edil|separatç|qondarma|terror/i,
      ru: /оккупир|освобожд|сепарати|так называем|террор/i,
    }[language];
    const wrong = rows.filter((row) => loaded.test(row[language]) && !/liberated/.test(row.en));
    expect(wrong.map((row) => row[language])).toEqual([]);
  });
});
