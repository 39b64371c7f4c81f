import type { Candidate } from '../gazetteer/types';

const PARTS_OF_STATES = new Set(['country', 'province', 'county', 'district']);

/** Whether the first place is a country, a state or a county that holds the second, by their codes. */
export function contains(outer: Candidate, inner: Candidate): boolean {
  if (!PARTS_OF_STATES.has(outer.kind) || outer.index === inner.index) return false;
  if (outer.country === null || outer.country !== inner.country) return false;
  if (outer.kind === 'country') return inner.kind !== 'country';
  if (inner.kind === 'country' || outer.admin1 === null || outer.admin1 !== inner.admin1) return false;
  if (outer.kind === 'province') return inner.kind !== 'province';
  return outer.admin2 !== null && outer.admin2 === inner.admin2 && inner.kind !== outer.kind;
}
