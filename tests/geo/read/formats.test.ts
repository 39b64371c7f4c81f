import { describe, expect, test } from 'vitest';
import { READERS, read } from '@/geo/read';
import { readerOf } from '@/geo/read/readers';
import type { Article, BlockRole, Outlet } from '@/geo/types';

const outlets: Outlet[] = [
  {
    id: 'hill-post',
    name: 'The Hill Post',
    hosts: ['hillpost.example'],
    aliases: ['HP'],
    home: null,
    rights: 'full',
  },
];
const from = (path: string, text: string) => read({ path, text }, { outlets });
const only = (path: string, text: string): Article => {
  const { articles, rejected } = from(path, text);
  expect(rejected).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
};
const texts = ({ text, blocks }: Article, role: BlockRole) =>
  blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));

const LONG =
  'The only road that leads from the border to the town in the hills has been closed since December, and the trucks that used to bring flour and fuel wait on the far side.';
const SECOND = 'Nobody knows when it will open again.';

describe('which reader takes a file', () => {
  test.each([
    ['a.txt', 'The road is closed.', 'Plain text'],
    ['a.txt', '<!DOCTYPE html><html><body></body></html>', 'HTML'],
    ['noextension', '<!doctype html><p>x', 'HTML'],
    ['a.html', '<p>The road is closed.', 'HTML'],
    ['a.md', 'The road is closed.', 'Markdown'],
    ['noextension', '---\ntitle: Road\n---\nClosed.', 'Markdown'],
    ['a.xml', '<?xml version="1.0"?><rss version="2.0"></rss>', 'RSS or Atom'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'RSS or Atom'],
    ['a.jsonl', '{"text":"One."}\n{"text":"Two."}', 'JSON Lines'],
    ['a.json', '{"text":"One."}\n{"text":"Two."}', 'JSON Lines'],
    ['a.jsonl', 'broken\n{"text":"Two."}', 'JSON Lines'],
    ['a.json', '[{"text":"One."}]', 'JSON'],
    ['a.json', '{\n"text": "One."\n}', 'JSON'],
    ['a.json', '{"uri":"urn:1","versioncreated":"2023-05-01","body_text":"One."}', 'ninjs'],
    ['a.json', 'no json at all', 'JSON'],
    ['a', 'Just words.', 'Plain text'],
  ])('%s with %j: %s', (path, text, name) => expect(readerOf({ path, text })?.name).toBe(name));

  test('each has a name, and none but plain text takes everything', () => {
    expect(new Set(READERS.map(({ name }) => name)).size).toBe(READERS.length);
    expect(
      READERS.filter(({ recognizes }) => recognizes('The road is closed.')).map(({ name }) => name),
    ).toEqual(['Plain text']);
  });
});

