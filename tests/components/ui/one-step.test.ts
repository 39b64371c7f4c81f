import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A tab: what its history holds, the page on show last. */
let entries: string[];
let takeStep: typeof import('@/components/ui/one-step').takeStep;
const at = (path: string) => `http://atlas${path}`;
const router = {
  push: (href: string) => show([...entries, at(href)]),
  replace: (href: string) => show([...entries.slice(0, -1), at(href)]),
};
const show = (next: string[]) => {
  entries = next;
  vi.stubGlobal('location', { href: next.at(-1) });
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'], now: 0 });
  vi.resetModules();
  ({ takeStep } = await import('@/components/ui/one-step'));
  show([at('/')]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('A burst of steps is one entry of the history, wherever it leads', () => {
  for (const to of ['/?to=3', '/?to=2', '/?to=1']) {
    takeStep(router, to);
    vi.advanceTimersByTime(900);
  }
  expect(entries).toEqual([at('/'), at('/?to=1')]);
});

test('A step after a pause is an entry of its own', () => {
  takeStep(router, '/?to=3');
  vi.advanceTimersByTime(1100);
  takeStep(router, '/?to=2');
  expect(entries).toEqual([at('/'), at('/?to=3'), at('/?to=2')]);
});

test('A step of a hand that has not let go goes on in its entry, however long it paused', () => {
  takeStep(router, '/?to=3');
  vi.advanceTimersByTime(5000);
  takeStep(router, '/?to=2', true);
  expect(entries).toEqual([at('/'), at('/?to=2')]);
});

test('A step from another page never takes that page’s entry, however soon it comes', () => {
  takeStep(router, '/?to=3');
  show([...entries, at('/place/lima?to=3')]);
  takeStep(router, '/place/lima?to=2');
  expect(entries).toEqual([at('/'), at('/?to=3'), at('/place/lima?to=3'), at('/place/lima?to=2')]);
});

test('After going back a step begins anew', () => {
  takeStep(router, '/?to=3');
  show([at('/')]);
  takeStep(router, '/?to=2');
  expect(entries).toEqual([at('/'), at('/?to=2')]);
});
