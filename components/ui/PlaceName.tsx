import { type Named, nameFor } from '@/geo/names';
import type { Day } from '@/geo/types';
import type { Visit } from './visit';

interface Props {
  visit: Pick<Visit, 'names' | 'script' | 'locale'>;
  place: Named;
  day?: Day | null;
}

/** A place's name under the visit's policy, with its language: voices change with it, and fonts. */
export function PlaceName({ visit, place, day = null }: Props) {
  const { text, language } = nameFor(place, visit.names, visit.script, day, visit.locale);
  return <bdi lang={language}>{text}</bdi>;
}
