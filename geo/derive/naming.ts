import type { Place, Reason } from '../types';

/** A reason that names places: by their English names, and by their ids for pages in other languages. */
export function naming(
  rule: string,
  named: Record<string, Pick<Place, 'id' | 'name'>>,
  values: Record<string, string | number> = {},
): Reason {
  const each = <T>(of: (place: Pick<Place, 'id' | 'name'>) => T) =>
    Object.fromEntries(Object.entries(named).map(([key, place]) => [key, of(place)]));
  return { rule, with: { ...values, ...each(({ name }) => name) }, places: each(({ id }) => id) };
}
