/** What schema.org's NewsArticle says of a page. */
export interface ArticleFacts {
  headline: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  body: string | null;
}

const TYPES = /(?:Article|BlogPosting|Report)$/;
/** Values looked at in one page; a page of a news site has some dozens. */
const MOST_VALUES = 2000;

/** The first article among a page's JSON-LD scripts; scripts that do not parse are passed over. */
export function articleFacts(scripts: readonly string[]): ArticleFacts {
  const none = { headline: null, published: null, publisher: null, url: null, language: null, body: null };
  for (const script of scripts) {
    const article = findArticle(parse(script));
    if (!article) continue;
    return {
      headline: words(article.headline) ?? words(article.name),
      published: words(article.datePublished) ?? words(article.dateCreated),
      publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
      url: words(article.url) ?? idOf(article.mainEntityOfPage),
      language: words(article.inLanguage),
      body: words(article.articleBody),
    };
  }
  return none;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Walks breadth first, so that an article stands before what it links to. */
function findArticle(value: unknown): Record<string, unknown> | null {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_VALUES; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_VALUES));
    else if (isObject(next)) {
      const types = [next['@type']].flat();
      if (types.some((type) => typeof type === 'string' && TYPES.test(type))) return next;
      queue.push(next['@graph'], next.mainEntity);
    }
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return words(first) ?? (isObject(first) ? words(first.name) : null);
}

function idOf(value: unknown): string | null {
  return words(value) ?? (isObject(value) ? words(value['@id']) : null);
}
