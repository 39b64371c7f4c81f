import { expect, test } from 'vitest';
import messages from '@/components/messages/en/reasons-resolve.json';
import { CANDIDATE_FEATURES } from '@/geo/resolve/candidate-features';
import { fitted } from '@/geo/resolve/weights';

const known = new Set(Object.keys(messages));

test('every piece of evidence that can be given as a reason has its words', () => {
  const evidence = Object.keys(fitted.mention).filter((name) => name !== 'bias');
  expect(evidence.filter((name) => !known.has(`recognize.${name}`))).toEqual([]);
});

test('every feature of a candidate has its words', () => {
  expect(CANDIDATE_FEATURES.filter((name) => !known.has(`resolve.${name}`))).toEqual([]);
});
