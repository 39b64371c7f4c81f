import { OFFERED, Offered } from '@/components/panel/Offered';
import { articlePath } from '@/components/ui/address';
import { Link } from '@/components/ui/Link';
import { away } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../atlas';
import { visitOfLayout } from '../../visit';
import { Absent } from '../Absent';
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
    <Absent
      visit={visit}
      title={t(article ? 'article.missing' : 'place.missing')}
      advice={t(article ? 'article.missing.advice' : 'place.missing.advice')}
    >
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
    </Absent>
  );
}
