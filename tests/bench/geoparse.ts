// Measures the geoparser on annotated corpora, compromise beside it, and what each rule buys:
//   npm run bench:geoparse -- PATH… [--no-ablation] [--record]
// With --record, the figures go to data/quality.json, which /about shows.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadGazetteer } from '@/data/gazetteer/load';
import { root } from '@/data/paths';
import { type Corpus, corpusFiles, readCorpus } from './geoparse/corpus';
import { compromise, dateline, type Geoparser } from './geoparse/peers';
import { record } from './geoparse/record';
import { RULES } from './geoparse/rules';
import { f1, type Score, score, total } from './geoparse/score';

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (paths.length === 0) {
  console.error(
    'Usage: bench:geoparse PATH… [--no-ablation] [--record]; a PATH is a corpus or a folder of them (*.jsonl), with lines {"id","text","toponyms":[{"start","end","lat","lon"}]}.',
  );
  process.exit(2);
}
const corpora = paths.flatMap(corpusFiles).map(readCorpus);
const gazetteer = loadGazetteer();

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const three = (value: number) => value.toFixed(3).replace(/^0/, '');

export interface Run {
  scores: Score[];
  perSecond: number;
}

function run(geoparser: Geoparser): Run {
  let milliseconds = 0;
  let articles = 0;
  const scores = corpora.map(({ articles: list }) => {
    const began = process.cpuUsage();
    const answers = geoparser(list);
    const { user, system } = process.cpuUsage(began);
    milliseconds += (user + system) / 1000;
    articles += list.length;
    return total(list.map(({ toponyms }, index) => score(toponyms, answers[index]!)));
  });
  return { scores, perSecond: (1000 * articles) / milliseconds };
}

function row(label: string, values: readonly number[], format: (value: number) => string = three): string {
  return `${label.padEnd(40)}${[...values, mean(values)].map((value) => format(value).padStart(9)).join('')}`;
}

function print(name: string, { scores, perSecond }: Run): void {
  const pooled = scores.reduce(
    (sum, { exactRecall: { right, of } }) => ({ right: sum.right + right, of: sum.of + of }),
    { right: 0, of: 0 },
  );
  console.log(`\n${name}`);
  console.log(
    row(
      '  end-to-end F1 at 161 km',
      scores.map(({ endToEnd }) => f1(endToEnd)),
    ),
  );
  console.log(
    row(
      '  recognition F1, overlap',
      scores.map(({ overlap }) => f1(overlap)),
    ),
  );
  console.log(
    row(
      '  recognition F1, exact',
      scores.map(({ exact }) => f1(exact)),
    ),
  );
  console.log(
    row(
      '  accuracy at 161 km of the recognized',
      scores.map(({ located: { right, of } }) => right / of),
    ),
  );
  console.log(
    `  exact recall at 161 km, pooled         ${((100 * pooled.right) / pooled.of).toFixed(1)} % (${pooled.right} of ${pooled.of}, demonyms left out)`,
  );
  console.log(`  articles a second of processor time    ${perSecond.toFixed(0)}`);
}

console.log(
  `${'corpus'.padEnd(40)}${[...corpora.map(({ name }) => name), 'mean'].map((name) => name.slice(0, 9).padStart(9)).join('')}`,
);
console.log(
  `${'articles'.padEnd(40)}${corpora.map((corpus: Corpus) => String(corpus.articles.length).padStart(9)).join('')}`,
);
run(dateline(gazetteer)); // Once unmeasured, as a server would be warm.
const whole = run(dateline(gazetteer));
print('Dateline', whole);
print('compromise .places() and the most prominent place of the name', run(compromise(gazetteer)));

const ready = spawnSync(
  process.execPath,
  [join(root, 'data/commands/run.mjs'), 'geoparse', '--jsonl', '--region', 'none'],
  { input: '{"id":1,"text":"Floods reached Lagos."}\n' },
);
if (ready.status !== 0) throw new Error(String(ready.stderr));
const began = performance.now();
spawnSync(
  process.execPath,
  [join(root, 'data/commands/run.mjs'), 'geoparse', '--jsonl', '--region', 'none'],
  { input: '{"id":1,"text":"Floods reached Lagos."}\n' },
);
console.log(
  `\nprocess: start to exit with one article ${((performance.now() - began) / 1000).toFixed(2)} s; this one's memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
);

if (!process.argv.includes('--no-ablation')) {
  console.log(`\nPoints of end-to-end F1 lost when a rule is left out, the weights of the others unchanged`);
  const best = whole.scores.map(({ endToEnd }) => f1(endToEnd));
  for (const [name, parts] of Object.entries(RULES)) {
    const { scores } = run(dateline(gazetteer, new Set(parts)));
    console.log(
      row(
        `  ${name}`,
        scores.map(({ endToEnd }, index) => 100 * (best[index]! - f1(endToEnd))),
        (points) => points.toFixed(1),
      ),
    );
  }
}

if (process.argv.includes('--record'))
  record(
    corpora.map(({ name }) => name),
    whole,
  );
