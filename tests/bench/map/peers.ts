import { build } from 'esbuild';
import { root } from '@/data/paths';
import type { View } from '@/geo/draw';

/** A place as the peers get it: latitude, longitude, name. */
export type PeerPoint = [lat: number, lng: number, name: string];

type Files = Map<string, { type: string; body: Buffer }>;

/** The map stands where ours does in a window of 1440 by 900, and is as large. */
const STYLE =
  'html,body{margin:0;height:100%}#map{position:absolute;left:400px;top:60px;width:1040px;height:740px}';

/** A page with a Leaflet map of the points and nothing else: no base map, no tiles, no list. */
async function page(name: string, source: string, points: PeerPoint[], view: View): Promise<Files> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    loader: { '.png': 'dataurl' },
    logLevel: 'error',
  });
  const files: Files = new Map();
  for (const { path, contents } of outputFiles) {
    const css = path.endsWith('.css');
    files.set(`/${name}.${css ? 'css' : 'js'}`, {
      type: css ? 'text/css' : 'text/javascript',
      body: Buffer.from(contents),
    });
  }
  const [lng, lat] = view.center;
  const data = JSON.stringify({ points, center: [lat, lng], zoom: Math.round(view.zoom) });
  files.set(`/${name}.html`, {
    type: 'text/html; charset=utf-8',
    body: Buffer.from(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>` +
        `<link rel="stylesheet" href="/${name}.css"><style>${STYLE}</style><div id="map"></div>` +
        `<script type="application/json" id="data">${data.replaceAll('<', '\\u003c')}</script>` +
        `<script type="module" src="/${name}.js"></script></html>`,
    ),
  });
  return files;
}

/** Leaflet with one marker: what any map of it costs a frame here, whatever it shows. */
export const leafletPage = (points: PeerPoint[], view: View) =>
  page(
    'leaflet',
    `import L from 'leaflet';
     import 'leaflet/dist/leaflet.css';
     const { points, center, zoom } = JSON.parse(document.getElementById('data').textContent);
     const map = L.map('map', { maxZoom: 10, minZoom: 2 }).setView(center, zoom);
     L.marker(center, { title: points[0][2] }).addTo(map);`,
    points.slice(0, 1),
    view,
  );

/** Leaflet.markercluster, all markers added at once, as its documentation advises. */
export const markerClusterPage = (points: PeerPoint[], view: View) =>
  page(
    'markercluster',
    `import L from 'leaflet';
     import 'leaflet/dist/leaflet.css';
     import 'leaflet.markercluster';
     import 'leaflet.markercluster/dist/MarkerCluster.css';
     import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
     const { points, center, zoom } = JSON.parse(document.getElementById('data').textContent);
     const map = L.map('map', { maxZoom: 10, minZoom: 2 }).setView(center, zoom);
     const group = L.markerClusterGroup();
     group.addLayers(points.map(([lat, lng, title]) => L.marker([lat, lng], { title })));
     map.addLayer(group);`,
    points,
    view,
  );

/** Supercluster, its clusters as Leaflet markers made anew after each move, as in its own demonstration. */
export const superclusterPage = (points: PeerPoint[], view: View) =>
  page(
    'supercluster',
    `import L from 'leaflet';
     import 'leaflet/dist/leaflet.css';
     import Supercluster from 'supercluster';
     const { points, center, zoom } = JSON.parse(document.getElementById('data').textContent);
     const map = L.map('map', { maxZoom: 10, minZoom: 2 }).setView(center, zoom);
     const index = new Supercluster({ radius: 60, maxZoom: 10 }).load(points.map(([lat, lng, title]) =>
       ({ type: 'Feature', properties: { title }, geometry: { type: 'Point', coordinates: [lng, lat] } })));
     const markers = L.geoJson(null, { pointToLayer: ({ properties }, at) => properties.cluster
       ? L.marker(at, { icon: L.divIcon({ html: String(properties.point_count_abbreviated), iconSize: L.point(40, 40) }) })
       : L.marker(at, { title: properties.title }) }).addTo(map);
     const update = () => {
       const bounds = map.getBounds();
       markers.clearLayers();
       markers.addData(index.getClusters([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom()));
     };
     map.on('moveend', update);
     update();`,
    points,
    view,
  );
