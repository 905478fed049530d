import type { Side } from './actor-phrase.ts';
import { type Candidate, sameSide } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { nounPhraseBefore } from './event-noun.ts';
import { listFrom } from './lists.ts';
import { sidesOf } from './register.ts';
import { isGuessed } from './sides-differ.ts';
import { statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** The country that a journey goes to: "to Denmark", "Copenhagen", "the shipyard at Odense in Denmark". */
function destination(
  sentence: SentenceScan,
  from: number,
  links: readonly (readonly string[])[],
): { of: Side['of']; end: number } | null {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + 14); at++) {
    const word = scan.folded(at);
    const linked = links.some((link) => link.length > 0 && link[0] === word);
    const direct = links.some((link) => link.length === 0) && at === from;
    if (!linked && !direct) {
      if (word === ';' || word === '"' || scan.words.conjunctions(scan.tokens, at) > 0) return null;
      continue;
    }
    for (let next = linked ? at + 1 : at; next < Math.min(sentence.end, at + 8); next++) {
      const place = scan.mention(next, 'COUNTRY', 'CAPITAL', 'CITY');
      if (place)
        return scan.folded(place.endToken) === "'s"
          ? null
          : { of: { kind: 'COUNTRY', code: place.code }, end: place.endToken };
      if (scan.tokens[next]?.kind === 'PUNCTUATION' || scan.mention(next, 'PERSON')) return null;
    }
    if (linked) return null;
  }
  return null;
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

/** "Orla will travel to Denmark", "the visit of Orla to Denmark": a journey to a host country. */
export function tellVisit(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const { scan } = sentence;
  const noun = frame.id === 'visit-noun';
  if (frame.id === 'be-in' && scan.folded(skipAlso(sentence, trigger.end)) !== 'in') return [];
  const place = destination(sentence, trigger.end, links);
  if (place === null) return [];
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
  const guests = visitors.filter((side) => !sameSide(side.of, place.of) && (side.person !== null || side.of !== null));
  if (guests.length === 0 || guests.length < visitors.length) return [];
  const host = hostOf(sentence, place.end);
  const hosts = host >= 0 ? sidesOf(scan, register, listFrom(sentence, host), guests) : [];
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
  return candidate ? [candidate, ...further] : [];
}
