import type { DateExpression } from '../../mentions/index.ts';
import type { FuzzyDate, MeetingStatus } from '../../model/index.ts';
import type { SentenceScan } from './clause.ts';
import { shifted } from './shifted.ts';

/** A date with the tokens that tell it, where the sentence does. */
export interface When {
  readonly date: FuzzyDate | null;
  readonly dated: boolean;
  readonly tokens: readonly [number, number] | null;
}

const MAX_DISTANCE = 40;

/** The day of the text: when it was published. */
export const publicationDay = (sentence: SentenceScan): string | null => sentence.scan.published;

/**
 * The date of an event at tokens `first` to `end`: the nearest date expression of its sentence, read as past or future by status.
 * What is told in the `past` takes no day that lies ahead. A day relative to the one told before ("the following day") counts from `context`. Null where the sentence tells none.
 */
export function whenAt(
  sentence: SentenceScan,
  first: number,
  end: number,
  status: MeetingStatus,
  context: FuzzyDate | null,
  past = false,
): When {
  const { scan } = sentence;
  let best: { distance: number; when: When } | null = null;
  for (let at = sentence.first; at < sentence.end; at++) {
    const mention = scan.mention(at, 'DATE');
    // "Vice President Sunday Adegoke".
    if (!mention || scan.covering(at, 'PERSON')) continue;
    const date = dateFor(mention.expression, status, publicationDay(sentence));
    const stop = mention.endToken;
    // "The third this year": counted, and not dated.
    const counted =
      status === 'HELD' && date?.precision === 'YEAR' && date.basis === 'RELATIVE' && scan.is('pointers', at);
    const ahead = past && isAfter(date, publicationDay(sentence));
    if (!date || ahead || counted) {
      at = Math.max(at, stop - 1);
      continue;
    }
    let distance = at >= end ? at - end : first >= stop ? first - stop : 0;
    if (
      ['until', 'till', 'since'].includes(scan.folded(at - 1)) ||
      ['until', 'till', 'since'].includes(scan.folded(at))
    )
      continue;
    if (scan.is('beforeOtherDates', at - 1) && !date.edtf.includes('/')) distance += 12;
    // "Called on Venn, who recalled the treaty of 1972": a day of the relative clause.
    if (at >= end && isInRelative(sentence, end, at)) {
      if (date.precision === 'YEAR') continue;
      distance += 12;
    }
    distance += marksBetween(sentence, at, first, end) * 4;
    if (at < first && at > sentence.first + 1) distance += 2;
    if (distance > MAX_DISTANCE) continue;
    if (best === null || distance < best.distance) best = { distance, when: { date, dated: true, tokens: [at, stop] } };
    at = Math.max(at, stop - 1);
  }
  return (
    shifted(sentence, first, best?.when.date ?? null, context) ??
    best?.when ?? { date: null, dated: false, tokens: null }
  );
}

/** Whether a relative clause about somebody opens between two tokens. */
function isInRelative({ scan }: SentenceScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (['who', 'whose'].includes(scan.folded(at))) return true;
  return false;
}

/** Past or future by status; what was called off is the nearer of both, and so is a date that lies a year back as against some days ahead. */
export function dateFor(expression: DateExpression, status: MeetingStatus, day: string | null): FuzzyDate | null {
  const { past, future } = expression;
  if (status === 'PLANNED') return future ?? past;
  if (past === null || future === null || day === null || past.edtf === future.edtf) return past;
  const back = past.earliest === null ? 0 : daysBetween(past.earliest, day);
  const ahead = future.earliest === null ? 0 : daysBetween(day, future.earliest);
  if (status === 'HELD') return back > 200 && ahead < 45 && ahead > 0 ? future : past;
  return ahead < back ? future : past;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function marksBetween(sentence: SentenceScan, date: number, first: number, end: number): number {
  const [from, to] = date >= end ? [end, date] : [date, first];
  let marks = 0;
  for (let at = from; at < to; at++) {
    const word = sentence.scan.folded(at);
    if (word === ';' || word === 'where' || word === 'which' || word === 'that' || word === 'who' || word === 'and')
      marks++;
  }
  return marks;
}

/** Whether a date lies wholly behind the day of publication. */
export const isAfter = (date: FuzzyDate | null, day: string | null): boolean =>
  date?.earliest != null && day !== null && date.earliest > day;
