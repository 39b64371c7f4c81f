import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { parseEmbed, parseOEmbed, SNIPPETS, type SnippetSubject, snippet } from '@/geo/embed';

const subject = (search: string, title = 'The Lachin corridor, as reported'): SnippetSubject => ({
  origin: 'https://atlas.example',
  options: parseEmbed(new URLSearchParams(search)),
  title,
  alternative: `Map: ${title}`,
  width: 640,
  height: 750,
});

test('the iframe is named, lazy, fluid, private, may go full screen and falls back to a link', () => {
  expect(snippet.iframe(subject('place=lachin-corridor&v=0123456789abcdef'))).toBe(
    '<iframe src="https://atlas.example/embed?place=lachin-corridor&amp;v=0123456789abcdef" ' +
      'title="The Lachin corridor, as reported" width="100%" height="750" style="border:0;width:100%" ' +
      'loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen" allowfullscreen>' +
      '<a href="https://atlas.example/place/lachin-corridor">The Lachin corridor, as reported</a></iframe>',
  );
});

test('the element carries the options as attributes', () => {
  const written = snippet.element(
    subject(
      'place=a,b&article=x&q=m&from=2023-01-01&to=2023-02-01&outlet=tass&kind=road&category=demonym&bbox=1,2,3,4&theme=dark&accent=abc&lang=hy&names=russian&title=T&panel=list&height=500&v=0123456789abcdef',
    ),
  );
  for (const attribute of [
    'place="a,b"',
    'article="x"',
    'q="m"',
    'from="2023-01-01"',
    'to="2023-02-01"',
    'outlet="tass"',
    'kind="road"',
    'category="demonym"',
    'bbox="1,2,3,4"',
    'theme="dark"',
    'accent="#aabbcc"',
    'lang="hy"',
    'names="russian"',
    'heading="T"',
    'panel="list"',
    'height="500"',
    'v="0123456789abcdef"',
    'reserve="750"',
  ]) {
    expect(written).toContain(` ${attribute}`);
  }
});

test('WordPress is given an address that our own oEmbed answers', () => {
  const line = snippet.wordpress(subject('place=lachin-corridor&theme=dark'));
  expect(parseOEmbed(new URLSearchParams({ url: line }), 'https://atlas.example')).toMatchObject({
    options: { theme: 'dark', query: { place: ['lachin-corridor'] } },
  });
});

test('AMP is given a resizable frame with a placeholder and an overflow child', () => {
  const written = snippet.amp(subject('place=lachin-corridor'));
  for (const part of [
    'layout="responsive" resizable',
    'sandbox="allow-scripts',
    'placeholder',
    '<div overflow',
  ]) {
    expect(written).toContain(part);
  }
  expect(written).not.toContain('allow-same-origin');
});

test.each(['](https://evil.example) [', '"quoted" *bold* `code` <b>', 'back\\slash'])(
  'Markdown keeps %s inside its brackets',
  (title) => {
    const written = snippet.markdown(subject('place=a(b)', title));
    expect(written).toMatch(/^\[!\[(?:\\.|[^\\[\]])*\]\([^()\s]*\)\]\([^()\s]* "(?:\\.|[^\\"])*"\)$/);
  },
);

test.each(SNIPPETS)('a hostile title and query stay text in the %s snippet', (kind) => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&`;
  const written = snippet[kind](
    subject(`place=${encodeURIComponent(hostile)}&title=${encodeURIComponent(hostile)}`, hostile),
  );
  expect(written).not.toMatch(/(?<!\\)<(script>|img src=x)/);
  if (kind === 'iframe' || kind === 'amp' || kind === 'image') {
    const closed = written
      .replace('<img ', '<i ')
      .replace(/ (allowfullscreen|resizable|overflow|placeholder)(?=[ >])/g, '');
    expect(XMLValidator.validate(closed.replace(/(<i [^>]*)>/, '$1/>'))).toBe(true);
  }
});
