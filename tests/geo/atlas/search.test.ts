import fc from 'fast-check';
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
const corridor = named('Lachin corridor', 46.6, 39.6, ['Laçın-Xankəndi yolu', 'az', 'Latn']);
const gubadli = named('Qubadli', 46.58, 39.34, ['Gubadli', 'en', 'Latn']);
const tehran = named('Tehran', 51.4, 35.7, ['تهران', 'fa', 'Arab']);
const tskhinvali = named('Tskhinvali', 43.97, 42.23, ['ცხინვალი', 'ka', 'Geor']);
const kalbajar = named('Kalbajar', 46.04, 40.1, ['Kəlbəcər', 'az', 'Latn']);
const yerevan = named('Yerevan', 44.51, 40.18, ['Երևան', 'hy', 'Armn']);
const jermuk = named('Jermuk', 45.67, 39.84);
const voskepar = named('Voskepar', 45.06, 41.07);
const gyumri = named('Gyumri', 43.85, 40.79);
const nagorno = named('Nagorno-Karabakh', 46.75, 39.82);
const iran = named('Iran', 53, 32);
const oran = named('Oran', -0.63, 35.7);
const states = named('United States', -98, 39, ['U.S.', 'en', 'Latn']);
const union = named('Soviet Union', 60, 60, ['USSR', 'en', 'Latn']);
const saint = named("Sana'a", 44.2, 15.35);
const all = [
  ...[
    stepanakert,
    aghdam,
    lachin,
    corridor,
    gubadli,
    tehran,
    tskhinvali,
    kalbajar,
    yerevan,
    jermuk,
    voskepar,
  ],
  ...[gyumri, nagorno, iran, oran, states, union, saint],
];
const atlas = openAtlas(
  archive(
    [
      article(
        'Trucks wait on the [Lachin corridor]. No one passed. The “Lachin corridor” stays shut, said İlham.',
        all,
      ),
      article('[Aghdam] lies east of [Oran], and Nagorno-Karabakh was used by us.', all),
    ],
    all,
  ),
);
const found = async (words: string) => (await atlas.search(words)).places.map(({ place: { id } }) => id);

