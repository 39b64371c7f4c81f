// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { barsMarkup, type DrawnBar } from '@/components/timeline/bars-markup';

const bar: DrawnBar = {
  at: '12.500%',
  title: '6 April 2023: 4 mentions',
  inferred: false,
  parts: [{ foot: 50, height: 20.04, outside: false }],
};

/** A bar in a browser's own words. */
function parsed(change: Partial<DrawnBar>): Element {
  document.body.innerHTML = `<svg>${barsMarkup([{ ...bar, ...change }])}</svg>`;
  return document.querySelector('g')!;
}

const boxes = (group: Element) =>
  [...group.querySelectorAll('rect')].map((rect) =>
    ['class', 'x', 'y', 'height'].map((name) => rect.getAttribute(name)).join(' '),
  );

test.each<[string, Partial<DrawnBar>, string[]]>([
  ['stands on its foot, to a tenth of a pixel', {}, ['bar 12.500% 30 20']],
  ['of an inferred date keeps its line within', { inferred: true }, ['bar-inferred 12.500% 30.7 18.6']],
  [
    'that the page shows in part stands before all there is',
    {
      parts: [
        { foot: 50, height: 40, outside: true },
        { foot: 50, height: 10, outside: false },
      ],
    },
    ['bar bar-outside 12.500% 10 40', 'bar 12.500% 40 10'],
  ],
  [
    'of an inferred date is never too low to be seen',
    { inferred: true, parts: [{ foot: 50, height: 1, outside: false }] },
    ['bar-inferred 12.500% 49.7 1'],
  ],
])('a bar %s', (_, change, expected) => {
  expect(boxes(parsed(change))).toEqual(expected);
});

test('a bar is an image that says its day and its mentions', () => {
  const group = parsed({});
  expect(group.getAttribute('role')).toBe('img');
  expect(group.querySelector('title')!.textContent).toBe('6 April 2023: 4 mentions');
});

test('markup in a title stays text', () => {
  const group = parsed({ title: '</title><script>alert(1)</script>' });
  expect(document.querySelector('script')).toBeNull();
  expect(group.querySelector('title')!.textContent).toBe('</title><script>alert(1)</script>');
});
