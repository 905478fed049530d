import type { OfficeClass } from '../../model/index.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import { sideKey } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { findWord } from './status.ts';

const HEADS: ReadonlySet<OfficeClass> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']);

/** Sides that one meets in one meeting, with where their words end. */
export interface Portion {
  readonly sides: readonly Side[];
  readonly end: number;
}

const LATER = 70;

/** "The three ministers", "the trilateral meeting" in what follows, or in the title: those told in a list met together. */
function boundLater(sentence: SentenceScan, from: number): boolean {
  const { scan } = sentence;
  if (/\b(?:trilateral|tripartite|three-way|quadrilateral)\b/i.test(scan.reading.document.article.title ?? ''))
    return true;
  for (let at = from; at < Math.min(scan.tokens.length, from + LATER); at++) {
    const word = scan.folded(at);
    if (word === 'trilateral' && ['meeting', 'talks', 'session', 'consultations'].includes(scan.folded(at + 1)))
      return true;
    if (word === 'the' && scan.folded(at + 1) === 'three' && scan.words.groupNouns(scan.tokens, at + 2) > 0)
      return true;
  }
  return false;
}

/**
 * Parts the other sides of a list into meetings. "Met the ministers of Norway, Denmark and Sweden" is three, unless words bind
 * them; people of one side meet together, but a head of state or government has a meeting of their own.
 */
export function distribute(
  sentence: SentenceScan,
  list: readonly ActorPhrase[],
  sides: readonly Side[],
  from: number,
  single: boolean,
): readonly Portion[] {
  const end = list[list.length - 1]?.end ?? from;
  const { words } = sentence.scan;
  const separate =
    findWord(sentence, words.separate, Math.max(sentence.first, from - 14), Math.min(sentence.end, end + 8)) >= 0;
  const bound =
    !separate &&
    (single ||
      list.some((phrase) => phrase.bound) ||
      findWord(sentence, words.binding, Math.max(sentence.first, from - 12), Math.min(sentence.end, end + 12)) >= 0);
  if (bound || boundLater(sentence, end) || sides.length < 2) return [{ sides, end }];
  const portions: { sides: Side[]; key: string; end: number; head: boolean }[] = [];
  for (const side of sides) {
    const phrase = list.find((one) => one.sides.includes(side));
    const head = phrase?.officeClass != null && HEADS.has(phrase.officeClass);
    const key = sideKey(side);
    const known = separate ? undefined : portions.find((portion) => portion.key === key && !portion.head && !head);
    if (known) {
      known.sides.push(side);
      known.end = phrase?.end ?? end;
    } else portions.push({ sides: [side], key, end: phrase?.end ?? end, head });
  }
  return portions;
}
