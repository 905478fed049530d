import type { ActorPhrase, Side } from './actor-phrase.ts';
import { type Candidate, type Seat, tidySeats } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';
import { findWord } from './status.ts';
import { seated } from './telling.ts';

const MAX_LINE = 40;

/** "The following took part:", and then a line for each: somebody more at the meeting that is being told. */
export function readRoll(sentence: SentenceScan, register: Register): Candidate[] {
  const { scan, first, end } = sentence;
  const inline = inlineRoll(sentence, register);
  if (inline.length > 0) return inline;
  const opens = scan.folded(end - 1) === ':' && hasWord(sentence);
  const phrase = sentence.phrases.find((one) => one.first <= first + 4);
  const listed = register.roll && phrase?.kind === 'NAMED' && end - first <= MAX_LINE && phrase.sides.length > 0;
  const told = register.session ? register.sitting : register.seats;
  if (!listed || told.length === 0) {
    register.roll = opens;
    return [];
  }
  return [rollOf(sentence, phrase, told, phrase.sides)];
}

/** "The following took part: Orla; Tesk; and Venn": all who are named behind the colon. */
function inlineRoll(sentence: SentenceScan, register: Register): Candidate[] {
  const { scan, first, end } = sentence;
  const told = register.session ? register.sitting : register.seats;
  let colon = -1;
  for (let at = first; at < end - 1 && colon < 0; at++) if (scan.folded(at) === ':') colon = at;
  if (colon < 0 || told.length === 0 || findWord(sentence, scan.words.rolls, first, colon) < 0) return [];
  const listed = sentence.phrases.filter(({ first: at, kind }) => at > colon && kind === 'NAMED');
  const [phrase] = listed;
  if (phrase === undefined || listed.length < 2) return [];
  return [
    rollOf(
      sentence,
      phrase,
      told,
      listed.flatMap(({ sides }) => sides),
    ),
  ];
}

function rollOf(sentence: SentenceScan, phrase: ActorPhrase, told: readonly Seat[], sides: readonly Side[]): Candidate {
  return {
    sentence: sentence.index,
    first: phrase.first,
    end: phrase.end,
    words: '',
    method: 'meet.roll',
    form: 'PRESENT',
    status: 'HELD',
    seats: tidySeats([...told, ...seated(sides, 'PARTICIPANT')]),
    body: null,
    date: null,
    dated: false,
    dateTokens: null,
    place: null,
    placed: false,
    placeTokens: null,
    further: false,
    small: false,
    marginsOf: null,
    headline: false,
    joins: true,
    confidence: 0.7,
  };
}

function hasWord({ scan, first, end }: SentenceScan): boolean {
  for (let at = first; at < end; at++) if (scan.is('rolls', at)) return true;
  return false;
}
