import { type NextRequest, NextResponse } from 'next/server';
import { getAtlas } from './app/atlas';
import { decoded, isReadable } from './app/decoded';
import { originFrom } from './app/origin';
import { namesReading, reportedAt } from './app/reported';
import { imageHosts, tilesOf } from './app/tiles';
import { unreadable } from './app/unreadable';
import { discoveryHeader } from './geo/embed/oembed';

/**
 * Gives each page its Content Security Policy, with a nonce of its own that Next puts on the scripts it writes.
 * Embeds, images and data have headers of their own: they pass here only where their path has percent escapes, as Next
 * answers malformed ones with a 500.
 */
export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (DATA.test(pathname)) return isReadable(pathname) ? NextResponse.next() : unreadable(request, pathname);
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  // A layout sees neither path nor parameters; the header of a page needs both.
  headers.set('x-dateline-address', request.nextUrl.pathname + request.nextUrl.search);
  // Next answers `notFound()` with an empty body that only script fills; a rewrite with a status is a whole page.
  const response = (await namesNothing(request.nextUrl))
    ? NextResponse.rewrite(new URL('/missing', request.url), { status: 404, request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (/^\/(?:(?:place|article)\/[^/]+)?$/.test(request.nextUrl.pathname)) {
    const origin = originFrom(request.headers, () => request.nextUrl.origin);
    response.headers.set(
      'link',
      discoveryHeader(origin, origin + request.nextUrl.pathname + request.nextUrl.search, ''),
    );
  }
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
  return response;
}

/** What route handlers answer that take a part of their path. */
const DATA = /^\/(?:api|feed|export|image|map|sitemap|embed(?!\/new$))\//;

/** True for the address of a place, an article or a reading that the atlas does not know. */
async function namesNothing({ pathname: path, searchParams }: URL): Promise<boolean> {
  if (path === '/correct')
    return namesReading(searchParams) && (await reportedAt(await getAtlas(), searchParams)) === null;
  const match = /^\/(place|article)\/([^/]+)\/?$/.exec(path);
  if (!match) return path === '/missing';
  const atlas = await getAtlas();
  const id = decoded(match[2]!);
  return match[1] === 'place' ? (await atlas.place(id)) === null : !(await atlas.hasArticle(id));
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // React's development build evaluates strings, and hot reload writes style elements.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    ["img-src 'self' data:", ...imageHosts(tilesOf(process.env))].join(' '),
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = {
  matcher: [
    '/((?!_next/|api/|feed/|export/|image/|map/|oembed|healthz|embed\\.js|embed(?!/new)|robots\\.txt|sitemap(?:\\.xml|/)|favicon|icon).*)',
    '/(.*%.*)',
  ],
};
