import type { GeoparsedArticle } from '@/geo/atlas';
import { plainArticle } from '@/geo/plain-article';
import { textHash } from '@/geo/text/hash';
import { slug } from '@/geo/text/slug';
import type { Article, Kind, Place, Position } from '@/geo/types';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDINGS = ['n', 'r', 'l', 'm', 'sk', 'nd', 'rt', 'va', 'na', 'ton', 'burg', 'holm', 'abad', 'pur'];
const KINDS: Kind[] = ['city', 'town', 'village', 'checkpoint', 'airport', 'bridge'];

/** Sentences of our own; `@` is where a place stands. */
const SENTENCES = [
  'A convoy of trucks reached @ before noon.',
  'The road to @ was closed for the night.',
  'In @ the market opened an hour late.',
  'Officials in @ declined to say how long repairs would take.',
  'Rain is expected in @ until the end of the week.',
  'The ferry left @ with forty passengers on board.',
  'A new school will be built in @ next year, the council said.',
  'Residents of @ asked for the bridge to be inspected.',
];

/**
 * An archive of `places` invented places, gathered around some hundred centres as towns are, each
 * mentioned at least once and a few of them very often (Zipf), in articles of about ten mentions.
 */
export function generateArchive(count: number, seed = 1): { places: Place[]; articles: GeoparsedArticle[] } {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const centres = Array.from(
    { length: 120 },
    (): Position => [next() * 340 - 170, Math.asin(next() * 1.7 - 0.75) * (180 / Math.PI)],
  );
  const places = Array.from({ length: count }, (_, index): Place => {
    const [lng, lat] = pick(centres);
    const spread = () => (next() + next() + next() - 1.5) * 6;
    const position: Position = [clamp(lng + spread(), 179.9), clamp(lat + spread() * 0.7, 80)];
    const syllables = 1 + Math.floor(next() * 2);
    const stem =
      Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(ENDINGS);
    const name = stem[0]!.toUpperCase() + stem.slice(1);
    return {
      id: `${slug(name)}-${index}`,
      kind: pick(KINDS),
      name,
      names: [{ text: name, language: 'en', script: 'Latn' }],
      label: position,
      geometries: [
        {
          geometry: { type: 'Point', coordinates: position },
          from: null,
          to: null,
          precisionKm: 1,
          source: 'generated',
        },
      ],
      bbox: [...position, ...position],
      statuses: [],
      source: 'generated',
    };
  });

  const mentions = places.flatMap((place, rank) =>
    Array.from({ length: 1 + Math.floor(40 / (rank + 1)) }, () => place),
  );
  for (let i = mentions.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [mentions[i], mentions[j]] = [mentions[j]!, mentions[i]!];
  }
  const articles: GeoparsedArticle[] = [];
  for (let from = 0; from < mentions.length; from += 10) {
    articles.push(write(mentions.slice(from, from + 10), articles.length, next, pick));
  }
  return { places, articles };
}

function write(
  mentioned: Place[],
  index: number,
  next: () => number,
  pick: <T>(list: readonly T[]) => T,
): GeoparsedArticle {
  let text = '';
  const readings: GeoparsedArticle['readings'] = [];
  for (const place of mentioned) {
    const [before, after] = pick(SENTENCES).split('@') as [string, string];
    const start = text.length + before.length;
    text += `${before}${place.name}${after} `;
    readings.push({
      mention: { start, end: start + place.name.length, category: 'literal' },
      place,
      confidence: 0.9,
      because: [{ rule: 'resolve.only' }],
      runnersUp: [],
    });
  }
  const day = `${2018 + Math.floor(next() * 6)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const id = `generated-${index}-${textHash(text)}`;
  const article: Article = {
    ...plainArticle(text, id, day),
    file: `generated-${index}.txt`,
    rights: 'sentences',
  };
  return { article, readings };
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