describe('HTML', () => {
  const page = (body: string, head = '') =>
    `<!DOCTYPE html><html lang="en-GB"><head><title>Road closed | The Hill Post</title>${head}</head><body>${body}</body></html>`;

  test('takes the article and leaves menus, scripts, advertising and links to other stories', () => {
    const article = only(
      'a.html',
      page(
        `<nav><a href="/">Home</a></nav><header><p>Subscribe now to everything we print, every day of the week.</p></header>
        <div class="cookie-consent">We use cookies.</div>
        <article><h1>Road  closed</h1><p>${LONG}</p><aside><p>Most read: other things</p></aside>
        <figure><img src="a.jpg"><figcaption>Trucks at the bridge</figcaption></figure>
        <p>${SECOND}<br>They &amp; others&nbsp;wait&hellip;</p><div class="related-stories"><p>Another story</p></div>
        <script>var a = '<p>not text</p>';</script><form><p>Sign up</p></form></article>
        <footer><p>All rights reserved.</p></footer>`,
      ),
    );
    expect(texts(article, 'headline')).toEqual(['Road closed']);
    expect(texts(article, 'caption')).toEqual(['Trucks at the bridge']);
    expect(texts(article, 'body')).toEqual([LONG, `${SECOND} They & others wait…`]);
    expect(article).toMatchObject({ fileStart: null, language: 'en-GB' });
  });

  test('believes JSON-LD before Open Graph before the page', () => {
    const article = only(
      'a.html',
      page(
        `<main><h1>In the page</h1><p>${LONG}</p></main>`,
        `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"In the data","datePublished":"2023-05-01T08:00:00Z","publisher":{"name":"The Hill Post"},"mainEntityOfPage":{"@id":"https://hillpost.example/ld"}}]}</script>
        <meta property="og:title" content="In the graph"><meta property="article:published_time" content="2023-04-30"><link rel="canonical" href="https://hillpost.example/road">`,
      ),
    );
    expect(article.headline?.value).toBe('In the data');
    expect(article.published).toMatchObject({ value: { day: '2023-05-01' }, evidence: 'stated' });
    expect(article.outlet).toMatchObject({ value: 'hill-post', evidence: 'stated' });
    expect(article.url?.value).toBe('https://hillpost.example/road');
    expect(article.rights).toBe('full');
  });

  test('does with Open Graph alone, and with the comment a browser leaves', () => {
    const article = only(
      'a.html',
      `<!-- saved from url=(0029)https://www.hillpost.example/road -->${page(`<div><p>${LONG}</p><p>${SECOND}</p></div>`, '<meta property="og:title" content="Road closed"><script type="application/ld+json">{broken</script>')}`,
    );
    expect(article.headline?.value).toBe('Road closed');
    expect(article.url?.value).toBe('https://www.hillpost.example/road');
    expect(article.outlet).toMatchObject({ value: 'hill-post', because: { rule: 'read.outlet.address' } });
  });

  test('reads the text out of JSON-LD where a script was to draw the page', () => {
    const body = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Road closed',
      articleBody: `${LONG}\n\n${SECOND}`,
    });
    const article = only(
      'a.html',
      page('<div id="app"></div>', `<script type="application/ld+json">${body}</script>`),
    );
    expect(texts(article, 'body')).toEqual([LONG, SECOND]);
  });

  test('takes the densest element where nothing is named, and survives broken tags', () => {
    const article = only(
      'a.html',
      `<html><body><table><tr><td><p>Menu<p>More menu</td><td><p>${LONG}<p>${SECOND}</b></i></td></tr></table>`,
    );
    expect(texts(article, 'body')).toEqual([LONG, SECOND]);
  });

  test('a frame called has-sidebar hides nothing', () => {
    const article = only(
      'a.html',
      page(`<div class="content has sidebar"><p>${LONG}</p><div class="share"><p>Share</p></div></div>`),
    );
    expect(texts(article, 'body')[0]).toBe(LONG);
  });

  test('a short story among links is read', () => {
    const short = 'The mountain road was closed again on Monday, a spokesman said.';
    const links = '<li><a href="/1">Another story of the week</a></li>'.repeat(20);
    expect(
      texts(
        only('a.html', page(`<ul>${links}</ul><article><h1>Road closed</h1><p>${short}</p></article>`)),
        'body',
      ),
    ).toEqual([short]);
  });

  test('a page of links is rejected with a remedy', () => {
    const { articles, rejected } = from('a.html', page('<ul><li><a href="/1">One story</a></li></ul>'));
    expect(articles).toEqual([]);
    expect(rejected[0]).toMatchObject({ file: 'a.html', because: 'No article text was found in the page.' });
  });

  test('nesting ten thousand deep neither fails nor hides the text', () => {
    expect(texts(only('a.html', `${'<div>'.repeat(10_000)}<p>${LONG}</p>`), 'body')).toEqual([LONG]);
  });
});

describe('RSS and Atom', () => {
  test('each item of RSS is an article', () => {
    const { articles, rejected } = from(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>World – The Hill Post</title><link>https://hillpost.example</link><language>en</language>
      <item><title>Road &amp; rail closed</title><link>https://hillpost.example/1</link><pubDate>Wed, 18 Jan 2023 10:00:00 GMT</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>${LONG}</p><p>${SECOND}</p>]]></content:encoded></item>
      <item><title>Only a title</title><link>https://hillpost.example/2</link></item>
      <item><title>Bridge opened</title><link>https://hillpost.example/3</link><pubDate>soon</pubDate><description>The bridge was opened.</description></item>
      </channel></rss>`,
    );
    expect(articles.map(({ headline }) => headline?.value)).toEqual(['Road & rail closed', 'Bridge opened']);
    expect(texts(articles[0]!, 'body')).toEqual([LONG, SECOND]);
    expect(articles[0]!.published?.value).toEqual({ day: '2023-01-18', precision: 'day' });
    expect(articles[0]!.outlet?.value).toBe('hill-post');
    expect(articles[1]!.published).toBeNull();
    expect(rejected.map(({ where }) => where)).toEqual(['item 2', 'item 3']);
  });

  test('Atom with XHTML, entities and several links', () => {
    const article = only(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Hill Post</title>
      <entry><title type="html">Road &lt;em&gt;closed&lt;/em&gt;</title><link rel="self" href="https://hillpost.example/self"/>
      <link rel="alternate" href="https://hillpost.example/road"/><published>2023-05-01T00:00:00Z</published><updated>2024-01-01T00:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LONG}</p><p>${SECOND}</p></div></content></entry></feed>`,
    );
    expect(article.headline?.value).toBe('Road closed');
    expect(article.url?.value).toBe('https://hillpost.example/road');
    expect(article.published?.value.day).toBe('2023-05-01');
    expect(texts(article, 'body')).toEqual([LONG, SECOND]);
  });

  test('a feed that breaks off keeps the items before the break', () => {
    const { articles } = from(
      'a.rss',
      `<rss><channel><item><title>One</title><description>The road is closed.</description></item><item><title>Tw`,
    );
    expect(articles.map(({ headline }) => headline?.value)).toEqual(['One']);
  });

  test('entities that grow are not grown', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const { articles } = from(
      'a.rss',
      `<?xml version="1.0"?><rss>${bomb}<channel><item><description>&b;&b; The road is closed.</description></item></channel></rss>`,
    );
    expect(articles[0]!.text.length).toBeLessThan(100);
  });
});

