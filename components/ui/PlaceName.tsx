import { nameFor } from '@/geo/names';
import type { Day, Place } from '@/geo/types';
import type { Visit } from './visit';

interface Props {
  visit: Pick<Visit, 'names' | 'script' | 'locale'>;
  place: Pick<Place, 'name' | 'names'>;
  day?: Day | null;
}

/** A place's name under the visit's policy, with its language: voices change with it, and fonts. */
export function PlaceName({ visit, place, day = null }: Props) {
  const { text, language } = nameFor(place, visit.names, visit.script, day, visit.locale);
  return <bdi lang={language}>{text}</bdi>;
}
