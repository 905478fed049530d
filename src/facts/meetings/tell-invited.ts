import type { Side } from './actor-phrase.ts';
import { type Candidate, sameSide } from './candidate.ts';
import { destination } from './destination.ts';
import { listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "Orla invited Venn to visit Oslo, and he accepted": a journey to come. */
export function tellInvited(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const found = objectAfter(sentence, trigger.end, [[], ['to'], ['for']], false);
  if (found === null) return [];
  const list = listFrom(sentence, found.phrase);
  const end = list[list.length - 1]?.end ?? trigger.end;
  const hosts = subjectAt(sentence, register, trigger.first, end, []);
  const guests = sidesOf(scan, register, list, hosts.sides);
  const place = destination(sentence, end, [['to'], ['visit']]);
  const host: readonly Side[] = place
    ? [{ person: null, of: place.of }]
    : hosts.sides.map(({ of }) => ({ person: null, of }));
  if (guests.length === 0 || guests.some((guest) => host.some((one) => sameSide(one.of, guest.of)))) return [];
  const candidate = candidateOf(telling, {
    seats: [...seated(guests, 'VISITOR'), ...seated(host, 'HOST')],
    told: 'PLANNED',
    first: hosts.first,
    end: Math.max(end, place?.end ?? end),
    form: 'VISIT',
  });
  return candidate ? [candidate] : [];
}
