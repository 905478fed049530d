import { type Candidate, tidySeats } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';
import { seated } from './telling.ts';

const MAX_LINE = 40;

/** "The following took part:", and then a line for each: somebody more at the meeting that is being told. */
export function readRoll(sentence: SentenceScan, register: Register): Candidate[] {
  const { scan, first, end } = sentence;
  const opens = scan.folded(end - 1) === ':' && hasWord(sentence);
  const phrase = sentence.phrases.find((one) => one.first <= first + 4);
  const listed = register.roll && phrase?.kind === 'NAMED' && end - first <= MAX_LINE && phrase.sides.length > 0;
  const told = register.session ? register.sitting : register.seats;
  if (!listed || told.length === 0) {
    register.roll = opens;
    return [];
  }
  return [
    {
      sentence: sentence.index,
      first: phrase.first,
      end: phrase.end,
      words: '',
      method: 'meet.roll',
      form: 'PRESENT',
      status: 'HELD',
      seats: tidySeats([...told, ...seated(phrase.sides, 'PARTICIPANT')]),
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
    },
  ];
}

function hasWord({ scan, first, end }: SentenceScan): boolean {
  for (let at = first; at < end; at++) if (scan.is('rolls', at)) return true;
  return false;
}
