import type { Witness } from './context';

/** What tells of a place whoever is called so: *Chelsea Clinton* may be *in Chelsea*. */
const OF_PLACES = [
  'several-words',
  'after-preposition-of-place',
  'after-weak-preposition',
  'after-the',
  'after-party',
  'before-comma-and-name',
  'after-comma-and-name',
  'joined-to-name',
  'before-kind-word',
  'before-shared-kind-word',
  'before-authority',
  'before-institution',
  'before-office',
  'before-surname',
  'demonym',
];

/** The article calls a person by this given name: *Austin* after *Austin Reed*. Run after the words beside are seen. */
export const called: Witness = ({ key, evidence }, { givenNames }) => {
  if (givenNames.has(key) && !OF_PLACES.some((name) => evidence.has(name)))
    evidence.add('given-name-in-article');
};
