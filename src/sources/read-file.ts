import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import type { Problem } from '../model/index.ts';
import { type Source, SourceError } from './source.ts';

/** A file as a source. Whether it may be read is asked now, its bytes are read when they are asked for. */
export async function readFile(path: string, size: number): Promise<Source | Problem> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    return unreadable(path, error);
  }
  return {
    name: path,
    size,
    async *chunks() {
      try {
        for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
      } catch (error) {
        throw new SourceError(path, reasonOf(error), { cause: error });
      }
    },
  };
}

/** The problem of a path that cannot be read. */
export const unreadable = (path: string, error: unknown): Problem => ({
  code: 'UNREADABLE_FILE',
  message: `Expected a file or folder that can be read, but ${reasonOf(error)}.`,
  source: path,
});

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is none at this path',
  ENOTDIR: 'there is none at this path',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'the path is too long',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
}
