import { existsSync } from 'node:fs';
import { encodingHeaders } from './app/embed/encodings.js';

process.env.NEXT_TELEMETRY_DISABLED ??= '1';

// Several servers may be built side by side (tests, benchmarks): each names its own folder.
const distDir = process.env.DATELINE_NEXT_DIR ?? '.next';

/** @type {import('next').NextConfig} */
export default {
  distDir,
  reactStrictMode: true,
  experimental: {
    // What was fetched ahead is shown for three minutes and then asked for again: articles may have come.
    staleTimes: { static: 180 },
    // To keep what a next build could use costs a third of a build: only who has built before will build again.
    turbopackFileSystemCacheForBuild: existsSync(`${distDir}/BUILD_ID`),
  },
  poweredByHeader: false,
  // Titles and descriptions stand in the head for everyone, not only for the crawlers that Next knows by name.
  htmlLimitedBots: /.*/,
  headers: async () => encodingHeaders,
  // Asked for beside whatever names no icon of its own: a feed, a picture, a file.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // Types are checked by `npm test`; a reader who runs `npm start` need not wait for them.
  typescript: { ignoreBuildErrors: true },
};
