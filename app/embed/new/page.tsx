import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Share } from '@/components/share/Share';
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
  const facts = await shareFacts(visit.search, originFrom(await headers()));
  if (!facts) notFound();
  return (
    <main className="share-page">
      <header>
        <h1>{visit.t('share.title')}</h1>
        <a className="link" href="/">
          {visit.t('site.name')}
        </a>
      </header>
      <Share facts={facts} />
    </main>
  );
}
