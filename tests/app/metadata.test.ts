import { expect, test } from 'vitest';
import { COVERAGE_FILTERS, metadataOf } from '@/app/metadata';
import { visitAt } from '@/app/visit';

const metadata = (path: string, search: string, narrowedBy?: readonly string[]) =>
  metadataOf(visitAt(path, new URLSearchParams(search), null), {
    title: 'Title',
    description: 'Description',
    path,
    narrowedBy,
  });

test.each([
  ['', '/'],
  ['lang=ru', '/?lang=ru'],
  ['sort=name&names=armenian&script=native&theme=dark&keys=off&utm_source=post', '/'],
  ['lang=hy&theme=dark', '/?lang=hy'],
  ['outlet=', '/'],
])('The list at “%s” is found as %s, in every language', (search, canonical) => {
  const { alternates, robots, openGraph } = metadata('/', search, COVERAGE_FILTERS);
  expect(alternates).toMatchObject({ canonical, languages: { ru: '/?lang=ru', 'x-default': '/' } });
  expect(openGraph).toMatchObject({ url: canonical });
  expect(robots).toMatchObject({ index: true });
});

test.each([
  ['outlet=tass', '/?outlet=tass'],
  ['theme=dark&outlet=tass&lang=ru&from=2022-01-01', '/?from=2022-01-01&outlet=tass&lang=ru'],
  ['q=bridge&sort=name', '/?q=bridge'],
  ['page=2', '/?page=2'],
])(
  'A part of the list, at “%s”, is no page to be found by, and says of itself that it is %s',
  (search, own) => {
    const { alternates, robots, openGraph } = metadata('/', search, COVERAGE_FILTERS);
    expect(robots).toMatchObject({ index: false, follow: true });
    expect(alternates!.canonical).toBe(own);
    expect(openGraph).toMatchObject({ url: own });
    expect(alternates).not.toHaveProperty('languages');
  },
);

test('A page that filters leave whole is found as itself, whatever they are', () => {
  const { alternates, robots } = metadata('/about', 'outlet=tass&from=2022-01-01');
  expect(alternates!.canonical).toBe('/about');
  expect(robots).toMatchObject({ index: true });
});
