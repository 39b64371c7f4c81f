import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { visitAt } from '@/app/visit';
import { Timeline } from '@/components/timeline/Timeline';
import { everything, openAtlas } from '@/geo/atlas';
import type { PublishedDate, Query } from '@/geo/types';
import { archive, article, place } from '../../fixtures/archive';

vi.mock('next/navigation', () => ({
  useRouter: () => ({}),
  usePathname: () => '/',
  useSearchParams: () => '',
}));

const lima = place('Lima', -77, -12);

/** The words of a timeline of one article. */
async function drawn(
  { day, precision }: PublishedDate,
  { evidence = 'stated', query = {}, alone = false }: Partial<Asked> = {},
): Promise<string> {
  const atlas = openAtlas(archive([article('[Lima] sleeps.', [lima], { day, precision, evidence })]));
  const coverage = await atlas.coverage({ ...everything, ...query });
  const { bars } = coverage;
  const { from, to } = query;
  const asked = { lang: 'en', ...(from && { from }), ...(to && { to }) };
  const visit = visitAt('/', new URLSearchParams(asked), null);
  const published = alone ? { day, precision } : undefined;
  return renderToStaticMarkup(
    <Timeline visit={visit} coverage={coverage} bars={bars} allBars={bars} published={published} />,
  );
}

interface Asked {
  evidence: 'stated' | 'inferred';
  query: Partial<Query>;
  /** On the article's own page. */
  alone: boolean;
}

const shows = (html: string) => /timeline-shows-day"[^>]*>([^<]*)</.exec(html)?.[1];
const range = (html: string) => /timeline-range">([^<]*)</.exec(html)?.[1];
const spoken = (html: string) => [...html.matchAll(/aria-valuetext="([^"]*)"/g)].map(([, words]) => words);
const bar = (html: string) => /<title>([^<]*)</.exec(html)?.[1];

test.each([
  ['day', '2021-05-01', '1 May 2021'],
  ['month', '2021-05-01', 'May 2021'],
  ['year', '2021-01-01', '2021'],
] as const)('Of an article known to the %s from %s on the map shows %s', async (precision, day, words) => {
  const html = await drawn({ day, precision }, { alone: true });
  expect([shows(html), range(html), bar(html)]).toEqual([words, words, `${words}: 1 mention`]);
  expect(shows(await drawn({ day, precision }))).toBe(words);
  expect(spoken(await drawn({ day, precision }))).toEqual([words, words]);
});

test('A day that the address asks for is a day, whatever is known of the articles', async () => {
  const html = await drawn({ day: '2021-05-01', precision: 'month' }, { query: { to: '2021-05-01' } });
  expect([shows(html), range(html), spoken(html).at(-1)]).toEqual(['1 May 2021', '1 May 2021', '1 May 2021']);
});

test('A range that begins after the last article ends no earlier than it begins, and the map shows that day', async () => {
  const html = await drawn({ day: '2021-05-01', precision: 'day' }, { query: { from: '2030-01-01' } });
  expect([shows(html), range(html)]).toEqual(['1 January 2030', '1 January 2030']);
});

test('A range that ends before the first article begins no later than it ends', async () => {
  const html = await drawn({ day: '2021-05-01', precision: 'day' }, { query: { to: '2020-01-01' } });
  expect([shows(html), range(html)]).toEqual(['1 January 2020', '1 January 2020']);
});

test('The key explains inferred dates where there are some, and only there', async () => {
  const date = { day: '2021-05-01', precision: 'day' } as const;
  expect(await drawn(date)).not.toContain('date inferred');
  expect(await drawn(date, { evidence: 'inferred' })).toContain('</svg>date inferred');
});
