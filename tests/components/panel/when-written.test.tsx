import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messages } from '@/components/messages';
import { WhenWritten } from '@/components/panel/WhenWritten';
import type { Visit } from '@/components/ui/visit';
import type { Bar, Day } from '@/geo/types';

const visit = { locale: 'en', t: messages('en') } as Visit;
const extent = { from: '2026-02-11' as Day, to: '2027-08-19' as Day };

function countsOf(...days: [day: string, count: number][]): string[] {
  const bars = days.map(([day, count]) => ({ article: day, day, count, inferred: false }) as Bar);
  const chart = <WhenWritten visit={visit} bars={bars} extent={extent} mentions={0} articles={0} />;
  return [...renderToStaticMarkup(chart).matchAll(/bar-count[^>]*>(\d+)</g)].map(([, count]) => count!);
}

test('Two articles of two on neighbouring days count four, not twenty-two', () => {
  expect(countsOf(['2026-03-16', 2], ['2026-03-04', 2])).toEqual(['4']);
});

test('Articles months apart have a bar each', () => {
  expect(countsOf(['2026-03-04', 2], ['2026-09-04', 1], ['2027-08-19', 3])).toEqual(['2', '1', '3']);
});
