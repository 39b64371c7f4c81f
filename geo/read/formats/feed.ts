import { Parser } from 'htmlparser2';
import { type Draft, type Drafts, type Reader, stated } from '../types';
import { compose, fold } from './compose';
import { fragmentParagraphs, isHtml } from './html-text';
import { dateOrNote } from './printed-date';

/** What is kept of a feed's item, by the local names of RSS 2.0, RSS 1.0 and Atom. */
interface Item {
  title: string;
  /** `content:encoded` or `content`, the whole text where a feed gives it. */
  content: string;
  /** `description` or `summary`, often only the first words. */
  summary: string;
  link: string;
  published: string;
  language: string;
}

const FIELDS: Record<string, keyof Item> = {
  title: 'title',
  'content:encoded': 'content',
  content: 'content',
  description: 'summary',
  summary: 'summary',
  link: 'link',
  pubdate: 'published',
  published: 'published',
  'dc:date': 'published',
  issued: 'published',
  'dc:language': 'language',
  language: 'language',
};

/** RSS 2.0, RSS 1.0 (RDF) and Atom: each item with a text is an article. */
export const feed: Reader = {
  name: 'RSS or Atom',
  extensions: ['rss', 'atom', 'xml', 'rdf'],
  recognizes: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(text),
  read({ text }): Drafts {
    const result: Drafts = { drafts: [], rejected: [] };
    const { channel, items } = readItems(text);
    items.forEach((item, index) => {
      const where = `item ${index + 1}`;
      const headline = fold(asText(item.title));
      const source = item.content.length >= item.summary.length ? item.content : item.summary;
      const paragraphs = isHtml(source)
        ? fragmentParagraphs(source)
        : source.split(/\n\s*\n/).map((words) => ({ role: 'body' as const, text: words }));
      const body = paragraphs.filter((paragraph) => fold(paragraph.text) !== headline);
      if (compose(body).text === '') {
        result.rejected.push({
          where,
          because: headline
            ? `The item “${headline}” holds no text, only a title.`
            : 'The item holds no text.',
          remedy: 'Save the page it links to, or use a feed with full texts.',
        });
        return;
      }
      const composed = compose([
        ...(headline ? [{ role: 'headline' as const, text: headline }] : []),
        ...body,
      ]);
      const { date, note } = dateOrNote(item.published, where);
      if (note) result.rejected.push(note);
      const draft: Draft = {
        ...composed,
        fileStart: null,
        headline: headline ? stated(headline, composed.blocks[0]) : null,
        // A channel's title (`World – The Paper`) names the outlet only where no address does.
        outletName: /^https?:/.test(item.link) ? null : fold(channel.title) || null,
        url: /^https?:\/\/\S+$/.test(item.link) ? stated(item.link) : null,
        published: date ? stated(date) : null,
        language: item.language.trim() || channel.language.trim() || null,
        mayHoldSeveral: false,
      };
      result.drafts.push(draft);
    });
    if (items.length === 0) {
      result.rejected.push({
        where: null,
        because: 'The feed holds no item.',
        remedy: 'Fetch the feed again when it has some.',
      });
    }
    return result;
  },
};

function empty(): Item {
  return { title: '', content: '', summary: '', link: '', published: '', language: '' };
}

/** Items in order. A document that breaks off keeps the items before the break. */
function readItems(xml: string): { channel: Item; items: Item[] } {
  const channel = empty();
  const items: Item[] = [];
  let item: Item | null = null;
  let field: { name: string; key: keyof Item; into: Item; depth: number; words: string[] } | null = null;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++;
        const name = tag.toLowerCase();
        if (name === 'item' || name === 'entry') {
          item = empty();
          items.push(item);
          field = null;
          return;
        }
        if (field) {
          // XHTML inside Atom's content: kept as elements, so that its paragraphs are known.
          field.words.push(`<${name}>`);
          return;
        }
        const key = FIELDS[name];
        const into: Item = item ?? channel;
        if (!key) return;
        if (key === 'link' && attributes.href) {
          if (!into.link || !attributes.rel || attributes.rel === 'alternate')
            into.link = attributes.href.trim();
          return;
        }
        field = { name, key, into, depth, words: [] };
      },
      ontext(words) {
        field?.words.push(words);
      },
      onclosetag(tag) {
        const name = tag.toLowerCase();
        if (field && field.depth === depth) {
          field.into[field.key] ||= field.words.join('').trim();
          field = null;
        } else if (field) field.words.push(`</${name}>`);
        if (name === 'item' || name === 'entry') item = null;
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { channel, items };
}

/** Titles may hold HTML: *Talks &lt;em&gt;stall&lt;/em&gt;*. */
function asText(title: string): string {
  return isHtml(title)
    ? fragmentParagraphs(title)
        .map(({ text }) => text)
        .join(' ')
    : title;
}
