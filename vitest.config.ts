import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const shared = { resolve: { alias: { '@': import.meta.dirname } }, plugins: [react()] };

/** Files are begun by their size, largest first: this one is short and takes long, and would run alone at the end. */
const LONG = /lighthouse\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          // Opening the gazetteer once a worker, not once a file, halves the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/server.ts',
          testTimeout: 60_000,
          // A page's script runs without V8's optimizing tiers, beside another page: a second is soon over.
          expect: { poll: { timeout: 10_000 } },
          // A machine that runs two browsers at once may let a touch or a frame come late.
          retry: 1,
          hookTimeout: 120_000,
          // Each worker has a browser of its own beside the one server, kept from file to file.
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
