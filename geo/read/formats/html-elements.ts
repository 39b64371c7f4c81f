import type { Container } from './article-container';

/** Elements whose text is no part of an article. */
const DROPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video nav aside footer form button ' +
    'select textarea input label dialog menu head title'
  ).split(' '),
);
/** Elements that begin and end a paragraph. */
export const BLOCKS = new Set(
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
/** True for an element whose text is left out: by its kind, its role, or what its class calls it. */
export function isDropped(
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

/** How surely an element holds the article: 3 by its name, 2 `<article>`, 1 `<main>`. */
export function rankOf(name: string, attributes: Record<string, string>): number {
  if (/articleBody/.test(attributes.itemprop ?? '')) return 3;
  if (ARTICLE_BODY.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return 3;
  if (name === 'article' || attributes.role === 'article') return 2;
  return name === 'main' || attributes.role === 'main' ? 1 : 0;
}
