import type { Block } from '../../documents/index.ts';
import { type ActorRef, fold } from '../../model/index.ts';
import { isHeading, LONGEST_HEADING, personIn } from './heading.ts';
import type { Register } from './register.ts';
import { actorsBetween, isMark, tokenAt, type View, word } from './view.ts';

const HEAD_BLOCKS = 12;
const FOOT_BLOCKS = 7;
/** Signatures of a joint statement, each with a line for its country. */
const MOST_SIGNATURES = 16;
const LONGEST_LINE = 600;
/** Behind the signatures stands no paragraph, only a word of thanks or a note. */
const LONGEST_FAREWELL = 160;

/** Whether the text says "I" or "we" outside quotations. */
function firstPersonCount(view: View): { plural: number; singular: number } {
  let plural = 0;
  let singular = 0;
  const { blocks, sentences } = view.reading.document;
  for (let i = 0; i < view.tokens.length; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) continue;
    const block = blocks[sentences[view.tokens[i]?.sentence ?? -1]?.block ?? -1];
    if (block?.kind !== 'BODY' && block?.kind !== 'QUOTE' && block?.kind !== 'TURN') continue;
    const w = word(view, i);
    if (view.words.plural.has(w)) plural++;
    else if (view.words.singular.has(w)) singular++;
  }
  return { plural, singular };
}

/** Who says "I" and "we" in a text: who signs it at its foot, whom a line at its head tells ("Remarks by Orla"), else the publisher's side. */
export function signatoriesOf(register: Register): readonly ActorRef[] {
  const { view, home } = register;
  const unsigned = home ? [home] : [];
  const { plural, singular } = firstPersonCount(view);
  if (plural + singular === 0) return unsigned;
  const blocks = view.reading.document.blocks.filter(
    (block) => block.kind !== 'BOILERPLATE' && block.kind !== 'RELATED',
  );
  const joint = plural > singular ? signaturesAt(register, blocks) : [];
  if (joint.length > 1) return joint.map((person) => ({ kind: 'PERSON', person }));
  const person =
    signedAtFoot(register, blocks) ?? introducedAtHead(register, blocks, singular) ?? authorOf(register, singular);
  return person === null ? unsigned : [{ kind: 'PERSON', person }];
}

const isShort = (block: Block): boolean => block.end - block.start <= LONGEST_HEADING + 60;

function hasOffice({ view, people }: Register, person: number, block: Block): boolean {
  return (
    (people[person]?.offices.length ?? 0) > 0 ||
    view.reading.mentions.some((one) => one.kind === 'OFFICE' && one.start >= block.start && one.end <= block.end)
  );
}

/** The names of a joint statement's foot: lines of a name each, with nothing but offices and countries between. */
function signaturesAt(register: Register, blocks: readonly Block[]): number[] {
  const { view } = register;
  const found: number[] = [];
  if (blocks.some((block) => block.kind === 'TURN')) return found;
  for (const block of blocks.slice(-2 * MOST_SIGNATURES).reverse()) {
    if (block.kind === 'BODY' && !isHeading(register, { ...block, kind: 'HEADLINE' })) {
      if (found.length > 0 || block.end - block.start > LONGEST_FAREWELL) break;
      continue;
    }
    if (isVocative(view, block)) continue;
    const person = personIn(register, block);
    if (person !== null && isShort(block) && !found.includes(person)) found.unshift(person);
  }
  return found;
}

/** Who signs the last lines; a press contact does not. */
function signedAtFoot(register: Register, blocks: readonly Block[]): number | null {
  const { view } = register;
  const foot = blocks.slice(-FOOT_BLOCKS).reverse();
  for (const [index, block] of foot.entries()) {
    if (!isShort(block) || block.kind === 'BODY' || !isHeading(register, block)) continue;
    const before = foot[index + 1];
    if (isContact(view, block) || (before && isShort(before) && isContact(view, before))) continue;
    const person = personIn(register, block);
    if (person !== null && hasOffice(register, person, block)) return person;
  }
  return null;
}

