import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIALECTS, frameOf, heightMessages } from '@/components/embed/host/dialects';
import { heightReporter } from '@/components/embed/host/report-height';

const frame = frameOf('https://a.example/embed?place=x&childId=pym-3#?secret=aB3dE6gH9j');
const plain = frameOf('https://a.example/embed?place=x');

test('every dialect says the height in its own words', () => {
  expect(Object.fromEntries(DIALECTS.map(({ name, height }) => [name, height(612, frame)]))).toEqual({
    dateline: { type: 'dateline:height', v: 1, height: 612 },
    amp: { sentinel: 'amp', type: 'embed-size', height: 612 },
    iframely:
      '{"src":"https://a.example/embed?place=x&childId=pym-3","context":"iframe.resize","height":612}',
    pym: 'pymxPYMxpym-3xPYMxheightxPYMx612',
    wordpress: { message: 'height', value: 612, secret: 'aB3dE6gH9j' },
  });
});

test('a host that is not known to be pym or WordPress hears three messages', () => {
  expect(heightMessages(500, plain)).toHaveLength(3);
});

test.each([
  ['#?secret=abc', 'abc'],
  ['#?secret=%3Cscript%3E', null],
  ['#secret', null],
  ['', null],
])('the address ending in %s has the secret %s', (hash, secret) => {
  expect(frameOf(`https://a.example/embed${hash}`).secret).toBe(secret);
});

test.each([
  ['childId=pym-1', 'pym-1'],
  ['childId=a%22b', null],
  ['childId=', null],
])('%s gives the pym id %s', (search, id) => {
  expect(frameOf(`https://a.example/embed?${search}`).pymId).toBe(id);
});

test('a height is told once', () => {
  const sent: unknown[] = [];
  const report = heightReporter(plain, (message) => sent.push(message));
  expect([report(600, 640), report(600, 640), report(600, 300), report(0, 300)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(sent).toHaveLength(3);
});

test('a host that answers every height by another width hears at most fifty', () => {
  let width = 300;
  let heard = 0;
  const report = heightReporter(plain, () => heard++);
  for (let turn = 0; turn < 10_000; turn++) report(500 + (turn % 2), width++);
  expect(heard).toBe(50 * 3);
});

test('whatever heights and widths come, no width hears more than four', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 3 })), { maxLength: 300 }),
      (turns) => {
        const perWidth = new Map<number, number>();
        const report = heightReporter(plain, () => {});
        for (const [height, width] of turns) {
          if (report(height, width)) perWidth.set(width, (perWidth.get(width) ?? 0) + 1);
        }
        for (const times of perWidth.values()) expect(times).toBeLessThanOrEqual(4);
      },
    ),
  );
});
