import type { Format } from './format.ts';
import { readJson } from './json.ts';

/** One JSON value a line, with an article or several. A broken line is one problem, and the next line is read. */
export const jsonLines: Format = {
  name: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  perLine: true,

  matches(head) {
    const start = head.trimStart();
    if (!start.startsWith('{')) return false;
    const [first = '', second = ''] = start.split('\n', 2);
    if (isObject(first)) return true;
    // A broken first line is still one of several where the next is whole.
    return /^\s*\{\s*"/.test(first) && isObject(second);
  },

  read: (line, origin) => (line.trim() === '' ? [] : readJson(line, origin)),
};

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
