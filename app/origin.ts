import { ownAddress } from '@/components/ui/own-address';

/**
 * Our own address as the world sees it, `https://atlas.example`, for links that leave the page:
 * `DATELINE_URL` where the operator says it, else what the request was sent to.
 */
export function originOf(request: Request): string {
  return originFrom(request.headers, () => new URL(request.url).origin);
}

/** The same from a request's headers alone, as a page has them. */
export function originFrom(
  headers: Pick<Headers, 'get'>,
  fallback: () => string = () => 'http://localhost:3000',
): string {
  const own = ownAddress();
  if (own) return own;
  const host = headers.get('host') ?? '';
  // A header that is no host name (RFC 3986 §3.2.2) could put anything into our links.
  if (!/^(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) return fallback();
  return `${headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host.toLowerCase()}`;
}
