import type { Block } from '../../documents/index.ts';
import { type ActorRef, fold, sameActor } from '../../model/index.ts';
import type { Register } from './register.ts';
import { actorsBetween, type View, word } from './view.ts';

/** Who says "I" and "we" in each block, outside quotations; null for a block that only asks. */
export type Narrators = ReadonlyMap<number, Narrator | null>;

/** Who narrates a block, and whether it is spoken: then "our country" speaks through them. */
export interface Narrator {
  readonly holders: readonly ActorRef[];
  readonly spoken: boolean;
}

const LONGEST_HEADING = 140;
const HEAD_BLOCKS = 12;
const FOOT_BLOCKS = 7;

/** Finds who narrates: the speaker of a turn and of what follows it, who signs at the head or foot, else the publisher's side. */
export function narratorsOf(register: Register): Narrators {
  const { blocks } = register.view.reading.document;
  const signatory = signatoryOf(register);
  const headings = blocks.filter((block) => isHeading(register, block)).length;
  const interview = interviewee(register);
  const turns = blocks.filter((block) => block.kind === 'TURN').map((block) => turnSpeaker(register, block));
  const speakers = turns.filter((speaker) => speaker !== null && speaker.length > 0).length;
  const questions = turns.filter((speaker) => speaker === null).length;
  // "Published:" and "From:" are no speakers.
  const transcript = speakers >= 2 || (speakers >= 1 && questions >= 1) || headings >= 3;
  const found = new Map<number, Narrator | null>();
  let current: readonly ActorRef[] | null = signatory;
  let spoken = false;
  for (const block of blocks) {
    if (transcript && block.kind === 'TURN') {
      current = turnSpeaker(register, block);
      spoken = true;
    } else if (transcript && headings >= 2 && isHeading(register, block)) {
      const person = personIn(register, block);
      if (person !== null) {
        current = [{ kind: 'PERSON', person }];
        spoken = true;
      }
    }
    const text = register.view.reading.document.text;
    if (interview && block.start >= interview.from) {
      const asks = text.charAt(block.end - 1) === '?' && block.end - block.start < 400;
      found.set(block.index, asks ? null : { holders: [interview.speaker], spoken: true });
      continue;
    }
    found.set(block.index, current && { holders: current, spoken });
    current = following(register, block) ?? current;
  }
  return found;
}

const FEWEST_QUESTIONS = 3;

/** An interview without names before its turns: who is asked, and from where on. */
function interviewee(register: Register): { speaker: ActorRef; from: number } | null {
  const { view, people } = register;
  const { blocks, text } = view.reading.document;
  if (blocks.some((block) => block.kind === 'TURN')) return null;
  const asks = blocks.filter((block) => text.charAt(block.end - 1) === '?' && block.end - block.start < 400);
  const first = asks[0];
  if (!first || asks.length < FEWEST_QUESTIONS) return null;
  const before = view.actors.find(
    (one) => one.kind === 'PERSON' && one.start < first.start && (people[one.person]?.offices.length ?? 0) > 0,
  );
  if (before?.kind !== 'PERSON') return null;
  const lead = blocks.findLast((block) => block.end <= first.start && /:$/.test(text.slice(block.start, block.end)));
  return { speaker: { kind: 'PERSON', person: before.person }, from: lead ? lead.end : first.start };
}

/** "released the following statement": what follows is the subject's own. */
function following(register: Register, block: Block): readonly ActorRef[] | null {
  const { view } = register;
  const text = fold(view.reading.document.text.slice(block.start, block.end));
  const follows = /\bfollowing ((?:[a-z]+ ?){1,3})/.exec(text)?.[1]?.split(' ') ?? [];
  if (!follows.some((one) => view.words.releases.has(one))) return null;
  const person = personIn(register, block);
  return person === null ? null : [{ kind: 'PERSON', person }];
}

/** A line that holds little more than a name: the heading of what that person says. */
function isHeading(register: Register, block: Block): boolean {
  if (block.kind !== 'HEADLINE' && block.kind !== 'BYLINE') return false;
  if (block.end - block.start > LONGEST_HEADING) return false;
  const { view } = register;
  const mention = actorsBetween(view, block.start, block.end).find((one) => one.kind === 'PERSON');
  if (!mention) return false;
  const rest = view.reading.document.text
    .slice(block.start, block.end)
    .replace(view.reading.document.text.slice(mention.start, mention.end), '')
    .replace(/\([^)]{0,60}\)/g, '');
  return (
    rest
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
      .split(' ').length <= 9 && !/[.?!]$/.test(rest.trim())
  );
}

