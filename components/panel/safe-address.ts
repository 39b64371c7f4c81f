/** The original's address if it is one a reader may safely follow. */
export function safeAddress(url: string | null): URL | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null;
  } catch {
    return null; // a crawler's broken address is as good as none
  }
}
