import type { Coverage } from '@/geo/types';
import type { Visit } from '../ui/visit';

/** Outlets named, those with the most articles. */
const NAMED = 6;

/** Who wrote of the place, as plain counts; a note when it is all one voice. */
export function Balance({ visit, coverage }: { visit: Visit; coverage: Coverage }) {
  const { t } = visit;
  const { outlets, articleCount } = coverage;
  if (articleCount === 1) return <p>{t('place.one.article')}</p>;
  const [only] = outlets;
  if (only && outlets.length === 1 && only.articles === articleCount) {
    return <p>{t('place.one.outlet', { outlet: only.name })}</p>;
  }
  const named = outlets.length > NAMED + 1 ? outlets.slice(0, NAMED) : outlets;
  const others = outlets.slice(named.length);
  const counts = named.map(({ name, articles }) => [name, articles] as const);
  if (others.length > 0)
    counts.push([
      t('place.printed.others', { outlets: others.length }),
      others.reduce((sum, { articles }) => sum + articles, 0),
    ]);
  return (
    <p>
      {t('place.balance', {
        counts: counts
          .map(([name, articles]) => `${name}\u00a0${t('list.figure', { count: articles })}`)
          .join(', '),
      })}
    </p>
  );
}
