import type { DrawnPlace } from '@/geo/draw/types';
import type { Translate } from '../messages';

/**
 * Says the kind in words beneath each of those places that are written alike and are of different kinds:
 * *Csongrád*, the town, and *Csongrád*, the province. A second name says more, where the map has room for it.
 * @param beside others on the same map that are drawn elsewhere, and are counted but not returned
 */
export function toldApart(
  drawn: readonly DrawnPlace[],
  { t, locale }: { t: Translate; locale: string },
  beside: readonly Pick<DrawnPlace, 'name' | 'kind'>[] = [],
): DrawnPlace[] {
  const written = (name: string) => name.toLocaleLowerCase(locale);
  const kindsOf = new Map<string, Set<string>>();
  for (const { name, kind } of [...drawn, ...beside]) {
    const key = written(name);
    kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(t(`kind.${kind}`)));
  }
  return drawn.map((place) =>
    kindsOf.get(written(place.name))!.size < 2 ? place : { ...place, kindName: t(`kind.${place.kind}`) },
  );
}