function personIn(register: Register, block: Block): number | null {
  const mention = actorsBetween(register.view, block.start, block.end).find((one) => one.kind === 'PERSON');
  return mention?.kind === 'PERSON' ? mention.person : null;
}

/** Whether the text says "I" or "we" outside quotations. */
function firstPersonCount(view: View): { plural: number; singular: number } {
  let plural = 0;
  let singular = 0;
  const { blocks, sentences } = view.reading.document;
  for (let i = 0; i < view.tokens.length; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) continue;
    const block = blocks[sentences[view.tokens[i]?.sentence ?? -1]?.block ?? -1];
    if (block?.kind !== 'BODY' && block?.kind !== 'QUOTE') continue;
    const w = word(view, i);
    if (view.words.plural.has(w)) plural++;
    else if (view.words.singular.has(w)) singular++;
  }
  return { plural, singular };
}

function signatoryOf(register: Register): readonly ActorRef[] {
  const { view, people, home } = register;
  const { plural, singular } = firstPersonCount(view);
  const unsigned = home ? [home] : [];
  if (plural + singular === 0) return unsigned;
  const blocks = view.reading.document.blocks.filter(
    (block) => block.kind !== 'BOILERPLATE' && block.kind !== 'RELATED',
  );
  const short = (block: Block): boolean => block.end - block.start <= LONGEST_HEADING + 60;
  const hasOffice = (person: number, block: Block): boolean =>
    (people[person]?.offices.length ?? 0) > 0 ||
    view.reading.mentions.some((one) => one.kind === 'OFFICE' && one.start >= block.start && one.end <= block.end);
  const foot = blocks
    .slice(-FOOT_BLOCKS)
    .reverse()
    .filter((block) => short(block) && block.kind !== 'BODY' && isHeading(register, block));
  for (const block of foot) {
    const person = personIn(register, block);
    if (person !== null && hasOffice(person, block)) return [{ kind: 'PERSON', person }];
  }
  const firstBody = blocks.findIndex((block) => block.kind === 'BODY' || block.kind === 'TURN');
  const head = blocks.slice(0, Math.max(firstBody, 0)).slice(0, HEAD_BLOCKS).filter(short);
  for (const block of head) {
    const person = personIn(register, block);
    if (person === null) continue;
    const text = fold(view.reading.document.text.slice(block.start, block.end));
    const others = actorsBetween(view, block.start, block.end).filter((one) => one.kind === 'PERSON').length;
    if (others > 1) continue;
    if (
      (isHeading(register, block) ||
        ((text.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).some((one) => view.words.introduces.has(one)) && singular > 0)) &&
      hasOffice(person, block)
    )
      return [{ kind: 'PERSON', person }];
  }
  return unsigned;
}

/** Who speaks in a turn of a transcript: the person of that name, else of that office; null for who only asks. */
export function turnSpeaker(register: Register, block: Block): readonly ActorRef[] | null {
  if (!block.speaker) return [];
  const { view, people, home } = register;
  const { start, end } = block.speaker;
  const label = fold(view.reading.document.text.slice(start, end));
  if (view.words.askers.has(/^[a-z]+/.exec(label)?.[0] ?? '')) return null;
  const words: readonly string[] = label.match(/[\p{L}'-]+/gu) ?? ([] as string[]);
  const surname = (name: string): string => fold(name).split(' ').at(-1) ?? '-';
  const named = people.findIndex(
    (person) => words.includes(surname(person.name)) || person.forms.some((form) => fold(form) === label),
  );
  if (named >= 0) return [{ kind: 'PERSON', person: named }];
  const fits = (title: string): boolean => words.some((w) => w.length > 4 && fold(title).includes(w));
  const own = people.findIndex((person) => sameActor(person.of, home) && person.offices.some((one) => fits(one.title)));
  if (own >= 0) return [{ kind: 'PERSON', person: own }];
  const office = people.findIndex((person) => person.offices.some((one) => fits(one.title)));
  if (office >= 0) return [{ kind: 'PERSON', person: office }];
  if (view.words.answerers.has(label)) return home ? [home] : [];
  return [];
}
