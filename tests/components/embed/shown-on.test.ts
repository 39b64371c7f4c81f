import { expect, test } from 'vitest';
import { shownOn } from '@/components/embed/words';
import { publishedDay } from '@/components/ui/dates';
import { everything, openAtlas } from '@/geo/atlas';
import type { PublishedDate } from '@/geo/types';
import { archive, article, place } from '../../fixtures/archive';

const lima = place('Lima', -77, -12);

/** The date an embed names, of an atlas of one article. */
async function said({ day, precision }: PublishedDate, to: string | null = null): Promise<string> {
  const atlas = openAtlas(archive([article('[Lima] sleeps.', [lima], { day, precision })]));
  const coverage = await atlas.coverage({ ...everything, to });
  return publishedDay(shownOn({ asked: coverage, drawn: coverage })!, 'en');
}

test.each([
  ['day', '2023-05-01', '1 May 2023'],
  ['month', '2023-05-01', 'May 2023'],
  ['year', '2023-01-01', '2023'],
] as const)(
  'an embed of an article known to the %s from %s shows the route of %s',
  async (precision, day, words) => {
    expect(await said({ day, precision })).toBe(words);
  },
);

test('an embed whose address asks for a day shows the route of that day', async () => {
  expect(await said({ day: '2023-05-01', precision: 'month' }, '2023-06-07')).toBe('7 June 2023');
});

test('an embed of a place that nothing speaks of shows the date of what is drawn around it', async () => {
  const older = article('[Lima] sleeps.', [lima], {
    day: '2022-03-01',
    precision: 'month',
    outlet: 'herald',
  });
  const newer = article('In [Lima] nobody sleeps.', [lima], { day: '2023-05-01' });
  const atlas = openAtlas(archive([older, newer]));
  const query = { ...everything, outlet: ['herald'] };
  const [drawn, asked] = [
    await atlas.coverage(query),
    await atlas.coverage({ ...query, place: ['nowhere'] }),
  ];
  expect(shownOn({ asked, drawn })).toEqual({ day: '2022-03-01', precision: 'month' });
});
