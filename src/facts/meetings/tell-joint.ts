import type { Side } from './actor-phrase.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { chairsAfter } from './chairs-after.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { nounPhraseBefore } from './event-noun.ts';
import { complementFrom } from './lists.ts';
import { pairAt } from './pair.ts';
import { findWord, statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

const MAX_TO_VERB = 14;

const MAX_BEFORE = 6;

/** "The Joint Commission of Norway and Denmark met in Oslo": a body of two states acts, and these two meet. */
export function tellJoint(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  let end = trigger.end;
  let states = pairBefore(telling);
  const of = ['of', 'between'].includes(scan.folded(end)) ? phraseStarting(sentence, end + 1) : -1;
  if (of >= 0) {
    const list = complementFrom(sentence, of);
    states = list.every(({ kind }) => kind === 'SIDE') ? list.flatMap(({ sides }) => sides) : [];
    end = list[list.length - 1]?.end ?? end;
  }
  const read = sentence.phrases.find((phrase) => phrase.first <= trigger.first && phrase.end >= end);
  if (read && sideKeys(read.sides).length > 1) {
    states = read.sides;
    end = read.end;
  }
  const resolved = resolvedOn(telling);
  if (resolved.length > 0) states = resolved;
  else if (!acts(telling, end)) return [];
  const chairs = chairsAfter(sentence, register, end);
  const seats = [...seated(chairs, 'CHAIR'), ...seated(states, 'PARTICIPANT')];
  if (sideKeys(seats).length < 2) return [];
  const candidate = candidateOf(telling, {
    seats,
    told: resolved.length > 0 ? 'PLANNED' : statusAt(sentence, trigger.first, trigger.first, end, true),
    first: nounPhraseBefore(sentence, register, trigger.first).first,
    paired: true,
    end,
  });
  return candidate ? [candidate] : [];
}

/** "Both sides agreed to reconvene the Joint Working Group": the two who agreed, without their people. */
function resolvedOn({ sentence, register, trigger }: Telling): readonly Side[] {
  const { scan } = sentence;
  const convenes = findWord(sentence, scan.words.convenesAgain, trigger.first - 5, trigger.first);
  if (convenes < 0 || findWord(sentence, scan.words.resolves, convenes - 4, convenes) < 0) return [];
  const { sides } = subjectAt(sentence, register, convenes, trigger.end, []);
  const states = sides.flatMap(({ of }) => (of?.kind === 'COUNTRY' ? [{ person: null, of }] : []));
  return sideKeys(states).length === 2 ? states : [];
}

/** "The Norway–Denmark Joint Commission". */
function pairBefore({ sentence, trigger }: Telling): readonly Side[] {
  for (let at = Math.max(sentence.first, trigger.first - MAX_BEFORE); at < trigger.first; at++) {
    const pair = pairAt(sentence.scan, at);
    if (pair && pair.end <= trigger.first) return pair.sides;
  }
  return [];
}

/** "… the Kenya–Oman Commission, to be held in June": wherever it stands, it is told when it meets. */
function isReduced(sentence: SentenceScan, from: number): boolean {
  const { scan } = sentence;
  if (scan.folded(from) !== ',' && !scan.is('heldBehind', from)) return false;
  const at = scan.folded(from) === ',' ? from + 1 : from;
  const relative = ['which', 'that'].includes(scan.folded(at)) ? at + 1 : at;
  return scan.is('heldBehind', at) || scan.is('happening', relative);
}

/** Whether what the body does is to meet, or to have its meeting put off. */
function acts({ sentence, trigger }: Telling, from: number): boolean {
  const { scan } = sentence;
  if (isReduced(sentence, from)) return true;
  // The body opens its sentence: what stands behind a preposition or a verb is where something else happens.
  for (let at = sentence.first; at < trigger.first; at++)
    if (scan.is('prepositions', at) || scan.is('holding', at) || scan.is('auxiliaries', at)) return false;
  const to = Math.min(sentence.end, from + MAX_TO_VERB);
  for (let at = from; at < to; at++) {
    if (scan.folded(at) === ';' || scan.folded(at) === ':') return false;
    if (scan.is('convenes', at) || scan.is('happening', at)) return true;
    if (scan.is('phases', at) && findWord(sentence, scan.words.rounds, at, at + 6) >= 0) return true;
    if (scan.is('holding', at) && findWord(sentence, scan.words.sessionNouns, at, at + 7) >= 0) return true;
  }
  return findWord(sentence, scan.words.cancelled, from, Math.min(sentence.end, from + 2 * MAX_TO_VERB)) >= 0;
}
