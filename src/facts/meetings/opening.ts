import type { Scan } from './scan.ts';

const MAX_DATELINE = 14;
const DASHES = new Set(['–', '—', '-', '--', '―']);

/** The token where a sentence's own words begin: behind "VIENNA, 27 November (Agency) – ", where such a line opens it. */
export function opening(scan: Scan, first: number, end: number): number {
  const city = scan.mention(first, 'CITY', 'CAPITAL', 'COUNTRY');
  if (!city) return first;
  for (let at = city.endToken; at < Math.min(end, first + MAX_DATELINE); ) {
    const token = scan.tokens[at];
    if (token === undefined) return first;
    if (DASHES.has(token.folded)) return at + 1;
    const date = scan.mention(at, 'DATE');
    if (date) {
      at = date.endToken;
      continue;
    }
    if (token.kind === 'WORD' && !token.capital && scan.words.fillers(scan.tokens, at) === 0) return first;
    at++;
  }
  return first;
}
