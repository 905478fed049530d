import { type Candidate, sameSide } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { ledSides } from './led-sides.ts';
import { findWord } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';
import { whenAt } from './when.ts';
import { whereAt } from './where.ts';

const NEAR = 2;

/** "The Kenyan side was led by Orla, the Danish side by Venn": who met, or who more was at the meeting told last. */
export function tellLed(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const sides = ledSides(sentence, register);
  if (sides.length === 0) return [];
  const before = register.led.filter((one) => sentence.index - one.sentence <= NEAR);
  register.led.push(...sides.map((side) => ({ side, sentence: sentence.index })));
  for (const { person, of } of sides) if (person !== null) register.learned.set(person, of);
  const known =
    register.seats.length > 1 && sides.every(({ of }) => register.seats.some((seat) => sameSide(seat.of, of)));
  const others = before.filter((one) => !sides.some(({ of }) => sameSide(of, one.side.of))).map(({ side }) => side);
  const seats = known
    ? [...register.seats, ...seated(sides, 'PARTICIPANT')]
    : seated([...(sides.length > 1 ? [] : others.slice(-1)), ...sides], 'PARTICIPANT');
  if (seats.length < 2) return [];
  const candidate = candidateOf(telling, { seats, told: 'HELD', first: trigger.first, end: trigger.end });
  if (candidate === null) return [];
  return [known ? { ...candidate, joins: true } : withSetting(telling, candidate)];
}

/** "Consultations were held in Oslo on Thursday. …": the day and the place of the event told right before. */
function withSetting({ sentence }: Telling, candidate: Candidate): Candidate {
  const { scan } = sentence;
  const previous = scan.reading.document.sentences[sentence.index - 1];
  if (candidate.dated || previous === undefined || previous.block !== scan.sentenceOf(sentence.first)?.block)
    return candidate;
  const view: SentenceScan = {
    scan,
    index: previous.index,
    first: previous.firstToken,
    end: previous.endToken,
    phrases: [],
  };
  const at = [scan.words.processes, scan.words.sessionNouns]
    .map((list) => findWord(view, list, view.first, view.end))
    .find((found) => found >= 0);
  if (at === undefined) return candidate;
  const when = whenAt(view, at, at + 1, candidate.status, null, true);
  const where = whereAt(view, at, at + 1, false);
  return {
    ...candidate,
    ...(when.dated ? { date: when.date, dated: true, dateTokens: when.tokens } : {}),
    ...(candidate.placed || where.place === null
      ? {}
      : { place: where.place, placed: true, placeTokens: where.tokens }),
  };
}
