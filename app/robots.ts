import type { MetadataRoute } from 'next';
import { ownAddress } from '@/components/ui/own-address';

export const dynamic = 'force-dynamic';

/** Pages may be read by anyone; answers for programs are no pages. */
export default function robots(): MetadataRoute.Robots {
  const origin = ownAddress();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/export/', '/embed', '/correct'] },
    ...(origin ? { sitemap: `${origin}/sitemap.xml` } : {}),
  };
}
