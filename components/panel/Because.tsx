import type { Mark, Place } from '@/geo/types';
import { noteInWords } from '../correct/candidate';
import { interval } from '../ui/interval';
import { Later } from '../ui/Later';
import { ourWords } from '../ui/our-words';
import { nameOf, type Visit } from '../ui/visit';
import { whatItIs } from './place-line';
import { type KnownPlaces, reasonWords } from './reason-words';

interface Props {
  visit: Visit;
  mark: Mark;
  place: Place;
  /** Index of the geometry in use on the article's date; -1 where there is none. */
  geometry: number;
  /** By id, the places that its reasons name and that it turned down, as far as the atlas knows them. */
  known: KnownPlaces;
  /** Where a correction is reported. */
  correctHref: string;
}

/** *Why here?*: the reading's reasons, what was turned down, and how sure we are. */
export function Because({ visit, mark, place, geometry, known, correctHref }: Props) {
  const { t, locale } = visit;
  const dated = place.geometries.length > 1 ? place.geometries[geometry] : undefined;
  const reasons = mark.because.flatMap((reason) => reasonWords(reason, known, visit, place) ?? []);
  return (
    <details className="why">
      <summary>{t('place.why')}</summary>
      <Later>
        <ul className="reasons">
          {reasons.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {mark.runnersUp.length > 0 && (
            <li>
              {t('place.turned', {
                names: mark.runnersUp.map((one) => turnedDown(one, known, visit)).join('; '),
              })}
            </li>
          )}
          {dated?.label && (
            <li>
              {t('place.route', {
                label: ourWords(locale, dated.label, dated.translations).text,
                dates: interval(dated.from, dated.to, visit),
              })}
            </li>
          )}
        </ul>
        <p className="confidence">
          <span>{t('place.confidence')}</span>
          <svg className="confidence-bar" viewBox="0 0 120 6" width="120" height="6" aria-hidden="true">
            <path className="confidence-track" d="M0 3H120" />
            <path className="confidence-value" d={`M0 3H${(120 * mark.confidence).toFixed(1)}`} />
          </svg>
          <strong>
            {mark.confidence.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
          </strong>
          <a className="link end" href={correctHref}>
            {t('place.correct')}
          </a>
        </p>
      </Later>
    </details>
  );
}

/** *Lachin (town)*: in the reader's language as far as it is known. */
function turnedDown(one: Mark['runnersUp'][number], known: KnownPlaces, visit: Visit): string {
  const place = known.get(one.place);
  const name = place ? nameOf(visit, place) : one.name;
  const note = place ? whatItIs(place, visit.t) : noteInWords(one.note, visit);
  return note ? visit.t('place.turned.one', { name, note }) : name;
}
