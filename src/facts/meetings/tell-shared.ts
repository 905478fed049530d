import { skipAdverbial } from './adverbial.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { findWord, statusAt } from './status.ts';
import { type Subject, subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';
import { isAfter, publicationDay } from './when.ts';

/** "Orla and Venn signed": an event in each other's presence, where a day, a place or "together" tells so. */
export function tellShared(telling: Telling): Candidate[] {
  return tellMutual(telling).filter((candidate) => {
    // "Attended separate events": each their own.
    const { first, end } = telling.trigger;
    if (findWord(telling.sentence, telling.sentence.scan.words.separate, first - 2, end + 3) >= 0) return false;
    if (candidate.seats.some((seat) => seat.person === null && telling.trigger.frame.frame.id === 'sign')) return false;
    const { sentence } = telling;
    for (let at = sentence.first; at < sentence.end; at++) if (sentence.scan.is('jointly', at)) return true;
    return candidate.dated || candidate.placed || telling.trigger.frame.frame.id === 'gather';
  });
}

/** "Opened the bridge together": the word stands at the verb, or ends its clause. */
const together = ({ sentence, trigger }: Telling): boolean => {
  for (let at = trigger.first - 2; at < Math.min(sentence.end, trigger.end + 7); at++)
    if (sentence.scan.is('together', at)) return true;
  return false;
};

/** Whether nothing but auxiliaries, adverbs, dates and places lies between a subject and its verb. */
function isNear(sentence: SentenceScan, from: number, to: number): boolean {
  const { scan } = sentence;
  for (let at = from; at < to; ) {
    const skipped = skipAdverbial(sentence, at);
    if (skipped > at) at = skipped;
    else if (
      scan.folded(at).endsWith('ly') ||
      scan.words.planned(scan.tokens, at) > 0 ||
      scan.words.negations(scan.tokens, at) > 0 ||
      scan.tokens[at]?.kind === 'PUNCTUATION' ||
      scan.folded(at) === 'to' ||
      scan.words.declined(scan.tokens, at) > 0
    )
      at++;
    else return false;
  }
  return true;
}

/** "The two agreed to speed up the work and to meet again": a second thing that they resolve upon. */
function isResolved({ sentence, trigger }: Telling, subject: Subject): boolean {
  const { scan } = sentence;
  const to = trigger.first - 1;
  if (scan.folded(to) !== 'to' || !(scan.is('plusSame', to - 1) || scan.folded(to - 1) === ',')) return false;
  for (let at = subject.end; at < subject.end + 3; at++) if (scan.is('resolves', at)) return true;
  return false;
}

const MAX_TO_TOGETHER = 10;

/** "Orla and Venn crossed the Sound together": a verb in the past behind the subject, and nobody else between. */
function isDoneTogether({ sentence, trigger }: Telling, subject: Subject): boolean {
  const { scan } = sentence;
  if (trigger.first - subject.end > MAX_TO_TOGETHER) return false;
  if (sentence.phrases.some(({ first, kind }) => first >= subject.end && first < trigger.first && kind !== 'SIDE'))
    return false;
  if (scan.folded(trigger.first - 1).endsWith('ing')) return false;
  // "Decided to buy radars together": nothing that was done.
  for (let at = subject.end; at < trigger.first; at++)
    if (scan.folded(at) === 'to' && !scan.tokens[at + 1]?.capital) return false;
  let at = subject.end;
  for (let next = skipAdverbial(sentence, at); next > at; next = skipAdverbial(sentence, at)) at = next;
  return /[^e]ed$/.test(scan.folded(at)) || scan.is('pastActs', at) || scan.is('movedIn', at);
}

/** "Orla and Venn met": the sides are all in the subject. */
export function tellMutual(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const subject = subjectAt(sentence, register, trigger.first, sentence.end, []);
  if (
    trigger.frame.frame.shape === 'SHARES' &&
    !subject.phrases.every(
      (phrase) =>
        phrase.kind === 'NAMED' ||
        phrase.kind === 'ROLE' ||
        (phrase.kind === 'PRONOUN' && (subject.phrases.length > 1 || (phrase.word !== 'they' && together(telling)))) ||
        (phrase.kind === 'GROUP' &&
          !['agreed', 'announced', 'stood', 'signed'].includes(sentence.scan.folded(trigger.first)) &&
          (together(telling) || sentence.scan.has('officeGroups', phrase.word))),
    )
  )
    return [];
  if (subject.phrases.length === 0 || sideKeys(subject.sides).length < 2) return [];
  const { mutual } = trigger.frame.frame;
  if (mutual === 'NAMED' && !isNews(telling, subject)) return [];
  const loose = trigger.frame.frame.id === 'do-together';
  const resolved = subject.end < trigger.first - 2 && isResolved(telling, subject);
  // "The three inspected the terminal and talked for an hour".
  const second = trigger.frame.frame.shape === 'ACTS' && sentence.scan.is('plusSame', trigger.first - 1);
  if (
    resolved || second
      ? false
      : loose
        ? !isDoneTogether(telling, subject)
        : !isNear(sentence, subject.end, trigger.first)
  )
    return [];
  // "Decided to": the frame's own verb is no sign of what is to come.
  const verbEnd = trigger.frame.frame.shape === 'SHARES' ? trigger.first : trigger.end;
  const told = statusAt(sentence, subject.end, trigger.first, verbEnd, false);
  const candidate = candidateOf(telling, {
    seats: seated(subject.sides, 'PARTICIPANT'),
    told,
    first: subject.first,
    end: trigger.end,
  });
  if (candidate === null) return [];
  // "On Thursday they continued in Oslo": with its day and its place.
  if (trigger.frame.frame.id === 'go-on-in' && !(candidate.dated && candidate.placed)) return [];
  // "Norway and Denmark spoke with one voice": states do so nowhere, and on no day.
  const states = trigger.frame.frame.people && subject.phrases.every(({ kind }) => kind === 'SIDE');
  if (states && !candidate.dated && !candidate.placed) return [];
  // A day behind "discussed" is that of a topic.
  const ahead = isAfter(candidate.date, publicationDay(telling.sentence)) || candidate.date?.precision !== 'DAY';
  const late =
    mutual === 'NAMED' && ahead && candidate.dateTokens !== null && candidate.dateTokens[0] > trigger.end + 3;
  return [late ? { ...candidate, date: null, dated: false, dateTokens: null } : candidate];
}

/** "Orla and Venn discussed": those who are named, unless the text has told of their meeting. */
function isNews({ register, sentence, trigger }: Telling, subject: Subject): boolean {
  const told = sideKeys(register.seats);
  const { words } = sentence.scan;
  const remote = [words.video, words.telephones].some(
    (list) => findWord(sentence, list, trigger.end, sentence.end) >= 0,
  );
  return (
    subject.phrases.every(({ kind }) => kind === 'NAMED' || kind === 'ROLE' || (kind === 'SIDE' && remote)) &&
    !sideKeys(subject.sides).every((key) => told.includes(key))
  );
}
