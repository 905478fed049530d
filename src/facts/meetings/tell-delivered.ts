import { type Candidate, sameSide } from './candidate.ts';
import { listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { findWord, statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "The President received a message from the Emir. It was delivered by Venn": who brought it, and to whom. */
export function tellDelivered(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const before = scan.reading.document.sentences[sentence.index - 1];
  if (before === undefined) return [];
  const view = { ...sentence, first: before.firstToken, end: before.endToken };
  if (findWord(view, scan.words.receives, before.firstToken, before.endToken) < 0) return [];
  const found = objectAfter(sentence, trigger.end, [['by']], false);
  const list = found ? listFrom(sentence, found.phrase) : [];
  const bringers = sidesOf(scan, register, list, []);
  const receiver = register.told.findLast(
    ({ first, end, subjectLike, sides }) =>
      subjectLike && sides.length === 1 && first >= before.firstToken && end <= before.endToken,
  );
  const host = receiver?.sides[0];
  if (host === undefined || bringers.length === 0 || bringers.some(({ of }) => sameSide(of, host.of))) return [];
  const candidate = candidateOf(telling, {
    seats: [...seated([host], 'HOST'), ...seated(bringers, 'VISITOR')],
    told: statusAt(sentence, sentence.first, trigger.first, trigger.end, true),
    first: trigger.first,
    end: list[list.length - 1]?.end ?? trigger.end,
  });
  return candidate ? [candidate] : [];
}
