import { describe, expect, test } from 'vitest';
import { everything, openAtlas } from '@/geo/atlas';
import type { DatedGeometry, Query } from '@/geo/types';
import { archive, article, place } from '../../fixtures/archive';

const route = (from: string | null, to: string | null, label: string): DatedGeometry => ({
  geometry: {
    type: 'LineString',
    coordinates: [
      [46, 39],
      [47, 40],
    ],
  },
  from,
  to,
  label,
  precisionKm: 3,
  source: 'test',
});
const road = place('Pass Road', 46.5, 39.5, {
  kind: 'corridor',
  bbox: [46, 39, 47, 40],
  geometries: [
    route(null, '2022-08-30', 'old'),
    route('2022-08-30', '2023-04-01', 'temporary'),
    route('2023-04-01', '2023-09-19', 'new'),
  ],
});
const lima = place('Lima', -77, -12);
const suva = place('Suva', 178.4, -18.1);
const oslo = place('Oslo', 10.7, 59.9);
const unknown = place('Bergen', 5.3, 60.4);
const places = [road, lima, suva, oslo];

const first = article(
  'Trucks waited on the [Pass Road]. [Oslo|m] protested. The [Norwegians|d:Oslo] wrote of it. Nobody came.',
  places,
  {
    day: '2022-01-10',
  },
);
const second = article(
  'Talks on the [Pass Road]\n\nIn [Lima] and [Suva] they spoke of [the road|x:Pass Road]. [Lima] is far. [Atlantis|?] is farther.',
  places,
  {
    day: '2023-05-01',
    outlet: 'herald',
    headline: 'Talks on the Pass Road',
  },
);
const undated = article('Rain fell on [Oslo].', places, { day: null, outlet: null });
const atlas = openAtlas(archive([second, undated, first], [unknown]));
const counts = async (query: Partial<typeof everything>) =>
  Object.fromEntries(
    (await atlas.coverage({ ...everything, ...query })).places.map(({ place: { id }, count }) => [id, count]),
  );

