/**
 * Maps of generated archives with the CPU slowed four times, Leaflet.markercluster and Supercluster with the same
 * places in the same run, and Leaflet with one marker for what a frame costs at least: `npm run bench:map -- [COUNT…]`.
 */
import { ensureData } from '@/data/build/everything';
import { ensureSite } from '@/data/build/site';
import { root } from '@/data/paths';
import { everything } from '@/geo/atlas';
import { type DrawnPlace, viewFor } from '@/geo/draw';
import type { CoveredPlace } from '@/geo/types';
import { median } from './embed/measure';
import { serveFiles, serveNext } from './embed/serve';
import { archiveHome } from './map/archive-home';
import { type MapFigures, measureMap, type Watched } from './map/measure';
import { leafletPage, markerClusterPage, type PeerPoint, superclusterPage } from './map/peers';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const counts = given.length > 0 ? given : [2_000, 10_000, 100_000];

const log = (line: string) => console.error(line);
await ensureData(log);
if (!process.env.DATELINE_NEXT_DIR) await ensureSite(log);

console.log(
  '| places | map | first drawn, ms | alive and drawn, ms | pan frame, ms: median, worst | zoom frame, ms: median, worst | KB |',
);
console.log('|---|---|---|---|---|---|---|');
for (const count of counts) {
  const { folder, reader } = await archiveHome(count);
  const { places } = await reader.coverage(everything);
  const points = places.map(({ place: { label, name } }): PeerPoint => [label[1], label[0], name]);
  const view = viewFor(
    { places: places.slice(0, 200).map(pointOf), scope: { of: 'start' }, region: null },
    { width: 1040, height: 740 },
  );
  const ours = await serveNext(root, { DATELINE_HOME: folder });
  const peers = await serveFiles(
    new Map([
      ...(await markerClusterPage(points, view)),
      ...(await superclusterPage(points, view)),
      ...(await leafletPage(points, view)),
    ]),
  );
  try {
    // A server that has answered some twenty readers, as all but the very first meet it.
    for (let i = 0; i < 20; i++) await (await fetch(ours.origin)).text();
    const maps: [string, Watched][] = [
      [
        'Dateline',
        {
          address: ours.origin,
          first: '.stage-drawn [data-place], .stage-drawn .c-cluster',
          map: '.leaflet-container',
        },
      ],
      ['markercluster', peer(peers.origin, 'markercluster')],
      ['supercluster', peer(peers.origin, 'supercluster')],
      ['Leaflet, one marker', peer(peers.origin, 'leaflet')],
    ];
    const rounds = new Map<string, MapFigures[]>(maps.map(([name]) => [name, []]));
    // By turns, so that a slow minute of the machine falls on all.
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, watched] of maps) rounds.get(name)!.push(await measureMap(watched));
    for (const [name, figures] of rounds) console.log(row(count, name, figures));
  } finally {
    await Promise.all([ours.close(), peers.close()]);
  }
}

function peer(origin: string, name: string): Watched {
  return { address: `${origin}/${name}.html`, first: '.leaflet-marker-icon', map: '.leaflet-container' };
}

function row(count: number, name: string, figures: readonly MapFigures[]): string {
  const of = (pick: (each: MapFigures) => number) => Math.round(median(figures.map(pick)));
  const frames = (pick: (each: MapFigures) => number[]) =>
    `${median(figures.map((each) => median(pick(each)))).toFixed(1)}, ${of((each) => Math.max(...pick(each)))}`;
  return `| ${[
    count.toLocaleString('en'),
    name,
    of(({ firstDrawn }) => firstDrawn),
    of(({ alive }) => alive),
    frames(({ pan }) => pan),
    frames(({ zoom }) => zoom),
    of(({ bytes }) => bytes / 1024),
  ].join(' | ')} |`;
}

function pointOf({ place: { id, kind, name, label, bbox }, count }: CoveredPlace): DrawnPlace {
  return {
    id,
    kind,
    name,
    title: name,
    href: '',
    count,
    actorCount: 0,
    label,
    bbox,
    geometry: { type: 'Point', coordinates: label },
    precisionKm: 0,
    contested: false,
    others: [],
  };
}
