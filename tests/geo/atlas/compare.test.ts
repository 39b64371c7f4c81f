import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksTheSame,
  compare,
  everything,
  openAtlas,
  parseSides,
  printedBySide,
  queryString,
  sideParameters,
  usualSides,
} from '@/geo/atlas';
import { archive, article, place } from '../../fixtures/archive';

const road = place('Pass Road', 46.6, 39.6);
const ford = place('Lower Ford', 46.4, 39.5);
const mill = place('Old Mill', 46.2, 39.4);
const hill = place('Long Hill', 46.1, 39.3);
const known = [road, ford, mill, hill];
const atlas = openAtlas(
  archive(
    [
      article('The [Pass Road] is shut. [The only way in|x:Pass Road] stays shut. [Old Mill] waits.', known, {
        outlet: 'courier',
        day: '2022-03-01',
      }),
      article('The [Pass Road] is open, and so is [Lower Ford]. [Lower Ford] is calm.', known, {
        outlet: 'herald',
        day: '2022-05-01',
      }),
      article('[Old Mill] and [Lower Ford] again.', known, { outlet: 'herald', day: '2023-05-01' }),
      article('Nobody signed this of [Long Hill].', known, { outlet: null, day: null }),
    ],
    known,
  ),
);
const sidesOf = (address: string) => parseSides(new URLSearchParams(address))!;
const compared = async (address: string) => {
  const { a, b } = sidesOf(address);
  const { places } = compare(await atlas.coverage(a), await atlas.coverage(b));
  return places.map(({ covered, by, counts }) => [covered.place.id, by, counts.a, counts.b]);
};

describe('Two coverages side by side', () => {
  test('stand together first, then what only one has, most covered first', async () => {
    expect(await compared('a.outlet=courier&b.outlet=herald')).toEqual([
      ['pass-road', 'both', 2, 1],
      ['old-mill', 'both', 1, 1],
      ['lower-ford', 'b', 0, 3],
    ]);
  });

  test('may be two periods', async () => {
    expect(await compared('a.to=2022-12-31&b.from=2023-01-01')).toEqual([
      ['lower-ford', 'both', 2, 1],
      ['old-mill', 'both', 1, 1],
      ['pass-road', 'a', 3, 0],
    ]);
  });

  test('may be one outlet and everything', async () => {
    expect(await compared('a.outlet=courier')).toContainEqual(['long-hill', 'b', 0, 1]);
  });

  test('say what each called a place', async () => {
    const names = await printedBySide(atlas, sidesOf('a.outlet=courier&b.outlet=herald'), [
      'pass-road',
      'lower-ford',
    ]);
    const words = (id: string) =>
      (['a', 'b'] as const).map((side) => names.get(id)![side].map(({ text, count }) => `${text} ${count}`));
    expect(words('pass-road')).toEqual([['Pass Road 1', 'the only way in 1'], ['Pass Road 1']]);
    expect(words('lower-ford')).toEqual([[], ['Lower Ford 3']]);
  });

  test('answer of many places what they answer of one', async () => {
    const ids = known.map(({ id }) => id);
    const each = await atlas.printedNamesOfEach([...ids, 'no-such-place'], everything);
    for (const id of ids) expect(each.get(id)).toEqual(await atlas.printedNames(id, everything));
    expect([...each.keys()].sort()).toEqual([...ids].sort());
  });

  test('hold the same places whichever comes first, and count what each coverage counts', async () => {
    const side = fc.constantFrom(
      'outlet=courier',
      'outlet=herald',
      'to=2022-04-01',
      'from=2023-01-01',
      'outlet=courier,herald',
    );
    await fc.assert(
      fc.asyncProperty(side, side, async (x, y) => {
        const [a, b] = [`a.${x}&b.${y}`, `a.${y}&b.${x}`].map((address) =>
          parseSides(new URLSearchParams(address)),
        );
        if (!a || !b) return;
        const there = compare(await atlas.coverage(a.a), await atlas.coverage(a.b));
        const back = compare(await atlas.coverage(b.a), await atlas.coverage(b.b));
        const ids = (list: typeof there) => list.places.map(({ covered }) => covered.place.id).sort();
        expect(ids(there)).toEqual(ids(back));
        expect(there.places.reduce((sum, { counts }) => sum + counts.a, 0)).toBe(there.sides.a.mentions);
        expect(there.places.reduce((sum, { counts }) => sum + counts.b, 0)).toBe(there.sides.b.mentions);
        for (const { by, counts } of there.places) {
          expect(by).toBe(counts.a > 0 && counts.b > 0 ? 'both' : counts.a > 0 ? 'a' : 'b');
        }
      }),
    );
  });
});

