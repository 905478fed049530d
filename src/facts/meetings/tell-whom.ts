import type { Candidate } from './candidate.ts';
import { listBackTo, listFrom } from './lists.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "Venn, whom Orla met in Oslo": the object stands before. */
export function tellWhom(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  let whom = -1;
  for (let at = trigger.first - 1; at >= Math.max(sentence.first, trigger.first - 20); at--)
    if (scan.folded(at) === 'whom') whom = at;
  if (whom < 0) return [];
  const antecedent = sentence.phrases.findLastIndex((phrase) => phrase.end <= whom && whom - phrase.end <= 3);
  const subject = sentence.phrases.findIndex((phrase) => phrase.first > whom && phrase.end <= trigger.first);
  if (antecedent < 0 || subject < 0) return [];
  const before = listBackTo(sentence, antecedent);
  const mine = sidesOf(scan, register, listFrom(sentence, subject), []);
  const theirs = sidesOf(scan, register, before, mine);
  const candidate = candidateOf(telling, {
    seats: [...seated(mine, 'PARTICIPANT'), ...seated(theirs, 'PARTICIPANT')],
    told: statusAt(sentence, sentence.phrases[subject]?.end ?? trigger.first, trigger.first, trigger.end, false),
    first: before[0]?.first ?? trigger.first,
    end: trigger.end,
  });
  return candidate ? [candidate] : [];
}
