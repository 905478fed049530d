import type { Block } from '../../documents/index.ts';
import { type ActorRef, actorId, fold } from '../../model/index.ts';
import { isHeading, personIn } from './heading.ts';
import type { Register } from './register.ts';
import { signatoriesOf } from './signatory.ts';
import { turnSpeaker } from './turn-speaker.ts';
import { type ActorMention, actorsBetween, tokenAt, type View, word } from './view.ts';

/** Who says "I" and "we" in each block, outside quotations; null for a block that only asks. */
export type Narrators = ReadonlyMap<number, Narrator | null>;

/** Who narrates a block, and whether it is spoken: then "our country" speaks through them. */
export interface Narrator {
  readonly holders: readonly ActorRef[];
  readonly spoken: boolean;
}

/** Finds who narrates: the speaker of a turn and of what follows it, who signs at the head or foot, else the publisher's side. */
export function narratorsOf(register: Register): Narrators {
  const { blocks } = register.view.reading.document;
  const signatory = signatoriesOf(register);
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
      const speaker = turnSpeaker(register, block);
      // A turn's role without a name is whoever the text is by.
      current = speaker?.length === 0 && signatory.some((one) => one.kind === 'PERSON') ? signatory : speaker;
      spoken = true;
    } else if (transcript && block.kind === 'BODY' && labelled(register, block) !== null) {
      current = named(labelled(register, block)) ?? current;
      spoken = true;
    } else if (transcript && headings >= 2 && isHeading(register, block)) {
      const heads = named(personIn(register, block));
      spoken ||= heads !== null;
      current = heads ?? current;
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

const named = (person: number | null): readonly ActorRef[] | null =>
  person === null ? null : [{ kind: 'PERSON', person }];

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
  const at = text.indexOf('following');
  const told = actorsBetween(view, block.start, block.start + at).flatMap((one) =>
    one.kind === 'PERSON' && !isObject(view, one) ? [one.person] : [],
  );
  const people = [...new Set(told)];
  const first = people[0] ?? personIn(register, block);
  if (people.length === 0) {
    const signed = countriesBehind(view, block);
    if (signed.length > 1) return signed;
  }
  if (first === null) return null;
  return (people.length > 0 ? people : [first]).map((person) => ({ kind: 'PERSON', person }));
}

/** Whether a name stands behind a preposition: "the following statement on Tesk" is not his. */
const isObject = (view: View, { firstToken }: ActorMention): boolean =>
  view.words.prepositions.has(word(view, firstToken - 1)) && word(view, firstToken - 1) !== 'by';

const LONGEST_LABEL = 90;

/** "SECRETARY OF DEFENCE, ANNA ORLA: Thank you": whom a label in capitals names that has an office in it. */
function labelled({ view }: Register, block: Block): number | null {
  const { text } = view.reading.document;
  const label = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)).split(':')[0] ?? '';
  if (block.start + label.length >= block.end || label !== label.toUpperCase() || label.length < 4) return null;
  const found = actorsBetween(view, block.start, block.start + label.length).find((one) => one.kind === 'PERSON');
  return found?.kind === 'PERSON' ? found.person : null;
}

/** "released by the Governments of Norway, Chile and the European Union": the sides behind "by". */
function countriesBehind(view: View, block: Block): ActorRef[] {
  const sides: ActorRef[] = [];
  let by = false;
  const end = tokenAt(view.tokens, block.end);
  for (let i = tokenAt(view.tokens, block.start); i < end; i++) {
    if (word(view, i) === 'by') by = true;
    const mention = by ? view.startingAt.get(i) : undefined;
    if (mention?.kind === 'COUNTRY') sides.push({ kind: 'COUNTRY', code: mention.code });
    else if (mention?.kind === 'ORGANIZATION') sides.push({ kind: 'ORGANIZATION', name: mention.name });
  }
  return [...new Map(sides.map((one) => [actorId(one), one])).values()];
}
