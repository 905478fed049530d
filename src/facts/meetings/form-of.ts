import type { SentenceScan } from './clause.ts';
import type { FrameForm } from './meeting-data.ts';
import { clauseEnd, findWord } from './status.ts';
import type { Telling } from './telling.ts';
import { whereAt } from './where.ts';

/** The form by the words in the clause: by video, by telephone, or in presence of each other. */
export function formOf(telling: Telling, form: FrameForm): FrameForm {
  if (form === 'VISIT' || form === 'VIDEO') return form;
  const { sentence, trigger } = telling;
  const { words } = sentence.scan;
  const [from, to] = [Math.max(sentence.first, trigger.first - 10), clauseEnd(sentence, trigger.end)];
  if (findWord(sentence, words.video, from, to) >= 0) return 'VIDEO';
  if (form === 'SESSION' || form === 'CALL') return form;
  if (
    (form === 'SPOKEN' || form === 'LOOSE') &&
    tellsOfCall(sentence, from, to) &&
    trigger.frame.frame.id !== 'call-on'
  )
    return 'CALL';
  if (form === 'SPOKEN' || form === 'LOOSE') {
    const topic = findWord(sentence, words.about, trigger.end, to);
    const before = topic < 0 ? to : topic;
    if (findWord(sentence, words.presence, from, before) >= 0) return 'PRESENT';
    const where = whereAt(sentence, trigger.first, trigger.end, false);
    if (where.tokens !== null && where.tokens[0] < before) return 'PRESENT';
  }
  return form;
}

/** A word for a call that is none on somebody ("called on the King"). */
function tellsOfCall(sentence: SentenceScan, from: number, to: number): boolean {
  const { scan } = sentence;
  for (
    let at = findWord(sentence, scan.words.call, from, to);
    at >= 0;
    at = findWord(sentence, scan.words.call, at + 1, to)
  )
    if (!['on', 'upon', 'for'].includes(scan.folded(at + 1))) return true;
  return false;
}
