import type { CandidateFeature } from './candidate-features';

export interface Weights {
  /** How much each feature of a candidate speaks for it. */
  candidate: Partial<Record<CandidateFeature, number>>;
  /** How much each piece of evidence speaks for a name being a place at all. */
  mention: Record<string, number>;
  /** A name is kept from this probability on. */
  threshold: number;
}

const candidate: Weights['candidate'] = {
  prominence: 6,
  population: 2,
  'first-of-its-name': 0.3,
  country: 1.5,
  province: 0.6,
  county: -0.3,
  populated: 0.2,
  'by-former-name': -0.5,
  'as-written': 0.2,
  'kind-asked-for': 1.5,
  'kind-not-asked-for': -0.5,
  'inside-what-follows': 6,
  'outside-what-follows': -2,
  'country-named': 1,
  'state-named': 2,
  'county-named': 1,
  'country-share': 2,
  'state-share': 2.5,
  'near-others': 1,
  'very-near-others': 1,
  'near-home': 2.5,
  'in-home-state': 1.5,
  'in-home-country': 0.7,
  'in-region': 2.5,
  'in-country-of-region': 1,
  'same-as-elsewhere': 1,
};

const mention: Weights['mention'] = {
  bias: 0.3,
  'several-words': 1.5,
  'common-word': -2.5,
  'given-name': -2.5,
  'doubtful-given-name': -0.3,
  surname: -1.5,
  'doubtful-surname': -0.4,
  'lower-case-elsewhere': -1.5,
  'title-case': -0.3,
  'sentence-start': -0.5,
  demonym: 1,
  'people-under-1k': -1.5,
  'people-under-5k': -1.2,
  'people-under-15k': -0.8,
  'people-under-50k': -0.3,
  'people-over-500k': 1.2,
  'is-country': 2.5,
  'is-province': 2,
  'is-continent': 2,
  'after-preposition-of-place': 2,
  'after-weak-preposition': 0.6,
  'after-verb-of-motion': 0.7,
  'before-comma-and-name': 1.5,
  'after-comma-and-name': 1,
  'joined-to-name': 0.7,
  'after-title': -2.5,
  'after-given-name': -3.5,
  'after-doubtful-given-name': -2,
  'after-initial': -2.5,
  'after-capital': -1.5,
  'before-capital': -1.5,
  'before-surname': -2.5,
  'before-age': -3,
  'surname-in-article': -2.5,
  'before-accord': -3,
  'before-press': -1,
  'before-sports': -1,
  'before-business': -1,
  'before-street-word': -2.5,
  'inside-institution-name': -0.5,
  dateline: 2,
  'firm-elsewhere': 1.2,
};

export const fitted: Weights = { candidate, mention, threshold: 0.45 };
