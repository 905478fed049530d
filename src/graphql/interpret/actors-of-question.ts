import type { ActorRecord } from '../../store/index.ts';
import type { ActorSegment, Segment } from './segments.ts';
import type { Word } from './words.ts';

export type CueSegment = Extract<Segment, { kind: 'CUE' }>;

/** Of several whom a name can mean, the first; all of a group. */
export const chosen = (segment: ActorSegment): readonly ActorRecord[] =>
  segment.group ? segment.actors : segment.actors.slice(0, 1);

/** The last word before a stretch that is no article. */
export function leadOf(words: readonly Word[], start: number): string {
  let index = start - 1;
  while (['the', 'a', 'an', 'all', 'both', 'any'].includes(words[index]?.folded ?? '')) index -= 1;
  return words[index]?.folded ?? '';
}
