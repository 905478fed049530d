import type { ActorPhrase } from './actor-phrase.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import type { NounPhrase } from './event-noun.ts';
import { complementFrom, listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { findWord } from './status.ts';
import type { Telling } from './telling.ts';
import { told } from './told-by-noun.ts';

const BEHIND = [
  ['together', 'with'],
  ['with'],
  ['on'],
  ['upon'],
  ['to'],
  ['for'],
  ['by'],
  ['in', 'honour', 'of'],
  ['in', 'honor', 'of'],
];

const HONOURED = BEHIND.filter(([link]) => link !== 'with' && link !== 'together');

const REACH = 12;

/** "A courtesy call by Orla on Venn", "talks with Venn were held by Orla", "an audience with Orla was accorded to Venn": the agent of a noun. */
export function tellDoneBy(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const received = tellOfBy(telling, noun);
  if (received.length > 0) return received;
  const direct = scan.folded(trigger.end) === 'by' ? phraseStarting(sentence, trigger.end + 1) : -1;
  const partner = direct >= 0 ? null : objectAfter(sentence, trigger.end, [['with']], false);
  const theirs = partner ? listFrom(sentence, partner.phrase) : [];
  const agent = direct >= 0 ? direct : agentAfter(sentence, theirs[theirs.length - 1]?.end ?? trigger.end);
  if (agent < 0) return [];
  const mine = complementFrom(sentence, agent);
  const end = mine[mine.length - 1]?.end ?? trigger.end;
  const behind = theirs.length > 0 ? null : objectAfter(sentence, end, BEHIND, false);
  // "A call by Orla for calm was welcomed by Venn": another verb stands between.
  const far = behind !== null && findWord(sentence, scan.words.copulas, end, behind.at) >= 0;
  const others: readonly ActorPhrase[] = far ? [] : behind ? complementFrom(sentence, behind.phrase) : theirs;
  if (![...mine, ...others].some(({ kind }) => kind !== 'SIDE')) return [];
  const own = sidesOf(scan, register, mine, []);
  const sides = [...own, ...sidesOf(scan, register, others, own)];
  if (sideKeys(sides).length < 2) return [];
  return told(telling, noun, sides, Math.max(end, others[others.length - 1]?.end ?? end));
}

/** The phrase behind the "by" or "to" of a passive ("were held on Friday by"); -1 where none stands there. */
function agentAfter(sentence: SentenceScan, from: number): number {
  const { scan, phrases } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + REACH); at++) {
    if (scan.folded(at) === ';' || scan.folded(at) === ':' || scan.folded(at) === '"') return -1;
    if (phrases.some((phrase) => phrase.first === at && phrase.kind !== 'SIDE')) return -1;
    if (!scan.is('doneWith', at) || !isPassive(sentence, at)) continue;
    return objectAfter(sentence, at + 1, HONOURED, false)?.phrase ?? -1;
  }
  return -1;
}

const isPassive = ({ scan }: SentenceScan, participle: number): boolean =>
  [1, 2, 3].some((back) =>
    ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(scan.folded(participle - back)),
  );

/** "The reception of Orla by Venn", "the encounter in Oslo of Orla with Venn". */
function tellOfBy(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const first = objectAfter(sentence, trigger.end, [['of']], false);
  const mine = first ? listFrom(sentence, first.phrase) : [];
  const end = mine[mine.length - 1]?.end;
  const link = end === undefined ? '' : sentence.scan.folded(end);
  if (end === undefined || (link !== 'by' && link !== 'with')) return [];
  const found = phraseStarting(sentence, end + 1);
  const theirs = found < 0 ? [] : complementFrom(sentence, found);
  if ([...mine, ...theirs].some(({ kind }) => kind === 'SIDE' || kind === 'GROUP')) return [];
  const own = sidesOf(sentence.scan, register, mine, []);
  const sides = [...own, ...sidesOf(sentence.scan, register, theirs, own)];
  return sideKeys(sides).length < 2 ? [] : told(telling, noun, sides, theirs[theirs.length - 1]?.end ?? end);
}
