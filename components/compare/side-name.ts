import type { BySide } from '@/geo/atlas';
import type { Query } from '@/geo/types';
import { shortDay } from '../ui/dates';
import type { Visit } from '../ui/visit';

/** A side of a comparison in words: *TASS*, *2021*, *Sputnik, since 1 May 2023*, *everything*. */
export function sideName(
  query: Pick<Query, 'outlet' | 'from' | 'to'>,
  outlets: readonly { id: string; name: string }[],
  visit: Pick<Visit, 't' | 'locale'>,
): string {
  const { t, locale } = visit;
  const names = query.outlet.map((id) => outletName(id, outlets, visit));
  const parts = [
    names.length > 0 ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(names) : '',
    period(query, visit),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('compare.everything');
}

/** An outlet as its readers know it; an id that an address makes up is said to be unknown. */
export const outletName = (
  id: string,
  outlets: readonly { id: string; name: string }[],
  { t }: Pick<Visit, 't'>,
): string => outlets.find((outlet) => outlet.id === id)?.name ?? t('compare.outlet.unknown', { id });

/**
 * Both sides as a heading has them: *TASS and Sputnik*. Where one has a comma of its own, a word between them would join
 * its last part to the other side: *TASS, until 1 Jan 2022 / Sputnik*.
 */
export const sidesNamed = ({ a, b }: BySide<string>, { locale }: Pick<Visit, 'locale'>): string =>
  `${a}${b}`.includes(',')
    ? `${a} / ${b}`
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format([a, b]);

/** Both ends are inclusive, as an address writes them: a whole year is its number, a whole month its name. */
function period(
  { from, to }: Pick<Query, 'from' | 'to'>,
  { t, locale }: Pick<Visit, 't' | 'locale'>,
): string {
  if (from && to) {
    const year = from.slice(0, 4);
    if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
    if (from === to) return shortDay(from, locale);
    return t('compare.between', { from: shortDay(from, locale), to: shortDay(to, locale) });
  }
  if (from) return t('compare.since', { from: shortDay(from, locale) });
  return to ? t('compare.until', { to: shortDay(to, locale) }) : '';
}
