import { type Candidate, sideKeys } from './candidate.ts';
import { listBackTo } from './lists.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "…, with Orla and Venn leading the two delegations": the sides are those right before the words, and they are named. */
export function tellBoth(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const last = sentence.phrases.findIndex((phrase) => phrase.end === trigger.first);
  const list = last < 0 ? [] : listBackTo(sentence, last);
  const first = list[0];
  if (first === undefined || !list.every(({ kind }) => kind === 'NAMED' || kind === 'ROLE')) return [];
  const sides = sidesOf(sentence.scan, register, list, []);
  if (sideKeys(sides).length < 2) return [];
  const candidate = candidateOf(telling, {
    seats: seated(sides, 'PARTICIPANT'),
    told: statusAt(sentence, first.first, trigger.first, trigger.end, true),
    first: first.first,
    end: trigger.end,
  });
  return candidate ? [candidate] : [];
}
