import type { Side } from './actor-phrase.ts';
import type { Candidate } from './candidate.ts';
import type { NounPhrase } from './event-noun.ts';
import { statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** A meeting of given sides by an event noun; none where the words around tell of none. */
export function told(
  telling: Telling,
  noun: NounPhrase,
  sides: readonly Side[],
  end: number,
  first = noun.first,
  subjectEnd = telling.sentence.first,
): Candidate[] {
  const { sentence, trigger } = telling;
  const candidate = candidateOf(telling, {
    seats: seated(sides, 'PARTICIPANT'),
    told: statusAt(sentence, Math.min(subjectEnd, noun.first), trigger.first, trigger.end, true),
    first: Math.min(first, trigger.first),
    end: Math.max(end, trigger.end),
  });
  return candidate ? [candidate] : [];
}
