import type { Day, Place, PlaceName } from '@/geo/types';
import { hasMessage } from '../messages';
import { interval } from '../ui/interval';
import { Later } from '../ui/Later';
import { Link } from '../ui/Link';
import { away, nameOf, type Visit } from '../ui/visit';
import { OnPaper } from './OnPaper';

/** Languages listed first, in this order; others follow by code. */
const FIRST = ['hy', 'az', 'ru', 'en'];

interface Props {
  visit: Visit;
  place: Place;
  date: Day | null;
}

/** The place's name in each language, two to a row; every other form, who uses it and when, a step away; and that they are contested, where they are. */
export function PlaceNames({ visit, place, date }: Props) {
  const { t, locale } = visit;
  const shown = nameOf(visit, place, date);
  const others = unlike(place.names).filter(
    ({ text, language }) => !sameName(text, shown) && language !== 'und',
  );
  const first = byLanguage(others);
  const rest = others.filter((name) => !first.includes(name));
  if (first.length === 0 && !place.contested) return null;
  return (
    <div className="place-names">
      {first.length > 0 && (
        <dl className="names" aria-label={t('place.names')}>
          {first.map((name) => (
            <div key={name.language}>
              <dt>
                <span title={languageName(name.language, locale)} aria-hidden="true">
                  {name.language}
                </span>
                <span className="unseen">{languageName(name.language, locale)}</span>
              </dt>
              <dd lang={name.language}>{name.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {(rest.length > 0 || place.contested) && (
        <div className="names-more">
          {rest.length > 0 && (
            <details className="more">
              <summary>{t('place.names.more', { count: rest.length })}</summary>
              <Later>
                <ul className="names-rest">
                  {rest.map((name) => (
                    <li key={`${name.language}${name.text}${name.from ?? ''}`}>
                      <span className="names-text" lang={name.language}>
                        {name.text}
                      </span>{' '}
                      <span className="second">{usage(name, visit)}</span>
                    </li>
                  ))}
                </ul>
              </Later>
            </details>
          )}
          {place.contested && (
            <>
              <Link className="link" href={`${away(visit, '/about')}#names`}>
                {t('place.contested')}
              </Link>
              <OnPaper visit={visit} path="/about#names" />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Names that differ in letters, not in capitals alone: *continental Europe* is no other name than *Continental Europe*. */
function unlike(names: readonly PlaceName[]): PlaceName[] {
  const known = new Map<string, PlaceName>();
  for (const name of names) {
    const key = [name.text.toLocaleLowerCase(), name.language, name.usedBy, name.from, name.to].join('|');
    if (!known.has(key)) known.set(key, name);
  }
  return [...known.values()];
}

/** One form a language, in its own script where there is one. */
function byLanguage(names: readonly PlaceName[]): PlaceName[] {
  const nativeFirst = [...names].sort((a, b) => Number(a.script === 'Latn') - Number(b.script === 'Latn'));
  const found = new Map<string, PlaceName>();
  for (const name of nativeFirst) if (!found.has(name.language)) found.set(name.language, name);
  const rank = (language: string) => (FIRST.includes(language) ? FIRST.indexOf(language) : FIRST.length);
  return [...found.values()]
    .sort((a, b) => rank(a.language) - rank(b.language) || a.language.localeCompare(b.language))
    .slice(0, 4);
}

/** *Armenian; used in Armenian sources; until 26 Aug 2022*. */
function usage(name: PlaceName, visit: Visit): string {
  const parts = [languageName(name.language, visit.locale)];
  if (name.usedBy && hasMessage(`place.used.${name.usedBy}`))
    parts.push(visit.t(`place.used.${name.usedBy}`));
  const dates = interval(name.from ?? null, name.to ?? null, visit);
  if (dates) parts.push(dates);
  return parts.join(', ');
}

const sameName = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