describe('A place is found first', () => {
  test.each([
    ['by its name', 'Stepanakert', 'stepanakert'],
    ['in small letters', 'stepanakert', 'stepanakert'],
    ['in capitals', 'STEPANAKERT', 'stepanakert'],
    ['in mixed case', 'sTePaNaKeRt', 'stepanakert'],
    ['with spaces around it', '  Stepanakert ', 'stepanakert'],
    ['in quotation marks', '"Stepanakert"', 'stepanakert'],
    ['in other quotation marks', '«Stepanakert»', 'stepanakert'],
    ['with a full stop', 'Stepanakert.', 'stepanakert'],
    ['by its beginning', 'stepan', 'stepanakert'],
    ['by another name', 'Khankendi', 'stepanakert'],

    ['in Cyrillic', 'Степанакерт', 'stepanakert'],
    ['by its other name in Cyrillic', 'ханкенди', 'stepanakert'],
    ['in Armenian', 'Ստեփանակերտ', 'stepanakert'],
    ['in Armenian capitals', 'ՍՏԵՓԱՆԱԿԵՐՏ', 'stepanakert'],
    ['in Arabic script', 'تهران', 'tehran'],
    ['in Georgian', 'ცხინვალი', 'tskhinvali'],
    ['in Georgian capitals', 'ᲪᲮᲘᲜᲕᲐᲚᲘ', 'tskhinvali'],
    ['in Armenian with its ligature in capitals', 'ԵՐԵՎԱՆ', 'yerevan'],
    ['in Cyrillic, though none of its names is', 'Калбаджар', 'kalbajar'],
    ['in Cyrillic, with a letter of its own for sounds of two', 'Джермук', 'jermuk'],
    ['in Armenian, though none of its names is', 'Ոսկեպար', 'voskepar'],
    ['in Armenian, with one sound in two letters', 'Գյումրի', 'gyumri'],
    ['in Georgian, though none of its names is', 'ლაჩინ', 'lachin'],
    ['in the Azerbaijani of Soviet times', 'Ағдам', 'aghdam'],

    ['in Azerbaijani letters', 'Xankəndi', 'stepanakert'],
    ['in Azerbaijani letters typed plain', 'Xankandi', 'stepanakert'],
    ['with e typed for ə', 'Kelbecer', 'kalbajar'],
    ['with a typed for ə', 'Kalbacar', 'kalbajar'],
    ['without its dotless letters', 'Lacin', 'lachin'],
    ['with its accents', 'Ağdam', 'aghdam'],
    ['with its accents as marks of their own', 'Ag\u0306dam', 'aghdam'],
    ['by gh written g', 'Agdam', 'aghdam'],
    ['by kh written x', 'Xankendi', 'stepanakert'],
    ['by x written kh', 'Khankandi', 'stepanakert'],
    ['by q written g', 'Gubadli', 'qubadli'],
    ['by g written gh', 'Ghubadli', 'qubadli'],
    ['by j written zh', 'Zhermuk', 'jermuk'],
    ['by j written dzh', 'Dzhermuk', 'jermuk'],
    ['by y left out', 'Erevan', 'yerevan'],
    ['by i written y', 'Lachyn', 'lachin'],
    ['by yu written iu', 'Giumri', 'gyumri'],
    ['by i written iy', 'Gyumriy', 'gyumri'],
    ['by v written w', 'Eriwan'.replace('i', 'e'), 'yerevan'],
    ['by u written ou', 'Goumri'.replace('o', 'yo'), 'gyumri'],
    ['without a silent h', 'Teran', 'tehran'],

    ['by two words', 'lachin corridor', 'lachin-corridor'],
    ['by two words in the other order', 'corridor lachin', 'lachin-corridor'],
    ['by the beginnings of two words', 'lac cor', 'lachin-corridor'],
    ['with a hyphen between', 'lachin-corridor', 'lachin-corridor'],
    ['without a space', 'lachincorridor', 'lachin-corridor'],
    ['without a hyphen', 'nagorno karabakh', 'nagorno-karabakh'],
    ['with neither', 'NagornoKarabakh', 'nagorno-karabakh'],
    ['with a dash', 'nagorno–karabakh', 'nagorno-karabakh'],
    ['with two spaces', 'nagorno  karabakh', 'nagorno-karabakh'],
    ['without its apostrophe', 'sanaa', 'sanaa'],
    ['with another apostrophe', 'Sana’a', 'sanaa'],
    ['by its initials', 'US', 'united-states'],
    ['by its initials with stops', 'u.s.', 'united-states'],

    ['with a letter doubled', 'Lachinn', 'lachin'],
    ['with a letter not doubled', 'coridor', 'lachin-corridor'],
    ['with a letter missing', 'Stepankert', 'stepanakert'],
    ['with two letters missing', 'Stpankert', 'stepanakert'],
    ['with a letter wrong', 'Stepanakart', 'stepanakert'],
    ['with a letter added', 'Stepanaakhert', 'stepanakert'],
    ['with two letters swapped', 'Stepnaakert', 'stepanakert'],
    ['with a wrong letter in a short name', 'Irun', 'iran'],
    ['with a letter missing in a short name', 'Lachn', 'lachin'],
    ['with a letter added in a short name', 'Iraan', 'iran'],
    ['with letters swapped in a short name', 'Lahcin', 'lachin'],
    ['with a letter wrong in its beginning', 'stepamak', 'stepanakert'],
    ['with a letter wrong in one of two words', 'lachin corridar', 'lachin-corridor'],
    ['mistyped in Cyrillic', 'Степанокерт', 'stepanakert'],
    ['with letters swapped that sound otherwise together', 'Voksepar', 'voskepar'],
  ])('%s: %s', async (_, words, id) => {
    expect((await found(words))[0]).toBe(id);
  });

  test.each(['ханкенди', 'Xankəndi', 'Ստեփանակերտ', 'Khankendi'])(
    'by the name that matched, which the answer says: %s',
    async (words) => {
      const [hit] = (await atlas.search(words)).places;
      expect(hit?.matched.toLowerCase()).toBe(words.toLowerCase());
    },
  );

  test('by its own name rather than another that fits as well', async () => {
    expect((await atlas.search('step')).places[0]!.matched).toBe('Stepanakert');
  });
});

