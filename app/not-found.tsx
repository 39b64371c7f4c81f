import { away } from '@/components/ui/visit';
import { visitOfLayout } from './visit';

/** An address that no page answers. */
export default async function NotFound() {
  const visit = await visitOfLayout();
  const { t } = visit;
  return (
    <main className="alone">
      <p className="brand">
        <a href={away(visit, '/')}>{t('site.name')}</a>
      </p>
      <h1>{t('error.missing.title')}</h1>
      <p>{t('error.missing.page')}</p>
      <p>
        <a className="link" href={away(visit, '/')}>
          {t('error.missing.home')}
        </a>
      </p>
    </main>
  );
}
