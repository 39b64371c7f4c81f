import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEXT } from '@/data/build/site';
import { root } from '@/data/paths';

/** What newsrooms' developers start from: a Next page with a react-leaflet map, a marker and nothing else. */
const FILES: Record<string, string> = {
  'app/layout.js': `import 'leaflet/dist/leaflet.css';
export const metadata = { title: 'Map', description: 'A map.' };
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }
`,
  'app/page.js': `import { LazyMap } from './lazy-map';
export const dynamic = 'force-dynamic';
export default function Page() { return <main><h1>A map</h1><LazyMap /></main>; }
`,
  'app/lazy-map.js': `'use client';
import dynamic from 'next/dynamic';
export const LazyMap = dynamic(() => import('./map').then(({ BareMap }) => BareMap), { ssr: false });
`,
  'app/map.js': `'use client';
import { CircleMarker, MapContainer, Popup } from 'react-leaflet';
export function BareMap() {
  return <MapContainer center={[39.6, 46.6]} zoom={8} style={{ height: 500 }}>
    <CircleMarker center={[39.6, 46.6]}><Popup>Here</Popup></CircleMarker>
  </MapContainer>;
}
`,
  // Next would take the proxy of the project around it, where it finds none.
  'proxy.js': `export function proxy() {}
export const config = { matcher: '/never' };
`,
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
};

/** Builds that page once, below the project, where Next finds itself among the packages. */
export function bareNextProject(): string {
  const folder = join(root, '.dateline/bench/bare-next');
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, 'next.config.js'),
    `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };\n`,
  );
  if (!existsSync(join(folder, '.next/BUILD_ID'))) {
    execFileSync(process.execPath, [NEXT, 'build', folder], {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATELINE_NEXT_DIR: '.next',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folder;
}
