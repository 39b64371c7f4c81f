import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@/data/paths';
import { loadQuality, type Measurement } from '@/data/provenance';
import { f1, type Score } from './score';

const COMMAND = 'npm run bench:geoparse -- PATH…';

/** Puts the figures of a run into `data/quality.json`, in the place of those of the same command. */
export function record(names: readonly string[], { scores }: { scores: readonly Score[] }): void {
  const date = new Date().toISOString().slice(0, 10);
  const measured = names.map((name, index): Measurement => {
    const { endToEnd, overlap, located, exactRecall } = scores[index]!;
    const figure = (label: string, value: number) => ({
      name: label,
      value: Math.round(value * 1000) / 1000,
      unit: 'share' as const,
    });
    return {
      what: `Named places of the annotated news corpus ${name} (the part on which the weights were fitted), found and placed within 161 km, without a region given`,
      message: { rule: 'about.measured.corpus', with: { corpus: name } },
      command: COMMAND,
      date,
      figures: [
        figure('End-to-end F1', f1(endToEnd)),
        figure('Precision', endToEnd.right / endToEnd.given),
        figure('Recall', endToEnd.right / endToEnd.wanted),
        figure('Recognition F1', f1(overlap)),
        figure('Rightly placed, of those found', located.right / located.of),
        figure('Exact recall', exactRecall.right / exactRecall.of),
      ],
    };
  });
  const others = loadQuality().filter(({ command }) => command !== COMMAND);
  writeFileSync(join(root, 'data/quality.json'), `${JSON.stringify([...others, ...measured], null, 2)}\n`);
}
