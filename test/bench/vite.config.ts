import { defineConfig } from 'vite';

/** Builds the benchmarks for Node into `dist/bench`; packages stay outside. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/bench',
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { api: 'test/bench/api.ts', neo4j: 'test/bench/neo4j.ts', store: 'test/bench/store.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
