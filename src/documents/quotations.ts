import type { Span } from '../model/index.ts';
import type { Quotation } from './document.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Writable<Quotation> {
  around: Draft | null;
}
type Open = { readonly draft: Draft; readonly mark: string };

const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/“„«"‘]/;
/** By opening mark: the marks that close it. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '”“"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '‘': '’',
  "'": "'",
  '‹': '›',
};
const DOUBLE = '“”„‟«»"‹›';
const DEEPEST = 6;

/**
 * Words in quotation marks, from one scan with a stack, block by block. An open quotation ends with its block; it goes on where the next block opens
 * with a mark again, as long quotations do. Finds “…”, „…“, «…», »…«, "…" and ‘…’ inside them; leaves apostrophes alone.
 */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const found: Draft[] = [];
  let leftOpen: Draft | null = null;
  for (const block of blocks) {
    const stack: Open[] = [];
    const kept: Draft[] = [];
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at] ?? '';
      if (!(mark in CLOSES) && mark !== '’' && mark !== '›') continue;
      const before = at > block.start ? (text[at - 1] ?? ' ') : ' ';
      const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' ';
      const single = !DOUBLE.includes(mark);
      if (single && LETTER.test(before) && LETTER.test(after)) continue;
      const closing = closingIndex(stack, mark);
      const opensHere = BEFORE_OPENING.test(before) && !/\s/.test(after);
      if (closing >= 0) {
        close(stack, closing, at, kept);
        continue;
      }
      if (mark in CLOSES && opensHere && stack.length < DEEPEST) {
        const carriedFrom = at === firstMark(text, block) && leftOpen !== null && !single ? leftOpen.index : null;
        const draft: Draft = {
          index: -1,
          start: at + 1,
          end: block.end,
          outer: null,
          around: stack.at(-1)?.draft ?? null,
          carriedFrom,
          closed: false,
        };
        stack.push({ draft, mark });
      }
    }
    // A single mark that nothing closes was an apostrophe.
    for (const open of stack) if (DOUBLE.includes(open.mark)) kept.push(open.draft);
    kept.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const draft of kept) {
      draft.index = found.length;
      found.push(draft);
    }
    for (const draft of kept) {
      if (draft.around && draft.around.index >= 0) draft.outer = draft.around.index;
    }
    leftOpen = kept.find((draft) => !draft.closed && draft.around === null) ?? null;
  }
  return found.map(({ around: _, ...quotation }) => quotation);
}

function closingIndex(stack: readonly Open[], mark: string): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i];
    if (open && (CLOSES[open.mark] ?? '').includes(mark)) return i;
  }
  return -1;
}

function close(stack: Open[], index: number, at: number, kept: Draft[]): void {
  for (const [i, open] of stack.splice(index).entries()) {
    if (i > 0 && !DOUBLE.includes(open.mark)) continue;
    open.draft.end = at;
    open.draft.closed = i === 0;
    if (open.draft.end > open.draft.start) kept.push(open.draft);
  }
}

/** Where a block's text begins. */
function firstMark(text: string, block: Span): number {
  let at = block.start;
  while (at < block.end && /\s/.test(text[at] ?? '')) at++;
  return at;
}
