import type { ActorRef } from '../../model/index.ts';
import type { PlaceFact } from '../fact.ts';
import type { Side } from './actor-phrase.ts';
import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { destination } from './destination.ts';
import { nounPhraseBefore } from './event-noun.ts';
import { listFrom } from './lists.ts';
import { isGuessed } from './sides-differ.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { tellRevised } from './tell-round.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "… at the invitation of Venn": whoever invites to a country of their own is the host there. */
function inviters({ sentence, register }: Telling, from: number, of: ActorRef | null): readonly Side[] {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end - 2, from + 24); at++) {
    if (scan.words.invitedBy(scan.tokens, at) === 0) continue;
    const found = phraseStarting(sentence, at + scan.words.invitedBy(scan.tokens, at));
    const kind = sentence.phrases[found]?.kind;
    if (kind !== 'NAMED') return [];
    const sides = sidesOf(scan, register, listFrom(sentence, found), []);
    return sides.every((side) => sameSide(side.of, of)) ? sides : [];
  }
  return [];
}

/** "As the guest of Venn". */
function hostOf(sentence: SentenceScan, from: number): number {
  for (let at = from; at < Math.min(sentence.end - 2, from + 24); at++)
    if (sentence.scan.folded(at) === 'guest' && sentence.scan.folded(at + 1) === 'of')
      return phraseStarting(sentence, at + 2);
  return -1;
}

const skipAlso = (sentence: SentenceScan, from: number): number => {
  let at = from;
  while (at < from + 3 && sentence.scan.is('beforeIn', at)) at++;
  return at;
};

/** "The visit from Croatia to Türkiye": whose it is. */
function comesFrom(sentence: SentenceScan, from: number): readonly Side[] {
  for (let at = from; at < Math.min(sentence.end, from + 10); at++) {
    if (sentence.scan.folded(at) === 'to') return [];
    if (sentence.scan.folded(at) !== 'from') continue;
    const country = sentence.scan.mention(at + 1, 'COUNTRY');
    return country ? [{ person: null, of: { kind: 'COUNTRY', code: country.code } }] : [];
  }
  return [];
}

/** "… on 11 June and Belgrade the day after": what a journey goes on to. */
function furtherStops(sentence: SentenceScan, from: number): { of: Side['of']; end: number }[] {
  const { scan } = sentence;
  let at = ['on', 'in', 'from'].includes(scan.folded(from)) ? from + 1 : from;
  const date = scan.mention(at, 'DATE');
  if (date) at = date.endToken;
  if (scan.folded(at) !== 'and') return [];
  const place = scan.mention(scan.folded(at + 1) === 'to' ? at + 2 : at + 1, 'COUNTRY', 'CAPITAL', 'CITY');
  if (!place || scan.tokens[place.endToken]?.kind === 'POSSESSIVE') return [];
  return [{ of: { kind: 'COUNTRY', code: place.code }, end: place.endToken }];
}

/** Being somewhere is a journey where the words tell of a visit or a day. */
function isStay(sentence: SentenceScan, from: number): boolean {
  for (let at = from; at < Math.min(sentence.end, from + 10); at++)
    if (['visit', 'trip', 'today', 'mission'].includes(sentence.scan.folded(at)) || sentence.scan.mention(at, 'DATE'))
      return true;
  return false;
}

/** "Orla visited President Venn": whom one goes to see. */
function tellVisited(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const at = phraseStarting(sentence, trigger.end);
  const list = at < 0 ? [] : listFrom(sentence, at);
  if (list.length === 0 || !list.every(({ kind }) => kind === 'NAMED' || kind === 'ROLE')) return [];
  const end = list[list.length - 1]?.end ?? trigger.end;
  const rough = sidesOf(sentence.scan, register, list, []);
  const subject = subjectAt(sentence, register, trigger.first, end, rough);
  if (subject.sides.length === 0 || rough.length === 0) return [];
  const candidate = candidateOf(telling, {
    seats: [...seated(subject.sides, 'VISITOR'), ...seated(rough, 'HOST')],
    own: subject.sides.length,
    told: statusAt(sentence, subject.end, trigger.first, trigger.end, false),
    first: Math.min(subject.first, trigger.first),
    end,
    form: 'PRESENT',
  });
  return candidate ? [candidate] : [];
}

/** "The visit of the Omani minister was called off": in a text that is a country's, a journey there. */
function tellComesHere(telling: Telling, guests: readonly Side[], first: number, end: number): Candidate[] {
  const { sentence, register } = telling;
  const of = sentence.scan.reading.home;
  if (of?.kind !== 'COUNTRY' || guests.length === 0 || guests.some((side) => side.of === null || sameSide(side.of, of)))
    return [];
  const told = statusAt(sentence, first, telling.trigger.first, end, true);
  // "Spoke of the visit of the Omani minister": what is neither to come nor called off is told of elsewhere.
  if (
    told === 'HELD' ||
    register.seats.some((seat) => guests.some((side) => side.person !== null && side.person === seat.person))
  )
    return [];
  const candidate = candidateOf(telling, {
    seats: [...seated(guests, 'VISITOR'), ...seated([{ person: null, of }], 'HOST')],
    told,
    first,
    end,
    form: 'VISIT',
    confidence: 0.7,
  });
  return candidate ? [candidate] : [];
}

