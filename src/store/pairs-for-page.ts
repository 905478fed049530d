import { dayNumber } from './level-meetings.ts';
import type { PairCounts } from './pair-counts.ts';
import type { Direction, EncounterOrderField, PageRequest } from './queries.ts';

/** The column of numbers that an order compares first; null where it goes by names. */
function columnOf(counts: PairCounts, field: EncounterOrderField): Int32Array | null {
  switch (field) {
    case 'MEETING_COUNT':
      return counts.meetings;
    case 'LAST_MET_ON':
      return counts.lastDay;
    case 'FIRST_MET_ON':
      return counts.firstDay;
    case 'NAME':
      return null;
  }
}

/**
 * Those of the pairs that a page can need: what is as far as its beginning, as many beyond as it holds with all their equals, and one
 * behind, which tells that there are such. Hundreds of thousands of others need not be put into words.
 */
export function pairsForPage(
  counts: PairCounts,
  pairs: readonly number[],
  { field, direction }: { readonly field: EncounterOrderField; readonly direction: Direction },
  page: PageRequest,
): readonly number[] {
  const column = columnOf(counts, field);
  const [start, end] = page.backwards ? [page.before, page.after] : [page.after, page.before];
  if (column === null || end !== null) return pairs;
  const sign = (direction === 'ASC') === page.backwards ? -1 : 1;
  const value = (pair: number): number => sign * (column[pair] ?? 0);
  const first = field === 'MEETING_COUNT' ? Number(start?.order) : dayNumber(String(start?.order ?? ''));
  const from = start === null ? Number.NEGATIVE_INFINITY : sign * first;
  const kept: number[] = [];
  const beyond: number[] = [];
  let behind: number | undefined;
  for (const pair of pairs) {
    const at = value(pair);
    if (at > from) beyond.push(pair);
    else if (at === from) kept.push(pair);
    else behind = pair;
  }
  const most = Float64Array.from(beyond, value).sort()[page.size] ?? Number.POSITIVE_INFINITY;
  if (behind !== undefined) kept.push(behind);
  return [...kept, ...beyond.filter((pair) => value(pair) <= most)];
}
