import type { GeoparseContext, Home } from '../context';
import { slug } from '../gazetteer';
import type { Candidate } from '../gazetteer/types';
import type { Page, Proposal } from '../recognize';
import type { Place } from '../types';
import type { Weighed } from './index';

/** Where a place that no gazetteer lists must lie: about the place named nearest before it in the text. */
export interface Located {
  anchor: Candidate;
  place: Place;
}

const SMALL = new Set([
  'city',
  'town',
  'village',
  'county',
  'district',
  'neighbourhood',
  'island',
  'park',
  'airport',
  'building',
]);
/** How far from its anchor such a place may lie, in kilometres, where the text says nothing closer. */
const PRECISION_KM: Partial<Record<string, number>> = { road: 20, park: 25, district: 40 };
const ELSE_KM = 80;

/** Where a name stands, and where its paragraph ends: UTF-16 offsets. */
interface Occurrence {
  start: number;
  end: number;
  lineEnd: number;
}

/** A small place that the article names, about which others may lie. */
interface Anchor extends Occurrence {
  candidate: Candidate;
}

/** What crossing into another paragraph counts for, beside staying in one. */
const ELSEWHERE = 4;

/**
 * Finds places for names like *Grand Avenue* or *Naugatuck River*, built about the small place that the article names
 * nearest to one of their occurrences, in the same paragraph and before it first, else about the outlet's home. A
 * name is one place wherever the article has it. `null` where there is nothing to build it about.
 */
export function locator(
  kept: readonly Weighed[],
  { text }: Page,
  home: Home | null,
  context: GeoparseContext,
): (proposal: Proposal) => Located | null {
  const lineEnd = (at: number) => {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  };
  const anchors = kept.flatMap(({ proposal: { start, end }, sense, best }): Anchor[] => {
    const candidate = sense.candidates[best];
    const isOne = candidate && SMALL.has(candidate.kind) && sense.shares[best]! >= 0.4;
    return isOne ? [{ candidate, start, end, lineEnd: lineEnd(end) }] : [];
  });
  const unlisted = kept.filter(({ best }) => best < 0).map(({ proposal }) => proposal);
  const known = new Map<string, Located | null>();
  return (proposal) => {
    let located = known.get(proposal.key);
    if (located === undefined) {
      const same = unlisted
        .filter(({ key }) => key === proposal.key)
        .map(({ start, end }) => ({ start, end, lineEnd: lineEnd(end) }));
      located = placeAbout(proposal, nearestOf(same, anchors), home, context);
      known.set(proposal.key, located);
    }
    return located;
  };
}

function placeAbout(
  proposal: Proposal,
  nearest: Candidate | null,
  home: Home | null,
  context: GeoparseContext,
): Located | null {
  const anchor = nearest ?? (home ? context.gazetteer.byId(home.place) : null);
  if (!anchor || !proposal.kind) return null;
  const kind = proposal.kind;
  const [lng, lat] = anchor.position;
  const source = `Not in the gazetteer: placed about ${anchor.name}, which the text names beside it.`;
  const place: Place = {
    id: `${slug(proposal.text)}-near-${anchor.id}`,
    kind,
    names: [{ text: proposal.text, language: 'en', script: 'Latn' }],
    name: proposal.text,
    note: `near ${anchor.name}`,
    label: anchor.position,
    geometries: [
      {
        geometry: { type: 'Point', coordinates: anchor.position },
        from: null,
        to: null,
        precisionKm: PRECISION_KM[kind] ?? ELSE_KM,
        source,
      },
    ],
    bbox: [lng, lat, lng, lat],
    statuses: [],
    ...(anchor.country && { country: anchor.country }),
    source,
    derivedFrom: [anchor.id],
  };
  return { anchor, place };
}

function nearestOf(occurrences: readonly Occurrence[], anchors: readonly Anchor[]): Candidate | null {
  let nearest: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of occurrences)
    for (const anchor of anchors) {
      const [first, second] = anchor.start < one.start ? [anchor, one] : [one, anchor];
      // What follows is half as telling as what went before.
      const distance = (first === anchor ? 1 : 2) * (second.start - first.end);
      const far = first.lineEnd < second.start ? ELSEWHERE * distance : distance;
      if (far < least) [nearest, least] = [anchor.candidate, far];
    }
  return nearest;
}