describe('Of several places', () => {
  test.each([
    ['the one of that very name comes first, covered or not', 'lachin', ['lachin', 'lachin-corridor']],
    ['the same when its last letter is still to be typed', 'lachi', ['lachin', 'lachin-corridor']],
    ['the same by another of its names', 'Xankend', ['stepanakert', 'lachin-corridor']],
    ['the covered one comes first where both begin so', 'lach', ['lachin-corridor', 'lachin']],
    ['the covered one comes first of two letters too', 'la', ['lachin-corridor', 'lachin']],
    ['one known by initials comes before one that begins with them', 'us', ['united-states', 'soviet-union']],
  ])('%s: %s', async (_, words, ids) => {
    expect(await found(words)).toEqual(ids);
  });

  test.each([
    ['no name but one letter off, when the name is there', 'Iran', 'oran'],
    ['no name with another first letter, when the word is short', 'Aran', 'oran'],
    ['no short name mistyped twice', 'Irnu', 'iran'],
    ['no name of three letters mistyped', 'Ora', 'iran'],
    ['no name with another figure in it', 'Route 12', 'route-13'],
    ['no long name mistyped three times', 'Stpnakrt', 'stepanakert'],
  ])('%s: %s lists no %s', async (_, words, id) => {
    expect(await found(words)).not.toContain(id);
  });

  test('by its letters before one that only sounds so, covered or not', async () => {
    const shusha = named('Shusha', 46.75, 39.76);
    const south = named('South Market', 46, 39);
    const both = openAtlas(archive([article('[South Market] was open.', [south])], [shusha, south]));
    expect((await both.search('shu')).places.map(({ place: { id } }) => id)[0]).toBe('shusha');
  });

  test('those without coverage say so', async () => {
    const { places } = await atlas.search('lachin');
    expect(places.map(({ place: { id }, count }) => [id, count])).toEqual([
      ['lachin', 0],
      ['lachin-corridor', 1],
    ]);
  });

  test('no more are listed than asked for, whatever is typed', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom('l', 'a', 's', 'Лач', 'ստ'),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 5 }), async (words, limit) => {
        const { places, articles } = await atlas.search(words, limit);
        expect(places.length).toBeLessThanOrEqual(limit);
        expect(articles.length).toBeLessThanOrEqual(limit);
        expect(new Set(places.map(({ place }) => place.id)).size).toBe(places.length);
      }),
    );
  });

  test('every one is found first by each of its own names, as it is written', async () => {
    for (const place of all)
      for (const { text } of place.names) expect([text, (await found(text))[0]]).toEqual([text, place.id]);
  });

  test('every one is still found as it is typed, letter by letter', async () => {
    for (const { id, name } of all)
      for (let letters = 1; letters <= name.length; letters++)
        expect([name.slice(0, letters), await found(name.slice(0, letters))]).toEqual([
          name.slice(0, letters),
          expect.arrayContaining([id]),
        ]);
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
    ['by the beginning of a word, as one types', 'truc'],
    ['by a word within a hyphened one', 'karabakh'],
    ['by a hyphened word', 'nagorno-karabakh'],
    ['by the beginning of a phrase’s last word', '"nagorno-kar'],
    ['by a word of two letters', 'us'],
    ['by a word before a stop', 'passed.'],
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

  test.each([
    ['by the middle of a word', 'rucks'],
    ['by two letters that only begin a word', 'tr'],
    ['by one letter', 't'],
    ['by a phrase whose words stand apart', '"lachin shut"'],
    ['by a phrase in another order', '"corridor lachin"'],
  ])('never %s: %s', async (_, words) => {
    expect((await atlas.search(words)).articles).toEqual([]);
  });

  test('only where every word stands', async () => {
    expect((await atlas.search('trucks yesterday')).articles).toEqual([]);
  });

  describe('by what it tells its readers', () => {
    const { article: crawled, readings } = article(
      'date 2023-05-01 https://herald.example/crossing-shut.html\nCrossing shut\nMore: ferry talks fail\nThe crossing near [Aghdam] was shut.',
      all,
      { headline: 'Crossing shut' },
    );
    const roles = ['metadata', 'headline', 'related', 'body'] as const;
    const blocks = crawled.blocks.map((block, at) => ({ ...block, role: roles[at]! }));
    const told = openAtlas(archive([{ article: { ...crawled, blocks }, readings }], all));

    test.each(['html', 'herald.example', '"date 2023"', 'ferry'])('and not by %s', async (words) => {
      expect((await told.search(words)).articles).toEqual([]);
    });

    test('with a sentence of its text sooner than the headline that stands above it', async () => {
      const [hit] = (await told.search('crossing')).articles;
      expect(hit!.excerpt!.text).toBe('The crossing near Aghdam was shut.');
    });

    test('with its headline where only that says so', async () => {
      const only = { ...crawled, blocks: blocks.slice(0, 2) };
      const [hit] = (await openAtlas(archive([{ article: only, readings: [] }], all)).search('crossing'))
        .articles;
      expect(hit!.excerpt!.text).toBe('Crossing shut');
    });
  });
});
