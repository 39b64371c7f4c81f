import { holds } from '@/geo/atlas';
import type { Place, PublishedDate, Status } from '@/geo/types';
import { MACHINE_MADE } from '../messages';
import { publishedDay } from '../ui/dates';
import { interval } from '../ui/interval';
import { Later } from '../ui/Later';
import { ourWords } from '../ui/our-words';
import { SOURCE_LANGUAGE } from '../ui/source-language';
import type { Visit } from '../ui/visit';
import { Cited } from './Cited';
import { safeAddress } from './safe-address';

interface Props {
  visit: Visit;
  place: Place;
  /** The day the map shows, as precisely as it is known. */
  date: PublishedDate | null;
}

/** What the place was on the day the map shows, with sources; what it was before and after, a step away. */
export function StatusOn({ visit, place, date }: Props) {
  const { t, locale } = visit;
  if (place.statuses.length === 0) return null;
  const now = place.statuses.filter((status) => (date ? holds(status, date.day) : status.to === null));
  const others = place.statuses.filter((status) => !now.includes(status));
  return (
    <section className="panel-section status-section" aria-labelledby="status">
      <div className="small-head">
        <h2 id="status">
          {date
            ? t('place.on', { precision: date.precision, date: publishedDay(date, locale) })
            : t('place.status')}
        </h2>
      </div>
      {now.length === 0 && <p className="status">{t('place.nostatus')}</p>}
      {now.map((status) => (
        <p className="status" key={status.text}>
          <Said status={status} visit={visit} />
        </p>
      ))}
      {others.length > 0 && (
        <details className="more">
          <summary>{t('place.earlier')}</summary>
          <Later>
            <ul className="statuses">
              {others.map((status) => (
                <li key={`${status.from}${status.text}`}>
                  <span className="second">{interval(status.from, status.to, visit)}</span>
                  <br />
                  <Said status={status} visit={visit} />
                </li>
              ))}
            </ul>
          </Later>
        </details>
      )}
      {place.statuses.some((status) => isTranslated(status, locale)) && MACHINE_MADE.has(locale) && (
        <p className="second">{t('place.machine')}</p>
      )}
    </section>
  );
}

const isTranslated = ({ text, translations }: Status, locale: string) =>
  ourWords(locale, text, translations).language === locale && locale !== SOURCE_LANGUAGE;

/** The sentence with its source; English where the page is not is said to be English. */
function Said({ status, visit }: { status: Status; visit: Visit }) {
  const { text, language } = ourWords(visit.locale, status.text, status.translations);
  const isEnglish = language === SOURCE_LANGUAGE && MACHINE_MADE.has(visit.locale);
  return (
    <>
      <bdi lang={language}>{text}</bdi>{' '}
      {isEnglish && <span className="second">{visit.t('place.english')} </span>}
      <Source status={status} visit={visit} />
    </>
  );
}

function Source({ status, visit }: { status: Status; visit: Visit }) {
  const words = <Cited visit={visit} message="place.source" source={status.source} />;
  const address = safeAddress(status.sourceUrl ?? null);
  return address ? (
    <a className="link source" href={address.href} rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <span className="second">{words}</span>
  );
}
