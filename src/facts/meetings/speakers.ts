import type { Block } from '../../documents/index.ts';
import type { Side } from './actor-phrase.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';
import { lastAtOrBefore, type Scan } from './scan.ts';
import { sidesOf } from './sides-told.ts';

const MAX_SIGNATURE = 10;
const PERSONAL = new Set(['NAMED', 'ROLE', 'PRONOUN']);

const sideOf = (scan: Scan, person: number): Side => ({ person, of: scan.reading.people[person]?.of ?? null });

/** The people who sign a text: names that stand alone in its last blocks, with a country or an office at most. */
export function signatories(scan: Scan): Side[] {
  const { blocks, sentences } = scan.reading.document;
  const found: Side[] = [];
  for (const block of blocks.slice(Math.max(1, blocks.length - 12))) {
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const end = sentences[block.endSentence - 1]?.endToken ?? first;
    if (end === first) continue;
    let at = first;
    while (at < end && (scan.words.honorifics(scan.tokens, at) > 0 || OPENS.test(scan.tokens[at]?.text ?? ''))) at++;
    const person = scan.mention(at, 'PERSON');
    if (!person) continue;
    if (introducesAuthor(scan, person.endToken, end)) {
      if (!found.some((side) => side.person === person.person)) found.push(sideOf(scan, person.person));
      continue;
    }
    const bracketed = scan.folded(first) === '(' || DASH.test(scan.tokens[first]?.text ?? '');
    if (end - first > (bracketed ? 2 * MAX_SIGNATURE : MAX_SIGNATURE)) continue;
    const rest = scan.tokens
      .slice(person.endToken, end)
      .every(
        (token, i) =>
          token.kind !== 'WORD' ||
          token.capital ||
          ['of', 'the', 'and', 'for', 'to'].includes(token.folded) ||
          scan.covering(person.endToken + i, 'DATE', 'OFFICE') !== null,
      );
    if (rest && !found.some((side) => side.person === person.person)) found.push(sideOf(scan, person.person));
  }
  return found;
}

const OPENS = /^[(–—-]+$/u;
const DASH = /^[–—-]+$/u;
const MAX_AUTHOR = 28;

/** "Anna Orla is Norway's deputy foreign minister.": the line below an article that tells who wrote it. */
function introducesAuthor(scan: Scan, from: number, end: number): boolean {
  if (end - from > MAX_AUTHOR || !scan.is('copulas', from)) return false;
  const at = from + 1;
  return [0, 1, 2, 3, 4].some((on) => scan.mention(at + on, 'OFFICE') !== null);
}

/** Whom a head line names as the author of a text: "By Ambassador Anna Orla", "Remarks by Minister Tesk". */
export function author(scan: Scan): Side[] {
  const { blocks, sentences } = scan.reading.document;
  for (const block of blocks.slice(0, 12)) {
    if (block.kind === 'BODY' || block.kind === 'QUOTE' || block.kind === 'TURN') continue;
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const end = Math.min(first + 24, sentences[block.endSentence - 1]?.endToken ?? first);
    for (let at = first; at < end; at++) {
      if (scan.folded(at) !== 'by') continue;
      for (let next = at + 1; next < Math.min(end, at + 13); next++) {
        const person = scan.mention(next, 'PERSON');
        const side = person ? sideOf(scan, person.person) : null;
        if (side) return [side];
      }
    }
  }
  return [];
}

/** Who says "I" in a turn of a transcript. */
export function enterBlock(scan: Scan, register: Register, block: Block): void {
  const turn = speakerOfTurn(scan, block);
  register.speaker = turn ?? register.speaker;
  register.inTurn = turn !== null;
}

/** All who have a turn in a transcript, in the order of their first. */
export function speakersInTurns(scan: Scan): Side[] {
  const found: Side[] = [];
  for (const block of scan.reading.document.blocks) {
    const side = speakerOfTurn(scan, block);
    if (side && !found.some((one) => one.person === side.person)) found.push(side);
  }
  return found;
}

function speakerOfTurn(scan: Scan, block: Block): Side | null {
  if (block.kind !== 'TURN' || block.speaker === undefined) return null;
  const { start, end } = block.speaker;
  const { mentions } = scan.reading;
  const last = lastAtOrBefore(mentions, end);
  for (let i = Math.max(0, (last?.index ?? 0) - 8); i <= (last?.index ?? -1); i++) {
    const mention = mentions[i];
    if (mention === undefined) continue;
    if ((mention.kind !== 'PERSON' && mention.kind !== 'OFFICE') || mention.start < start || mention.end > end)
      continue;
    if (mention.person !== null) return sideOf(scan, mention.person);
  }
  return null;
}

/** Who says "I" in a sentence: the subject of its verb of speech, where somebody speaks there in the first person or in quotation marks. */
export function hearSpeaker(sentence: SentenceScan, register: Register): void {
  const { scan } = sentence;
  for (const phrase of sentence.phrases) {
    if (!PERSONAL.has(phrase.kind) || scan.has('firstPerson', phrase.word)) continue;
    const says =
      scan.words.speech(scan.tokens, phrase.end) > 0 ||
      (scan.words.speech(scan.tokens, phrase.first - 1) > 0 && phrase.subjectLike) ||
      // "Minister Orla: 'In my meeting …'".
      (phrase.first === sentence.first && scan.folded(phrase.end) === ':');
    if (!says) continue;
    const sides = sidesOf(scan, register, [phrase], []);
    if (sides.length === 1 && sides[0]?.person !== null) register.speaker = sides[0] ?? null;
  }
}