function isContact(view: View, block: Block): boolean {
  const words = fold(view.reading.document.text.slice(block.start, block.end)).match(/[a-z]+/g) ?? [];
  return words.some((one) => view.words.contacts.has(one));
}

/** Whom the lines before the text introduce: "Remarks by Orla", or a line of little more than a name. */
function introducedAtHead(register: Register, blocks: readonly Block[], singular: number): number | null {
  const { view } = register;
  const { text } = view.reading.document;
  const firstBody = blocks.findIndex(
    (block) => block.kind === 'TURN' || (block.kind === 'BODY' && /[.!?"”»]$/.test(text.slice(block.start, block.end))),
  );
  const head = blocks.slice(0, Math.max(firstBody, 0)).slice(0, HEAD_BLOCKS);
  for (const block of head) {
    const spoken = block.end - block.start < LONGEST_LINE ? introducedIn(view, block) : null;
    if (spoken !== null) return spoken;
  }
  for (const block of head) {
    const person = isShort(block) && !isVocative(view, block) ? personIn(register, block) : null;
    if (person === null) continue;
    const text = fold(view.reading.document.text.slice(block.start, block.end));
    const others = actorsBetween(view, block.start, block.end).filter((one) => one.kind === 'PERSON').length;
    if (others > 1) continue;
    const introduces = (text.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).some((one) => view.words.introduces.has(one));
    if ((isHeading(register, block) || (introduces && singular > 0)) && hasOffice(register, person, block))
      return person;
  }
  return null;
}

const FARTHEST_NAME = 16;

/** "REMARKS BY AMBASSADOR ANNA ORLA, SECRETARY-GENERAL, AT …": the first name behind a kind of text and "by". */
function introducedIn(view: View, block: Block): number | null {
  const { words, tokens } = view;
  const first = tokenAt(tokens, block.start);
  const end = tokenAt(tokens, block.end);
  let opened = -1;
  for (let i = first; i < end; i++) {
    const w = word(view, i);
    if (words.genres.has(w)) opened = i;
    if (opened < 0) continue;
    if (i > opened + FARTHEST_NAME || words.aboutWords.has(w)) return null;
    const mention = view.startingAt.get(i);
    if (mention?.kind === 'PERSON' && i > opened) return mention.person;
  }
  return null;
}

/** "Honourable Minister Venn;" greets, and signs nothing. */
function isVocative(view: View, block: Block): boolean {
  const { text } = view.reading.document;
  const first = tokenAt(view.tokens, block.start);
  const last = tokenAt(view.tokens, block.end) - 1;
  return view.words.vocatives.has(word(view, first)) || isMark(view, last, ';,') || text.charAt(block.end - 1) === ';';
}

const FEWEST_SELF = 2;

/** Who writes in their own name: "By Anna Orla" over a text that says "I", or "The writer, Anna Orla, is". */
function authorOf(register: Register, singular: number): number | null {
  const { view, people } = register;
  if (singular < FEWEST_SELF) return null;
  const { blocks, text } = view.reading.document;
  for (const block of blocks) {
    if (block.kind !== 'BYLINE') continue;
    const line = text.slice(block.start, block.end);
    const named = people.findIndex((one) => line.includes(one.name));
    if (named >= 0) return named;
  }
  for (const mention of view.actors) {
    if (mention.kind !== 'PERSON') continue;
    for (let i = mention.firstToken - 1; i >= mention.firstToken - 4; i--) {
      if (view.words.authors.has(word(view, i))) return mention.person;
      if (isMark(view, i, '.;:')) break;
    }
    const opens = word(view, mention.firstToken - 1) === 'by' && view.tokens[mention.firstToken - 1]?.capital === true;
    const sentence = view.reading.document.sentences[view.tokens[mention.firstToken]?.sentence ?? -1];
    if (opens && sentence?.firstToken === mention.firstToken - 1) return mention.person;
  }
  return null;
}
