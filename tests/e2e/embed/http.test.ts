import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { atlas, expectClean, open } from '../browser';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(atlas + path, { headers, redirect: 'manual' });
const oembed = (path: string, more = '') => get(`/oembed?url=${encodeURIComponent(atlas + path)}${more}`);

/** What must be shown as text, or be as if it were not there. */
const HOSTILE = [
  'place=lachin-corridor&title=%3Cscript%3Ealert(1)%3C/script%3E',
  'place=lachin-corridor&title=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  `q=${encodeURIComponent('"><svg onload=alert(1)>')}`,
  'place=lachin-corridor&accent=red;}body{display:none}',
  'place=lachin-corridor&theme=%22onload=alert(1)',
  'place=lachin-corridor&lang=%3C/script%3E',
  'bbox=NaN&height=NaN',
  'bbox=NaN,NaN,NaN,NaN&from=9999-99-99&kind=%00',
  `title=${'y'.repeat(10_000)}`,
  'v=../../../../etc/passwd',
  'place=lachin-corridor&v=ffffffffffffffff',
  'place=%E0%A4%A&place=lachin-corridor',
];

describe('/embed', () => {
  test('may be framed by anybody, isolated pages too, and pages may not', async () => {
    const { headers } = await get('/embed?place=lachin-corridor');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-frame-options')).toBeNull();
    const policy = headers.get('content-security-policy')!;
    expect(policy).not.toMatch(/frame-ancestors|unsafe/);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/=]+';/);
    const page = (await get('/place/lachin-corridor')).headers.get('content-security-policy')!;
    expect(page).toContain("frame-ancestors 'none'");
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('is sent as %s to who accepts that, and not again to who has it', async (accepted, encoding) => {
    const first = await get('/embed?place=lachin-corridor', { 'accept-encoding': accepted });
    expect(first.headers.get('content-encoding')).toBe(encoding);
    expect(first.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await first.text()).toContain('</html>');
    const again = await get('/embed?place=lachin-corridor', {
      'accept-encoding': accepted,
      'if-none-match': first.headers.get('etag')!,
    });
    expect(again.status).toBe(304);
  });

  test.each(['place=no-such-place', 'article=no-such-article', `place=${'x'.repeat(10_000)}`])(
    'of %s is a readable 404 with a link',
    async (search) => {
      const answer = await get(`/embed?${search}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const html = await answer.text();
      expect(html).toContain('This map is not here');
      expect(html).toContain(`href="${atlas}/"`);
    },
  );

  test('with hostile parameters runs nothing and shows a map', async () => {
    const watched = await open('/embed');
    const { page } = watched;
    let alerted = false;
    page.on('dialog', () => {
      alerted = true;
    });
    for (const search of HOSTILE) {
      await page.goto(`${atlas}/embed?${search}`);
      const shown = await page.evaluate(() => ({
        heading: document.querySelector('h1')!.getBoundingClientRect().height > 0,
        body: getComputedStyle(document.body).display,
        maps: document.querySelectorAll('svg.map-drawing').length,
        scripts: document.querySelectorAll('script:not([type])').length,
        pictures: document.querySelectorAll('img').length,
      }));
      expect(shown, search).toEqual({ heading: true, body: 'flex', maps: 3, scripts: 0, pictures: 0 });
    }
    expect(alerted).toBe(false);
    expectClean(watched);
    await watched.close();
  });

  test('a pin that is not kept says so and shows the present map', async () => {
    const html = await (await get('/embed?place=lachin-corridor&v=ffffffffffffffff')).text();
    expect(html).toContain('is no longer kept');
    expect(html).toContain('map-drawing');
  });

  test('pinned to the present generation it says nothing of newer coverage', async () => {
    const { generation } = (await (await get('/healthz')).json()) as { generation: string };
    const html = await (await get(`/embed?place=lachin-corridor&v=${generation}`)).text();
    expect(html).not.toContain('class="note"');
  });
});

describe('Bundles', () => {
  test('never change and any page may load them', async () => {
    const html = await (await get('/embed?place=lachin-corridor')).text();
    const names = [...html.matchAll(/\/embed\/(?:host|live|styles)-[\da-f]{12}\.(?:js|css)/g)].map(
      ([name]) => name,
    );
    expect(new Set(names).size).toBe(3);
    for (const name of names) {
      const { status, headers } = await get(name);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });

  test.each([
    '/embed/host-000000000000.js',
    '/embed/manifest.json',
    '/embed/..%2F..%2Fpackage.json',
    '/embed/live-000000000000.js.gz',
    '/embed/__proto__',
  ])('%s is 404', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('There is no such file.\n');
  });
});

describe('/oembed', () => {
  test.each([
    ['/place/lachin-corridor', '', 200],
    ['/place/lachin-corridor', '&format=xml', 200],
    ['/embed?place=lachin-corridor&theme=dark', '&maxwidth=300&maxheight=400', 200],
    ['/', '', 200],
    ['/place/no-such-place', '', 404],
    ['/article/no-such-article', '', 404],
    ['/about', '', 404],
    ['/place/lachin-corridor', '&format=yaml', 501],
    ['/place/lachin-corridor', '&maxwidth=much', 400],
  ])('%s%s is answered %i', async (path, more, status) => {
    expect((await oembed(path, more)).status).toBe(status);
  });

  test.each([
    ['', 400],
    ['?url=nonsense', 400],
    ['?url=https%3A%2F%2Fevil.example%2Fplace%2Flachin-corridor', 404],
    [`?url=${encodeURIComponent(atlas.replace('http://', 'http://reader:secret@'))}%2Fembed`, 401],
  ])('%s is refused with %i', async (search, status) => {
    expect((await get(`/oembed${search}`)).status).toBe(status);
  });

  test('JSON and XML say the same, in their own types', async () => {
    const json = await oembed('/place/lachin-corridor');
    const xml = await oembed('/place/lachin-corridor', '&format=xml');
    expect(json.headers.get('content-type')).toMatch(/^application\/json/);
    expect(xml.headers.get('content-type')).toMatch(/^text\/xml/);
    const answer = (await json.json()) as Record<string, unknown>;
    const text = await xml.text();
    expect(XMLValidator.validate(text)).toBe(true);
    for (const key of Object.keys(answer)) expect(text).toContain(`<${key}>`);
  });

  test('the thumbnail is a picture of the size it names', async () => {
    const answer = (await (await oembed('/place/lachin-corridor', '&maxwidth=480')).json()) as Record<
      string,
      string | number
    >;
    const picture = await fetch(String(answer.thumbnail_url));
    const { width, height, format } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
    expect([width, height, format]).toEqual([answer.thumbnail_width, answer.thumbnail_height, 'png']);
  });

  test.each(['/', '/place/lachin-corridor'])(
    'is named by %s, in its head and in its headers',
    async (path) => {
      const page = await get(path);
      const header = page.headers.get('link') ?? '';
      const html = await page.text();
      for (const type of ['application/json+oembed', 'text/xml+oembed']) {
        const href = new RegExp(`<([^>]+)>; rel="alternate"; type="${type.replace('+', '\\+')}"`).exec(
          header,
        )?.[1];
        expect((await fetch(href!)).status).toBe(200);
        expect(html).toContain(`type="${type}"`);
      }
    },
  );
});

describe('/image', () => {
  test.each([
    ['place=lachin-corridor', 1200, 630],
    ['place=lachin-corridor&width=600&height=315&scale=2', 1200, 630],
    ['place=lachin-corridor&width=64&height=33', 64, 33],
    ['width=1&height=1', 64, 33],
    // As large as one may be: six million pixels.
    ['width=99999&height=99999&scale=3', 2683, 2236],
    ['width=NaN&height=-5&scale=Infinity', 1200, 630],
    ['article=nothing-here&width=300', null, null],
  ])('map.png?%s is %s × %s px', async (search, width, height) => {
    const answer = await get(`/image/map.png?${search}`);
    if (width === null) {
      expect(answer.status).toBe(404);
      return;
    }
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const picture = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    // Rounding of the density may cost a pixel.
    expect(Math.abs(picture.width! - width)).toBeLessThanOrEqual(1);
    expect(Math.abs(picture.height! - height!)).toBeLessThanOrEqual(1);
  });

  test('a picture is not one colour, and the dark one is darker', async () => {
    const mean = async (theme: string) => {
      const bytes = await (
        await get(`/image/map.png?place=lachin-corridor&theme=${theme}&width=600&height=315`)
      ).arrayBuffer();
      const { channels } = await sharp(Buffer.from(bytes)).removeAlpha().stats();
      expect(channels[0]!.stdev).toBeGreaterThan(5);
      return channels.reduce((sum, channel) => sum + channel.mean, 0) / channels.length;
    };
    expect(await mean('dark')).toBeLessThan((await mean('light')) - 100);
  });

  test('map.svg has outlines for text, an alternative inside and in a header, and no script', async () => {
    const answer = await get('/image/map.svg?place=lachin-corridor');
    expect(answer.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    const alternative = decodeURIComponent(answer.headers.get('text-alternative')!.replace("UTF-8''", ''));
    expect(alternative).toMatch(/^Map: Lachin corridor, as reported\. .*Lachin corridor \(19 mentions\)/);
    const svg = await answer.text();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<text|<script|NaN|undefined/);
    expect(svg).toContain('<title id="t">Lachin corridor, as reported</title>');
    expect(svg).toContain('<desc id="d">Map: Lachin corridor');
  });

  test.each(['/image/map.gif', '/image/map.svgz', '/image/..%2Fmap.png'])('%s is 404', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

// What asks (undici, as browsers do) reads the body only if it is encoded as its header says.
test.each(['/api/places/%ff', '/export/%', '/feed/%', '/image/%', '/map/%', '/embed/%', '/embed/new%'])(
  '%s, which is no address, is refused in words',
  async (path) => {
    const answer = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('percent sign');
  },
);

test.each(['/', '/embed', '/feed/atom', '/export/csv'])(
  '%s answers a search that is cut within an emoji',
  async (path) => {
    expect((await get(`${path}?q=${'x'.repeat(199)}${encodeURIComponent('😀')}`)).status).toBe(200);
  },
);
