import { type Candidate, sideKeys } from './candidate.ts';
import type { NounPhrase } from './event-noun.ts';
import { findWord, statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "The next round will be held in Oslo in May": of the sides told before, not of their people. */
export function tellRound(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  if (noun.lead === 'HOLDING' || (sideKeys(register.seats).length < 2 && !register.session)) return [];
  const revised = tellRevised(telling, noun);
  if (revised.length > 0) return revised;
  // "The ninth round of consultations".
  const from =
    scan.folded(noun.first - 1) === 'of' && scan.is('rounds', noun.first - 2)
      ? Math.max(sentence.first, noun.first - 5)
      : noun.first;
  const other = [scan.words.planning, scan.words.earlier, scan.words.further].some(
    (list) => findWord(sentence, list, from, trigger.first) >= 0,
  );
  const ordinal =
    /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+ieth)$/;
  const follows = scan.is('followUps', trigger.first);
  const round = other || follows || scan.tokens.slice(from, trigger.first).some((token) => ordinal.test(token.folded));
  let happens = false;
  for (let at = trigger.end; at < Math.min(sentence.end, trigger.end + 12); at++)
    if (scan.is('roundHappens', at)) happens = true;
  // "The next DSB meeting" is of another body than the sides told before.
  const acronym = scan.tokens.slice(from, trigger.first).some((token) => /^[A-Z]{2,}$/.test(token.text));
  if (!round) return tellWhen(telling, noun);
  if (!happens || acronym) return [];
  const sitting = register.session ? register.last : null;
  const candidate = candidateOf(telling, {
    ...(sitting ? { form: sitting.form, body: sitting.body } : {}),
    seats: seated(
      (sitting ? register.sitting.filter(({ of }) => of?.kind === 'ORGANIZATION').slice(0, 1) : register.seats)
        .filter((seat) => seat.of !== null)
        .map((seat) => ({ person: null, of: seat.of })),
      'PARTICIPANT',
    ),
    told: statusAt(sentence, noun.first, trigger.first, trigger.end, true),
    first: noun.first,
    end: trigger.end,
    further: true,
  });
  return candidate ? [candidate] : [];
}

/** "The meeting could not take place", "the trip was called off": the one told last, which was planned. */
export function tellRevised(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  if (!noun.definite || noun.owned || noun.possessor.length > 0 || sideKeys(register.seats).length < 2) return [];
  const near = findWord(sentence, sentence.scan.words.cancelled, trigger.end, trigger.end + 8) >= 0;
  if (!near || statusAt(sentence, noun.first, trigger.first, trigger.end, true) !== 'CANCELLED') return [];
  const candidate = candidateOf(telling, {
    seats: register.seats,
    told: 'CANCELLED',
    first: noun.first,
    end: trigger.end,
  });
  return candidate ? [{ ...candidate, revises: true }] : [];
}

/** "The meeting took place in Oslo on 2 May": the day and the place of the one told last. */
function tellWhen(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const relative =
    scan.folded(trigger.end) === ',' && scan.is('pointers', trigger.end + 1) ? trigger.end + 2 : trigger.end;
  if (!noun.definite || noun.possessor.length > 0 || !scan.is('happening', relative)) return [];
  if (
    noun.first > sentence.first + 2 ||
    [scan.words.planning, scan.words.earlier].some((list) => findWord(sentence, list, noun.first, trigger.first) >= 0)
  )
    return [];
  const candidate = candidateOf(telling, { seats: register.seats, told: 'HELD', first: noun.first, end: relative });
  return candidate && (candidate.dated || candidate.placed) && candidate.status === 'HELD'
    ? [{ ...candidate, joins: true }]
    : [];
}
