import type { Mark, Place } from '@/geo/types';
import { hasMessage, type Translate } from '../messages';
import { interval } from '../ui/interval';
import { Later } from '../ui/Later';
import { ourWords } from '../ui/our-words';
import type { Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  mark: Mark;
  place: Place;
  /** Index of the geometry in use on the article's date; -1 where there is none. */
  geometry: number;
  /** Where a correction is reported. */
  correctHref: string;
}

/** *Why here?*: the reading's reasons, what was turned down, and how sure we are. */
export function Because({ visit, mark, place, geometry, correctHref }: Props) {
  const { t, locale } = visit;
  const dated = place.geometries.length > 1 ? place.geometries[geometry] : undefined;
  const reasons = mark.because.flatMap((reason) => reasonLine(reason, t));
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
                names: mark.runnersUp
                  .map(({ name, note }) => (note ? t('place.turned.one', { name, note }) : name))
                  .join('; '),
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

/** A reason in words; a rule without a message says nothing rather than showing its code. */
function reasonLine({ rule, with: values }: Mark['because'][number], t: Translate): string[] {
  return hasMessage(rule) ? [t(rule, values)] : [];
}
