import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';

// Without the alias two copies of graphql load, and printing a schema fails ("another module or realm").
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const NEO4J = 'test/**/*.neo4j.test.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        resolve,
        test: {
          name: 'attache',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [NEO4J],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // One server for all, so one file at a time; it starts only where such a test is asked for.
        resolve,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
          fileParallelism: false,
          // Every new text is planned once, and planning takes longer than asking.
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
