/** Writes a generated archive of N places into a folder and times it: `npm run bench:archive -- N FOLDER`. */
import { resolve } from 'node:path';
import { embeddedStore } from '@/data/store';
import { buildAtlas, everything } from '@/geo/atlas';
import { generateArchive } from './generate';

const [count = '10000', folder = '.dateline/bench'] = process.argv.slice(2);
const time = async <T>(what: string, run: () => Promise<T> | T): Promise<T> => {
  const began = performance.now();
  const value = await run();
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(`${what}: ${Math.round(performance.now() - began)} ms, ${memory} MB`);
  return value;
};

const { articles } = await time('generate', () => generateArchive(Number(count)));
const data = await time('index', () => buildAtlas({ articles, known: [], outlets: [], rejected: [] }));
const store = embeddedStore(resolve(folder, 'atlas'));
await time('write', () => store.write(data));
const reader = (await time('open', () => store.open(data.generation)))!;
const coverage = await time('coverage of everything', () =>
  reader.coverage({ ...everything, from: '2018-01-01' }),
);
await time('coverage of words', () => reader.coverage({ ...everything, q: 'ferry forty' }));
await time('first search', () => reader.search('Bra'));
// As typed, letter by letter; with a letter wrong, swapped or left out; by words of texts.
const typed = ['Kralon', 'Shaiburg', 'Steatno', 'Troumholm', 'ferry forty', 'passengres'];
const keystrokes = typed.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
const taken: number[] = [];
for (const words of keystrokes) {
  const began = process.cpuUsage();
  await reader.search(words, 8);
  const { user, system } = process.cpuUsage(began);
  taken.push((user + system) / 1000);
}
taken.sort((a, b) => a - b);
const at = (share: number) => taken[Math.floor((taken.length - 1) * share)]!.toFixed(1);
console.log(
  `${taken.length} keystrokes, CPU: median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms, worst ${at(1)} ms`,
);
console.log(
  `${coverage.places.length} places, ${coverage.articleCount} articles, ${coverage.mentions} mentions`,
);
