import type { MeetingStatus } from '../../model/index.ts';
import type { SentenceScan } from './clause.ts';
import type { WordList } from './lexicon.ts';

/** What the words around a frame tell: a status, or that there is no meeting. */
export type Told = MeetingStatus | 'NONE';

const WINDOW = 14;

/** The first token of a stretch where an entry of a list stands; -1 where none does. */
export function findWord(sentence: SentenceScan, list: WordList, from: number, to: number): number {
  for (let at = Math.max(sentence.first, from); at < Math.min(sentence.end, to); at++)
    if (list(sentence.scan.tokens, at) > 0 && !isMonth(sentence, at)) return at;
  return -1;
}

/** "On 2 May": a month, and no verb. */
const isMonth = ({ scan }: SentenceScan, at: number): boolean =>
  scan.is('modals', at) && scan.covering(at, 'DATE') !== null;

/** The last token of a stretch where an entry of a list stands; -1 where none does. */
function lastWord(sentence: SentenceScan, list: WordList, from: number, to: number): number {
  for (let at = Math.min(sentence.end, to) - 1; at >= Math.max(sentence.first, from); at--)
    if (list(sentence.scan.tokens, at) > 0 && !isMonth(sentence, at)) return at;
  return -1;
}

/** Where the clause of a token begins, roughly: behind a semicolon, a colon or a quotation mark. */
export function clauseStart(sentence: SentenceScan, at: number): number {
  for (let back = at - 1; back >= sentence.first; back--) {
    const word = sentence.scan.folded(back);
    if (word === ';' || word === ':' || word === '"' || word === '–' || word === '—') return back + 1;
  }
  return sentence.first;
}

/** Where the clause of a token ends, roughly. */
export function clauseEnd(sentence: SentenceScan, at: number): number {
  for (let i = at; i < sentence.end; i++) {
    const word = sentence.scan.folded(i);
    if (word === ';' || word === '"' || word === '—') return i;
    if (
      (word === ',' || word === ';') &&
      ['and', 'but', 'while'].includes(sentence.scan.folded(i + 1)) &&
      sentence.phrases.some((p) => p.first > i && p.first <= i + 3 && p.subjectLike)
    )
      return i;
  }
  return sentence.end;
}

/**
 * The status that the words before and after a frame tell.
 * - PLANNED: "will meet", "is to be received"; CANCELLED: "had to be postponed"; DECLINED: "refused to meet"; HELD otherwise.
 * - NONE: negated, wished for, asked for or hypothetical.
 */
export function statusAt(sentence: SentenceScan, subjectEnd: number, first: number, end: number, noun: boolean): Told {
  const { words, tokens } = sentence.scan;
  const start = Math.max(clauseStart(sentence, first), subjectEnd, first - WINDOW);
  const whole = Math.max(clauseStart(sentence, first), first - 24);
  const close = clauseEnd(sentence, end);
  const verb = noun ? start : subjectEnd;
  // "Is to be received": the frame's own words can hold the auxiliary.
  const upTo = noun ? first : end;
  const cancelledAfter = findWord(sentence, words.cancelled, end, close);
  const cancelledBefore = findWord(sentence, words.cancelled, start, first);
  const cancelled = cancelledAfter >= 0 ? cancelledAfter : cancelledBefore;
  if (cancelled >= 0 && findWord(sentence, words.negations, cancelled - 3, cancelled) < 0) return 'CANCELLED';
  if (findWord(sentence, words.declined, start, upTo) >= 0 || rejectsOffer(sentence, start, upTo)) return 'DECLINED';
  if (noun && findWord(sentence, words.declined, end, close) >= 0) return 'DECLINED';
  if (findWord(sentence, words.negations, verb, upTo) >= 0) return 'NONE';
  if (findWord(sentence, words.denials, whole, first) >= 0) return 'NONE';
  if (isQuestion(sentence) || isNever(sentence) || isUntrue(sentence, whole, first, end)) return 'NONE';
  // "They often meet", "we talk to them every day".
  if (!noun && isHabit(sentence, subjectEnd, first, end, close)) return 'NONE';
  const wishes = findWord(sentence, words.wishedThat, whole, subjectEnd);
  if (!noun && wishes >= 0 && nobodyElse(sentence, wishes, subjectEnd)) return 'NONE';
  for (let at = end; noun && at < Math.min(close, end + 9); at++) if (sentence.scan.is('inDiary', at)) return 'PLANNED';
  if (findWord(sentence, words.lookingForward, start, first) >= 0) return hasDayToCome(sentence) ? 'PLANNED' : 'NONE';
  const conditional =
    ['if', 'whether', 'unless', 'should'].includes(sentence.scan.folded(whole)) ||
    ['should', 'were', 'had'].includes(sentence.scan.folded(sentence.first)) ||
    conditionBefore(sentence, whole, subjectEnd);
  if (conditional) return 'NONE';
  // "Orla to meet Venn": what a headline or a diary tells of what is to come.
  if (!noun && subjectEnd === first - 1 && sentence.scan.folded(subjectEnd) === 'to') return 'PLANNED';
  const planned = lastWord(sentence, words.planned, start, upTo);
  const wish = lastWord(sentence, words.hypothetical, start, first);
  const wished = isRealised(sentence, wish) ? -1 : wish;
  if (planned >= 0 && planned >= wished)
    return findWord(sentence, words.plannedBefore, start, upTo) >= 0 && isCalledOff(sentence, end)
      ? 'CANCELLED'
      : 'PLANNED';
  if (noun && isPlannedBehind(sentence, end, close) && nothingHeldBefore(sentence, start, first)) return 'PLANNED';
  if (wished >= 0) return 'NONE';
  for (let at = Math.max(sentence.first, first - 4); at < first; at++)
    if (noun && words.planning(tokens, at) > 0 && !sentence.scan.is('nextDay', at)) return 'PLANNED';
  return 'HELD';
}

