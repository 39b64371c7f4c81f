import type { Draft } from './draft';

const SETTLED = new Set<string>(['city', 'town', 'village']);

/**
 * What lies in a county that is a city's borough is no city, though GeoNames lists it as a populated place: *Corona*
 * in Queens. The county of a borough is that of the settlement nearest its middle.
 */
export function withinBoroughs(drafts: readonly Draft[]): Draft[] {
  const counties = new Map<string, string>();
  for (const borough of drafts) {
    const city = /^borough of (.+)$/.exec(borough.extra?.note ?? '')?.[1];
    if (!city || borough.kind !== 'neighbourhood' || !borough.admin1) continue;
    const host = nearest(
      drafts.filter(
        (draft) =>
          SETTLED.has(draft.kind) &&
          draft.admin2 &&
          draft.country === borough.country &&
          draft.admin1 === borough.admin1,
      ),
      borough,
    );
    if (host) counties.set(countyOf(host), city);
  }
  return drafts.map((draft) => {
    const city = SETTLED.has(draft.kind) && draft.admin2 ? counties.get(countyOf(draft)) : undefined;
    return city && !draft.name.startsWith(city) ? { ...draft, kind: 'neighbourhood' } : draft;
  });
}

const countyOf = ({ country, admin1, admin2 }: Draft) => `${country}|${admin1}|${admin2}`;

function nearest(drafts: readonly Draft[], { position: [lng, lat] }: Draft): Draft | null {
  let best: Draft | null = null;
  let least = Infinity;
  for (const draft of drafts) {
    const wide = (draft.position[0] - lng) * Math.cos((lat * Math.PI) / 180);
    const distance = Math.hypot(wide, draft.position[1] - lat);
    if (distance < least) [best, least] = [draft, distance];
  }
  return best;
}
