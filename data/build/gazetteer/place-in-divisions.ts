import { type Draft, SETTLEMENTS } from './draft';

/** A hand-made place as small as this, in kilometres, lies in one first-level division; as this, in one of the second. */
const IN_FIRST = 75;
const IN_SECOND = 10;
/** Degrees of a cell of the grid in which the nearest settlement is sought. */
const CELL = 0.5;

/** Gives small hand-made places the divisions of the nearest settlement of their country: *Camp Pendleton, Calif.* */
export function placeInDivisions(drafts: readonly Draft[]): Draft[] {
  const cells = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!SETTLEMENTS.has(draft.kind) || !draft.admin1) continue;
    const key = cell(draft.country, draft.position[0], draft.position[1]);
    const same = cells.get(key);
    if (same) same.push(draft);
    else cells.set(key, [draft]);
  }
  return drafts.map((draft) => {
    const km = draft.extra?.precisionKm ?? Infinity;
    if (draft.source !== 'world' || !draft.country || draft.admin1 || km > IN_FIRST) return draft;
    const host = nearest(cells, draft);
    if (!host) return draft;
    return { ...draft, admin1: host.admin1, admin2: km <= IN_SECOND ? host.admin2 : null };
  });
}

function nearest(
  cells: ReadonlyMap<string, Draft[]>,
  { country, position: [lng, lat] }: Draft,
): Draft | null {
  let best: Draft | null = null;
  let least = Infinity;
  for (const x of [-CELL, 0, CELL])
    for (const y of [-CELL, 0, CELL])
      for (const other of cells.get(cell(country, lng + x, lat + y)) ?? []) {
        const wide = (other.position[0] - lng) * Math.cos((lat * Math.PI) / 180);
        const distance = Math.hypot(wide, other.position[1] - lat);
        if (distance < least) [best, least] = [other, distance];
      }
  return best;
}

function cell(country: string | null | undefined, lng: number, lat: number): string {
  return `${country}|${Math.floor(lng / CELL)}|${Math.floor(lat / CELL)}`;
}