describe('A coverage', () => {
  test.each([
    ['everything', {}, { 'pass-road': 3, lima: 2, oslo: 2, suva: 1 }],
    ['one place', { place: ['lima'] }, { lima: 2 }],
    ['one outlet', { outlet: ['herald'] }, { 'pass-road': 2, lima: 2, suva: 1 }],
    ['from a day on', { from: '2023-01-01' }, { 'pass-road': 2, lima: 2, suva: 1 }],
    ['to a day, which counts too', { to: '2022-01-10' }, { 'pass-road': 1, oslo: 1 }],
    ['a kind', { kind: ['corridor' as const] }, { 'pass-road': 3 }],
    ['a box', { bbox: [45, 38, 46.2, 39.2] as [number, number, number, number] }, { 'pass-road': 3 }],
    [
      'a box over the antimeridian',
      { bbox: [170, -30, -170, 0] as [number, number, number, number] },
      { suva: 1 },
    ],
    ['words', { q: 'trucks WAITED' }, { 'pass-road': 1, oslo: 1 }],
    ['a phrase', { q: '"waited trucks"' }, {}],
    ['demonyms, asked for', { category: ['demonym' as const] }, { oslo: 1 }],
    ['one article', { article: undated.article.id }, { oslo: 1 }],
    ['an unknown article', { article: 'no-such-article' }, {}],
  ])('of %s counts its mentions', async (_, query, expected) => {
    expect(await counts(query)).toEqual(expected);
  });

  test('stands most covered first, equals by name', async () => {
    expect((await atlas.coverage(everything)).places.map(({ place: { id } }) => id)).toEqual([
      'pass-road',
      'lima',
      'oslo',
      'suva',
    ]);
  });

  test('counts actors apart', async () => {
    const { places: covered } = await atlas.coverage(everything);
    expect(covered.map(({ place: { id }, actorCount }) => [id, actorCount])).toContainEqual(['oslo', 1]);
  });

  test.each([
    [{}, '2023-05-01', 'new'],
    [{ to: '2022-12-31' }, '2022-12-31', 'temporary'],
    [{ to: '2022-02-01' }, '2022-02-01', 'old'],
    [{ to: '2024-06-01' }, '2024-06-01', 'new'], // ended: its last route still tells where it was
  ])('asked %o shows the map of %s and the %s route', async (query, date, label) => {
    const coverage = await atlas.coverage({ ...everything, ...query });
    const covered = coverage.places.find(({ place: { id } }) => id === 'pass-road')!;
    expect([coverage.date, covered.place.geometries[covered.geometry]?.label]).toEqual([date, label]);
  });

  test.each([
    [{ outlet: ['nobody'] }, '2023-05-01'],
    [{ from: '2030-01-01' }, '2030-01-01'],
    [{ from: '2030-01-01', to: '2031-01-01' }, '2031-01-01'],
  ])('of nothing, asked %o, has a day all the same: %s', async (query, date) => {
    expect((await atlas.coverage({ ...everything, ...query })).date).toBe(date);
  });

  test('of undated articles alone has no date', async () => {
    expect((await atlas.coverage({ ...everything, article: undated.article.id })).date).toBeNull();
  });

  test.each([
    ['a month', [['2023-05-01', 'month']], {}, '2023-05-01', 'month'],
    [
      'a day, of an article that knows it',
      [
        ['2023-05-01', 'month'],
        ['2023-05-01', 'day'],
      ],
      {},
      '2023-05-01',
      'day',
    ],
    [
      'a year of the last of more than a hundred',
      [...Array(120).fill(['2021-02-03', 'day']), ['2022-01-01', 'year']],
      {},
      '2022-01-01',
      'year',
    ],
    ['the day that is asked for', [['2023-05-01', 'month']], { to: '2023-06-07' }, '2023-06-07', 'day'],
    [
      'the newest there is, where nothing is covered',
      [['2023-05-01', 'month']],
      { place: ['suva'] },
      '2023-05-01',
      'month',
    ],
    [
      'the day from which nothing is covered',
      [['2023-05-01', 'month']],
      { from: '2024-01-01' },
      '2024-01-01',
      'day',
    ],
  ] as [string, [string, 'day' | 'month' | 'year'][], Partial<Query>, string, string][])(
    'says of its date no more than is known: %s',
    async (_, dates, query, date, precision) => {
      const told = dates.map(([day, known], n) =>
        article(`${n}: rain on [Lima].`, places, { day, precision: known }),
      );
      const coverage = await openAtlas(archive(told)).coverage({ ...everything, ...query });
      expect([coverage.date, coverage.datePrecision]).toEqual([date, precision]);
    },
  );

  test('draws more than a hundred articles as months', async () => {
    const many = Array.from({ length: 150 }, (_, n) =>
      article(`Day ${n} in [Lima].`, places, {
        day: `2021-0${1 + (n % 3)}-${String(1 + (n % 28)).padStart(2, '0')}`,
      }),
    );
    const { bars, articles, articleCount } = await openAtlas(archive(many)).coverage(everything);
    expect(bars.map(({ day, count, article: id }) => [day, count, id])).toEqual([
      ['2021-01-01', 50, null],
      ['2021-02-01', 50, null],
      ['2021-03-01', 50, null],
    ]);
    expect([articles.length, articleCount]).toEqual([150, 150]);
  });

  test('draws a month hollow only where all of it is inferred', async () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      article(`Day ${n} in [Lima].`, places, { day: n < 60 ? '2021-01-05' : '2021-02-05' }),
    );
    for (const [n, { article: told }] of many.entries())
      if (n < 60 || n % 2 === 0) told.published!.evidence = 'inferred';
    const { bars } = await openAtlas(archive(many)).coverage(everything);
    expect(bars.map(({ day, inferred, precision }) => [day, inferred, precision])).toEqual([
      ['2021-01-01', true, 'month'],
      ['2021-02-01', false, 'month'],
    ]);
  });

  test('of several places holds what is asked of each, and nothing twice', async () => {
    expect(await counts({ place: ['lima', 'suva', 'lima', 'atlantis'] })).toEqual({ lima: 2, suva: 1 });
    expect(await counts({ place: ['lima'], article: first.article.id })).toEqual({});
    expect(await counts({ place: ['oslo'], article: 'no-such-article' })).toEqual({});
  });
});

