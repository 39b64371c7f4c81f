import type { PrintedName } from '@/geo/atlas';
import { Later } from '../ui/Later';
import { langOf } from '../ui/source-language';
import type { Visit } from '../ui/visit';
import { Unbroken } from './Unbroken';

/** Wordings shown before the fold, and outlets named of each: more, and who printed it is no longer read. */
const SHOWN = 3;
const NAMED = 3;

interface Props {
  visit: Visit;
  printed: readonly PrintedName[];
}

/** What the sources here called the place, and how often each did. */
export function AsPrinted({ visit, printed }: Props) {
  const { t } = visit;
  if (printed.length === 0) return null;
  const described = count(printed.filter(({ category }) => category === 'descriptive'));
  const named = count(printed) - described;
  return (
    <section className="panel-section printed-section" aria-labelledby="printed">
      <div className="small-head">
        <h2 id="printed">{t('place.printed')}</h2>
        <span>{t('place.printed.counts', { named, described })}</span>
      </div>
      <ul className="printed">
        {printed.slice(0, SHOWN).map((name) => (
          <PrintedRow key={`${name.category}${name.text}`} visit={visit} name={name} />
        ))}
      </ul>
      {printed.length > SHOWN && (
        <details className="more">
          <summary>{t('place.printed.more', { count: printed.length - SHOWN })}</summary>
          <Later>
            <ul className="printed">
              {printed.slice(SHOWN).map((name) => (
                <PrintedRow key={`${name.category}${name.text}`} visit={visit} name={name} />
              ))}
            </ul>
          </Later>
        </details>
      )}
    </section>
  );
}

function PrintedRow({ visit, name }: { visit: Visit; name: PrintedName }) {
  const { outlets } = name;
  const named = outlets.length > NAMED + 1 ? outlets.slice(0, NAMED) : outlets;
  const others = name.count - named.reduce((sum, { count: own }) => sum + own, 0);
  return (
    <li>
      <span className="printed-name">
        <bdi lang={langOf(name)}>
          <Unbroken text={name.text} />
        </bdi>
      </span>
      <span className="printed-by">
        {named.map((outlet) => (
          <span key={outlet.id ?? ''}>
            {outlet.name ?? visit.t('place.printed.unknown')}{' '}
            <strong>{visit.t('list.figure', { count: outlet.count })}</strong>
          </span>
        ))}
        {others > 0 && (
          <span>
            {visit.t('place.printed.others', { outlets: name.outlets.length - named.length })}{' '}
            <strong>{visit.t('list.figure', { count: others })}</strong>
          </span>
        )}
      </span>
    </li>
  );
}

const count = (names: readonly PrintedName[]) => names.reduce((sum, name) => sum + name.count, 0);
