import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '@/data/paths';

export interface PeerPlace {
  name: string;
  lat: number;
  lng: number;
  excerpts: { text: string; outlet: string; day: string }[];
}

type Files = Map<string, { type: string; body: Buffer }>;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const document = (title: string, head: string, body: string) =>
  Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title>${head}<style>html,body{margin:0}#map,#timeline{height:500px}</style>${body}</html>`,
  );

/** A map as newsrooms write it, with markers and the excerpts of one place beneath; without a base map, so without tiles. */
async function leafletPage(name: string, source: string, data: PeerPlace[]): Promise<Files> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'tsx' },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl' },
    logLevel: 'error',
  });
  const files: Files = new Map();
  for (const { path, contents } of outputFiles) {
    const extension = extname(path);
    files.set(`/${name}${extension}`, { type: TYPES[extension]!, body: Buffer.from(contents) });
  }
  files.set(`/${name}.html`, {
    type: TYPES['.html']!,
    body: document(
      name,
      `<link rel="stylesheet" href="/${name}.css">`,
      `<div id="map"></div><div id="root"></div><script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` +
        `<script type="module" src="/${name}.js"></script>`,
    ),
  });
  return files;
}

/** React, react-leaflet and its markers with pop-ups. */
export const reactLeafletPage = (data: PeerPlace[]) =>
  leafletPage(
    'react-leaflet',
    `import 'leaflet/dist/leaflet.css';
     import { createRoot } from 'react-dom/client';
     import { MapContainer, Marker, Popup } from 'react-leaflet';
     const places = JSON.parse(document.getElementById('data').textContent);
     createRoot(document.getElementById('root')).render(<>
       <MapContainer center={[39.6, 46.6]} zoom={8} style={{ height: 500 }}>
         {places.map((place) => <Marker key={place.name} position={[place.lat, place.lng]}><Popup>{place.name}</Popup></Marker>)}
       </MapContainer>
       {places[0].excerpts.map((excerpt) => <blockquote key={excerpt.text}>{excerpt.text}</blockquote>)}
     </>);`,
    data,
  );

/** Leaflet with Leaflet.markercluster, as many story maps are. */
export const markerClusterPage = (data: PeerPlace[]) =>
  leafletPage(
    'markercluster',
    `import L from 'leaflet';
     import 'leaflet/dist/leaflet.css';
     import 'leaflet.markercluster';
     import 'leaflet.markercluster/dist/MarkerCluster.css';
     import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
     const places = JSON.parse(document.getElementById('data').textContent);
     const map = L.map('map', { maxZoom: 18 }).setView([39.6, 46.6], 8);
     const group = L.markerClusterGroup();
     for (const place of places) group.addLayer(L.marker([place.lat, place.lng]).bindPopup(place.name));
     map.addLayer(group);
     for (const { text } of places[0].excerpts) {
       const quotation = document.createElement('blockquote');
       quotation.textContent = text;
       document.getElementById('root').append(quotation);
     }`,
    data,
  );

/** TimelineJS with an event for each excerpt, from its npm package in `folder`; `null` where it is not installed. */
export function timelinePage(folder: string, data: PeerPlace[]): Files | null {
  const packaged = join(folder, 'node_modules/@knight-lab/timelinejs/dist');
  if (!existsSync(packaged)) return null;
  const files: Files = new Map();
  for (const path of below(packaged)) {
    const type = TYPES[extname(path)];
    if (type) files.set(`/timeline/${relative(packaged, path)}`, { type, body: readFileSync(path) });
  }
  const events = data[0]!.excerpts.map(({ text, outlet, day }) => {
    const [year, month, date] = day.split('-').map(Number);
    return { start_date: { year, month, day: date }, text: { headline: outlet, text } };
  });
  files.set('/timeline.html', {
    type: TYPES['.html']!,
    body: document(
      'timeline',
      '<link rel="stylesheet" href="/timeline/css/timeline.css"><script src="/timeline/js/timeline.js"></script>',
      `<div id="timeline"></div><script>new TL.Timeline('timeline', ${JSON.stringify({ events }).replaceAll('<', '\\u003c')}, { script_path: '/timeline/js/', font: null })</script>`,
    ),
  });
  return files;
}

function below(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
}
