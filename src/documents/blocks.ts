import type { Span } from '../model/index.ts';
import type { BlockKind } from './document.ts';

/** What tells a language's page furniture from its text. Each pattern is tested against one trimmed line. */
export interface PageWords {
  readonly boilerplate: readonly RegExp[];
  /** "By Anna Orla", "Editor: …": names of those who wrote, not of those written about. */
  readonly byline: readonly RegExp[];
  readonly caption: readonly RegExp[];
  /** Lines below a signatory's name: the office, or the country in brackets. */
  readonly signature: readonly RegExp[];
  readonly related: readonly RegExp[];
  readonly masthead: readonly RegExp[];
  /** A line that begins with a place and a day, before the text ("HOLM, 3 May (NNA) –"). */
  readonly dateline: readonly RegExp[];
}

/** A block before its sentences are known. */
export interface LooseBlock extends Span {
  readonly kind: BlockKind;
  readonly speaker?: Span;
}

const ENDS = /[.!?:;…]["”’»)\]]*$|,$/;
const BEGINS_SMALL = /^["“(]?[\p{Ll}\p{N}]/u;
const SPEAKER =
  /^((?:[\p{Lu}][\p{L}\p{M}.'’-]*|of|the|and|for|de|van|bin|al)(?: (?:[\p{Lu}][\p{L}\p{M}.'’-]*|of|the|and|for|de|van|bin|al)){0,9})(?: \([^)]{1,60}\))?:(?=\s|$)/u;
const WIDEST_WRAP = 110;
const LONGEST_LINE = 400;

interface Line extends Span {
  readonly raw: string;
  readonly line: string;
}

/** Cuts a text into paragraphs, lines of furniture and speakers' turns. Hard-wrapped lines are one block. Nothing is left out. */
export function splitBlocks(text: string, words: PageWords): LooseBlock[] {
  const front = frontMatterEnd(text);
  const blocks = joinLines(text, words).map((span): Line => {
    const raw = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE));
    return { ...span, raw, line: plain(raw) };
  });
  const turns = blocks.filter((block) => SPEAKER.test(block.line)).length;
  const kinds = new Map<string, BlockKind | null>();
  const speakers = speakerLines(blocks);
  let spoken: Span | null = null;
  const firstBody = blocks.findIndex((block) => isProse(block.line));
  let headlineSeen = false;
  let relatedUntilProse = false;
  const kindOf = ({ start, end, raw, line }: Line, at: number): LooseBlock => {
    const span = { start, end };
    if (start < front) return { ...span, kind: 'BOILERPLATE' };
    if (/^!\[/.test(raw)) return { ...span, kind: 'CAPTION' };
    if (/^#{1,6}\s/.test(raw)) {
      headlineSeen = true;
      return { ...span, kind: 'HEADLINE' };
    }
    const whole = end - start <= LONGEST_LINE;
    const furniture = whole ? knownKind(line, words, kinds) : null;
    if (furniture === 'RELATED') relatedUntilProse = line.length < 40;
    if (furniture) return { ...span, kind: furniture };
    if (speakers.has(at)) {
      spoken = { start, end: start + raw.length };
      return { ...span, kind: 'TURN', speaker: spoken };
    }
    const prose = isProse(line);
    if (prose && spoken) return { ...span, kind: 'TURN', speaker: spoken };
    if (prose) relatedUntilProse = false;
    if (relatedUntilProse) return { ...span, kind: 'RELATED' };
    const speaker = turns >= 2 ? SPEAKER.exec(line)?.[1] : undefined;
    if (speaker !== undefined) return { ...span, kind: 'TURN', speaker: { start, end: start + speaker.length } };
    if (prose) return { ...span, kind: 'BODY' };
    const beforeBody = firstBody < 0 || at < firstBody;
    if (beforeBody && !headlineSeen && line.split(' ').length >= 3) {
      headlineSeen = true;
      return { ...span, kind: 'HEADLINE' };
    }
    if (!ENDS.test(line) && line.length < 200) return { ...span, kind: 'HEADLINE' };
    return { ...span, kind: 'BODY' };
  };
  return withoutRepeats(text, blocks.map(kindOf));
}

/** Shorter paragraphs may be said twice ("No."). */
const LONG_ENOUGH = 60;

/** A paragraph or headline that stands on the page again, as a teaser does or what is printed large, tells nothing new. */
function withoutRepeats(text: string, blocks: readonly LooseBlock[]): LooseBlock[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== 'BODY' && block.kind !== 'HEADLINE') return block;
    const words = text.slice(block.start, block.end);
    if (words.length < LONG_ENOUGH && block.kind === 'BODY') return block;
    if (seen.has(words)) return { start: block.start, end: block.end, kind: 'RELATED' };
    seen.add(words);
    return block;
  });
}

