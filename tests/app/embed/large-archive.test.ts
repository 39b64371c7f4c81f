import { beforeAll, expect, test } from 'vitest';
import type { Prepared } from '@/app/embed/respond';
import type { LiveCoverage } from '@/components/embed/live/coverage';
import { buildAtlas, openAtlas } from '@/geo/atlas';
import type { Crowd } from '@/geo/draw';
import { DIGIT_OUTLINES } from '@/geo/draw/digit-outlines';
import { parseEmbed } from '@/geo/embed';
import { generateArchive } from '../../bench/generate';
import { serving } from './serving';

const PLACES = 4000;
const served = serving();
let makeEmbed: typeof import('@/app/embed/make').makeEmbed;
let coverageOf: typeof import('@/app/embed/coverage/route').GET;
let ask: typeof import('@/app/embed/ask').ask;
let drawPicture: typeof import('@/app/image/picture').drawPicture;
let crowdOf: typeof import('@/app/embed/crowd/route').GET;
beforeAll(async () => {
  const { articles } = generateArchive(PLACES);
  served.present = openAtlas(buildAtlas({ articles, known: [], outlets: [], rejected: [] }));
  ({ ask } = await import('@/app/embed/ask'));
  ({ drawPicture } = await import('@/app/image/picture'));
  ({ makeEmbed } = await import('@/app/embed/make'));
  ({ GET: coverageOf } = await import('@/app/embed/coverage/route'));
  ({ GET: crowdOf } = await import('@/app/embed/crowd/route'));
}, 60_000);

const embed = (search: string) => makeEmbed(parseEmbed(new URLSearchParams(search)), 'https://a.example');
const htmlOf = ({ body }: Prepared) => Buffer.from(body.identity).toString();

/** How many places an embed says that it shows. */
const placesSaid = (html: string) =>
  Number(/<p class="second">([\d,]+) places/.exec(html)![1]!.replace(',', ''));

/** How many circles, or letters, the paths of a class are made of. */
const circlesOf = (drawing: string, className: string) =>
  [...drawing.matchAll(new RegExp(`<path class="${className}" d="([^"]*)"`, 'g'))].reduce(
    (sum, [, d]) => sum + d!.split('M').length - 1,
    0,
  );
/** The numbers of a drawing's discs, read back from their outlines. */
function numbersOf(drawing: string): number[] {
  const letters = [...drawing.matchAll(/<path class="t-cluster" d="([^"]*)"/g)].flatMap(([, d]) =>
    [...d!.matchAll(/M(-?[\d.]+) (-?[\d.]+)(m[^M]*)/g)].map(([, x, y, outline]) => {
      const [letter, [advance]] = Object.entries(DIGIT_OUTLINES).find(([, [, shape]]) => shape === outline)!;
      return { letter, x: Number(x), y, next: Number(x) + 10 * advance };
    }),
  );
  let written = '';
  letters.forEach(({ letter, x, y }, i) => {
    const before = letters[i - 1];
    const follows = before && before.y === y && Math.abs(before.next - x) < 2;
    written += follows ? letter : ` ${letter}`;
  });
  return written.trim().split(' ').map(Number);
}

const discsOf = (drawing: string) => circlesOf(drawing, 'c c-cluster');

test.each(['', 'q=market', 'panel=none&theme=dark&lang=hy', 'q=ferry&height=500', 'lang=ru&script=native'])(
  'an embed of thousands of places (%s) weighs no more than any other and gathers them in discs',
  async (search) => {
    const prepared = await embed(search);
    expect(prepared.status).toBe(200);
    expect(prepared.body.br.length).toBeLessThanOrEqual(22 * 1024);
    expect(discsOf(htmlOf(prepared))).toBeGreaterThan(10);
  },
);

test('it says how many there are', async () => {
  expect(htmlOf(await embed(''))).toMatch(/<p class="second">4,000 places in /);
});

test('no place is lost: discs and points stand for all that were asked for', async () => {
  const html = htmlOf(await embed('bbox=-30,10,70,60&panel=none'));
  const drawing = html.split('<div class="drawing drawing-large">')[1]!.split('</div>')[0]!;
  const alone = (drawing.match(/<circle class="c-point"/g)?.length ?? 0) + circlesOf(drawing, 'c c-point');
  const inDiscs = numbersOf(drawing).reduce((sum, places) => sum + places, 0);
  expect(inDiscs + alone).toBe(placesSaid(html));
});

test('the live map is given the most covered places, and where to fetch the others', async () => {
  const answer = await coverageOf(new Request('https://a.example/embed/coverage?q=market'));
  const { data, crowd: address } = (await answer.json()) as LiveCoverage;
  expect(data.places.length).toBe(200);
  expect(data).not.toHaveProperty('crowd');
  const fetched = await crowdOf(new Request(`https://a.example${address}`));
  expect(fetched.headers.get('access-control-allow-origin')).toBe('*');
  const crowd = (await fetched.json()) as Crowd;
  expect(crowd.ids.length).toBe(new Set(crowd.ids).size);
  expect(data.places.length + crowd.ids.length).toBe(placesSaid(htmlOf(await embed('q=market'))));
});

test('where all places are told in detail there is no crowd to fetch', async () => {
  const search = '?bbox=20,30,24,34';
  const answer = await coverageOf(new Request(`https://a.example/embed/coverage${search}`));
  expect(((await answer.json()) as LiveCoverage).crowd).toBeNull();
  expect((await crowdOf(new Request(`https://a.example/embed/crowd${search}`))).status).toBe(404);
});

test('a picture of it has its discs, with their numbers as outlines', async () => {
  const subject = (await ask(parseEmbed(new URLSearchParams(''))))!.subject;
  const { svg } = drawPicture(subject, { width: 600, height: 400 }, 'https://a.example', 'en');
  expect(discsOf(svg)).toBeGreaterThan(10);
  expect(circlesOf(svg, 't-cluster')).toBeGreaterThanOrEqual(discsOf(svg));
  expect(svg).not.toMatch(/<text|NaN|undefined/);
});

test('a narrow picture says its second line whole, on two lines where it needs them', async () => {
  const subject = (await ask(parseEmbed(new URLSearchParams(''))))!.subject;
  const lines = (height: number, width: number) => {
    const { svg } = drawPicture(subject, { width, height }, 'https://a.example', 'en');
    return svg.split(`<rect width="${width}" height="`)[1]!.split('<rect')[0]!.match(/<path/g)!.length;
  };
  // The title, and what is said beneath it.
  expect([lines(400, 800), lines(400, 360)]).toEqual([2, 3]);
});
