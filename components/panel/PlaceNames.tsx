import type { Day, Place, PlaceName } from '@/geo/types';
import { nameOf, type Visit } from '../ui/visit';

/** Languages listed first, in this order; others follow by code. */
const FIRST = ['hy', 'az', 'ru', 'en'];

interface Props {
  visit: Visit;
  place: Place;
  date: Day | null;
}

/** The place's other names by language, in its own script, two to a row. */
export function PlaceNames({ visit, place, date }: Props) {
  const shown = nameOf(visit, place, date);
  const names = byLanguage(place.names, shown);
  if (names.length === 0) return null;
  return (
    <dl className="names" aria-label={visit.t('place.names')}>
      {names.map(([language, texts]) => (
        <div key={language}>
          <dt>
            <abbr title={languageName(language, visit.locale)}>{language}</abbr>
          </dt>
          <dd lang={language}>{texts.join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** At most two forms a language: its own script first, and never the one that stands above as the title. */
function byLanguage(names: readonly PlaceName[], shown: string): [language: string, texts: string[]][] {
  const found = new Map<string, string[]>();
  const nativeFirst = [...names].sort((a, b) => Number(a.script === 'Latn') - Number(b.script === 'Latn'));
  for (const { language, text, script } of nativeFirst) {
    if (text === shown || language === 'und') continue;
    const texts = found.get(language) ?? [];
    // A transliteration of a name already listed in its own script adds nothing here.
    const romanised = script === 'Latn' && (language === 'hy' || language === 'ru') && texts.length > 0;
    if (!texts.includes(text) && texts.length < 2 && !romanised) found.set(language, [...texts, text]);
  }
  const rank = (language: string) => (FIRST.includes(language) ? FIRST.indexOf(language) : FIRST.length);
  return [...found].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b)).slice(0, 6);
}

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
