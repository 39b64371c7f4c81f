import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import messages from '@/components/messages/en/reasons-read.json';

const folder = join(import.meta.dirname, '../../../geo/read');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

test('every reason the reader gives has its message, and no message is left over', () => {
  const used = new Set([...sources.matchAll(/'(read\.[a-z.-]+)'/g)].map((match) => match[1]!));
  expect([...used].sort()).toEqual(Object.keys(messages).sort());
});

test.each(Object.entries(messages))('%s prints its values', (_, message) => {
  const names = [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const printed = new IntlMessageFormat(message, 'en').format(
    Object.fromEntries(names.map((name) => [name, `<${name}>`])),
  );
  for (const name of names) expect(printed).toContain(`<${name}>`);
});
