import { span } from '../segments';
import type { Tied } from './tied';

/** Places nearer to each other than this share their columns, px. */
const CROWD = 120;

/** Names by whether their places stand together. The largest crowd first; names keep their order within. */
export function crowds(tied: readonly Tied[]): Tied[][] {
  const groups: Tied[][] = [];
  for (const one of tied) {
    const near = groups.filter((group) =>
      group.some((other) => span(one.anchors[0]!, other.anchors[0]!) < CROWD),
    );
    const merged = [...near.flat(), one];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(tied.filter((each) => merged.includes(each)));
  }
  return groups.sort((a, b) => b.length - a.length || tied.indexOf(a[0]!) - tied.indexOf(b[0]!));
}
