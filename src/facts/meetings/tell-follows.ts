import type { ActorPhrase } from './actor-phrase.ts';
import { type Candidate, sameSide } from './candidate.ts';
import { listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

const NEAR = 2;
/** "It was the turn of" looks further back. */
const FAR = 8;

/** "She was followed by Ambassador Venn", "next it was the turn of Venn": who receives, or who acts, in the meeting told last goes on with somebody else. */
export function tellFollows(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { awaited } = register;
  const open =
    awaited !== null &&
    sentence.index - awaited.sentence <= NEAR &&
    (register.last?.sentence ?? -1) <= awaited.sentence;
  const last = open ? awaited : register.last;
  if (
    last === null ||
    sentence.index - last.sentence > (trigger.frame.frame.id === 'turn-of' ? FAR : NEAR) ||
    last.body !== null
  )
    return [];
  // ", followed by Venn": of what the sentence itself has told.
  if (trigger.frame.frame.id === 'then-followed-by' && last.sentence !== sentence.index) return [];
  const found = objectAfter(sentence, trigger.end, trigger.frame.links, false);
  const list = found ? listFrom(sentence, found.phrase).filter(isSomebody) : [];
  const sides = sidesOf(sentence.scan, register, list, []);
  const hosts = last.seats.filter(({ role }) => role === 'HOST');
  const first = last.seats[0];
  const constant = hosts.length > 0 ? hosts : first ? [first] : [];
  const others = sides.filter((side) => !constant.some((one) => sameSide(one.of, side.of)));
  if (others.length === 0 || others.length < sides.length) return [];
  return others.flatMap((side) => {
    const candidate = candidateOf(telling, {
      seats: [...constant, ...seated([side], hosts.length > 0 ? 'VISITOR' : 'PARTICIPANT')],
      own: constant.length,
      told: statusAt(sentence, sentence.first, trigger.first, trigger.end, false),
      first: trigger.first,
      end: list[list.length - 1]?.end ?? trigger.end,
      form: last.form,
    });
    const same = candidate !== null && candidate.status === last.status;
    return same ? [candidate.date === null ? { ...candidate, date: last.date } : candidate] : [];
  });
}

const isSomebody = ({ kind }: ActorPhrase): boolean => kind === 'NAMED' || kind === 'ROLE' || kind === 'COUNTERPART';
