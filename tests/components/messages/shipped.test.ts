import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '@/data/paths';

/** What a browser loads of an embed: its bundles' entries. */
const EMBED = ['host/host.ts', 'live/live.ts', 'element/dateline-map.ts'].map(
  (name) => `components/embed/${name}`,
);

test('No catalogue goes to the browser: its programs get the words they need', () => {
  const client = ['app', 'components'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(part, name))
      .filter((file) => /^'use client'/.test(read(file))),
  );
  expect(client.length).toBeGreaterThan(8);
  const reached = new Map<string, string>();
  const queue = [...client, ...EMBED].map((file) => [file, file] as const);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [file, through] = next;
    if (reached.has(file)) continue;
    reached.set(file, through);
    for (const target of importsOf(file)) queue.push([target, `${through} → ${target}`]);
  }
  expect(reached.size).toBeGreaterThan(client.length);
  expect(
    [...reached].filter(([file]) => file.startsWith('components/messages/')).map(([, way]) => way),
  ).toEqual([]);
});

/** Files of ours that a file needs when it runs: imports of types alone are gone by then. */
function importsOf(file: string): string[] {
  const found: string[] = [];
  for (const [, clause = '', from = ''] of read(file).matchAll(
    /^(?:im|ex)port\s+([^'";]*?)(?:\s*from\s*)?'([^']+)'/gm,
  )) {
    const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
    const areTypes =
      clause.startsWith('type ') || names?.split(',').every((name) => /^\s*(?:type\s|$)/.test(name));
    if (areTypes || !/^(?:\.|@\/)/.test(from)) continue;
    const path = from.startsWith('@/') ? join(root, from.slice(2)) : join(root, dirname(file), from);
    const target = ['', '.ts', '.tsx', '/index.ts']
      .map((end) => path + end)
      .find((each) => /\.tsx?$/.test(each) && existsSync(each));
    if (target) found.push(relative(root, target));
  }
  return found;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
