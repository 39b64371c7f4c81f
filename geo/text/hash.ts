/**
 * Eight hex digits that tell texts apart: FNV-1a, 32 bit, over UTF-16 code units, low byte first
 * (Fowler, Noll, Vo; offset basis 0x811c9dc5, prime 0x01000193). No protection against forgery.
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
