import type { Span } from '../model/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const LAST_WORD = /([\p{L}\p{N}.'’-]{1,20})\.["”’')\]]*\s*$/u;
const LOWER = /^["“”‘'(\s]*\p{Ll}/u;
const INITIAL = /^(?:\p{L}\.)*\p{Lu}$/u;
const LIST_NUMBER = /^\s*(?:\p{N}{1,3}|\p{L})[.)]\s*$/u;
const MISSING_BLANK = /(?<=[\p{Ll}\p{N})]{2}[.!?]["”’]?)(?=\p{Lu}\p{Ll})/gu;
/** The segmenter is asked for pieces of this length at most: it slows down on a megabyte without a stop. */
const LONGEST = 20_000;

/**
 * The sentences of a block. The platform's segmenter is right but for abbreviations ("Dr."), initials, list numbers and missing blanks
 * ("met.The"), which are mended here. Newlines inside the block are hard wraps.
 */
export function splitSentences(text: string, block: Span, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  for (let from = block.start; from < block.end; from += LONGEST) {
    const to = Math.min(from + LONGEST, block.end);
    splitPiece(text.slice(from, to).replace(/[\r\n]/g, ' '), from, abbreviations, sentences);
  }
  return sentences;
}

const STOP = /[.!?…。！？]/;

function splitPiece(piece: string, offset: number, abbreviations: ReadonlySet<string>, into: Span[]): void {
  let start = 0;
  let end = 0;
  const close = (): void => {
    const words = piece.slice(start, end);
    const from = offset + start + (words.length - words.trimStart().length);
    const to = offset + start + words.trimEnd().length;
    if (from < to) splitGlued(piece, from - offset, to - offset, offset, into);
    start = end;
  };
  // Most lines of a page hold one sentence: no need to ask.
  const stop = piece.search(STOP);
  if (stop < 0 || !/\S/.test(piece.slice(stop + 1).replace(/^[.!?…"”’)\]]+/, ''))) {
    end = piece.length;
    close();
    return;
  }
  for (const segment of segmenter.segment(piece)) {
    if (
      end > start &&
      !goesOn(piece.slice(Math.max(start, end - 60), end), end - start, segment.segment, abbreviations)
    )
      close();
    end = segment.index + segment.segment.length;
  }
  close();
}

function splitGlued(piece: string, start: number, end: number, offset: number, into: Span[]): void {
  let from = start;
  for (const match of piece.slice(start, end).matchAll(MISSING_BLANK)) {
    const at = start + match.index;
    into.push({ start: offset + from, end: offset + at });
    from = at;
  }
  into.push({ start: offset + from, end: offset + end });
}

/** Whether what the segmenter cut is one sentence: the first piece ends in an abbreviation, or the second begins small. */
function goesOn(tail: string, length: number, next: string, abbreviations: ReadonlySet<string>): boolean {
  if (LOWER.test(next)) return true;
  if (length < 8 && LIST_NUMBER.test(tail)) return true;
  const last = LAST_WORD.exec(tail)?.[1];
  if (last === undefined) return false;
  if (last === 'U.S' || last === 'U.K' || last === 'U.N')
    return !/^\s*(?:The|In|He|She|It|They|But|On|At|This)\s/.test(next);
  return INITIAL.test(last) || abbreviations.has(last.toLowerCase().replace(/^["“(]/, ''));
}
