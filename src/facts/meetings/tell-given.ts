import { type Candidate, sideKeys } from './candidate.ts';
import { phraseStarting } from './clause.ts';
import type { NounPhrase } from './event-noun.ts';
import { complementFrom, listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

const FOR = [
  ['in', 'honour', 'of'],
  ['in', 'honor', 'of'],
  ['for'],
  ['in', 'his', 'honour'],
  ['with'],
  ['on'],
  ['upon'],
  ['to'],
  ['from'],
];

/** "A dinner was given by Orla in honour of Venn", "a request for a meeting from Venn": the host stands behind "by", the guest behind "for". */
export function tellGiven(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const given = scan.words.given(scan.tokens, trigger.end);
  const found = given > 0 ? phraseStarting(sentence, trigger.end + given) : -1;
  if (found < 0) return [];
  const hosts = complementFrom(sentence, found);
  const end = hosts[hosts.length - 1]?.end ?? trigger.end;
  const guest = objectAfter(sentence, end, FOR, false);
  const guests = guest ? listFrom(sentence, guest.phrase) : [];
  const host = sidesOf(scan, register, hosts, []);
  // "Attended a reception given by Venn", "after an audience granted by Venn": who acts is the guest.
  const subject =
    guests.length === 0 && noun.lead !== 'OTHER' ? subjectAt(sentence, register, noun.first, end, host) : null;
  const sides = subject ? subject.sides : sidesOf(scan, register, guests, host);
  if (sides.length === 0 || sideKeys([...host, ...sides]).length < 2) return [];
  const candidate = candidateOf(telling, {
    seats: [...seated(host, 'HOST'), ...seated(sides, 'VISITOR')],
    told: statusAt(sentence, noun.first, trigger.first, trigger.end, true),
    first: noun.first,
    end: guests[guests.length - 1]?.end ?? end,
  });
  return candidate ? [candidate] : [];
}
