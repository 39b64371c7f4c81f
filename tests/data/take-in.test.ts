import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeIn } from '@/data/commands/add/take-in';
import { temporaryFolder } from '../fixtures/temporary-folder';

const base = temporaryFolder();
let run = 0;
let folder: string;
let elsewhere: string;
beforeEach(() => {
  folder = join(base, `${++run}`, 'articles');
  elsewhere = join(base, `${run}`, 'elsewhere');
  mkdirSync(join(folder, 'may'), { recursive: true });
  mkdirSync(elsewhere);
});
const put = (path: string, text: string) => {
  writeFileSync(path, text);
  return path;
};

describe('npm run add', () => {
  test('copies a file into the folder, which may be undone', () => {
    expect(takeIn(put(join(elsewhere, 'fair.txt'), 'A fair.'), folder)).toEqual({
      path: 'fair.txt',
      copied: true,
    });
    expect(readFileSync(join(folder, 'fair.txt'), 'utf8')).toBe('A fair.');
  });

  test.each(['fair.txt', 'may/fair.txt'])(
    'leaves %s where it lies in the folder: it is no copy to undo',
    (path) => {
      const file = put(join(folder, path), 'A fair.');
      const before = readdirSync(folder, { recursive: true });
      expect(takeIn(file, folder)).toEqual({ path, copied: false });
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
    },
  );

  test('takes another file of a name that is there under a name of its own', () => {
    put(join(folder, 'fair.txt'), 'A fair.');
    const file = put(join(elsewhere, 'fair.txt'), 'Another fair.');
    expect(takeIn(file, folder)).toEqual({ path: 'fair-2.txt', copied: true });
    expect(takeIn(file, folder)).toEqual({ path: 'fair-2.txt', copied: false });
  });

  test.each(['atlas.json', 'editor.json', 'corrections.json'])(
    'refuses %s with reason and remedy',
    (name) => {
      const file = put(join(elsewhere, name), '{"title":"A fair","text":"A fair opened."}');
      expect(() => takeIn(file, folder)).toThrow(/settings.*Rename it/);
      expect(() => takeIn(put(join(folder, name), '{}'), folder)).toThrow(/settings.*Rename it/);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('{}');
    },
  );

  test('names what is not there and what is no file', () => {
    expect(() => takeIn(join(elsewhere, 'absent.txt'), folder)).toThrow('is not there.');
    expect(() => takeIn(elsewhere, folder)).toThrow('is not a file.');
  });
});
