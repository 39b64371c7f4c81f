/** What is weighed of each candidate; all values lie in 0…1, weights in `weights.ts`. */
export const CANDIDATE_FEATURES = [
  /** Of the gazetteer: population, capital, kind, rank. */
  'prominence',
  /** log10 of its population over 7; 0 where unknown. */
  'population',
  'first-of-its-name',
  /** Its share of the people in all places of the name. */
  'population-share',
  /** How much less prominent it is than the most prominent of the name. */
  'less-known',
  /** How much smaller it is than the largest of the name: log10 of the ratio over 4. */
  'smaller',
  'smaller-to-the-world',
  /** The same where no outlet's home is known: news for the world means the places the world knows. */
  'less-known-to-the-world',
  /** It is the seat of a government known by this name (*Paris*, *Geneva*), and no outlet's home is known. */
  'seat-of-government',
  'country',
  'province',
  'county',
  'populated',
  'neighbourhood',
  'region',
  'water',
  'feature',
  'by-alias',
  'by-abbreviation',
  'by-former-name',
  'as-written',
  /** The words beside the name ask for its kind, or for another. */
  'kind-asked-for',
  'kind-not-asked-for',
  /** *Alexandria, La.*: it lies in what follows the comma, or it lies elsewhere. */
  'inside-what-follows',
  'outside-what-follows',
  /** *Atlanta, Georgia*: it holds what stands before the comma. */
  'holds-what-precedes',
  /** Its country, or its state, is itself named in the article. */
  'country-named',
  'state-named',
  /** A town of the state that the dateline names: *ATHENS, Ga. —*. */
  'in-dateline-state',
  'county-named',
  /** Share of the article's other names that lie in its country; in its state. */
  'country-share',
  'state-share',
  /** The most telling small place of the article near it: 1 at its side, 1/e at 60 km. */
  'near-others',
  'very-near-others',
  /** How many more of the article's small places stand near it, beside that one: they tell of a neighbourhood. */
  'near-several',
  /** The outlet's home. */
  'near-home',
  'in-home-state',
  'in-home-country',
  /** The atlas's region. */
  'in-region',
  'in-country-of-region',
  /** Another sense of the same name in the article. */
  'same-as-elsewhere',
] as const;
export type CandidateFeature = (typeof CANDIDATE_FEATURES)[number];

/** What is weighed of the answer that stands beside all candidates, *none of these*; all values lie in 0…1. */
export const NONE_FEATURES = [
  'none-of-these',
  /** How many other names the article has: what speaks for none of them is the more telling the more there are. */
  'none-in-company',
  /** *Dresden, Ontario*: what follows the comma holds none of the candidates. */
  'none-in-what-follows',
] as const;
export type NoneFeature = (typeof NONE_FEATURES)[number];

/** All features, in the order of the vectors. */
export const ALL_FEATURES = [...CANDIDATE_FEATURES, ...NONE_FEATURES] as const;

/** Index of each feature in a vector. */
export const featureIndex = Object.fromEntries(ALL_FEATURES.map((name, index) => [name, index])) as Record<
  CandidateFeature | NoneFeature,
  number
>;

/** Length of a vector. */
export const FEATURES = ALL_FEATURES.length;
