import type { GoldToponym } from './corpus';

/** A place as a geoparser answers it. */
export interface Answer {
  start: number;
  end: number;
  lat: number | null;
  lon: number | null;
}

/** Right answers, answers given, answers wanted. */
export interface Counts {
  right: number;
  given: number;
  wanted: number;
}

export interface Score {
  /** Same start and end. */
  exact: Counts;
  /** At least one character shared, one to one. */
  overlap: Counts;
  /** Of the overlapping ones whose annotation has coordinates: within 161 km, and how many there are. */
  located: { right: number; of: number };
  /** Overlap and within 161 km. */
  endToEnd: Counts;
  /** Exactly the annotated words and within 161 km, of annotations with a GeoNames id, demonyms left out. */
  exactRecall: { right: number; of: number };
}

/** A hundred miles: within it an answer counts as right (Leidner 2007, and most since). */
export const CORRECT_KM = 161;

/** Annotations of these types are neutral: neither wanted, nor wrong to find. */
export const NEUTRAL_TYPES: ReadonlySet<string> = new Set(['Demonym', 'Language', 'Homonym']);

/** Demonyms and adjectives by their ending, as Mordecai 3's published figure leaves them out. */
const DEMONYM =
  /(?:ish|ese|ian|ians|ans|can|cans|eans|ean|ench|utch|Arabs?|Israelis?|Iraqis?|Pakistanis?|Greeks?)$/;

export const f1 = ({ right, given, wanted }: Counts): number =>
  given + wanted === 0 ? 0 : (2 * right) / (given + wanted);

/** Great-circle distance in kilometres (haversine, mean radius 6371.0088 km). */
export function greatCircleKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(a)));
}

const hasPoint = <T extends { lat: number | null; lon: number | null }>(
  one: T,
): one is T & { lat: number; lon: number } =>
  Number.isFinite(one.lat) && Number.isFinite(one.lon) && one.lat !== null && one.lon !== null;

const isNear = (a: GoldToponym, b: Answer) =>
  hasPoint(a) && hasPoint(b) && greatCircleKm(a.lat, a.lon, b.lat, b.lon) <= CORRECT_KM;
const isNeutral = ({ type }: GoldToponym) => type !== undefined && NEUTRAL_TYPES.has(type);
const shared = (a: GoldToponym, b: Answer) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Pairs annotations with answers one to one, taking pairs in descending order of their keys; equal ones stay in
 * order. Returns the index of the answer for each annotation, -1 where it has none.
 */
function pair(
  gold: readonly GoldToponym[],
  answers: readonly Answer[],
  keys: (a: GoldToponym, b: Answer) => number[] | null,
): Int32Array {
  const pairs: { g: number; a: number; keys: number[] }[] = [];
  gold.forEach((toponym, g) => {
    answers.forEach((answer, a) => {
      const key = keys(toponym, answer);
      if (key) pairs.push({ g, a, keys: key });
    });
  });
  pairs.sort((x, y) => {
    for (let i = 0; i < x.keys.length; i++) if (x.keys[i] !== y.keys[i]) return y.keys[i]! - x.keys[i]!;
    return 0;
  });
  const answerOf = new Int32Array(gold.length).fill(-1);
  const taken = new Set<number>();
  for (const { g, a } of pairs) {
    if (answerOf[g]! >= 0 || taken.has(a)) continue;
    answerOf[g] = a;
    taken.add(a);
  }
  return answerOf;
}

/** Answers that are neither right nor wrong: paired with a neutral annotation, or unpaired and touching one. */
function neutralAnswers(
  gold: readonly GoldToponym[],
  answers: readonly Answer[],
  answerOf: Int32Array,
  neutral: readonly boolean[],
): number {
  const goldOf = new Map<number, number>();
  answerOf.forEach((a, g) => {
    if (a >= 0) goldOf.set(a, g);
  });
  return answers.filter((answer, a) => {
    const g = goldOf.get(a);
    return g !== undefined
      ? neutral[g]
      : gold.some((toponym, i) => neutral[i] && shared(toponym, answer) > 0);
  }).length;
}

/** Scores one article's answers. */
export function score(gold: readonly GoldToponym[], answers: readonly Answer[]): Score {
  const neutral = gold.map(isNeutral);
  const wanted = neutral.filter((is) => !is).length;
  const lengthGap = (a: GoldToponym, b: Answer) => -Math.abs(a.end - a.start - (b.end - b.start));
  const live = (a: GoldToponym) => (isNeutral(a) ? 0 : 1);

  const exactly = pair(gold, answers, (a, b) => (a.start === b.start && a.end === b.end ? [live(a)] : null));
  const overlapping = pair(gold, answers, (a, b) =>
    shared(a, b) > 0 ? [live(a), shared(a, b), lengthGap(a, b)] : null,
  );
  const counts = (answerOf: Int32Array): Counts => ({
    right: answerOf.filter((a, g) => a >= 0 && !neutral[g]).length,
    given: answers.length - neutralAnswers(gold, answers, answerOf, neutral),
    wanted,
  });

  const located = { right: 0, of: 0 };
  overlapping.forEach((a, g) => {
    const toponym = gold[g]!;
    if (a < 0 || neutral[g] || !hasPoint(toponym)) return;
    located.of++;
    if (isNear(toponym, answers[a]!)) located.right++;
  });

  const skipped = gold.map((toponym, g) => neutral[g]! || !hasPoint(toponym));
  const placed = pair(gold, answers, (a, b) =>
    shared(a, b) > 0 ? [isNear(a, b) ? 1 : 0, hasPoint(a) ? 1 : 0, shared(a, b), lengthGap(a, b)] : null,
  );
  const endToEnd: Counts = {
    right: placed.filter((a, g) => a >= 0 && !skipped[g] && isNear(gold[g]!, answers[a]!)).length,
    given: answers.length - neutralAnswers(gold, answers, placed, skipped),
    wanted: skipped.filter((is) => !is).length,
  };

  const exactRecall = { right: 0, of: 0 };
  for (const toponym of gold) {
    if (!toponym.geonameid || isNeutral(toponym) || DEMONYM.test(toponym.name ?? '')) continue;
    exactRecall.of++;
    const answer = answers.find(({ start, end }) => start === toponym.start && end === toponym.end);
    if (answer && isNear(toponym, answer)) exactRecall.right++;
  }
  return { exact: counts(exactly), overlap: counts(overlapping), located, endToEnd, exactRecall };
}

/** The sum of articles' scores. */
export function total(scores: readonly Score[]): Score {
  const add = (a: Counts, b: Counts): Counts => ({
    right: a.right + b.right,
    given: a.given + b.given,
    wanted: a.wanted + b.wanted,
  });
  const addOf = (a: { right: number; of: number }, b: { right: number; of: number }) => ({
    right: a.right + b.right,
    of: a.of + b.of,
  });
  const none: Counts = { right: 0, given: 0, wanted: 0 };
  const nil = { right: 0, of: 0 };
  return scores.reduce(
    (sum, one) => ({
      exact: add(sum.exact, one.exact),
      overlap: add(sum.overlap, one.overlap),
      located: addOf(sum.located, one.located),
      endToEnd: add(sum.endToEnd, one.endToEnd),
      exactRecall: addOf(sum.exactRecall, one.exactRecall),
    }),
    { exact: none, overlap: none, located: nil, endToEnd: none, exactRecall: nil },
  );
}