describe('An address of two sides', () => {
  test.each([
    ['each side its own outlet', 'a.outlet=x&b.outlet=y', '?outlet=x', '?outlet=y'],
    ['several outlets on a side', 'a.outlet=x,z&b.outlet=y', '?outlet=x,z', '?outlet=y'],
    ['each side its own period', 'a.to=2022-01-01&b.from=2022-01-02', '?to=2022-01-01', '?from=2022-01-02'],
    ['what is common to both', 'kind=town&a.outlet=x', '?kind=town&outlet=x', '?kind=town'],
    ['its own before the common one', 'outlet=z&a.outlet=x', '?outlet=x', '?outlet=z'],
    ['a malformed day as if it were not there', 'a.outlet=x&b.from=soon', '?outlet=x', ''],
    ['an emptied field of the form as unset', 'a.outlet=x&a.from=&b.outlet=', '?outlet=x', ''],
  ])('gives %s', (_, address, a, b) => {
    const sides = sidesOf(address);
    expect([sortedString(queryString(sides.a)), sortedString(queryString(sides.b))]).toEqual(
      [a, b].map(sortedString),
    );
  });

  test.each(['', 'outlet=x', 'a.outlet=&b.outlet=', 'a.kind=town', 'c.outlet=x', 'a=x&b=y'])(
    'names no side in “%s”',
    (address) => expect(parseSides(new URLSearchParams(address))).toBeNull(),
  );

  test('is written as it is read', () => {
    const address = 'a.outlet=x%2Cz&a.to=2022-01-01&b.from=2022-01-02';
    const written = Object.entries(sideParameters(sidesOf(address))).flatMap(([key, value]) =>
      value ? [`${key}=${encodeURIComponent(value)}`] : [],
    );
    expect(written.join('&')).toBe(address);
  });

  test('may ask the same twice', () => {
    expect(asksTheSame(sidesOf('a.outlet=x&b.outlet=x'))).toBe(true);
    expect(asksTheSame(sidesOf('a.outlet=x&b.outlet=y'))).toBe(false);
  });
});

describe('Where an address names no side', () => {
  test('the two outlets with the most articles are compared', async () => {
    const sides = usualSides(everything, await atlas.coverage(everything))!;
    expect([sides.a.outlet, sides.b.outlet]).toEqual([['herald'], ['courier']]);
  });

  test('the earlier and the later half of a single outlet are, without a day in both', async () => {
    const query = { ...everything, outlet: ['herald'] };
    const sides = usualSides(query, await atlas.coverage(query))!;
    expect([sides.a.to, sides.b.from]).toEqual(['2023-04-30', '2023-05-01']);
  });

  test.each([
    ['one article', { ...everything, outlet: ['courier'] }],
    ['no article', { ...everything, outlet: ['nobody'] }],
    ['an undated article', { ...everything, q: 'nobody signed' }],
  ])('nothing is compared of %s', async (_, query) => {
    expect(usualSides(query, await atlas.coverage(query))).toBeNull();
  });
});

const sortedString = (query: string) => query.replace(/^\?/, '').split('&').sort().join('&');
