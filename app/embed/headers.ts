import { createHash } from 'node:crypto';

/**
 * Headers of all that an embed consists of: any page may load it, also one that is cross-origin isolated,
 * and also from a sandboxed frame, whose origin is `null`.
 */
export const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

/** Origins that may frame embeds: `DATELINE_FRAME_ANCESTORS`, by spaces or commas; everybody when it is unset. */
export function frameAncestors(
  setting: string | undefined = process.env.DATELINE_FRAME_ANCESTORS,
): string[] | null {
  const listed = (setting ?? '')
    .split(/[\s,]+/)
    .filter((entry) => /^(?:'self'|https?:\/\/(?:\*\.)?[a-z\d.-]+(?::(?:\d+|\*))?)$/i.test(entry));
  return listed.length > 0 ? listed : null;
}

/** The policy of an embed: its own scripts, its one style sheet by hash, nothing of anybody else's. */
export function embedPolicy(styleHash: string): string {
  const ancestors = frameAncestors();
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' '${styleHash}'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    // Left out, everybody may frame, hosts without a scheme of the web included.
    ...(ancestors ? [`frame-ancestors ${ancestors.join(' ')}`] : []),
  ].join('; ');
}

/** The source expression that lets exactly this style sheet apply (CSP 3 §2.3.1). */
export function styleHash(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** Headers of a framed document. `require-corp` lets cross-origin isolated pages frame it. */
export function documentHeaders(hash: string): Record<string, string> {
  return {
    ...OPEN_TO_ALL,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': embedPolicy(hash),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), browsing-topics=()',
  };
}
