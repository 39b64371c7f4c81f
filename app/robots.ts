import type { MetadataRoute } from 'next';

export const dynamic = 'force-dynamic';

/** Pages may be read by anyone; answers for programs are no pages. */
export default function robots(): MetadataRoute.Robots {
  const origin = process.env.DATELINE_URL;
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/export/', '/embed', '/correct'] },
    ...(origin ? { sitemap: `${origin}/sitemap.xml` } : {}),
  };
}
