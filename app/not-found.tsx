import type { Metadata } from 'next';
import { Search } from '@/components/search/Search';
import { Header } from '@/components/ui/Header';
import { away } from '@/components/ui/visit';
import { visitOfLayout } from './visit';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await visitOfLayout();
  return { title: t('error.missing.title'), robots: { index: false } };
}

/** An address that no page answers: the way on is the search, or the list. */
export default async function NotFound() {
  const visit = await visitOfLayout();
  const { t } = visit;
  return (
    <>
      <Header visit={visit} search={<Search visit={visit} />} />
      <main className="alone">
        <h1>{t('error.missing.title')}</h1>
        <p>{t('error.missing.page')}</p>
        <p>
          <a className="link" href={away(visit, '/')}>
            {t('error.missing.home')}
          </a>
        </p>
      </main>
    </>
  );
}
