import { holds } from '@/geo/atlas';
import type { Day, Place, Status } from '@/geo/types';
import { longDay } from '../ui/dates';
import { interval } from '../ui/interval';
import { SOURCE_LANGUAGE } from '../ui/source-language';
import type { Visit } from '../ui/visit';
import { safeAddress } from './safe-address';

interface Props {
  visit: Visit;
  place: Place;
  date: Day | null;
}

/** What the place was on the day the map shows, with sources; what it was before and after, a step away. */
export function StatusOn({ visit, place, date }: Props) {
  const { t, locale } = visit;
  if (place.statuses.length === 0) return null;
  const now = place.statuses.filter((status) => (date ? holds(status, date) : status.to === null));
  const others = place.statuses.filter((status) => !now.includes(status));
  return (
    <section className="panel-section" aria-labelledby="status">
      <div className="small-head">
        <h2 id="status">{date ? t('place.on', { date: longDay(date, locale) }) : t('place.status')}</h2>
      </div>
      {now.length === 0 && <p className="status">{t('place.nostatus')}</p>}
      {now.map((status) => (
        <p className="status" key={status.text}>
          <bdi lang={SOURCE_LANGUAGE}>{status.text}</bdi> <Source status={status} visit={visit} />
        </p>
      ))}
      {others.length > 0 && (
        <details className="more">
          <summary>{t('place.earlier')}</summary>
          <ul className="statuses">
            {others.map((status) => (
              <li key={`${status.from}${status.text}`}>
                <span className="second">{interval(status.from, status.to, visit)}</span>
                <br />
                <bdi lang={SOURCE_LANGUAGE}>{status.text}</bdi> <Source status={status} visit={visit} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Source({ status, visit }: { status: Status; visit: Visit }) {
  const words = visit.t('place.source', { source: status.source });
  const address = safeAddress(status.sourceUrl ?? null);
  return address ? (
    <a className="link source" href={address.href} rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <span className="second">{words}</span>
  );
}
