import type { GeoparseContext, Home } from '../context';
import { slug } from '../gazetteer';
import type { Candidate } from '../gazetteer/types';
import type { Proposal } from '../recognize';
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

/**
 * A place for a name like *Grand Avenue* or *Naugatuck River*, built about the small place that the article names
 * nearest to it, those before it first, else about the outlet's home. `null` where there is neither.
 */
export function locate(
  proposal: Proposal,
  kept: readonly Weighed[],
  home: Home | null,
  context: GeoparseContext,
): Located | null {
  const anchor = nearestSmall(proposal, kept) ?? (home ? context.gazetteer.byId(home.place) : null);
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

function nearestSmall(proposal: Proposal, kept: readonly Weighed[]): Candidate | null {
  let nearest: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { proposal: other, sense, best } of kept) {
    const candidate = sense.candidates[best];
    if (!candidate || !SMALL.has(candidate.kind) || sense.shares[best]! < 0.4) continue;
    // What follows is half as telling as what went before.
    const distance =
      other.start < proposal.start ? proposal.start - other.end : 2 * (other.start - proposal.end);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
