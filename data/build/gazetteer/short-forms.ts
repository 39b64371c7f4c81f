import { normalise } from '@/geo/gazetteer';
import { type Draft, SETTLEMENTS } from './draft';

/** What stands between a town's name and the river, the hill or the lord it is told by: *Krems **an der** Donau*. */
const TOLD_BY = / (?:an der|am|an|auf der|bei|im|in der|ob der|vor der|nad|pod|upon|sur|de|del|do) /i;
/** Towns under this many people are seldom called short where readers do not know them. */
const LEAST = 10_000;

/**
 * Adds to towns told by their river their short names, as news prints them: *Krems* of *Krems an der Donau*. A short
 * name that anything else is called, or that two towns would have, is left out.
 */
export function withShortForms(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<string>();
  for (const { name, names } of drafts) {
    taken.add(normalise(name));
    for (const { text } of names) taken.add(normalise(text));
  }
  const byShort = new Map<string, number[]>();
  drafts.forEach(({ kind, name, population }, index) => {
    const told = SETTLEMENTS.has(kind) && (population ?? 0) >= LEAST ? TOLD_BY.exec(name) : null;
    const key = told ? normalise(name.slice(0, told.index)) : '';
    if (key.length < 4 || key.includes(' ') || taken.has(key)) return;
    byShort.set(key, [...(byShort.get(key) ?? []), index]);
  });
  const out = [...drafts];
  for (const [index, ...others] of byShort.values()) {
    if (index === undefined || others.length > 0) continue;
    const draft = out[index]!;
    const text = draft.name.slice(0, TOLD_BY.exec(draft.name)!.index);
    out[index] = { ...draft, names: [...draft.names, { text, type: 'alias' }] };
  }
  return out;
}
