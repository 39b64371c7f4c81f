import type { Metadata } from 'next';
import { PanelHead } from '@/components/panel/PanelHead';
import { articlePath, placePath } from '@/components/ui/address';
import { Link } from '@/components/ui/Link';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { away, nameOf } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../atlas';
import { mapOf } from '../../map-of';
import { visitOfLayout } from '../../visit';

/** What is offered in place of what is not there. */
const OFFERED = 12;

export async function generateMetadata(): Promise<Metadata> {
  const { t, path } = await visitOfLayout();
  return { title: t(isArticle(path) ? 'article.missing' : 'place.missing'), robots: { index: false } };
}

const isArticle = (path: string) => path.startsWith('/article/');

/** An unknown place or article, under the address that was asked for: says so, and offers the list. */
export default async function Missing() {
  const visit = await visitOfLayout();
  const { t } = visit;
  const coverage = await (await getAtlas()).coverage(everything);
  const article = isArticle(visit.path);
  return (
    <>
      <PanelHead visit={visit} back={{ href: away(visit, '/'), label: t('place.back') }} />
      <div className="panel-body">
        <h1 className="article-title">{t(article ? 'article.missing' : 'place.missing')}</h1>
        <p>{t(article ? 'article.missing.advice' : 'place.missing.advice')}</p>
        <ul className="offered" data-roving>
          {article
            ? coverage.articles.slice(0, OFFERED).map(({ id, title }) => (
                <li key={id}>
                  <Link className="link" href={away(visit, articlePath(id))}>
                    {title}
                  </Link>
                </li>
              ))
            : coverage.places.slice(0, OFFERED).map(({ place, count }) => (
                <li key={place.id}>
                  <Link className="link" href={away(visit, placePath(place.id))} data-place={place.id}>
                    {nameOf(visit, place)}
                  </Link>{' '}
                  <span className="second">{t('list.count', { count })}</span>
                </li>
              ))}
        </ul>
        <p>
          <Link className="link" href={away(visit, '/')}>
            {t('error.missing.home')}
          </Link>
        </p>
      </div>
      <ShowOnMap page={await mapOf(visit)} />
    </>
  );
}
