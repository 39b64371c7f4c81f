import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Search } from '@/components/search/Search';
import { Share } from '@/components/share/Share';
import { address, VIEW } from '@/components/ui/address';
import { Header } from '@/components/ui/Header';
import type { Visit } from '@/components/ui/visit';
import { pageAddress, parseEmbed } from '@/geo/embed';
import { originFrom } from '../../origin';
import { type SearchParameters, visitOf } from '../../visit';
import { shareFacts } from '../facts';

interface Props {
  searchParams: SearchParameters;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { t } = await visitOf('/embed/new', searchParams);
  return { title: t('share.title'), robots: { index: false } };
}

/** The share form as a page of its own. */
export default async function SharePage({ searchParams }: Props) {
  const visit = await visitOf('/embed/new', searchParams);
  const { t, locale } = visit;
  const origin = originFrom(await headers());
  const search = new URLSearchParams(visit.search);
  search.set('lang', locale);
  const facts = await shareFacts(search, origin);
  if (!facts) notFound();
  return (
    <>
      <Header visit={visit} search={<Search visit={visit} />} />
      <main className="share-page">
        <header>
          <h1>{t('share.title')}</h1>
          <a className="link" href={shared(visit, origin)}>
            {t('embed.open')}
          </a>
        </header>
        <Share facts={facts} />
      </main>
    </>
  );
}

/** The page of the atlas that shows what is shared, as the reader chose to see it. */
function shared({ search }: Visit, origin: string): string {
  const { pathname } = new URL(pageAddress(origin, parseEmbed(search)));
  return address(pathname, search, pathname === '/' ? {} : { place: null, article: null }, VIEW);
}
