import type { Category } from '@/geo/types';

export interface GoldMention {
  start: number;
  end: number;
  text: string;
  category: Category | 'neutral';
  place: string | null;
}

export interface FoundMention {
  start: number;
  end: number;
  category: Category;
  place: string | null;
}

export type Group = 'names' | 'descriptions' | 'demonyms' | 'embedded';

const GROUP: Record<Category, Group> = {
  literal: 'names',
  metonymic: 'names',
  descriptive: 'descriptions',
  demonym: 'demonyms',
  embedded: 'embedded',
};

export interface Score {
  gold: number;
  found: number;
  /** In both, overlapping, and at the same place. */
  right: number;
  misses: string[];
  extra: string[];
}

/**
 * Found against gold, group by group. A name is right when a found name overlaps it and has its place;
 * descriptions likewise. A found mention that overlaps only neutral gold is left out of the count.
 */
export function score(gold: GoldMention[], found: FoundMention[]): Record<Group, Score> {
  const scores = Object.fromEntries(
    (['names', 'descriptions', 'demonyms', 'embedded'] as Group[]).map((group) => [
      group,
      { gold: 0, found: 0, right: 0, misses: [], extra: [] } as Score,
    ]),
  ) as Record<Group, Score>;

  const matched = new Set<FoundMention>();
  for (const mention of gold) {
    if (mention.category === 'neutral') continue;
    const group = GROUP[mention.category];
    const own = scores[group];
    own.gold++;
    const match = found
      .filter(
        (one) =>
          !matched.has(one) &&
          GROUP[one.category] === group &&
          overlap(one, mention) > 0 &&
          one.place === mention.place,
      )
      .sort((a, b) => overlap(b, mention) - overlap(a, mention))[0];
    if (match) {
      matched.add(match);
      own.right++;
    } else own.misses.push(`${mention.text} (${mention.place}, at ${mention.start})`);
  }
  for (const one of found) {
    const own = scores[GROUP[one.category]];
    const neutral = gold.some((mention) => mention.category === 'neutral' && overlap(one, mention) > 0);
    if (!matched.has(one) && neutral) continue;
    own.found++;
    if (!matched.has(one)) own.extra.push(`${one.start}–${one.end} ${one.category} ${one.place}`);
  }
  return scores;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
