import type { Coverage } from '@/geo/types';
import type { Visit } from '../ui/visit';

/** Who wrote of the place, as plain counts; a note when it is all one voice. */
export function Balance({ visit, coverage }: { visit: Visit; coverage: Coverage }) {
  const { t } = visit;
  const { outlets, articleCount } = coverage;
  if (articleCount === 1) return <p>{t('place.one.article')}</p>;
  const [only] = outlets;
  if (only && outlets.length === 1 && only.articles === articleCount) {
    return <p>{t('place.one.outlet', { outlet: only.name })}</p>;
  }
  return (
    <p>
      {t('place.balance', {
        counts: outlets.map(({ name, articles }) => `${name}\u00a0${articles}`).join(', '),
      })}
    </p>
  );
}