describe('An excerpt', () => {
  test('is a slice of its article, its marks slices of the mention', async () => {
    for (const {
      place: { id },
    } of (await atlas.coverage(everything)).places) {
      for (const { excerpts } of await atlas.excerpts(id, everything)) {
        for (const excerpt of excerpts) {
          const { text } = [first, second, undated].find(
            ({ article: { id: own } }) => own === excerpt.article,
          )!.article;
          expect(excerpt.text).toBe(text.slice(excerpt.start, excerpt.end));
          for (const mark of excerpt.marks)
            expect(mark.start >= excerpt.start && mark.end <= excerpt.end).toBe(true);
        }
      }
    }
  });

  test('is the sentence around the mention, newest article first, a sentence once', async () => {
    const found = await atlas.excerpts('lima', everything);
    expect(found.flatMap(({ excerpts }) => excerpts.map(({ text }) => text))).toEqual([
      'In Lima and Suva they spoke of the road.',
      'Lima is far.',
    ]);
    const roads = await atlas.excerpts('pass-road', everything);
    expect(roads.map(({ article: { published } }) => published?.day)).toEqual(['2023-05-01', '2022-01-10']);
  });

  test('says which route was in use on its article’s date', async () => {
    expect(
      (await atlas.excerpts('pass-road', everything)).map(({ geometry }) => road.geometries[geometry]?.label),
    ).toEqual(['new', 'old']);
  });

  test('of a sentence without end is cut at spaces around the mention', async () => {
    const long = article(`${'so it went '.repeat(200)}to [Lima] ${'and on it went '.repeat(200)}`, places);
    const [found] = await openAtlas(archive([long])).excerpts('lima', everything);
    const { text } = found!.excerpts[0]!;
    expect(text.length).toBeLessThan(600);
    expect(text).toMatch(/^\w.* Lima .*\w$/);
  });

  test('printed by two articles stands once, with the newest, which names the other', async () => {
    const older = article('Rain fell on “[Oslo]”. It was [Oslo] in 1900.', places, { day: '2020-01-01' });
    const newer = article('Rain fell on "[Oslo]". It is [Oslo] now.', places, { day: '2021-01-01' });
    const found = await openAtlas(archive([older, newer])).excerpts('oslo', everything);
    expect(found.map(({ folded, excerpts }) => [folded, excerpts.map(({ text }) => text)])).toEqual([
      [0, ['Rain fell on "Oslo".', 'It is Oslo now.']],
      [1, ['It was Oslo in 1900.']],
    ]);
    expect(found[0]!.excerpts[0]!.alsoIn).toEqual([older.article.id]);
  });

  test('stands by outlet, as a language sorts them, those that none states last', async () => {
    const told = ['Zaman', 'Çinar', 'Ceyhun'].flatMap((outlet, n) =>
      ['2020-01-01', '2021-01-01'].map((day) =>
        article(`${n} ${day}: rain on [Oslo].`, places, { day, outlet }),
      ),
    );
    const silent = article('No rain on [Oslo].', places, { day: '2022-01-01', outlet: null });
    const reader = openAtlas(archive([...told, silent]));
    const stand = async (byOutlet: string, page = {}) =>
      (await reader.excerpts('oslo', everything, { byOutlet, ...page })).map(
        ({ article: { outletName, published } }) => `${outletName} ${published?.day.slice(0, 4)}`,
      );
    const turkic = [
      'Ceyhun 2021',
      'Ceyhun 2020',
      'Çinar 2021',
      'Çinar 2020',
      'Zaman 2021',
      'Zaman 2020',
      'null 2022',
    ];
    expect(await stand('az')).toEqual(turkic);
    expect(await stand('az', { offset: 2, limit: 3 })).toEqual(turkic.slice(2, 5));
  });

  test('stands on one page of several, newest first', async () => {
    const days = Array.from({ length: 5 }, (_, n) => `202${n}-01-01`);
    const told = days.map((day) => article(`${day}: rain on [Oslo].`, places, { day }));
    const page = await openAtlas(archive(told)).excerpts('oslo', everything, { offset: 1, limit: 2 });
    expect(page.map(({ article: { published } }) => published?.day)).toEqual(['2023-01-01', '2022-01-01']);
  });

  test('tells when it happened, apart from when it was published', async () => {
    const told = article(
      'Rain fell on [Oslo] on 3 March 2020. [Lima] slept on 1 May 2023. [Suva] slept.',
      places,
    );
    const told3 = openAtlas(archive([told]));
    const event = async (id: string) =>
      (await told3.excerpts(id, everything))[0]?.excerpts[0]?.event?.value.day ?? null;
    expect([await event('oslo'), await event('lima'), await event('suva')]).toEqual([
      '2020-03-03',
      null,
      null,
    ]);
  });

  test('of an unknown place is none', async () => {
    expect(await atlas.excerpts('atlantis', everything)).toEqual([]);
  });
});

test('Names stand as printed, with who printed them how often', async () => {
  expect(await atlas.printedNames('pass-road', everything)).toEqual([
    {
      text: 'Pass Road',
      category: 'literal',
      language: 'en',
      count: 2,
      outlets: [
        { id: 'courier', name: 'The Courier', count: 1 },
        { id: 'herald', name: 'The Herald', count: 1 },
      ],
    },
    {
      text: 'the road',
      category: 'descriptive',
      language: 'en',
      count: 1,
      outlets: [{ id: 'herald', name: 'The Herald', count: 1 }],
    },
  ]);
});

