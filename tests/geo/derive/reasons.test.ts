import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '@/components/messages/en/reasons-derive.json';

const folder = join(import.meta.dirname, '../../../geo/derive');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const rules = new Set(source.match(/'derive\.[a-z-]+'/g)!.map((rule) => rule.slice(1, -1)));

test('Every reason has words for it, and every word its reason', () => {
  expect([...rules].sort()).toEqual(Object.keys(messages).sort());
});
