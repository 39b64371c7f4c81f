import type { Place, Reason } from '@/geo/types';
import { hasMessage } from '../messages';
import { ourWords } from '../ui/our-words';
import { nameOf, type Visit } from '../ui/visit';

/** By id, what is known of places that reasons name. */
export type KnownPlaces = ReadonlyMap<string, KnownPlace>;
export type KnownPlace = Pick<
  Place,
  'name' | 'names' | 'called' | 'kind' | 'note' | 'translations' | 'geometries' | 'statuses'
>;

/**
 * A reason in words: places, their routes and their statuses as the reader's language has them. A rule without a
 * message says nothing rather than showing its code.
 * @param about the place that the reading means, where it means one
 */
export function reasonWords(
  { rule, with: values = {}, places = {} }: Reason,
  known: KnownPlaces,
  visit: Visit,
  about?: KnownPlace,
): string | null {
  if (!hasMessage(rule)) return null;
  const meant = Object.entries(places).flatMap(([key, id]) => {
    const place = known.get(id);
    return place ? [[key, place] as const] : [];
  });
  const told = [...meant.map(([, place]) => place), ...(about ? [about] : [])];
  return visit.t(rule, {
    ...values,
    ...ourWordsOf(values, told, visit),
    ...Object.fromEntries(meant.map(([key, place]) => [key, nameOf(visit, place)])),
  });
}

/** The name of a route of these places, and a status without its stop, in the reader's language. */
function ourWordsOf(
  { label, status }: Readonly<Record<string, string | number>>,
  places: readonly KnownPlace[],
  { locale }: Visit,
): Record<string, string> {
  const route = places
    .flatMap(({ geometries }) => geometries)
    .find((dated) => label && dated.label === label);
  const then = places
    .flatMap(({ statuses }) => statuses)
    .find(({ text }) => status && withoutStop(text) === status);
  return {
    ...(route && { label: ourWords(locale, route.label!, route.translations).text }),
    ...(then && { status: withoutStop(ourWords(locale, then.text, then.translations).text) }),
  };
}

const withoutStop = (sentence: string) => sentence.replace(/[.։]$/, '');
