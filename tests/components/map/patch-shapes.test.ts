// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { patchShapes } from '../../../components/map/patch-shapes';
import { circle, group, type Shape } from '../../../geo/draw/shape';

const SVG = 'http://www.w3.org/2000/svg';
const sheet = () => document.createElementNS(SVG, 'svg');
const place = (key: string, r = 5): Shape => group('c', [circle('c-point', [1, 2], r)], key);

test('an element with the same key is kept, wherever it moves', () => {
  const svg = sheet();
  patchShapes(svg, [place('a'), place('b'), place('c')]);
  const [a, b, c] = svg.children;
  patchShapes(svg, [place('c'), place('a'), place('d')]);
  expect([...svg.children].slice(0, 2)).toEqual([c, a]);
  expect(svg.contains(b!)).toBe(false);
  expect(svg.children).toHaveLength(3);
});

test('what changed is changed, what was left out is removed', () => {
  const svg = sheet();
  patchShapes(svg, [
    { tag: 'path', key: 'p', attributes: { class: 'm-road', d: 'M0 0', 'stroke-width': 2 } },
  ]);
  const [path] = svg.children;
  patchShapes(svg, [{ tag: 'path', key: 'p', attributes: { class: 'm-road', d: 'M1 1' } }]);
  expect(svg.children[0]).toBe(path);
  expect(path!.getAttribute('d')).toBe('M1 1');
  expect(path!.hasAttribute('stroke-width')).toBe(false);
});

test('hover and focus that a reader set survive an update', () => {
  const svg = sheet();
  patchShapes(svg, [place('a')]);
  svg.children[0]!.classList.add('is-hover');
  patchShapes(svg, [{ ...place('a', 9), attributes: { class: 'c is-selected' } }]);
  expect(svg.children[0]!.getAttribute('class')).toBe('c is-selected is-hover');
  expect(svg.querySelector('circle')!.getAttribute('r')).toBe('9');
});

test('text is text, whatever it says', () => {
  const svg = sheet();
  patchShapes(svg, [{ tag: 'text', attributes: {}, text: '<img src=x onerror=alert(1)>' }]);
  expect(svg.querySelector('img')).toBeNull();
  expect(svg.textContent).toBe('<img src=x onerror=alert(1)>');
});