/** "Was due to", "had been expected to": what was planned, and may be over. */
export const isPastPlan = ({ scan }: SentenceScan, at: number): boolean => scan.is('plannedBefore', at);

/** "… but the Danish side called it off": told behind what was planned. */
function isCalledOff(sentence: SentenceScan, from: number): boolean {
  const { scan, end } = sentence;
  const { words } = scan;
  const cancelled = findWord(sentence, words.cancelled, from, end);
  if (cancelled >= 0) return findWord(sentence, words.negations, cancelled - 3, cancelled) < 0;
  const calls = findWord(sentence, words.callsOff, from, end);
  return calls >= 0 && scan.tokens.slice(calls, Math.min(end, calls + 7)).some((token) => token.folded === 'off');
}

/** A habit: told right at the verb, or behind it where no day of its own is. */
function isHabit(sentence: SentenceScan, from: number, first: number, end: number, close: number): boolean {
  const { words } = sentence.scan;
  if (findWord(sentence, words.habitual, Math.max(from, first - 4), end + 1) >= 0) return true;
  const behind = findWord(sentence, words.habitual, end, Math.min(close, end + 12));
  return behind >= 0 && findWord(sentence, words.pastActs, first, end) < 0;
}

/** Whether words behind an encounter tell that it lies ahead; what its parties "agreed to" do there does not. */
function isPlannedBehind(sentence: SentenceScan, from: number, to: number): boolean {
  const { words } = sentence.scan;
  for (
    let at = findWord(sentence, words.planned, from, to);
    at >= 0;
    at = findWord(sentence, words.planned, at + 1, to)
  )
    if (!sentence.scan.is('resolves', at)) return true;
  return false;
}

/** "Looks forward to receiving Venn on 12 May": a day that lies ahead. */
function hasDayToCome({ scan, first, end }: SentenceScan): boolean {
  for (let at = first; at < end; at++) {
    const date = scan.mention(at, 'DATE')?.expression.future;
    if (date?.earliest != null && scan.published !== null && date.earliest > scan.published) return true;
  }
  return false;
}

/** "Had the opportunity to meet": not only wished for. */
const isRealised = ({ scan, first }: SentenceScan, wish: number): boolean => {
  for (let at = Math.max(first, wish - 4); at < wish; at++)
    if (at + scan.words.realised(scan.tokens, at) > wish) return true;
  return false;
};

/** "Rejected an offer of talks": an offer, a request or an invitation that somebody turns down. */
function rejectsOffer({ scan }: SentenceScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!scan.is('rejecting', at)) continue;
    for (let next = at + 1; next < Math.min(to, at + 6); next++) if (scan.is('offers', next)) return true;
  }
  return false;
}

/** "Will the two ministers meet?" tells of nothing. */
const isQuestion = (sentence: SentenceScan): boolean => {
  for (let at = sentence.end - 1; at >= sentence.end - 3; at--)
    if (sentence.scan.folded(at) === '?')
      return [0, 1, 2, 3].some((on) => sentence.scan.is('asks', sentence.first + on));
  return false;
};

/** "Reports that Orla met Venn were untrue". */
const isUntrue = (sentence: SentenceScan, from: number, first: number, end: number): boolean =>
  findWord(sentence, sentence.scan.words.hearsay, from, first) >= 0 &&
  [
    [end, sentence.end],
    [sentence.first, first],
  ].some(
    ([low, high]) =>
      findWord(sentence, sentence.scan.words.untrue, low ?? 0, high ?? 0) >= 0 || isRefutedNext(sentence),
  );

const NEXT = 9;

/** "… The report is baseless": what the next sentence says of it. */
function isRefutedNext({ scan, end }: SentenceScan): boolean {
  let report = false;
  for (let at = end; at < end + NEXT; at++) {
    report ||= scan.is('hearsay', at);
    if (report && scan.is('untrue', at)) return true;
  }
  return false;
}

/** "Hoped that Venn would come": he whose doing is wished for stands right behind the wish. */
const nobodyElse = ({ scan }: SentenceScan, wish: number, subjectEnd: number): boolean => {
  for (let at = wish; at < subjectEnd; at++) if (scan.folded(at) === 'and' || scan.folded(at) === ';') return false;
  return true;
};

/** "Never did Orla meet Venn". */
const isNever = ({ scan, first }: SentenceScan): boolean =>
  scan.is('invertedNever', first) && [1, 2, 3, 4].some((on) => scan.is('auxiliaries', first + on));

const nothingHeldBefore = (sentence: SentenceScan, from: number, to: number): boolean =>
  findWord(sentence, sentence.scan.words.holding, from, to) < 0 &&
  !['after', 'following', 'during'].some((word) => {
    for (let at = Math.max(sentence.first, to - 5); at < to; at++) if (sentence.scan.folded(at) === word) return true;
    return false;
  });

function conditionBefore(sentence: SentenceScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = sentence.scan.folded(at);
    if (word === 'if' || word === 'unless' || word === 'whether') return true;
  }
  return false;
}
