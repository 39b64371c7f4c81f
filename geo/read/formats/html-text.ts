import { Parser } from 'htmlparser2';
import { fold, type Paragraph } from './compose';

/** Elements whose text is no part of an article. */
const DROPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video nav aside footer form button ' +
    'select textarea input label dialog menu head title'
  ).split(' '),
);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Names that publishers give to what stands around an article. */
const BOILERPLATE =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|byline|comments?|cookies?|consent|footer|masthead|menu|modal|most-?(?:read|popular)|nav\w*|newsletter|outbrain|pagination|paywall|popup|promo\w*|recirc\w*|recommend\w*|related|read-?more|see-?also|share|sharing|sidebar|signup|skip|social|sponsor\w*|subscri\w*|taboola|tags?|teaser|toolbar|trending|widget)(?:$|[\s_-])/i;
/** Names that publishers give to the article itself. */
const ARTICLE_BODY =
  /(?:^|[\s_-])(?:article-?body|article-?content|article-?text|articlebody|body-?content|content-?body|entry-?content|post-?content|post-?body|story-?body|story-?content|story-?text|text-?content|wsw)(?:$|[\s_-]|__)/i;
/** Deeper elements count as part of the one at this depth: no article nests so far. */
const DEEPEST = 256;

/** An element of a page, as far as choosing the article needs it. */
interface Container {
  parent: Container | null;
  /** How surely it holds the article, 0 to 3. */
  rank: number;
  /** Length of the paragraphs within it. */
  length: number;
}

/** A paragraph of a page, with its place. */
export interface PageParagraph extends Paragraph {
  /** The element it stands in: `p`, `h1`, `li`, `div` … */
  element: string;
  container: Container;
}

/** What a page says outside its text. */
export interface PageFacts {
  /** By name, property or itemprop, lower case; the first of each. */
  meta: Map<string, string>;
  canonical: string | null;
  title: string | null;
  language: string | null;
  /** Of the first `<time datetime>`. */
  time: string | null;
  /** Sources of the JSON-LD scripts. */
  jsonLd: string[];
  /** The address in the comment that browsers write into a saved page. */
  savedFrom: string | null;
}

interface Open {
  name: string;
  dropped: boolean;
  container: Container;
}

/**
 * The paragraphs of a page or fragment of HTML, in order, without scripts, menus and what a
 * publisher's class names call advertising or links to other stories; and what the page says of itself.
 * Never fails: broken HTML is read as browsers do. `byName: false` keeps what only a class name calls
 * boilerplate, for pages whose very frame is called *has-sidebar*.
 */
