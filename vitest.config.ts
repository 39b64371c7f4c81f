import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { alias: { '@': import.meta.dirname } }, plugins: [react()] };

export default defineConfig({
  test: {
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
          // A machine that runs two browsers at once may let a touch or a frame come late.
          retry: 2,
          hookTimeout: 120_000,
          // Each worker has a browser of its own beside the one server, kept from file to file.
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
