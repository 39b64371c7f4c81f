import { OFFERED, Offered } from '@/components/panel/Offered';
import { PanelHead } from '@/components/panel/PanelHead';
import { articlePath } from '@/components/ui/address';
import { Link } from '@/components/ui/Link';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { away } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../atlas';
import { mapOf } from '../../map-of';
import { visitOfLayout } from '../../visit';
import NotFound, { generateMetadata } from '../not-found';

export { generateMetadata };

const isArticle = (path: string) => path.startsWith('/article/');
const isReading = (path: string) => path === '/correct';

/** An unknown place, article or reading, under the address that was asked for: says so, and offers the list. */
export default async function Missing() {
  const visit = await visitOfLayout();
  const { t } = visit;
  if (isReading(visit.path)) return <NotFound />;
  const coverage = await (await getAtlas()).coverage(everything);
  const article = isArticle(visit.path);
  return (
    <>
      <PanelHead visit={visit} back={{ href: away(visit, '/'), label: t('place.back') }} />
      <div className="panel-body">
        <h1 className="article-title">{t(article ? 'article.missing' : 'place.missing')}</h1>
        <p>{t(article ? 'article.missing.advice' : 'place.missing.advice')}</p>
        {article ? (
          <ul className="offered" data-roving>
            {coverage.articles.slice(0, OFFERED).map(({ id, title }) => (
              <li key={id}>
                <Link className="link" href={away(visit, articlePath(id))}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <Offered visit={visit} places={coverage.places} />
        )}
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
