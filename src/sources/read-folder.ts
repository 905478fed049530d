import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/index.ts';
import { unreadable } from './read-file.ts';

/**
 * The paths of all files below a folder: its own files in code-unit order of their names, then folder after folder likewise.
 * Hidden names (`.git`, `.DS_Store`) are left alone, and so are links to folders: they may go round in a circle.
 */
export async function* filesBelow(folder: string): AsyncGenerator<string | Problem> {
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      const seen = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
      const files = seen.filter((entry) => entry.isFile() || entry.isSymbolicLink());
      for (const entry of files) yield join(path, entry.name);
      const below = path;
      const folders = seen.filter((entry) => entry.isDirectory());
      waiting.push(...folders.map((entry) => join(below, entry.name)).reverse());
    } catch (error) {
      yield unreadable(path, error);
    }
  }
}
