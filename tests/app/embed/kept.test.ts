import { expect, test } from 'vitest';
import { keep } from '@/app/embed/kept';
import { prepare } from '@/app/embed/respond';

const answers = (...statuses: number[]) => {
  let made = 0;
  return Object.assign(
    async () => {
      await Promise.resolve();
      return prepare(`${made}`, statuses[made++]!, {});
    },
    { made: () => made },
  );
};
const statusOf = async (answer: ReturnType<typeof keep>) => (await answer).status;

test('an answer is made once', async () => {
  const make = answers(200, 200);
  expect([await statusOf(keep('once', make)), await statusOf(keep('once', make))]).toEqual([200, 200]);
  expect(make.made()).toBe(1);
});

test('an answer is made once for all who ask while it is made', async () => {
  const make = answers(200, 200);
  expect(await Promise.all([keep('many', make), keep('many', make)].map(statusOf))).toEqual([200, 200]);
  expect(make.made()).toBe(1);
});

test('an answer that we could not give is tried again', async () => {
  const make = answers(503, 200);
  expect([await statusOf(keep('busy', make)), await statusOf(keep('busy', make))]).toEqual([503, 200]);
});

test('what fails is tried again, and the next is not made to wait for it', async () => {
  let made = 0;
  const make = async () => {
    if (made++ === 0) throw new Error('no');
    return prepare('', 200, {});
  };
  await expect(keep('fails', make)).rejects.toThrow('no');
  expect(await statusOf(keep('fails', make))).toBe(200);
});
