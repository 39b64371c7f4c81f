import type { CoverageSymbol } from '../../draw-coverage';
import { AREAS } from '../../symbols';

/** Places in the order in which they choose where their names stand: the chosen one, what is spoken of by mentions, the pale. */
export function byImportance(coverage: readonly CoverageSymbol[], selected: string | null): CoverageSymbol[] {
  // Beside a chosen symbol, areas are the ground it lies on: they are named last.
  const isDrawn = coverage.some(({ place }) => place.id === selected);
  const rank = ({ place, form }: CoverageSymbol) =>
    place.id === selected ? 0 : place.pale ? 3 : isDrawn && AREAS.has(form) ? 2 : 1;
  return [...coverage].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.place.count - a.place.count ||
      // A line has many spots for its name, a point few.
      Number(b.form === 'point') - Number(a.form === 'point') ||
      (a.place.id < b.place.id ? -1 : 1),
  );
}