test('A name is in the language of the articles that print it, where they have one', async () => {
  const own = openAtlas(
    archive([
      article('[Lima] brûle.', [lima, suva], { language: 'fr' }),
      article('[Suva] dort.', [lima, suva], { language: 'fr' }),
      article('[Suva] sleeps.', [lima, suva], { language: 'en' }),
    ]),
  );
  const languages = async (id: string) =>
    (await own.printedNames(id, everything)).map(({ language }) => language);
  expect(await languages('lima')).toEqual(['fr']);
  expect(await languages('suva')).toEqual(['und']);
  expect((await own.excerpts('lima', everything))[0]!.article.language).toBe('fr');
});

test.each(['day', 'month', 'year'] as const)(
  'A bar of an article known to the %s says so',
  async (precision) => {
    const own = openAtlas(
      archive([article('[Lima] sleeps.', [lima, suva], { day: '2021-05-01', precision })]),
    );
    const { bars } = await own.coverage(everything);
    expect(bars.map((bar) => bar.precision ?? 'day')).toEqual([precision]);
  },
);

test('Every article is listed, newest first, those without places too', async () => {
  const own = openAtlas(
    archive([
      article('[Lima] sleeps.', [lima], { day: '2021-05-01' }),
      article('Nothing is where.', [], { day: '2022-05-01' }),
    ]),
  );
  const { articles } = await own.coverage(everything);
  expect(articles.map(({ published }) => published?.day)).toEqual(['2021-05-01']);
  expect((await own.articles()).map(({ published }) => published?.day)).toEqual(['2022-05-01', '2021-05-01']);
});

test('Articles that no place leads to are listed by themselves, as far as a query asks for them', async () => {
  const own = openAtlas(
    archive([
      article('[Lima] sleeps.', [lima], { day: '2021-05-01' }),
      article('Nothing is where.', [], { day: '2022-05-01' }),
      article('Nor is this.', [], { day: '2023-05-01' }),
    ]),
  );
  const days = async (query: Partial<Query>) =>
    (await own.unplaced({ ...everything, ...query })).map(({ published }) => published?.day);
  expect(await days({})).toEqual(['2023-05-01', '2022-05-01']);
  expect(await days({ to: '2022-12-31' })).toEqual(['2022-05-01']);
  expect(await days({ place: ['lima'] })).toEqual([]);
});

test('Places stand together when a sentence names both, counted a sentence once', async () => {
  const together = await atlas.together('lima', everything);
  expect(together.map(({ place: { id }, count, actor }) => [id, count, actor])).toEqual([
    ['pass-road', 1, false],
    ['suva', 1, false],
  ]);
});

describe('An article', () => {
  test('whose outlet allows it is shown whole', async () => {
    const view = await atlas.article(second.article.id);
    expect(
      view?.passages.map((passage) => (passage.kind === 'text' ? passage.text : passage.sentences)),
    ).toEqual(['In Lima and Suva they spoke of the road. Lima is far. Atlantis is farther.']);
  });

  test('whose outlet does not is shown around its mentions, gaps counted', async () => {
    const view = await atlas.article(first.article.id);
    expect(
      view?.passages.map((passage) => (passage.kind === 'text' ? passage.text : passage.sentences)),
    ).toEqual(['Trucks waited on the Pass Road. Oslo protested.', 2]);
  });

  test('without a headline is called by its first sentence, and says so', async () => {
    const view = await atlas.article(undated.article.id);
    expect([view?.summary.title, view?.summary.titleIsOurs]).toEqual(['Rain fell on Oslo.', true]);
  });

  test('that nobody has is null', async () => {
    expect(await atlas.article('no-such-article')).toBeNull();
  });
});

describe('An atlas', () => {
  test('does not depend on the order in which its articles came', () => {
    expect(archive([first, second, undated], [unknown]).generation).toBe(
      archive([undated, second, first], [unknown]).generation,
    );
  });

  test('is another generation when one word changes', () => {
    const changed = article(
      'Trucks waited on the [Pass Road]! [Oslo|m] protested. The [Norwegians|d:Oslo] wrote of it. Nobody came.',
      places,
      { day: '2022-01-10' },
    );
    expect(archive([changed, second, undated]).generation).not.toBe(
      archive([first, second, undated]).generation,
    );
  });

  test('keeps one of two files with the same article and says which it set aside', () => {
    const twin = { ...first, article: { ...first.article, file: 'zz-copy.txt' } };
    const { articles, rejected } = archive([twin, first]);
    expect([articles.length, rejected[0]?.file, rejected[0]?.because]).toEqual([
      1,
      'zz-copy.txt',
      `It holds the same article as ${first.article.file}.`,
    ]);
  });

  test('without articles is empty, not an error', async () => {
    const empty = openAtlas(archive([]));
    expect(await empty.coverage(everything)).toMatchObject({
      places: [],
      articles: [],
      date: null,
      extent: null,
      mentions: 0,
    });
  });
});
