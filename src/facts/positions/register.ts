import type { PersonFact } from '../../mentions/index.ts';
import type { ActorRef } from '../../model/index.ts';
import type { MeetingFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';
import { tokenAt, type View } from './view.ts';

/** What the text up to here leaves in a reader's mind: who was last the subject, who met, who speaks for the text. */
export interface Register {
  readonly view: View;
  readonly people: readonly PersonFact[];
  readonly home: ActorRef | null;
  lastPerson: number | null;
  lastActors: readonly ActorRef[];
  lastGroup: readonly ActorRef[];
  lastForeign: ActorRef | null;
  /** Token at which each person was last named. */
  readonly seenAt: Map<number, number>;
  /** Index of the meeting that a sentence tells of; null where none is. */
  readonly currentAt: (sentence: number) => number | null;
  /** Meetings by the token at which they are told of, in order. */
  readonly meetings: readonly { readonly token: number; readonly index: number; readonly fact: MeetingFact }[];
}

/** A register for a text from its start. */
export function newRegister(view: View, found: MeetingsFound): Register {
  const told = found.meetings
    .map((fact, index) => {
      const start = Math.min(...fact.evidence.filter((piece) => piece.of === 'fact').map((piece) => piece.start));
      return { token: Number.isFinite(start) ? tokenAt(view.tokens, start) : 0, index, fact };
    })
    .sort((a, b) => a.token - b.token || a.index - b.index);
  return {
    view,
    people: view.reading.people,
    home: view.reading.home,
    lastPerson: null,
    lastActors: [],
    lastGroup: [],
    lastForeign: null,
    seenAt: new Map(),
    meetings: told,
    currentAt: found.currentAt,
  };
}

/** The person last spoken of, or else last named, who fits. */
export function mostRecent(register: Register, fits: (one: PersonFact) => boolean): number | null {
  if (register.lastPerson !== null) {
    const last = register.people[register.lastPerson];
    if (last && fits(last)) return register.lastPerson;
  }
  let best: number | null = null;
  let bestAt = -1;
  for (const [index, at] of register.seenAt) {
    const one = register.people[index];
    if (one && at > bestAt && fits(one)) {
      best = index;
      bestAt = at;
    }
  }
  return best;
}

/** Notes who was the subject. */
export function noteSubject(register: Register, actors: readonly ActorRef[]): void {
  if (actors.length === 0) return;
  register.lastActors = actors;
  const last = actors[0];
  if (actors.length === 1 && last?.kind === 'PERSON') register.lastPerson = last.person;
  if (actors.length > 1) register.lastGroup = actors;
}
