import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GeoparseContext, Home } from '@/geo/context';
import { kilometresTo } from '@/geo/geometry';
import { recognize } from '@/geo/recognize';
import { beforeHome, isKept, isPlaced, learnHome, type Weighed, weighAll } from '@/geo/resolve';
import { featuresOf, mayBeUnlisted } from '@/geo/resolve/senses';
import { fitted, type Weights } from '@/geo/resolve/weights';
import type { Position } from '@/geo/types';
import { loadGazetteer } from '../gazetteer/load';
import { root } from '../paths';
import { fitLogistic, type MentionExample } from './fit/logistic';
import { prior } from './fit/prior';
import { CHOICES, type Settings, START } from './fit/settings';
import { fitCandidates, type SenseExample } from './fit/softmax';
import { writeWeights } from './fit/write';

// Fits the weights of geo/resolve/weights.ts on annotated corpora, and prints how they do on each corpus when
// fitted on the others: node data/commands/run.mjs fit-weights PATH… [--choose] [--others] [--write]
// A corpus is a file of lines {"id","text","domain"?,"toponyms":[{"start","end","lat","lon","type"?}]}.

interface Toponym {
  start: number;
  end: number;
  lat: number | null;
  lon: number | null;
  type?: string;
}
interface Article {
  id: string;
  text: string;
  domain?: string;
  toponyms: Toponym[];
}
interface Corpus {
  name: string;
  articles: Article[];
}

/** Annotations that are neither right nor wrong to find. */
const NEUTRAL = new Set(['Demonym', 'Language', 'Homonym']);
const CORRECT_KM = 161;
const ROUNDS = 3;
const FOLDS = 4;
const THRESHOLD = 0.5;

function loadCorpus(path: string): Corpus {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Article);
  return { name: basename(path).replace(/\..*/, ''), articles };
}

type Recognized = ReturnType<typeof recognize> & { article: Article };

/** All examples of a corpus as the given weights see them. */
function examples(corpus: Recognized[], context: GeoparseContext, weights: Weights) {
  const homes = homesOf(corpus, context, weights);
  const senses: SenseExample[] = [];
  const mentions: MentionExample[] = [];
  for (const { article, page, proposals } of corpus) {
    const home = homes.get(article.domain ?? '') ?? null;
    const weighed = weighAll(page, proposals, { ...context, home }, weights);
    const seen = new Set<unknown>();
    for (const { proposal, sense, best, signs } of weighed) {
      const gold = bestOverlap(article.toponyms, proposal.start, proposal.end);
      if (gold?.type && NEUTRAL.has(gold.type)) continue;
      mentions.push({
        evidence: [...proposal.evidence, ...signs],
        right: gold !== null,
        text: proposal.text,
      });
      if (!gold || gold.lat === null || gold.lon === null || best < 0 || seen.has(sense)) continue;
      seen.add(sense);
      const at: Position = [gold.lon, gold.lat];
      const right = sense.candidates.map(({ position }) => kilometresTo(position, at) <= CORRECT_KM);
      const none = !right.includes(true);
      if (none && !mayBeUnlisted(sense)) continue;
      senses.push({
        features: [...right, none].map((_, index) => featuresOf(sense, index).slice()),
        right: [...right, none],
        mayBeUnlisted: mayBeUnlisted(sense),
        count: Math.min(3, sense.proposals.length),
      });
    }
  }
  return { senses, mentions };
}

function homesOf(corpus: Recognized[], context: GeoparseContext, weights: Weights): Map<string, Home | null> {
  const byDomain = new Map<string, Weighed[][]>();
  const unaware = beforeHome(context);
  for (const { article, page, proposals } of corpus) {
    if (!article.domain) continue;
    const weighed = weighAll(page, proposals, unaware, weights);
    byDomain.set(article.domain, [...(byDomain.get(article.domain) ?? []), weighed]);
  }
  return new Map(
    [...byDomain].map(([domain, list]) => [domain, list.length < 2 ? null : learnHome(list, domain)]),
  );
}

function bestOverlap(toponyms: Toponym[], start: number, end: number): Toponym | null {
  let best: Toponym | null = null;
  let most = 0;
  for (const toponym of toponyms) {
    const overlap = Math.min(end, toponym.end) - Math.max(start, toponym.start);
    if (overlap > most) [best, most] = [toponym, overlap];
  }
  return best;
}

/** Weights fitted on the articles asked for, each corpus counting alike, whatever its size; from the prior on, whatever is committed. */
function fitOn(
  corpora: Recognized[][],
  used: (article: number) => boolean,
  context: GeoparseContext,
  settings: Settings,
): Weights {
  let weights: Weights = { ...prior, threshold: THRESHOLD };
  const parts = corpora.map((corpus) => corpus.filter((_, index) => used(index)));
  for (let round = 0; round < ROUNDS; round++) {
    const sets = parts.map((corpus) => examples(corpus, context, weights));
    const candidate = fitCandidates(
      sets.map(({ senses }) => senses),
      prior.candidate,
      settings,
    );
    const again = parts.map((corpus) => examples(corpus, context, { ...weights, candidate }));
    const mention = fitLogistic(
      again.map(({ mentions }) => mentions),
      prior.mention,
      settings,
    );
    weights = { candidate, mention, threshold: THRESHOLD };
  }
  return weights;
}

