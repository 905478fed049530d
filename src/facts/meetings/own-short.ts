import type { SentenceScan } from './clause.ts';
import type { Telling } from './telling.ts';

/** "The consultations (FOC) between": the short form behind the noun belongs to it. */
export function pastShort(telling: Telling): Telling {
  const { trigger, sentence } = telling;
  const { scan } = sentence;
  const { end } = trigger;
  return scan.folded(end) === '(' &&
    scan.folded(end + 2) === ')' &&
    /^\p{Lu}[\p{L}-]{1,9}$/u.test(scan.tokens[end + 1]?.text ?? '')
    ? { ...telling, trigger: { ...trigger, end: end + 3 } }
    : telling;
}

/** "The next round of FOC": letters that the text itself gave to its talks ("Foreign Office Consultations (FOC)"). */
export function isOwnShort({ scan, first }: SentenceScan, at: number): boolean {
  const short = scan.tokens[at]?.text ?? '';
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  for (let back = first; back > Math.max(1, first - MAX_BACK); back--)
    if (scan.tokens[back]?.text === short && scan.folded(back - 1) === '(' && scan.is('processes', back - 2))
      return true;
  return false;
}

const MAX_BACK = 400;
