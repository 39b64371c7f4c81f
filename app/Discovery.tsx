import { headers } from 'next/headers';
import { discoveryLinks } from '@/geo/embed';
import { originFrom } from './origin';

/** Tells consumers of oEmbed where to ask about this page; React puts the links into the head. */
export async function Discovery({ title }: { title: string }) {
  const given = await headers();
  const origin = originFrom(given);
  const links = discoveryLinks(origin, origin + (given.get('x-dateline-address') ?? '/'));
  return links.map(({ rel, type, href }) => (
    <link key={type} rel={rel} type={type} href={href} title={title} />
  ));
}
