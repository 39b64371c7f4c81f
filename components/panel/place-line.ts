import { type CoveredPlace, type DatedGeometry, type Place, SETTLED, type Translations } from '@/geo/types';
import type { Translate } from '../messages';
import { ourWords } from '../ui/our-words';

/** Kinds drawn as a soft area, whose edge is what is uncertain. */
const VAGUE: ReadonlySet<string> = new Set(['region', 'area', 'border-region', 'front-line']);
/** Longest second line that fits beside a sparkline, letters. */
const ROW_LETTERS = 40;

/** The second line of a row: *disputed region, edge ± 5 km*. What does not fit is said on the place's own page. */
export function rowLine(covered: Pick<CoveredPlace, 'place' | 'geometry'>, t: Translate): string {
  const { place } = covered;
  const what = whatItIs(place, t);
  const geometry = place.geometries[covered.geometry];
  const clause = what.length <= ROW_LETTERS - 6 ? what : what.split(/[;,]/, 1)[0]!;
  let line = clause.length <= ROW_LETTERS ? clause : t(`kind.${place.kind}`);
  const isLine = geometry?.geometry.type === 'LineString' || geometry?.geometry.type === 'MultiLineString';
  for (const part of [
    isLine && geometry?.label && inLanguage(t.locale, geometry.label, geometry.translations),
    geometry && precisionLine(place, geometry, t),
  ]) {
    if (part && line.length + part.length + 2 <= ROW_LETTERS) line += `, ${part}`;
  }
  return line;
}

/** Words of ours where the reader's language has them: no line is in two languages. */
function inLanguage(locale: string, english: string, translations?: Translations): string | null {
  const { text, language } = ourWords(locale, english, translations);
  return language === locale ? text : null;
}

/** What a place is, whole: *road, about 30 km, in a strip 5 km wide · ± 3 km*. */
export function placeLine(covered: Pick<CoveredPlace, 'place' | 'geometry'>, t: Translate): string {
  const { place } = covered;
  const geometry = place.geometries[covered.geometry];
  const precision = geometry && precisionLine(place, geometry, t);
  return [whatItIs(place, t), precision].filter(Boolean).join(' · ');
}

/** Its note where the reader's language has it, else its kind: no line is in two languages. */
export function whatItIs(place: Pick<Place, 'kind' | 'note' | 'translations'>, t: Translate): string {
  return (place.note && inLanguage(t.locale, place.note, place.translations)) || t(`kind.${place.kind}`);
}

function precisionLine(place: Place, geometry: DatedGeometry, t: Translate): string | null {
  if (geometry.precisionKm < 1 || SETTLED.has(place.kind)) return null;
  const km = Math.round(geometry.precisionKm);
  return t(VAGUE.has(place.kind) ? 'kind.edge' : 'kind.precise', { km });
}
