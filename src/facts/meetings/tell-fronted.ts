import type { ActorPhrase } from './actor-phrase.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { listFrom } from './lists.ts';
import type { FrameForm } from './meeting-data.ts';
import { sidesOf } from './sides-told.ts';
import { findWord, statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

const MAX_TO_SUBJECT = 3;
const MAX_TO_VERB = 4;

/** "With Venn she went over the treaty": the other side opens the clause; a verb of talk must follow its subject. */
export function tellFronted(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  if (!opensClause(sentence, trigger.first)) return [];
  const found = phraseStarting(sentence, trigger.end);
  const list = found < 0 ? [] : listFrom(sentence, found);
  const last = list[list.length - 1];
  if (last === undefined || list.some(({ kind }) => kind === 'SIDE' || kind === 'PRONOUN' || kind === 'GROUP'))
    return [];
  const subject = sentence.phrases.find(
    (phrase) => phrase.first >= last.end && phrase.first - last.end <= MAX_TO_SUBJECT,
  );
  const theirs = sidesOf(scan, register, list, []);
  const beside = scan.words.atSide(scan.tokens, last.end);
  if (beside > 0) return tellBeside(telling, list, last.end + beside);
  const verb = subject === undefined || subject.kind === 'SIDE' ? -1 : verbOfTalk(sentence, subject.end);
  // "With Venn she spoke about fish, with Tesk about trade".
  const goesOn = verb < 0 && register.fronted?.sentence === sentence.index && scan.is('about', last.end);
  if (verb < 0 && !goesOn) return [];
  const mine = goesOn ? (register.fronted?.sides ?? []) : sidesOf(scan, register, subject ? [subject] : [], theirs);
  if (mine.length === 0 || theirs.length === 0 || sideKeys([...mine, ...theirs]).length < 2) return [];
  register.fronted = { sides: mine, sentence: sentence.index };
  const candidate = candidateOf(telling, {
    seats: [...seated(mine, 'PARTICIPANT'), ...seated(theirs, 'PARTICIPANT')],
    own: mine.length,
    told: goesOn || subject === undefined ? 'HELD' : statusAt(sentence, subject.end, verb, verb, false),
    first: trigger.first,
    end: goesOn ? last.end : verb + 1,
    form: formOf(telling),
  });
  return candidate ? [candidate] : [];
}

/** "With Venn at her side, Orla told reporters": they stood there together. */
function tellBeside(telling: Telling, list: readonly ActorPhrase[], from: number): Candidate[] {
  const { sentence, register, trigger } = telling;
  const subject = sentence.phrases.find(({ first, subjectLike }) => first >= from && first <= from + 2 && subjectLike);
  if (subject === undefined || subject.kind === 'SIDE') return [];
  const mine = sidesOf(sentence.scan, register, [subject], []);
  const sides = [...mine, ...sidesOf(sentence.scan, register, list, mine)];
  if (sideKeys(sides).length < 2) return [];
  const candidate = candidateOf(telling, {
    seats: seated(sides, 'PARTICIPANT'),
    told: statusAt(sentence, subject.end, subject.end, subject.end, false),
    first: trigger.first,
    end: subject.end,
    form: 'PRESENT',
  });
  return candidate ? [candidate] : [];
}

/** Where what goes on before is a round of telephone calls, this is one of them. */
function formOf({ sentence, register }: Telling): FrameForm {
  if (register.calls >= 0 && sentence.index - register.calls <= 2) return 'CALL';
  return register.last !== null && sentence.index - register.last.sentence <= 2 && register.last.form === 'CALL'
    ? 'CALL'
    : 'LOOSE';
}

const opensClause = ({ scan, first }: SentenceScan, at: number): boolean =>
  at === first || [';', '"', 'and', 'while', 'but', ',', ':'].includes(scan.folded(at - 1));

/** The verb of talk behind a subject, auxiliaries and adverbs aside; -1 where another verb stands there. */
function verbOfTalk(sentence: SentenceScan, from: number): number {
  const { scan } = sentence;
  const verb = findWord(sentence, scan.words.talkVerbs, from, from + MAX_TO_VERB);
  for (let at = from; at < verb; at++)
    if (!scan.is('auxiliaries', at) && !scan.is('fillers', at) && !scan.folded(at).endsWith('ly')) return -1;
  return verb;
}