/** "The visit has been postponed": the journey told last; "a visit by Orla to President Venn": whom one goes to see. */
function tellUnplaced(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const phrase = nounPhraseBefore(sentence, register, trigger.first);
  const by =
    scan.folded(trigger.end) === 'by' || scan.folded(trigger.end) === 'of'
      ? phraseStarting(sentence, trigger.end + 1)
      : -1;
  if (by < 0 && phrase.possessor.length > 0) return tellComesHere(telling, phrase.possessor, phrase.first, trigger.end);
  if (by < 0) return tellRevised(telling, phrase);
  const guests = listFrom(sentence, by);
  const end = guests[guests.length - 1]?.end ?? trigger.end;
  const host = scan.folded(end) === 'to' ? phraseStarting(sentence, end + 1) : -1;
  const hosts = host >= 0 ? listFrom(sentence, host) : [];
  if (host < 0 && guests.length > 0)
    return tellComesHere(telling, sidesOf(scan, register, guests, []), phrase.first, end);
  if (hosts.length === 0 || hosts.some((one) => one.kind !== 'NAMED' && one.kind !== 'ROLE')) return [];
  const visitors = sidesOf(scan, register, guests, []);
  const candidate = candidateOf(telling, {
    seats: [...seated(visitors, 'VISITOR'), ...seated(sidesOf(scan, register, hosts, visitors), 'HOST')],
    told: statusAt(sentence, phrase.first, trigger.first, trigger.end, true),
    first: phrase.first,
    end: hosts[hosts.length - 1]?.end ?? end,
    form: 'PRESENT',
  });
  return candidate ? [candidate] : [];
}

/** "The foreign ministers of Norway, Denmark and Sweden came to Oslo": where one of several is at home, they meet there. */
function tellCameTogether(
  telling: Telling,
  visitors: readonly Side[],
  place: { readonly of: Side['of']; readonly end: number; readonly place: PlaceFact },
): Candidate[] {
  const { sentence, register, trigger } = telling;
  const subject = subjectAt(sentence, register, trigger.first, place.end, []);
  const [phrase, ...more] = subject.phrases;
  const together = more.length === 0 && phrase?.plural && (phrase.kind === 'ROLE' || phrase.kind === 'NAMED');
  if (!together || sideKeys(visitors).length < 2 || !visitors.some(({ of }) => sameSide(of, place.of))) return [];
  const candidate = candidateOf(telling, {
    seats: seated(visitors, 'PARTICIPANT'),
    told: statusAt(sentence, subject.end, trigger.first, trigger.end, false),
    first: subject.first,
    end: place.end,
    form: 'PRESENT',
  });
  return candidate ? [{ ...candidate, place: candidate.place ?? place.place }] : [];
}

/** "Orla will travel to Denmark", ""the visit of Orla to Denmark": a journey to a host country. */
export function tellVisit(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const { scan } = sentence;
  const noun = frame.id === 'visit-noun';
  if (frame.id === 'be-in' && scan.folded(skipAlso(sentence, trigger.end)) !== 'in') return [];
  const place = destination(sentence, trigger.end, links);
  if (place === null) return noun ? tellUnplaced(telling) : frame.id === 'visit' ? tellVisited(telling) : [];
  let visitors: readonly Side[] = [];
  let first = trigger.first;
  let end = trigger.first;
  if (noun) {
    const phrase = nounPhraseBefore(sentence, register, trigger.first);
    visitors = phrase.possessor;
    first = phrase.first;
    end = phrase.first;
    const link = scan.folded(trigger.end);
    const of = link === 'of' || link === 'by' ? phraseStarting(sentence, trigger.end + 1) : -1;
    if (of >= 0) visitors = sidesOf(scan, register, listFrom(sentence, of), []);
  }
  if (noun && visitors.length === 0) visitors = comesFrom(sentence, trigger.end);
  if (visitors.length === 0) {
    const subject = subjectAt(sentence, register, first, place.end, []);
    visitors = subject.sides;
    first = Math.min(first, subject.first);
    end = Math.min(subject.end, trigger.first);
  }
  if (frame.id === 'be-in' && !isStay(sentence, place.end)) return [];
  // Nobody is a visitor at home: a guess that says so gives way, unless the text is that country's.
  const foreign = !sameSide(register.home, place.of);
  visitors = visitors.map((side) =>
    foreign && side.person !== null && sameSide(side.of, place.of) && isGuessed(scan, side.person)
      ? { ...side, of: null }
      : side,
  );
  const gathered = tellCameTogether(telling, visitors, place);
  if (gathered.length > 0) return gathered;
  const guests = visitors.filter((side) => !sameSide(side.of, place.of) && (side.person !== null || side.of !== null));
  if (guests.length === 0 || guests.length < visitors.length) return [];
  const host = hostOf(sentence, place.end);
  const hosts = host >= 0 ? sidesOf(scan, register, listFrom(sentence, host), guests) : [];
  if (hosts.length === 0) hosts.push(...inviters(telling, place.end, place.of));
  const told =
    frame.id === 'invited'
      ? 'PLANNED'
      : statusAt(sentence, noun ? sentence.first : Math.min(end, trigger.first), trigger.first, trigger.end, noun);
  const further = furtherStops(sentence, place.end).flatMap((stop) => {
    const next = candidateOf(telling, {
      seats: [...seated(guests, 'VISITOR'), ...seated([{ person: null, of: stop.of }], 'HOST')],
      told,
      first: trigger.first,
      end: stop.end,
      form: 'VISIT',
      confidence: 0.7,
    });
    return next ? [next] : [];
  });
  const candidate = candidateOf(telling, {
    seats: [
      ...seated(guests, 'VISITOR'),
      ...seated(hosts.length > 0 ? hosts : [{ person: null, of: place.of }], 'HOST'),
    ],
    told,
    first,
    end: place.end,
    form: 'VISIT',
    confidence: 0.75,
  });
  // Where one goes is where it is, unless the words tell more.
  return candidate ? [{ ...candidate, place: candidate.place ?? place.place }, ...further] : [];
}