export function readHtml(html: string, byName = true): { paragraphs: PageParagraph[]; facts: PageFacts } {
  const facts: PageFacts = {
    meta: new Map(),
    canonical: null,
    title: null,
    language: null,
    time: null,
    jsonLd: [],
    savedFrom: null,
  };
  const root: Container = { parent: null, rank: 0, length: 0 };
  const paragraphs: PageParagraph[] = [];
  const stack: Open[] = [{ name: 'body', dropped: false, container: root }];
  let words: string[] = [];
  let script: string[] | null = null;
  let title: string[] | null = null;

  const flush = () => {
    const text = fold(words.join(''));
    words = [];
    if (!text) return;
    const inside = stack.findLast(({ name }) => BLOCKS.has(name)) ?? stack[0]!;
    const caption = stack.some(({ name }) => name === 'figcaption');
    const role = caption ? 'caption' : inside.name === 'h1' ? 'headline' : 'body';
    const container = stack.at(-1)!.container;
    for (let at: Container | null = container; at; at = at.parent) at.length += text.length;
    paragraphs.push({ role, text, element: inside.name, container });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        readFacts(facts, name, attributes);
        if (name === 'script') script = /ld\+json/i.test(attributes.type ?? '') ? [] : null;
        if (name === 'title' && facts.title === null) title = [];
        if (name === 'br') words.push('\n');
        if (BLOCKS.has(name)) flush();
        const above = stack.at(-1)!;
        const dropped = above.dropped || isDropped(name, attributes, above.container, byName);
        const rank = rankOf(name, attributes);
        const opensContainer = BLOCKS.has(name) && name !== 'p' && stack.length < DEEPEST;
        const container = opensContainer ? { parent: above.container, rank, length: 0 } : above.container;
        stack.push({ name, dropped, container });
      },
      ontext(text) {
        if (script) script.push(text);
        else if (title) title.push(text);
        else if (!stack.at(-1)!.dropped) words.push(text);
      },
      oncomment(text) {
        const match = /saved from url=\(\d+\)(\S+)/.exec(text.slice(0, 2000));
        if (match) facts.savedFrom ??= match[1]!;
      },
      onclosetag(name) {
        if (BLOCKS.has(name)) flush();
        if (name === 'script' && script) {
          facts.jsonLd.push(script.join(''));
          script = null;
        }
        if (name === 'title' && title) {
          facts.title = fold(title.join('')) || null;
          title = null;
        }
        if (stack.length > 1) stack.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return { paragraphs, facts };
}

/** The paragraphs of the element that holds the article: the surest by its name, then the one with most text. */
export function articleParagraphs(paragraphs: readonly PageParagraph[]): PageParagraph[] {
  let best: Container | null = null;
  for (const { container } of paragraphs) {
    for (let at: Container | null = container; at; at = at.parent) {
      if (!best || at.rank > best.rank || (at.rank === best.rank && at.rank > 0 && at.length > best.length))
        best = at;
    }
  }
  if (!best || best.rank === 0) best = densest(paragraphs);
  if (!best) return [];
  return paragraphs.filter(({ container }) => {
    for (let at: Container | null = container; at; at = at.parent) if (at === best) return true;
    return false;
  });
}

/** Of pages that name nothing: the element with most text in `<p>` of its own. */
function densest(paragraphs: readonly PageParagraph[]): Container | null {
  const lengths = new Map<Container, number>();
  for (const { container, element, text } of paragraphs) {
    if (element === 'p') lengths.set(container, (lengths.get(container) ?? 0) + text.length);
  }
  let best: Container | null = null;
  for (const [container, length] of lengths) if (!best || length > lengths.get(best)!) best = container;
  return best ?? paragraphs[0]?.container ?? null;
}

function readFacts(facts: PageFacts, name: string, attributes: Record<string, string>): void {
  if (name === 'html') facts.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
  if (name === 'time') facts.time ??= attributes.datetime ?? null;
  if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
    facts.canonical ??= attributes.href ?? null;
  if (name !== 'meta') return;
  const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const value = attributes.content?.trim();
  if (key && value && !facts.meta.has(key)) facts.meta.set(key, value);
}

function isDropped(
  name: string,
  attributes: Record<string, string>,
  above: Container,
  byName: boolean,
): boolean {
  if (DROPPED.has(name)) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/^(?:navigation|complementary|contentinfo|banner|search|dialog)$/.test(attributes.role ?? ''))
    return true;
  if (name === 'header') return !insideArticle(above);
  if (!byName || name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  return BOILERPLATE.test(names) && !ARTICLE_BODY.test(names);
}

function insideArticle(container: Container): boolean {
  for (let at: Container | null = container; at; at = at.parent) if (at.rank > 0) return true;
  return false;
}

function rankOf(name: string, attributes: Record<string, string>): number {
  if (/articleBody/.test(attributes.itemprop ?? '')) return 3;
  if (ARTICLE_BODY.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return 3;
  if (name === 'article' || attributes.role === 'article') return 2;
  return name === 'main' || attributes.role === 'main' ? 1 : 0;
}

/** The paragraphs of a fragment: of a feed's item, of a wire story's body. */
export function fragmentParagraphs(html: string): Paragraph[] {
  return readHtml(html).paragraphs.map(({ role, text }) => ({
    role: role === 'headline' ? 'body' : role,
    text,
  }));
}

/** True where a text holds HTML elements rather than a stray `<`. */
export function isHtml(text: string): boolean {
  return /<(?:p|br|div|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|img|figure|span)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}
