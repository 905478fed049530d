import { stat } from 'node:fs/promises';
import type { Problem } from '../model/index.ts';
import { type FetchLimits, fetchSource } from './fetch-source.ts';
import { readFile, unreadable } from './read-file.ts';
import { filesBelow } from './read-folder.ts';
import { type Source, SourceError } from './source.ts';

/** What `readSources` may be told; all have defaults. */
export interface ReadSourcesOptions {
  /** What `-` reads: standard input where absent. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** For addresses: 30 seconds and 50 MB where absent. */
  readonly fetchLimits?: Partial<FetchLimits>;
}

const FETCH_LIMITS: FetchLimits = { timeout: 30_000, maxBytes: 50_000_000 };

/**
 * The sources that paths name, in the order of the paths: a file, a folder with all files below it in sorted order, `-` for
 * standard input, or an http(s) address. What cannot be read comes as a problem in its place. Never throws.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadSourcesOptions = {},
): AsyncGenerator<Source | Problem> {
  for (const path of paths) {
    if (path === '-') yield standardInput(options.standardInput ?? process.stdin);
    else if (/^https?:\/\//i.test(path)) yield await fetchSource(path, { ...FETCH_LIMITS, ...options.fetchLimits });
    else yield* filesOf(path);
  }
}

async function* filesOf(path: string): AsyncGenerator<Source | Problem> {
  const found = await statOf(path);
  if ('code' in found) yield found;
  else if (!found.isDirectory()) yield await readFile(path, found.size);
  else {
    for await (const file of filesBelow(path)) {
      if (typeof file !== 'string') yield file;
      else {
        const below = await statOf(file);
        if ('code' in below) yield below;
        else if (!below.isDirectory()) yield await readFile(file, below.size);
      }
    }
  }
}

const statOf = (path: string) => stat(path).catch((error: unknown) => unreadable(path, error));

const standardInput = (input: AsyncIterable<Uint8Array>): Source => ({
  name: '-',
  async *chunks() {
    try {
      for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    } catch (error) {
      throw new SourceError('-', `standard input broke off: ${String(error)}`, { cause: error });
    }
  },
});
