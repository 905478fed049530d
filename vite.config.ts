import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/** A hash of all that decides what is read in an article. */
function hashOfRules(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/documents', 'src/mentions', 'src/facts', 'src/languages', 'seeds/reference']) {
    for (const name of readdirSync(`${import.meta.dirname}/${folder}`, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|json)$/.test(name)) hash.update(name).update(readFileSync(`${import.meta.dirname}/${folder}/${name}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds the server, the commands and the worker for Node into `dist/server`; packages stay outside. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  publicDir: false,
  define: { ATTACHE_RULES: JSON.stringify(hashOfRules()) },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
    rollupOptions: {
      input: { cli: 'src/main.ts', 'extract-worker': 'src/extract-worker.ts', index: 'src/index.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
