import { expect, test } from 'vitest';
import { answer } from '@/app/answer';

const nameOf = (file: string) =>
  answer(new Request('http://atlas.example/'), '', { type: 'text/csv', file }).headers.get(
    'content-disposition',
  );

test.each([
  ['a plain name', 'dateline-lachin-corridor.csv', 'dateline-lachin-corridor.csv'],
  ['letters beyond Latin', 'dateline-Xankəndi.csv', 'dateline-Xankndi.csv'],
  ['nothing but such letters', 'Երևան', 'dateline'],
  ['quotes that would begin another name', 'a"; filename="evil.html', 'afilenameevil.html'],
  ['line breaks that would begin another header', 'a\r\nset-cookie: b', 'aset-cookieb'],
])('A file is offered under a name that no header is broken by: %s', (_, given, safe) => {
  expect(nameOf(given)).toBe(`attachment; filename="${safe}"`);
});
