import type { View } from '@/geo/draw/projection';
import { LEGEND_KEYS, type LegendKey, type MapData } from '@/geo/draw/types';

/**
 * The entries of a legend, which while a view stays only become more: which names find room decides the entries, and
 * the legend's size which names find room. One that took back its last entry as soon as that left no room for the name
 * which it explains would come and go for ever.
 */
export function growingLegend(): (keys: readonly LegendKey[], data: MapData, view: View) => LegendKey[] {
  let shown = new Set<LegendKey>();
  let of: { data: MapData; view: string } | null = null;
  return (keys, data, view) => {
    const next = JSON.stringify(view);
    if (of?.data !== data || of.view !== next) shown = new Set();
    of = { data, view: next };
    for (const key of keys) shown.add(key);
    return LEGEND_KEYS.filter((key) => shown.has(key));
  };
}
