import type { Block } from '../../documents/index.ts';
import { type ActorRef, fold } from '../../model/index.ts';
import type { Register } from './register.ts';

/** Share of sentences with "I" or "we" outside quotations that makes a text one of the first person. */
const ENOUGH_FIRST_PERSON = 2;

/** Who says "I" and "we" outside quotations: who signs at the end or at the head, else the side of the publisher. */
export function signatoryOf(register: Register): readonly ActorRef[] {
  const { view, people, home } = register;
  const { document } = view.reading;
  let firstPerson = 0;
  for (let i = 0; i < view.tokens.length; i++) {
    if ((view.quoteOf[i] ?? -1) < 0 && view.words.firstPerson.has(view.tokens[i]?.folded ?? '')) firstPerson++;
  }
  if (firstPerson < ENOUGH_FIRST_PERSON) return [];
  const singular = view.tokens.some((token, i) => (view.quoteOf[i] ?? -1) < 0 && token.folded === 'i');
  const signed = [...document.blocks]
    .reverse()
    .find((block) => block.end - block.start < 120 && block.kind !== 'BOILERPLATE' && block.kind !== 'RELATED');
  const byline = document.blocks.find((block) => block.kind === 'BYLINE');
  for (const block of [signed, byline]) {
    if (!block) continue;
    const mention = view.actors.find(
      (one) => one.kind === 'PERSON' && one.start >= block.start && one.end <= block.end,
    );
    if (mention?.kind === 'PERSON' && (people[mention.person]?.offices.length ?? 0) > 0)
      return [{ kind: 'PERSON', person: mention.person }];
  }
  if (singular) {
    const opening = view.actors.find((one) => one.kind === 'PERSON' && (people[one.person]?.offices.length ?? 0) > 0);
    if (opening?.kind === 'PERSON') return [{ kind: 'PERSON', person: opening.person }];
  }
  return home ? [home] : [];
}

/** Who speaks in a turn of a transcript: the person of that name, else of that office. */
export function turnSpeaker(register: Register, block: Block): readonly ActorRef[] {
  if (!block.speaker) return register.lastActors;
  const { view, people, home } = register;
  const { start, end } = block.speaker;
  const words: readonly string[] =
    fold(view.reading.document.text.slice(start, end)).match(/[\p{L}'-]+/gu) ?? ([] as string[]);
  const named = people.findIndex((person) => words.includes(fold(person.name).split(' ').at(-1) ?? '-'));
  if (named >= 0) return [{ kind: 'PERSON', person: named }];
  const office = people.findIndex((person) =>
    person.offices.some((one) => words.some((w) => w.length > 4 && fold(one.title).includes(w))),
  );
  if (office >= 0) return [{ kind: 'PERSON', person: office }];
  return home ? [home] : [];
}
