import { Parser } from 'htmlparser2';
import type { Container, PageParagraph } from './article-container';
import { fold, type Paragraph } from './compose';
import { BLOCKS, isDropped, rankOf } from './html-elements';

/** Deeper elements count as part of the one at this depth: no article nests so far. */
const DEEPEST = 256;

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