describe('ninjs', () => {
  test('version 1', () => {
    const article = only(
      'a.json',
      JSON.stringify({
        uri: 'https://hillpost.example/ninjs/1',
        type: 'text',
        language: 'en',
        versioncreated: '2023-05-02T09:00:00Z',
        firstcreated: '2023-05-01T09:00:00Z',
        headline: 'Road closed',
        body_xhtml: `<p>BAKU, May 1 (HP) - ${LONG}</p><p>${SECOND}</p>`,
      }),
    );
    expect(article.headline?.value).toBe('Road closed');
    expect(article.published?.value.day).toBe('2023-05-01');
    expect(article.outlet?.value).toBe('hill-post');
    expect(texts(article, 'dateline')).toEqual(['BAKU, May 1 (HP) -']);
    expect(texts(article, 'body')).toEqual([LONG, SECOND]);
  });

  test('version 3, several items: one broken leaves the others', () => {
    const { articles, rejected } = from(
      'a.json',
      JSON.stringify([
        {
          uri: 'urn:1',
          standard: { name: 'ninjs', version: '3.0' },
          headlines: [
            { role: 'short', value: 'Road' },
            { role: 'main', value: 'Road closed' },
          ],
          bodies: [{ role: 'main', contenttype: 'text/plain', value: `${LONG}\n${SECOND}` }],
          infosources: [{ name: 'The Hill Post' }],
        },
        { uri: 'urn:2', headlines: [{ value: 'No body' }] },
        null,
        { uri: 'urn:4', pubstatus: 'canceled', body_text: 'Withdrawn.' },
      ]),
    );
    expect(articles.map(({ headline, outlet }) => [headline?.value, outlet?.value])).toEqual([
      ['Road closed', 'hill-post'],
    ]);
    expect(texts(articles[0]!, 'body')).toEqual([LONG, SECOND]);
    expect(rejected.map(({ where }) => where)).toEqual(['item 2', 'item 3', 'item 4']);
    expect(rejected[2]!.because).toMatch(/canceled/);
  });
});

describe('JSON and JSON Lines', () => {
  test('one broken line leaves the others whole, and each rejection says where', () => {
    const { articles, rejected } = from(
      'a.jsonl',
      [
        '{"id":"1","text":"The road is closed.","title":"Road","domain":"hillpost.example","date":"2023-05-01"}',
        '{"id":"2","text":',
        '{"id":"3"}',
        '[1]',
        '',
        '{"id":"5","text":"The bridge is open.","date":"soon"}',
      ].join('\r\n'),
    );
    expect(articles.map(({ text }) => text)).toEqual(['The road is closed.', 'The bridge is open.']);
    expect(articles[0]).toMatchObject({
      headline: { value: 'Road', evidence: 'stated' },
      outlet: { value: 'hill-post' },
      published: { value: { day: '2023-05-01', precision: 'day' } },
      fileStart: null,
    });
    expect(rejected.map(({ where }) => where)).toEqual(['line 2', 'line 3', 'line 4', 'line 6']);
  });

  test.each([
    ['a list', '[{"text":"One road."},{"text":"Two roads."}]', 2],
    [
      'an object with a list',
      '{"status":"ok","articles":[{"content":"One road.","source":{"name":"The Hill Post"}}]}',
      1,
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>One road.</p><p>Two.</p>"}]}',
      1,
    ],
    ['one record', '{"text":"One road."}', 1],
  ])('%s', (_, text, count) => expect(from('a.json', text).articles).toHaveLength(count));

  test.each(['{"text":', '[]', '{}', 'null', '42', '"text"', '{"articles":[]}'])(
    '%s is rejected, not read',
    (text) => {
      const { articles, rejected } = from('a.json', text);
      expect(articles).toEqual([]);
      expect(rejected.length).toBeGreaterThan(0);
    },
  );

  test('the same story twice is read once', () => {
    const { articles, rejected } = from('a.json', '[{"text":"One road."},{"text":"One road."}]');
    expect(articles).toHaveLength(1);
    expect(rejected[0]!.because).toMatch(/twice/);
  });
});

