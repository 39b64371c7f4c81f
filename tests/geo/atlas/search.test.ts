import { describe, expect, test } from 'vitest';
import { openAtlas } from '@/geo/atlas';
import { archive, article, place } from '../../fixtures/archive';

const named = (
  name: string,
  lng: number,
  lat: number,
  ...others: [text: string, language: string, script: string][]
) =>
  place(name, lng, lat, {
    names: [
      { text: name, language: 'en', script: 'Latn' },
      ...others.map(([text, language, script]) => ({ text, language, script })),
    ],
  });

const stepanakert = named(
  'Stepanakert',
  46.75,
  39.82,
  ['Khankendi', 'en', 'Latn'],
  ['Xankəndi', 'az', 'Latn'],
  ['Степанакерт', 'ru', 'Cyrl'],
  ['Ханкенди', 'ru', 'Cyrl'],
  ['Ստեփանակերտ', 'hy', 'Armn'],
);
const aghdam = named(
  'Aghdam',
  46.93,
  39.99,
  ['Ağdam', 'az', 'Latn'],
  ['Агдам', 'ru', 'Cyrl'],
  ['Akna', 'hy', 'Latn'],
);
const lachin = named('Lachin', 46.55, 39.64, ['Laçın', 'az', 'Latn'], ['Berdzor', 'hy', 'Latn']);
const corridor = named('Lachin corridor', 46.6, 39.6);
const gubadli = named('Qubadli', 46.58, 39.34, ['Gubadli', 'en', 'Latn']);
const all = [stepanakert, aghdam, lachin, corridor, gubadli];
const atlas = openAtlas(
  archive(
    [
      article(
        'Trucks wait on the [Lachin corridor]. No one passed. The “Lachin corridor” stays shut, said İlham.',
        all,
      ),
      article('[Aghdam] lies east.', all),
    ],
    all,
  ),
);
const first = async (words: string) => (await atlas.search(words)).places[0]?.place.id;

describe('A place is found', () => {
  test.each([
    ['by its name', 'Stepanakert', 'stepanakert'],
    ['in small letters', 'stepanakert', 'stepanakert'],
    ['by its beginning', 'stepan', 'stepanakert'],
    ['by another name', 'Khankendi', 'stepanakert'],
    ['in Azerbaijani letters', 'Xankəndi', 'stepanakert'],
    ['in Azerbaijani letters typed plain', 'Xankandi', 'stepanakert'],
    ['in Cyrillic', 'Степанакерт', 'stepanakert'],
    ['by its other name in Cyrillic', 'ханкенди', 'stepanakert'],
    ['in Armenian', 'Ստեփանակերտ', 'stepanakert'],
    ['in Armenian capitals', 'ՍՏԵՓԱՆԱԿԵՐՏ', 'stepanakert'],
    ['with a letter missing', 'Stepankert', 'stepanakert'],
    ['with a letter wrong', 'Stepanakart', 'stepanakert'],
    ['with two letters swapped', 'Stepnaakert', 'stepanakert'],
    ['by gh written g', 'Agdam', 'aghdam'],
    ['with its accents', 'Ağdam', 'aghdam'],
    ['by q written g', 'Gubadli', 'qubadli'],
    ['without its dotless letters', 'Lacin', 'lachin'],
    ['by two words', 'lachin corridor', 'lachin-corridor'],
    ['by two words in the other order', 'corridor lachin', 'lachin-corridor'],
  ])('%s: %s', async (_, words, id) => {
    expect(await first(words)).toBe(id);
  });

  test('by the name that matched, which the answer says', async () => {
    expect((await atlas.search('ханкенди')).places[0]).toMatchObject({ matched: 'Ханкенди', count: 0 });
  });

  test('without coverage too, behind those with it', async () => {
    const { places } = await atlas.search('lachin');
    expect(places.map(({ place: { id }, count }) => [id, count])).toEqual(
      expect.arrayContaining([
        ['lachin', 0],
        ['lachin-corridor', 1],
      ]),
    );
  });
});

describe('Nothing is found', () => {
  test.each(['', '   ', '""', 'zzzzzz', '?', 'Paris'])('for “%s”', async (words) => {
    expect(await atlas.search(words)).toEqual({ places: [], articles: [] });
  });
});

describe('An article is found', () => {
  test.each([
    ['by a word', 'trucks'],
    ['by two words anywhere', 'passed trucks'],
    ['by a phrase', '"wait on the lachin"'],
    ['whatever the accents', 'ilham'],
  ])('%s: %s', async (_, words) => {
    expect((await atlas.search(words)).articles).toHaveLength(1);
  });

  test('with the sentence that holds most of the words, hits marked to the letter', async () => {
    const [found] = (await atlas.search('shut LACHIN')).articles;
    const { excerpt } = found!;
    expect(
      excerpt?.hits.map(({ start, end }) => excerpt.text.slice(start - excerpt.start, end - excerpt.start)),
    ).toEqual(['Lachin', 'shut']);
  });

  test('only where every word stands', async () => {
    expect((await atlas.search('trucks yesterday')).articles).toEqual([]);
  });
});
