import { type Point, projector, type View } from './projection';
import { circle, group, type Shape, short } from './shape';
import { pointRadius } from './symbols';

/** Places that are drawn as points only, in columns: archives have tens of thousands of them. */
export interface Crowd {
  ids: readonly string[];
  /** What assistive technology and a pointer's tooltip read. */
  titles: readonly string[];
  lng: ArrayLike<number>;
  lat: ArrayLike<number>;
  /** Mentions that count. */
  count: ArrayLike<number>;
}

/** Side of a cell, px: what lies in one cell stands in one disc. */
const CELL = 64;
/** So many in a cell are still drawn one by one. */
const APART = 2;

/** A disc that stands for several places, and the box of the view that holds them, px. */
export interface Cluster {
  key: string;
  at: Point;
  radius: number;
  places: number;
  members: number[];
}

/**
 * Gathers what is crowded, on a grid that is fixed to the ground at this zoom: a pan changes no disc. One pass
 * over the columns, so a hundred thousand places cost a few tens of milliseconds.
 * @param margin px around the view that are gathered too
 */
export function gather(
  crowd: Crowd,
  view: View,
  margin: number,
): { clusters: Cluster[]; apart: { index: number; at: Point }[] } {
  const toPoint = projector(view);
  const [originX, originY] = toPoint([-180, 85]);
  const cells = new Map<number, number[]>();
  const points = new Map<number, Point>();
  for (let i = 0; i < crowd.ids.length; i++) {
    const at = toPoint([crowd.lng[i]!, crowd.lat[i]!]);
    if (at[0] < -margin || at[1] < -margin || at[0] > view.width + margin || at[1] > view.height + margin)
      continue;
    const cell = Math.floor((at[0] - originX) / CELL) * 1_000_000 + Math.floor((at[1] - originY) / CELL);
    points.set(i, at);
    const members = cells.get(cell);
    if (members) members.push(i);
    else cells.set(cell, [i]);
  }
  const clusters: Cluster[] = [];
  const apart: { index: number; at: Point }[] = [];
  for (const [cell, members] of cells) {
    if (members.length <= APART) {
      for (const index of members) apart.push({ index, at: points.get(index)! });
      continue;
    }
    let [x, y] = [0, 0];
    for (const index of members) {
      const at = points.get(index)!;
      x += at[0] / members.length;
      y += at[1] / members.length;
    }
    const radius = Math.min(22, 8 + 1.9 * Math.log2(members.length));
    clusters.push({ key: `${cell}`, at: [x, y], radius, places: members.length, members });
  }
  return { clusters, apart };
}

/** Discs with their number, and points that stand apart. `name` words a disc for assistive technology. */
export function drawCrowd(
  crowd: Crowd,
  gathered: ReturnType<typeof gather>,
  zoom: number,
  interactive: boolean,
): Shape[] {
  const discs = gathered.clusters.map(
    ({ key, at, radius, places }): Shape => ({
      ...group(
        'c c-clustered',
        [
          circle('c-edge', at, radius + 3),
          circle('c-cluster', at, radius),
          {
            tag: 'text',
            attributes: { class: 't-cluster', x: short(at[0]), y: short(at[1] + 4), 'text-anchor': 'middle' },
            text: places > 999 ? `${Math.round(places / 100) / 10}k` : String(places),
          },
        ],
        `cluster ${key}`,
      ),
      attributes: { class: 'c c-clustered', 'data-cluster': key },
    }),
  );
  const points = gathered.apart.map(({ index, at }): Shape => {
    const id = crowd.ids[index]!;
    const radius = pointRadius(crowd.count[index]!, zoom);
    return {
      ...group(
        'c c-point-form',
        [
          ...(interactive ? [circle('c-hit', at, Math.max(12, radius + 4))] : []),
          circle('c-edge', at, radius + 4.5),
          circle('c-point', at, radius),
        ],
        id,
      ),
      attributes: { class: 'c c-point-form', 'data-place': id },
    };
  });
  return [...discs, ...points];
}

/** The box of the Earth that a disc's places lie in: where a reader who chooses it is taken. */
export function clusterBounds(crowd: Crowd, { members }: Cluster): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const index of members) {
    west = Math.min(west, crowd.lng[index]!);
    east = Math.max(east, crowd.lng[index]!);
    south = Math.min(south, crowd.lat[index]!);
    north = Math.max(north, crowd.lat[index]!);
  }
  return [west, south, east, north];
}
