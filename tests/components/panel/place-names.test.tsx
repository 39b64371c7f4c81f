import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messages } from '@/components/messages';
import { PlaceNames } from '@/components/panel/PlaceNames';
import type { Visit } from '@/components/ui/visit';
import type { Place } from '@/geo/types';

test('A name that differs in a capital alone is listed once', () => {
  const names = ['European continent', 'continental Europe', 'Continental Europe'];
  const place = {
    id: 'europe',
    kind: 'continent',
    name: 'Europe',
    names: names.map((text) => ({ text, language: 'en', script: 'Latn' })),
    statuses: [],
    geometries: [],
  } as unknown as Place;
  const visit = {
    locale: 'en',
    t: messages('en'),
    names: 'international',
    script: 'latin',
  } as unknown as Visit;
  const html = renderToStaticMarkup(<PlaceNames visit={visit} place={place} date={null} />);
  expect(html.match(/continental europe/gi)).toHaveLength(1);
});
