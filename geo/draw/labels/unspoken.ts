import type { Kind } from '../../types';
import type { ProjectedBase } from '../projected';
import type { DrawnPlace } from '../types';
import type { Translate } from './types';

/** Kinds of places that go by a name of the base map, by what that names: the town of Hrazdan is not its river. */
const KINDS_OF: Readonly<Record<string, readonly Kind[]>> = {
  sea: ['sea', 'strait'],
  lake: ['lake', 'sea'],
  river: ['river'],
  range: ['range', 'mountain', 'desert'],
  peak: ['mountain'],
  region: ['region', 'province', 'county', 'district'],
};

/** A base map without the waters, mountains and regions that already stand on the map as places of the coverage. */
export function unspoken(
  base: ProjectedBase,
  spoken: readonly Pick<DrawnPlace, 'id' | 'name' | 'kind'>[],
  translate: Translate,
): ProjectedBase {
  if (spoken.length === 0) return base;
  const isSpoken = (kind: string, id: string, name: string) => {
    const kinds = KINDS_OF[kind];
    const called = translate(id, name);
    return (
      kinds !== undefined &&
      spoken.some((place) => kinds.includes(place.kind) && (place.id === id || place.name === called))
    );
  };
  return {
    ...base,
    names: base.names.filter(({ name: { kind, id, name } }) => !isSpoken(kind, id, name)),
    lines: base.lines.filter(
      ({ line: { kind, name } }) => !name || !isSpoken(kind.startsWith('river') ? 'river' : kind, name, name),
    ),
  };
}
