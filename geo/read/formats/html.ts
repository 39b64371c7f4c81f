import { parsePublished } from '../dates/parse-published';
import { type Draft, type Drafts, type Reader, stated } from '../types';
import { articleParagraphs, type PageParagraph } from './article-container';
import { compose, fold, type Paragraph } from './compose';
import { fragmentParagraphs, type PageFacts, readHtml } from './html-text';
import { type ArticleFacts, articleFacts } from './json-ld';

/** Less text than this, in UTF-16 units, is no article: a page of links, or one that a script was to fill. */
const LEAST_TEXT = 60;
/** Less than this is looked at twice. */
const SHORT_TEXT = 400;

/** A page saved from a browser: what JSON-LD and Open Graph state, and the text of the element that holds the article. */
export const html: Reader = {
  name: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  recognizes: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|p|h1|meta|title)\b/i.test(
      text,
    ),
  read({ text }): Drafts {
    const { paragraphs, facts } = readHtml(text);
    const linked = articleFacts(facts.jsonLd);
    const headline = fold(linked.headline ?? firstHeadline(paragraphs) ?? withoutSite(facts) ?? '') || null;

    let body = bodyOf(paragraphs);
    if (length(body) < SHORT_TEXT) {
      // The frame of the page may bear a name such as *has-sidebar*: then all of it was taken for one.
      const whole = bodyOf(readHtml(text, false).paragraphs);
      if (length(whole) > 2 * length(body)) body = whole;
    }
    if (length(body) < LEAST_TEXT && linked.body) {
      body = linked.body.split(/\n+/).flatMap((line) => fragmentParagraphs(line));
    }
    body = body.filter(({ text: words }) => fold(words) !== headline);
    if (length(body) < LEAST_TEXT) return { drafts: [], rejected: [noArticle] };

    const composed = compose([...(headline ? [{ role: 'headline', text: headline } as const] : []), ...body]);
    const block = composed.blocks[0]!;
    const date = published(facts, linked);
    const draft: Draft = {
      ...composed,
      fileStart: null,
      headline: headline ? stated(headline, block) : null,
      outletName: linked.publisher ?? facts.meta.get('og:site_name') ?? null,
      url: address(facts, linked),
      published: date ? stated(date) : null,
      language: (linked.language ?? facts.language ?? facts.meta.get('og:locale'))?.replace('_', '-') ?? null,
      mayHoldSeveral: false,
    };
    return { drafts: [draft], rejected: [] };
  },
};

const noArticle = {
  where: null,
  because: 'No article text was found in the page.',
  remedy: 'Save the page after it has loaded (“Web page, complete”), or paste its text into a .txt file.',
};

function bodyOf(paragraphs: readonly PageParagraph[]): Paragraph[] {
  return articleParagraphs(paragraphs)
    .filter(({ role }) => role !== 'headline')
    .map(({ role, text }) => ({ role, text }));
}

function length(paragraphs: Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function firstHeadline(paragraphs: { role: string; text: string }[]): string | undefined {
  return paragraphs.find(({ role }) => role === 'headline')?.text;
}

/** `og:title`, else the title without the site's name behind a bar or dash. */
function withoutSite(facts: PageFacts): string | null {
  const social = facts.meta.get('og:title');
  if (social) return social;
  return facts.title?.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '') ?? null;
}

function published(facts: PageFacts, linked: ArticleFacts) {
  const printed = [
    linked.published,
    facts.meta.get('article:published_time'),
    facts.meta.get('datepublished'),
    facts.meta.get('date'),
    facts.meta.get('pubdate'),
    facts.meta.get('publishdate'),
    facts.meta.get('dc.date'),
    facts.meta.get('dc.date.issued'),
    facts.meta.get('dcterms.created'),
    facts.meta.get('parsely-pub-date'),
    facts.time,
  ];
  for (const value of printed) {
    const date = value ? parsePublished(value) : null;
    if (date) return date;
  }
  return null;
}

function address(facts: PageFacts, linked: ArticleFacts) {
  const found = [facts.canonical, facts.meta.get('og:url'), linked.url, facts.savedFrom].find((value) =>
    /^https?:\/\/\S+$/.test(value ?? ''),
  );
  return found ? stated(found) : null;
}