const ALL = () => true;

/** Mean end-to-end F1 over the corpora where each article is measured with weights fitted on the other folds. */
function crossValidated(corpora: Recognized[][], context: GeoparseContext, settings: Settings): number {
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (article: number) => article % FOLDS === fold;
    const weights = fitOn(corpora, (article) => !held(article), context, settings);
    for (const corpus of corpora) sum += measure(corpus, held, context, weights).endToEnd;
  }
  return sum / FOLDS / corpora.length;
}

/** The settings that do best on articles they were not fitted on, one after the other; of equals the first. */
function chooseSettings(corpora: Recognized[][], context: GeoparseContext): Settings {
  let chosen = START;
  let most = crossValidated(corpora, context, chosen);
  console.log(`cross-validated ${JSON.stringify(chosen)} ${most.toFixed(4)}`);
  for (const name of Object.keys(CHOICES) as (keyof Settings)[])
    for (const value of CHOICES[name]) {
      if (value === START[name]) continue;
      const settings = { ...chosen, [name]: value };
      const does = crossValidated(corpora, context, settings);
      console.log(`cross-validated ${JSON.stringify(settings)} ${does.toFixed(4)}`);
      if (does > most) [chosen, most] = [settings, does];
    }
  return chosen;
}

/** How the weights do on some articles of a corpus: end-to-end F1 and its parts. */
function measure(
  corpus: Recognized[],
  counted: (article: number) => boolean,
  context: GeoparseContext,
  weights: Weights,
) {
  let right = 0;
  let of = 0;
  const homes = homesOf(corpus, context, weights);
  let found = 0;
  let gold = 0;
  let kept = 0;
  let goldLocated = 0;
  for (const [index, { article, page, proposals }] of corpus.entries()) {
    if (!counted(index)) continue;
    const home = homes.get(article.domain ?? '') ?? null;
    const weighed = weighAll(page, proposals, { ...context, home }, weights);
    const live = article.toponyms.filter(({ type }) => !type || !NEUTRAL.has(type));
    gold += live.length;
    goldLocated += live.filter(({ lat }) => lat !== null).length;
    const taken = new Set<Toponym>();
    for (const one of weighed) {
      if (!isKept(one, context, weights)) continue;
      const { proposal, sense, best } = one;
      const match = bestOverlap(article.toponyms, proposal.start, proposal.end);
      if (match?.type && NEUTRAL.has(match.type)) continue;
      kept++;
      if (!match || taken.has(match)) continue;
      taken.add(match);
      found++;
      if (match.lat === null || match.lon === null) continue;
      of++;
      if (!isPlaced(one, weights)) continue;
      if (kilometresTo(sense.candidates[best]!.position, [match.lon, match.lat]) <= CORRECT_KM) right++;
    }
  }
  const harmonic = (p: number, r: number) => (2 * p * r) / (p + r);
  return {
    precision: found / kept,
    recall: found / gold,
    recognition: harmonic(found / kept, found / gold),
    accuracy: right / of,
    endToEnd: harmonic(right / (kept - (found - of)), right / goldLocated),
  };
}
function report(name: string, corpus: Recognized[], context: GeoparseContext, weights: Weights): void {
  const { precision, recall, recognition, accuracy, endToEnd } = measure(corpus, ALL, context, weights);
  console.log(
    `${name.padEnd(28)} recognition P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${recognition.toFixed(3)}   accuracy ${accuracy.toFixed(3)}   end-to-end F1 ${endToEnd.toFixed(3)}`,
  );
}

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const context: GeoparseContext = { gazetteer: loadGazetteer(), region: null, outlet: null };
const corpora = paths.map((path) => {
  const { name, articles } = loadCorpus(path);
  const recognized = articles.map((article) => ({
    ...recognize(article.text, [{ start: 0, end: article.text.length }], context),
    article,
  }));
  return { name, recognized };
});
for (const { name, recognized } of corpora) report(`${name}, as committed`, recognized, context, fitted);
const everything = corpora.map(({ recognized }) => recognized);
const settings = process.argv.includes('--choose') ? chooseSettings(everything, context) : START;
if (process.argv.includes('--others')) {
  for (const { name, recognized } of corpora) {
    const others = corpora.filter((corpus) => corpus.name !== name).map((corpus) => corpus.recognized);
    report(`${name}, fitted on others`, recognized, context, fitOn(others, ALL, context, settings));
  }
}
const weights = fitOn(everything, ALL, context, settings);
for (const { name, recognized } of corpora) report(`${name}, fitted on all`, recognized, context, weights);
if (process.argv.includes('--write'))
  writeFileSync(join(root, 'geo/resolve/weights.ts'), writeWeights(weights));
