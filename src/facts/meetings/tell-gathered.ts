import type { ActorPhrase } from './actor-phrase.ts';
import { pastBehalf } from './behalf.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { complementFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { statusAt } from './status.ts';
import { candidateOf, isAudience, seated, type Telling } from './telling.ts';

/** "The talks brought together Orla and Venn", "the treaty was signed by Orla and Venn": all sides stand behind the words. */
export function tellGathered(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const found = objectAfter(sentence, pastBehalf(sentence, trigger.end), links, frame.far ?? false);
  if (found === null) return [];
  const list = complementFrom(sentence, found.phrase).filter((phrase) => !isAudience(sentence, phrase));
  const phrases = [...list, ...onBehalf(sentence, list, frame.mutual === true && !frame.people)];
  const sides = sidesOf(sentence.scan, register, phrases, []);
  if (sideKeys(sides).length < 2 || (frame.people && !sides.every((side) => side.person !== null))) return [];
  const end = phrases[phrases.length - 1]?.end ?? trigger.end;
  const candidate = candidateOf(telling, {
    seats: seated(sides, 'PARTICIPANT'),
    told: statusAt(sentence, Math.max(sentence.first, trigger.first - 4), trigger.first, trigger.end, true),
    first: trigger.first,
    end,
  });
  if (candidate === null) return [];
  return frame.form === 'SESSION' || frame.mutual || candidate.dated || candidate.placed || !frame.people
    ? [candidate]
    : [];
}

/** "… by Orla and for Denmark by Venn": the second signatory stands behind a "by" of his own; an `agent` does so anyway ("were presented to Orla by Venn"). */
function onBehalf(sentence: SentenceScan, list: readonly ActorPhrase[], agent: boolean): readonly ActorPhrase[] {
  const last = list[list.length - 1];
  if (last === undefined || list.length > 1) return [];
  // "Brought Orla face to face with Venn".
  const joined = sentence.scan.words.faceTo(sentence.scan.tokens, last.end);
  const other = joined > 0 ? sentence.phrases[phraseStarting(sentence, last.end + joined)] : undefined;
  if (other) return [other];
  let stands = agent;
  for (let at = last.end; at < Math.min(sentence.end, last.end + 14); at++) {
    stands ||= sentence.scan.is('onBehalf', at);
    // "First to present his credentials to Orla was Venn".
    const comes = agent && sentence.scan.is('copulas', at);
    if (!comes && (sentence.scan.folded(at) !== 'by' || !stands)) continue;
    const found = phraseStarting(sentence, at + 1);
    const phrase = sentence.phrases[found];
    if (comes && !phrase) continue;
    return phrase && (phrase.kind === 'NAMED' || phrase.kind === 'ROLE') ? [phrase] : [];
  }
  return [];
}
