import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildEmbed } from '../build/embed';
import { inHome } from '../paths';

const manifest = await buildEmbed(inHome('embed'));
for (const [role, name] of Object.entries(manifest)) {
  const bytes = gzipSync(readFileSync(inHome('embed', name)), { level: 9 }).length;
  console.log(`${role}: ${name}, ${bytes} bytes gzip`);
}
