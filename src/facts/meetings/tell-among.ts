import { type Candidate, sideKeys } from './candidate.ts';
import { phraseStarting } from './clause.ts';
import { distribute } from './distribute.ts';
import { listBackTo, listFrom } from './lists.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

const MAX_BETWEEN = 14;

/** "Among those she met were Orla and Venn": the others stand behind the copula. */
export function tellAmong(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const mine = sentence.phrases.findIndex((phrase) => phrase.end === trigger.first);
  const subject = sentence.phrases[mine];
  const those = subject !== undefined && [subject.first - 1, subject.first].some((at) => scan.is('thoseWhom', at));
  if (subject === undefined || !those) return [];
  for (let at = trigger.end; at < Math.min(sentence.end, trigger.end + MAX_BETWEEN); at++) {
    if (!scan.is('introduces', at)) continue;
    const found = phraseStarting(sentence, at + 1);
    if (found < 0) return [];
    const list = listFrom(sentence, found);
    const owner = sidesOf(scan, register, listBackTo(sentence, mine), []);
    const others = sidesOf(scan, register, list, owner);
    if (sideKeys([...owner, ...others]).length < 2) return [];
    return distribute(sentence, list, others, trigger.end, false).flatMap((portion) => {
      const candidate = candidateOf(telling, {
        seats: [...seated(owner, 'PARTICIPANT'), ...seated(portion.sides, 'PARTICIPANT')],
        told: statusAt(sentence, subject.end, trigger.first, trigger.end, false),
        first: subject.first,
        end: portion.end,
      });
      return candidate ? [candidate] : [];
    });
  }
  return [];
}
