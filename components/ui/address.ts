/**
 * Addresses inside the atlas, the same on the server and in the browser. What the reader chose (dates,
 * outlets, language, names, colours) goes along from page to page; what belongs to one page stays behind.
 */
export const KEPT = [
  'from',
  'to',
  'outlet',
  'kind',
  'category',
  'lang',
  'names',
  'script',
  'theme',
  'keys',
] as const;

/** What says which view of the atlas is meant. */
export const VIEW = ['q', 'place', 'bbox', 'article', ...KEPT] as const;

/** What a page keeps beside when one thing of it changes: of a report its reading, of a comparison its sides, of the share form what it says. */
export const HERE = [
  ...VIEW,
  'sort',
  'group',
  'mention',
  ...['a', 'b'].flatMap((side) => [`${side}.outlet`, `${side}.from`, `${side}.to`]),
  'accent',
  'panel',
  'title',
] as const;

export type Changes = Record<string, string | readonly string[] | null | undefined>;

/**
 * A path with the present parameters and `changes` applied: a filter is a link. `keep` names the
 * parameters that go along, in the order they are written.
 */
export function address(
  path: string,
  present: URLSearchParams,
  changes: Changes = {},
  keep: readonly string[] = KEPT,
): string {
  const written: string[] = [];
  const put = (key: string, value: string) => {
    // Commas are legal in a query and far easier to read than %2C.
    if (value !== '') written.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  };
  for (const key of keep) {
    if (!(key in changes)) put(key, present.getAll(key).join(','));
  }
  for (const [key, value] of Object.entries(changes)) {
    if (value !== null && value !== undefined) put(key, typeof value === 'string' ? value : value.join(','));
  }
  return written.length > 0 ? `${path}?${written.join('&')}` : path;
}

export const placePath = (id: string) => `/place/${encodeURIComponent(id)}`;
export const articlePath = (id: string) => `/article/${encodeURIComponent(id)}`;

/** The address of a place, with what the reader chose. */
export function placeAddress(id: string, present: URLSearchParams, changes: Changes = {}): string {
  return address(placePath(id), present, changes);
}
