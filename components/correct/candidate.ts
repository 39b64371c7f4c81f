import type { Place } from '@/geo/types';
import { hasMessage } from '../messages';
import { whatItIs } from '../panel/place-line';
import { nameOf, type Visit } from '../ui/visit';

/** A place that may be meant; of one that the atlas does not hold, only its English name and what it is are known. */
export interface Candidate {
  id: string;
  place: Place | null;
  name: string;
  note: string;
}

/** *Lachin, town*, *Armenia, city, Colombia*: in the reader's language as far as it is known. */
export function candidateLine(visit: Visit, { place, name, note }: Candidate): string {
  if (place) return `${nameOf(visit, place)}, ${whatItIs(place, visit.t)}`;
  return [name, noteInWords(note, visit)].filter((part) => part !== '').join(', ');
}

/** What a reading says of a candidate that it turned down, `city, CO`: *city, Colombia* in the reader's language. */
export function noteInWords(note: string, visit: Pick<Visit, 't' | 'locale'>): string {
  const parts = note.split(', ').filter((part) => part !== '');
  return parts.map((part) => inWords(part, visit)).join(', ');
}

/** A kind, or the code of a country (ISO 3166-1 alpha-2), in words; what is neither stays as it is. */
function inWords(part: string, { t, locale }: Pick<Visit, 't' | 'locale'>): string {
  if (hasMessage(`kind.${part}`)) return t(`kind.${part}`);
  if (!/^[A-Z]{2}$/.test(part)) return part;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(part) ?? part;
}
