import type { Block } from '../../documents/index.ts';
import { type ActorRef, fold, sameActor } from '../../model/index.ts';
import type { Register } from './register.ts';

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