describe('Markdown', () => {
  test('front matter states what it states; a plain text stays a slice of the file', () => {
    const file = `---\ntitle: "Road: closed"\ndate: 2023-05-01\noutlet: HP\nurl: https://hillpost.example/road\nlang: en\n---\n\n${LONG}\n\n${SECOND}\n`;
    const article = only('a.md', file);
    expect(article).toMatchObject({
      headline: { value: 'Road: closed', evidence: 'stated' },
      published: { value: { day: '2023-05-01' } },
      outlet: { value: 'hill-post' },
      url: { value: 'https://hillpost.example/road' },
      language: 'en',
    });
    expect(file.slice(article.fileStart!, article.fileStart! + article.text.length)).toBe(article.text);
    expect(texts(article, 'body')).toEqual([LONG, SECOND]);
  });

  test('marks are taken off', () => {
    const article = only(
      'a.md',
      `# Road *closed*\n\n![Trucks at the bridge](a.jpg)\n\nThe **only** road to [the town](https://a.example/x_(y) "t") is\nclosed, _they_ say.\n\n- flour\n- fuel\n\n> “We wait.”\n\n\`\`\`\ncode\n\`\`\`\n\nsnake_case_stays & 2 \\* 2.`,
    );
    expect(article.fileStart).toBeNull();
    expect(article.headline?.value).toBe('Road closed');
    expect(texts(article, 'caption')).toEqual(['Trucks at the bridge']);
    expect(texts(article, 'body').join('|')).toContain('flour|fuel|“We wait.”|snake_case_stays & 2 * 2.');
    expect(article.text).not.toContain('code\n');
  });

  test('broken front matter is said, and the text is read without it', () => {
    const { articles, rejected } = from('a.md', `---\ntitle: "open\n  date: [\n---\n${LONG}\n`);
    expect(articles).toHaveLength(1);
    expect(rejected[0]).toMatchObject({
      because: 'The front matter is no valid YAML, so the article was read without it.',
    });
  });

  test('aliases that grow are not grown', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]`;
    expect(from('a.md', `---\n${bomb}\n---\n${LONG}`).articles).toHaveLength(1);
  });
});

describe('what is no text', () => {
  test.each([
    ['empty', '', 'The file is empty.'],
    ['white space', ' \r\n\u00a0', 'The file is empty.'],
    ['a byte order mark', '\ufeff', 'The file is empty.'],
    ['a PDF', '%PDF-1.7\n…', 'This is no text in UTF-8.'],
    ['binary', 'PK\u0003\u0004\0\0', 'This is no text in UTF-8.'],
    ['Latin-1 read as UTF-8', 'd\ufffdj\ufffd vu', 'This is no text in UTF-8.'],
    ['another XML', '<?xml version="1.0"?><kml></kml>', 'No reader knows this format.'],
    ['a menu', 'All news\nShare\n', 'No article text was found.'],
  ])('%s', (_, text, because) => {
    const { articles, rejected } = from('a', text);
    expect(articles).toEqual([]);
    expect(rejected).toEqual([{ file: 'a', where: null, because, remedy: expect.stringMatching(/\.$/) }]);
  });
});

test.each(['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl'])(
  'a byte order mark before %s changes nothing but the offset',
  (path) => {
    const contents: Record<string, string> = {
      'a.txt': LONG,
      'a.md': `---\ntitle: Road\n---\n${LONG}`,
      'a.html': `<p>${LONG}</p>`,
      'a.json': JSON.stringify({ text: LONG }),
      'a.jsonl': `${JSON.stringify({ text: LONG })}\n`,
    };
    const plain = only(path, contents[path]!);
    const marked = only(path, `\ufeff${contents[path]}`);
    expect(marked).toEqual({ ...plain, fileStart: plain.fileStart === null ? null : plain.fileStart + 1 });
  },
);
