import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { visitAt } from '@/app/visit';
import { Cited } from '@/components/panel/Cited';

const cited = (source: string, lang: string) =>
  renderToStaticMarkup(
    <Cited
      visit={visitAt('/', new URLSearchParams({ lang }), null)}
      message="place.source"
      source={source}
    />,
  );

test.each([
  ['en', 'The Post, 30 March 2023', 'Source: The Post, 30 March 2023'],
  ['ru', 'The Post, 30 March 2023', 'Источник: <bdi lang="en">The Post, </bdi>30 марта 2023\u00a0г.'],
  [
    'az',
    'The Post, 1 May 2021; to 2 May 2021, not verified',
    'Mənbə: <bdi lang="en">The Post, </bdi>1 may 2021<bdi lang="en">; to </bdi>2 may 2021<bdi lang="en">, not verified</bdi>',
  ],
  ['ru', 'Own label placing', 'Источник: <bdi lang="en">Own label placing</bdi>'],
  ['ru', 'Ceasefire line of 1994', 'Источник: <bdi lang="en">Ceasefire line of 1994</bdi>'],
])('In %s the source %s is written %s', (lang, source, written) => {
  expect(cited(source, lang)).toBe(written);
});
