import type { Box } from '../projection';

/** Side of a bucket, px: about a name's width. */
const BUCKET = 96;

/** Boxes already given away: what is placed stays, so only adding and asking are needed. */
export interface Taken {
  add(box: Box): void;
  hits(box: Box): boolean;
}

export function makeTaken(): Taken {
  const buckets = new Map<number, Box[]>();
  const visit = (box: Box, each: (key: number) => boolean | undefined): boolean => {
    for (let c = Math.floor(box[0] / BUCKET); c <= Math.floor(box[2] / BUCKET); c++)
      for (let r = Math.floor(box[1] / BUCKET); r <= Math.floor(box[3] / BUCKET); r++)
        if (each(c * 4096 + r)) return true;
    return false;
  };
  return {
    add(box) {
      visit(box, (key) => {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(box);
        else buckets.set(key, [box]);
        return false;
      });
    },
    hits: (box) => visit(box, (key) => buckets.get(key)?.some((other) => overlap(box, other))),
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

export function grow([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

export function isWithin(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
