import { sideName } from '@/components/compare/side-name';
import type { Visit } from '@/components/ui/visit';
import { type BySide, type Comparison, compare, everything, parseSides, usualSides } from '@/geo/atlas';
import type { Coverage, Query } from '@/geo/types';
import { getAtlas } from './atlas';

/** What an address of `/compare` asks for. */
export interface Asked {
  sides: BySide<Query>;
  names: BySide<string>;
  comparison: Comparison;
  /** Everything that the common part of the address lets through. */
  common: Coverage;
  /** Everything there is to choose from. */
  whole: Coverage;
}

/** The comparison that a visit asks for; where its address names no side, the two outlets with the most articles. */
export async function comparisonOf(visit: Visit): Promise<Asked> {
  const atlas = await getAtlas();
  const [common, whole, known] = await Promise.all([
    atlas.coverage(visit.query),
    atlas.coverage(everything),
    atlas.outlets(),
  ]);
  const sides = parseSides(visit.search) ??
    usualSides(visit.query, common) ??
    usualSides(everything, whole) ?? { a: visit.query, b: visit.query };
  const [a, b] = await Promise.all([atlas.coverage(sides.a), atlas.coverage(sides.b)]);
  // Those that have articles here, and those that could.
  const outlets = [...whole.outlets, ...known];
  const names = { a: sideName(sides.a, outlets, visit), b: sideName(sides.b, outlets, visit) };
  return { sides, names, comparison: compare(a, b), common, whole };
}
