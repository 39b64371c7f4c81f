import { beforeEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../../components/map/in-turns';

let frames: Map<number, () => void>;
let done: string[];
const step = (name: string) => () => void done.push(name);
const nextFrame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const each of due) each();
};

beforeEach(() => {
  frames = new Map();
  done = [];
  let made = 0;
  vi.stubGlobal('requestAnimationFrame', (each: () => void) => {
    frames.set(++made, each);
    return made;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});

test('at once means in this very frame', () => {
  inTurns().take([step('base'), step('coverage'), step('names')], 'at once');
  expect(done).toEqual(['base', 'coverage', 'names']);
  expect(frames.size).toBe(0);
});

test('spread means one step in each frame, in order', () => {
  inTurns().take([step('base'), step('coverage'), step('names')], 'spread');
  expect(done).toEqual(['base']);
  nextFrame();
  expect(done).toEqual(['base', 'coverage']);
  nextFrame();
  nextFrame();
  expect(done).toEqual(['base', 'coverage', 'names']);
});

test('what is begun anew takes the place of what was not finished', () => {
  const turns = inTurns();
  turns.take([step('old base'), step('old names')], 'spread');
  turns.take([step('new base'), step('new names')], 'spread');
  nextFrame();
  nextFrame();
  expect(done).toEqual(['old base', 'new base', 'new names']);
});

test('after the end nothing more is done', () => {
  const turns = inTurns();
  turns.take([step('base'), step('names')], 'spread');
  turns.stop();
  nextFrame();
  expect(done).toEqual(['base']);
});
