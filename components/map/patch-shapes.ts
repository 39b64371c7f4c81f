import type { Shape } from '@/geo/draw/shape';

const SVG = 'http://www.w3.org/2000/svg';

/** What was last drawn into an element, so that an update touches only what changed. */
const drawn = new WeakMap<Element, Shape>();

/**
 * Makes an element's children those of a drawing: elements with the same key (else the same position and tag) are
 * kept, so that hover, focus and a reader's own marks on them survive.
 */
export function patchShapes(parent: Element, shapes: readonly Shape[]): void {
  const keyed = new Map<string, Element>();
  for (const element of parent.children) {
    const key = drawn.get(element)?.key;
    if (key !== undefined) keyed.set(key, element);
  }
  let at = parent.firstElementChild;
  for (const shape of shapes) {
    const known = shape.key === undefined ? reusable(at, shape) : keyed.get(shape.key);
    const element =
      known && known.tagName.toLowerCase() === shape.tag ? known : document.createElementNS(SVG, shape.tag);
    patchShape(element, shape);
    if (element === at) at = at.nextElementSibling;
    else parent.insertBefore(element, at);
  }
  while (at) {
    const next = at.nextElementSibling;
    at.remove();
    at = next;
  }
}

function reusable(element: Element | null, shape: Shape): Element | null {
  const before = element && drawn.get(element);
  return before && before.key === undefined && before.tag === shape.tag ? element : null;
}

function patchShape(element: Element, shape: Shape): void {
  const before = drawn.get(element);
  if (before === shape) return;
  for (const name in before?.attributes)
    if (shape.attributes[name] === undefined && before.attributes[name] !== undefined)
      element.removeAttribute(name);
  for (const [name, value] of Object.entries(shape.attributes))
    if (value !== undefined && before?.attributes[name] !== value) {
      if (name === 'class') patchClass(element, value);
      else element.setAttribute(name, String(value));
    }
  if (shape.text !== undefined) {
    if (before?.text !== shape.text) element.textContent = shape.text;
  } else {
    // Words that were the whole of it are no element, and would stand before its new children.
    if (before?.text !== undefined) element.textContent = '';
    if (shape.children || before?.children) patchShapes(element, shape.children ?? []);
  }
  drawn.set(element, shape);
}

/** Classes that the reader's pointer or keyboard has set are no part of the drawing and stay. */
const OF_THE_READER = ['is-hover', 'is-focus'];

function patchClass(element: Element, value: string | number): void {
  const kept = OF_THE_READER.filter((name) => element.classList.contains(name));
  element.setAttribute('class', [value, ...kept].join(' '));
}
