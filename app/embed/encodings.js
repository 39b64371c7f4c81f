/**
 * Which answers leave compressed in advance, and for whom. Next drops a route handler's own Content-Encoding
 * and would compress again, so the header is set by `next.config.js` from the very same expressions by
 * which the handlers choose the body.
 */

/**
 * Routes whose every answer goes through `respond`, as one pattern: Next tries each rule on each request, so
 * that two rules cost every page less than two for each route.
 */
const PRECOMPRESSED = [
  'embed',
  'embed\\.js',
  'embed/.+-[0-9a-f]{12}\\.(?:js|css)',
  'embed/coverage',
  'embed/crowd',
  'embed/excerpts',
  'oembed',
  'map/[^/]+',
  'image/map\\.svg',
];
const source = `/:path(${PRECOMPRESSED.join('|')})`;
const whole = new RegExp(`^/(?:${PRECOMPRESSED.join('|')})$`);

/** Whether answers to a path leave compressed in advance. */
export const isPrecompressed = (path) => whole.test(path);

/** Whole values of Accept-Encoding that take a coding; `;q=0` refuses it (RFC 9110 §12.5.3). */
const takes = (coding) => `(?:.*[,\\s])?${coding}(?=\\s*(?:[,;]|$))(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)).*`;

export const TAKES_BROTLI = takes('br');
export const TAKES_GZIP = takes('gzip');

/** For `headers` of `next.config.js`. */
export const encodingHeaders = [
  {
    source,
    has: [{ type: 'header', key: 'accept-encoding', value: TAKES_BROTLI }],
    headers: [{ key: 'Content-Encoding', value: 'br' }],
  },
  {
    source,
    has: [{ type: 'header', key: 'accept-encoding', value: TAKES_GZIP }],
    missing: [{ type: 'header', key: 'accept-encoding', value: TAKES_BROTLI }],
    headers: [{ key: 'Content-Encoding', value: 'gzip' }],
  },
];