const SPEAKER_LINE =
  /^(?:(?:The )?(?:Sir|Dame|Mr|Mrs|Ms|Dr|Lord|Lady|Baroness|Senator|Hon) )?\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]+|de|van|bin|al)){1,4}(?: \([^()]{1,50}\)){0,3}$|^The [\p{L}\s,]{6,80} \(\p{Lu}[^()]{3,50}\)$/u;

/** Lines that name who speaks next, as in the record of a parliament: three or more before running text, one of them twice. */
function speakerLines(blocks: readonly { readonly line: string }[]): ReadonlySet<number> {
  const found = new Set<number>();
  const names = new Map<string, number>();
  for (const [at, { line }] of blocks.entries()) {
    const next = blocks[at + 1]?.line ?? '';
    if (line.length > 110 || next.length < 30 || !/[.?!]/.test(next) || !SPEAKER_LINE.test(line)) continue;
    found.add(at);
    const name = line.replace(/ \(.*$/, '');
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return found.size >= 4 && [...names.values()].some((times) => times > 1) ? found : new Set();
}

/** A line without the marks of Markdown around it. */
const plain = (line: string): string =>
  line
    .replace(/^(?:[#>*_\s]|[-•–] )+/, '')
    .replace(/\]\([^)\s]{0,300}\)/g, '')
    .replace(/[*_\s[]+$|\*\*|[[\]]/g, '');

/** Where the front matter of a Markdown file ends; 0 where there is none. */
function frontMatterEnd(text: string): number {
  if (!text.startsWith('---\n')) return 0;
  const end = text.indexOf('\n---', 4);
  return end > 0 && end < 4000 ? end + 4 : 0;
}

/** Lines come again on a page; each is looked at once. */
function knownKind(line: string, words: PageWords, kinds: Map<string, BlockKind | null>): BlockKind | null {
  const known = kinds.get(line);
  if (known !== undefined) return known;
  const kind = furnitureKind(line, words);
  if (kinds.size < 5000) kinds.set(line, kind);
  return kind;
}

function furnitureKind(line: string, words: PageWords): BlockKind | null {
  const is = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line));
  if (is(words.caption)) return 'CAPTION';
  if (is(words.byline)) return 'BYLINE';
  if (is(words.related)) return 'RELATED';
  if (is(words.boilerplate)) return 'BOILERPLATE';
  if (is(words.masthead)) return 'MASTHEAD';
  return is(words.dateline) ? 'DATELINE' : null;
}

/** A line that is running text: it ends as a sentence does and has some length. */
const isProse = (line: string): boolean => line.length >= LONGEST_LINE || (line.length >= 30 && ENDS.test(line));

/** Spans of paragraphs, white space around them left out. */
function joinLines(text: string, words: PageWords): Span[] {
  const spans: Span[] = [];
  let group: Span[] = [];
  const flush = (): void => {
    for (const span of joinWraps(text, group, words)) spans.push(span);
    group = [];
  };
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) flush();
    else group.push({ start, end });
    from = to + 1;
  }
  flush();
  return spans;
}

const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff;

/** Joins the lines of a hard-wrapped paragraph: none is wide, most are nearly as wide as the widest, and one break is inside a sentence. */
function joinWraps(text: string, lines: readonly Span[], words: PageWords): Span[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || lines.length < 2) return [...lines];
  const width = (line: Span): number => line.end - line.start;
  if (isSignature(text, lines, words)) return [{ start: first.start, end: last.end }];
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, width(line));
  if (widest > WIDEST_WRAP || widest < 40) return [...lines];
  const wrapped = lines.some((line, i) => i > 0 && BEGINS_SMALL.test(text.slice(line.start, line.start + 3)));
  const joined: Span[] = [];
  let current = first;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || !line) continue;
    const full = width(before) >= widest * 0.6;
    const open = !ENDS.test(text.slice(Math.max(before.start, before.end - 8), before.end));
    const small = BEGINS_SMALL.test(text.slice(line.start, line.start + 3));
    const wraps = full && (small || (open && widest >= 55) || (wrapped && width(before) >= widest * 0.75));
    if (wraps) current = { start: current.start, end: line.end };
    else {
      joined.push(current);
      current = line;
    }
  }
  joined.push(current);
  return joined;
}

const SIGNATORY = /^(?:[\p{Lu}][\p{L}\p{M}.'’‘-]*\s?){2,6}$/u;

/** Two or three short lines: a name, and what it signs as. */
function isSignature(text: string, lines: readonly Span[], words: PageWords): boolean {
  const [first, ...rest] = lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + 90)));
  if (!first || lines.length > 3 || first.length > 60 || !SIGNATORY.test(first)) return false;
  return rest.every((line) => line.length < 80) && words.signature.some((pattern) => pattern.test(rest[0] ?? ''));
}
