import { roundKm } from '@/geo/geometry/far';
import { nameFor } from '@/geo/names';
import type { Coverage, CoveredPlace } from '@/geo/types';
import { placePath } from '../ui/address';
import { away, type Visit } from '../ui/visit';
import { type GlyphForm, glyphForm } from './glyph-form';
import { rowLine } from './place-line';
import { type Distance, wind } from './sections';
import { type Sparkline, sparkline } from './sparkline';

/** One place of the list, in words and paths that are ready to be shown: sign, name, what it is, when, how often. */
export interface Row {
  id: string;
  href: string;
  /** After `glyph-`: the sign of its kind; `name` for a place that is known by its name alone. */
  sign: string;
  name: string;
  language: string | undefined;
  line: string;
  spark: Sparkline | null;
  /** In figures, as the page's language sets them: `15,436`. */
  count: string;
  /** *2 mentions* */
  said: string;
}

/** How a list shows its rows. */
export interface RowSetting {
  visit: Visit;
  coverage: Pick<Coverage, 'date' | 'extent'>;
  /** The tallest bar of the list. */
  most: number;
}

/** A place of the list; one of those that spoke has the sign of an actor, a far one that of where it lies. */
export function rowOf(
  { visit, coverage, most }: RowSetting,
  covered: CoveredPlace,
  { distance, spoke = false }: { distance?: Distance; spoke?: boolean } = {},
): Row {
  const { t } = visit;
  const { place, count, actorCount, bars } = covered;
  const { text, language } = nameFor(place, visit.names, visit.script, coverage.date, visit.locale);
  const form: GlyphForm = spoke ? (actorCount === count ? 'actor' : 'actor-and-place') : glyphForm(covered);
  return {
    id: place.id,
    href: away(visit, placePath(place.id)),
    sign: distance ? `far-${wind(distance.bearing)}` : form,
    name: text,
    language,
    line: distance
      ? t('list.distance', {
          km: roundKm(distance.km),
          direction: t(`direction.${wind(distance.bearing)}`),
        })
      : rowLine(covered, t),
    spark: coverage.extent && sparkline(bars, coverage.extent, most),
    count: t('list.figure', { count }),
    said: t('list.count', { count }),
  };
}
