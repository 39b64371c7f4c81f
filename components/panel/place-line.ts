import { textWidth } from '@/geo/draw/type';
import {
  type CoveredPlace,
  type DatedGeometry,
  type Place,
  REACHING,
  SETTLED,
  type Translations,
} from '@/geo/types';
import type { Translate } from '../messages';
import { ourWords } from '../ui/our-words';

/** Kinds drawn as a soft area, whose edge is what is uncertain. */
const VAGUE: ReadonlySet<string> = new Set(['region', 'area', 'border-region', 'front-line']);
/** Widest second line that fits beside a sparkline, px. */
const ROW_WIDTH = 216;
/** Of these, what a note leaves for what else is said; beyond it the note's first clause has to do. */
const ROOM = 36;

/** The second line of a row: *disputed region, edge ± 5 km*. What does not fit is said on the place's own page. */
export function rowLine(covered: Pick<CoveredPlace, 'place' | 'geometry'>, t: Translate): string {
  const { place } = covered;
  const what = whatItIs(place, t);
  const geometry = place.geometries[covered.geometry];
  const clause = widthOf(what) <= ROW_WIDTH - ROOM || isListOfNames(what) ? what : what.split(/[;,]/, 1)[0]!;
  let line = widthOf(clause) <= ROW_WIDTH ? clause : t(`kind.${place.kind}`);
  const isLine = geometry?.geometry.type === 'LineString' || geometry?.geometry.type === 'MultiLineString';
  for (const part of [
    isLine && geometry?.label && inLanguage(t.locale, geometry.label, geometry.translations),
    geometry && precisionLine(place, geometry, t),
  ]) {
    if (part && widthOf(`${line}, ${part}`) <= ROW_WIDTH) line += `, ${part}`;
  }
  return line;
}

/** Armenian letters are a third wider than Latin ones: what fits is measured, as the map's notes are, which are set alike. */
const widthOf = (line: string) => textWidth(line, 'note');

/** *Armenia, Azerbaijan and Georgia*: cut at its comma, it would say another thing. */
const isListOfNames = (what: string) => /^\p{Lu}[^,]*,/u.test(what);

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

/** How sure its position or its edge is; of a water or a land that a middle stands for, how far it goes. */
export function precisionLine(
  { kind, derivedFrom }: Pick<Place, 'kind' | 'derivedFrom'>,
  { precisionKm, geometry }: DatedGeometry,
  t: Translate,
): string | null {
  if (precisionKm < 1 || SETTLED.has(kind)) return null;
  const km = Math.round(precisionKm);
  if (REACHING.has(kind) && geometry.type === 'Point' && !derivedFrom) return t('kind.reach', { km });
  return t(VAGUE.has(kind) ? 'kind.edge' : 'kind.precise', { km });
}
