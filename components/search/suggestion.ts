/** One line of the list beneath the search field, as `/api/search` answers it. */
export interface Suggestion {
  path: string;
  name: string;
  /** The name that matched, where it is another: *as “Xankəndi”*. */
  matched?: string;
  line: string;
  /** Mentions; 0 where nobody wrote of it. Unset for an article. */
  count?: number;
  /** A place to select on arrival. */
  place?: string;
}

export interface Suggestions {
  places: Suggestion[];
  articles: Suggestion[];
  /** *7 suggestions*, for assistive technology. */
  summary: string;
}
