import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodingHeaders, TAKES_BROTLI, TAKES_GZIP } from '@/app/embed/encodings.js';
import { embedPolicy, frameAncestors } from '@/app/embed/headers';
import { keep } from '@/app/embed/kept';
import { encodingFor, prepare, prepareBytes, respond } from '@/app/embed/respond';
import { originFrom } from '@/app/origin';

test.each([
  [null, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=1.0, gzip;q=0.8', 'br'],
  ['br;q=0.1', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.000, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['brotli', 'identity'],
  ['xbr', 'identity'],
  ['deflate', 'identity'],
  ['*', 'identity'],
])('a client that accepts %s gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test.each(['gzip, deflate, br', 'gzip', 'br;q=0, gzip', 'deflate'])(
  'the header that names the encoding and the body agree for %s',
  (accepted) => {
    // As Next reads `has` and `missing`: the whole value against the expression.
    const holds = (value: string) => new RegExp(`^${value}$`).test(accepted);
    const rules = encodingHeaders.filter(
      ({ has, missing }) =>
        has.every(({ value }) => holds(value)) && !(missing ?? []).some(({ value }) => holds(value)),
    );
    const named = rules.flatMap(({ headers }) => headers.map(({ value }) => value));
    const encoding = encodingFor(accepted);
    expect(named).toEqual(encoding === 'identity' ? [] : [encoding]);
    expect(holds(TAKES_BROTLI) || holds(TAKES_GZIP)).toBe(encoding !== 'identity');
  },
);

describe('A prepared answer', () => {
  const prepared = prepare('<p>Lachin</p>'.repeat(50), 200, { 'Content-Type': 'text/html' });
  const ask = (headers: Record<string, string>) =>
    respond(new Request('https://a.example/embed', { headers }), prepared);

  test('is the same text in every encoding', async () => {
    const bytes = async (accepted: string) =>
      Buffer.from(await ask({ 'accept-encoding': accepted }).arrayBuffer());
    const text = (await bytes('identity')).toString();
    expect(gunzipSync(await bytes('gzip')).toString()).toBe(text);
    expect(brotliDecompressSync(await bytes('br')).toString()).toBe(text);
  });

  test('is 304 for whoever has it in that encoding, and for nobody else', () => {
    const etag = ask({ 'accept-encoding': 'br' }).headers.get('etag')!;
    expect(ask({ 'accept-encoding': 'br', 'if-none-match': etag }).status).toBe(304);
    expect(ask({ 'accept-encoding': 'br', 'if-none-match': `"x", W/"y", ${etag}` }).status).toBe(304);
    expect(ask({ 'accept-encoding': 'gzip', 'if-none-match': etag }).status).toBe(200);
    expect(ask({ 'accept-encoding': 'br', 'if-none-match': '"other"' }).status).toBe(200);
  });
});

test('what is held ready stays within its bound, and the newest is held', async () => {
  const [answers, each] = [400, 400_000];
  for (let at = 0; at < answers; at++) {
    await keep(`key ${at}`, async () => prepareBytes(Buffer.alloc(each, at), 200, {}));
  }
  // From the newest back to the first that must be made anew.
  let made = 0;
  let held = 0;
  while (held < answers && made === 0) {
    await keep(`key ${answers - 1 - held}`, async () => prepare(String(made++), 200, {}));
    if (made === 0) held++;
  }
  expect(held * each).toBeLessThanOrEqual(48 * 1024 * 1024);
  expect(held).toBeGreaterThan(2);
});

test.each([
  [undefined, null],
  ['', null],
  ['https://news.example', ['https://news.example']],
  [
    "https://news.example, https://*.paper.example 'self'",
    ['https://news.example', 'https://*.paper.example', "'self'"],
  ],
  ["'none'; script-src *", null],
  ['javascript:alert(1)', null],
])('an operator who sets %s allows %j to frame embeds', (setting, allowed) => {
  expect(frameAncestors(setting)).toEqual(allowed);
});

test('the policy lets in its own scripts and one style sheet, and nothing inline', () => {
  const policy = embedPolicy('sha256-abc=');
  expect(policy).toContain(`script-src 'self';`);
  expect(policy).toContain(`style-src 'self' 'sha256-abc='`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test.each([
  [{ host: 'atlas.example' }, 'http://atlas.example'],
  [{ host: 'Atlas.Example:8080', 'x-forwarded-proto': 'https' }, 'https://atlas.example:8080'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  [{ host: 'evil.example/"><script>' }, 'http://fallback.example'],
  [{ host: 'a b' }, 'http://fallback.example'],
  [{ host: 'atlas.example', 'x-forwarded-proto': 'javascript' }, 'http://atlas.example'],
  [{}, 'http://fallback.example'],
])('headers %j mean the origin %s', (headers, origin) => {
  expect(originFrom(new Headers(headers as Record<string, string>), () => 'http://fallback.example')).toBe(
    origin,
  );
});
