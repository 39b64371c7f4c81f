import type { DrawnPlace } from '@/geo/draw/types';
import type { EmbedSubject } from '@/geo/embed';
import type { CoveredPlace, DatedGeometry } from '@/geo/types';
import type { Locale, Translate } from '../messages';
import { whatItIs } from '../panel/place-line';
import { placePath } from '../ui/address';
import { longDay } from '../ui/dates';
import { nameOf } from './words';

/** The covered places of an embed as its drawings and its live map take them. Links are absolute: they leave the frame. */
export function drawnPlaces(
  subject: EmbedSubject,
  { origin, t, locale }: { origin: string; t: Translate; locale: Locale },
): DrawnPlace[] {
  const { drawn, focus } = subject;
  return drawn.places.map((covered): DrawnPlace => {
    const { place, count, actorCount } = covered;
    const geometry = place.geometries[covered.geometry];
    const name = nameOf(subject, place);
    const selected = focus?.place.id === place.id;
    const isPoint = /Point/.test(geometry?.geometry.type ?? '');
    const note = noteOf(covered, geometry, isPoint, t, locale);
    return {
      id: place.id,
      kind: place.kind,
      name,
      ...(note && (selected || isPoint) && { note }),
      title: [name, whatItIs(place, t), t('embed.counted', { count })].join(', '),
      href: origin + placePath(place.id),
      count,
      actorCount,
      label: place.label,
      bbox: place.bbox,
      geometry: geometry?.geometry ?? null,
      precisionKm: geometry?.precisionKm ?? 0,
      contested: place.contested ?? false,
      others: place.geometries
        .filter((other) => other !== geometry && (other.from !== null || other.to !== null))
        .map((other) => ({ geometry: other.geometry, note: datesOf(other, t, locale) })),
    };
  });
}

/** *since 23 April 2023, ± 2 km*: what a name alone does not say. */
function noteOf(
  { place }: CoveredPlace,
  geometry: DatedGeometry | undefined,
  isPoint: boolean,
  t: Translate,
  locale: Locale,
): string | null {
  if (!geometry) return null;
  const parts = [
    geometry.from !== null && isPoint ? t('place.since', { from: longDay(geometry.from, locale) }) : null,
    isPoint && geometry.precisionKm >= 1 && !SETTLED.has(place.kind)
      ? t('kind.precise', { km: Math.round(geometry.precisionKm) })
      : null,
  ];
  return parts.filter(Boolean).join(', ') || null;
}

/** Kinds that are where everybody knows. */
const SETTLED: ReadonlySet<string> = new Set(['city', 'town', 'village', 'country', 'province', 'district']);

function datesOf({ from, to }: DatedGeometry, t: Translate, locale: Locale): string {
  const day = (date: string) => longDay(date, locale);
  if (from === null) return t('place.until', { to: day(to!) });
  if (to === null) return t('place.since', { from: day(from) });
  return t('place.between', { from: day(from), to: day(to) });
}
