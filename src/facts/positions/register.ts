import type { PersonFact } from '../../mentions/index.ts';
import { type ActorRef, fold, sameActor } from '../../model/index.ts';
import type { MeetingFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';
import type { NounPhrase } from './subject.ts';
import { type ActorMention, tokenAt, type View } from './view.ts';

/** What the text up to here leaves in a reader's mind: who was last the subject, who met, who speaks for the text. */
export interface Register {
  readonly view: View;
  readonly people: readonly PersonFact[];
  readonly home: ActorRef | null;
  /** The country whose institutions need no name: the home side, else the paper's or dateline's. */
  readonly domestic: ActorRef | null;
  lastPerson: number | null;
  lastActors: readonly ActorRef[];
  lastGroup: readonly ActorRef[];
  lastForeign: ActorRef | null;
  /** Who held something last, and in which sentence: whose claim it is that another rejects. */
  lastHolder: { readonly actor: ActorRef; readonly sentence: number } | null;
  /** Whose office was last the subject, where the article names nobody in it: "the Prime Minister" of the home side. */
  unnamedOffice: { readonly actor: ActorRef; readonly sentence: number } | null;
  /** What pronouns have told of people whose names do not tell it. */
  readonly learned: Map<number, 'M' | 'F'>;
  /** The union that a capital stands for: "Brussels" where Belgium itself is not spoken of. */
  readonly unionOf: (mention: ActorMention) => ActorRef | null;
  /** The organisations that short names of bodies stand for. */
  readonly bodies: Map<string, ActorRef | null>;
  /** Answers that hold for the whole text, by what was asked. */
  readonly known: { readonly unnamed: Map<string, boolean>; readonly shortForms: Map<string, ActorRef | null> };
  /** Those who sign a joint text, of whom "the sides" tells. */
  signed: readonly ActorRef[];
  /** Whom a style before a name told of last: "His Highness Sheikh Salman". */
  readonly styled: Map<string, number>;
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
    domestic: view.reading.home ?? view.reading.domestic,
    lastPerson: null,
    lastActors: [],
    lastGroup: [],
    lastForeign: null,
    lastHolder: null,
    unnamedOffice: null,
    learned: gendersByName(view),
    bodies: new Map(),
    known: { unnamed: new Map(), shortForms: new Map() },
    signed: [],
    styled: new Map(),
    unionOf: unionFinder(view),
    seenAt: new Map(),
    meetings: told,
    currentAt: found.currentAt,
  };
}

/** A capital stands for the union that has its seat there, unless its own country is spoken of. */
function unionFinder({ words, tokens, actors, reading }: View): Register['unionOf'] {
  const spoken = new Set<string>();
  for (const one of actors) if (one.kind === 'COUNTRY' || one.kind === 'DEMONYM') spoken.add(one.code);
  for (const one of reading.people) if (one.of?.kind === 'COUNTRY') spoken.add(one.of.code);
  if (reading.domestic?.kind === 'COUNTRY') spoken.add(reading.domestic.code);
  return (mention) => {
    if (mention.kind !== 'CAPITAL' || spoken.has(mention.code)) return null;
    const name = words.seats.get(tokens[mention.firstToken]?.folded ?? '');
    return name === undefined ? null : { kind: 'ORGANIZATION', name };
  };
}

/** The person last spoken of, or else last named, who fits. */
export function mostRecent(register: Register, fits: (one: PersonFact, index: number) => boolean): number | null {
  if (register.lastPerson !== null) {
    const last = register.people[register.lastPerson];
    if (last && fits(last, register.lastPerson)) return register.lastPerson;
  }
  let best: number | null = null;
  let bestAt = -1;
  for (const [index, at] of register.seenAt) {
    const one = register.people[index];
    if (one && at > bestAt && fits(one, index)) {
      best = index;
      bestAt = at;
    }
  }
  return best;
}

/** Notes who was the subject, and by which phrase. */
export function noteSubject(register: Register, actors: readonly ActorRef[], phrase: NounPhrase | null = null): void {
  if (actors.length === 0) return;
  register.lastActors = actors;
  const only = actors.length === 1 ? actors[0] : undefined;
  if (only?.kind === 'PERSON') {
    register.lastPerson = only.person;
    register.unnamedOffice = null;
    if (phrase?.referent.kind === 'PRONOUN') learn(register, only.person, phrase.referent.word);
  } else if (only && phrase && namesOffice(phrase) && !register.people.some((one) => sameActor(one.of, only)))
    register.unnamedOffice = { actor: only, sentence: register.view.tokens[phrase.first]?.sentence ?? 0 };
  if (actors.length > 1) register.lastGroup = actors;
}

const FARTHEST_STYLE = 4;

/** Notes that a person is named at a token: from the next sentence on, a pronoun can mean them. */
export function noteNamed(register: Register, person: number, token: number): void {
  register.seenAt.set(person, token);
  for (let i = token - 1; i >= token - FARTHEST_STYLE; i--) {
    const style = register.view.tokens[i]?.folded ?? '';
    if (!register.view.words.styles.has(style)) continue;
    register.styled.set(style, person);
    register.styled.set(`${register.view.tokens[i - 1]?.folded} ${style}`, person);
  }
  const sentence = register.view.tokens[token]?.sentence ?? 0;
  if (register.unnamedOffice && sentence > register.unnamedOffice.sentence) register.unnamedOffice = null;
}

const namesOffice = ({ referent }: NounPhrase): boolean =>
  referent.kind === 'ROLE' || (referent.kind === 'MENTIONS' && referent.mentions.at(-1)?.kind === 'OFFICE');

function learn({ view, people, learned }: Register, person: number, word: string): void {
  if (people[person]?.gender !== null || word === 'it' || learned.has(person)) return;
  learned.set(person, view.words.masculine.has(word) ? 'M' : 'F');
}

/** What given names tell of gender, where an honorific or office does not. */
function gendersByName({ reading, words }: View): Map<number, 'M' | 'F'> {
  const found = new Map<number, 'M' | 'F'>();
  for (const [index, one] of reading.people.entries()) {
    const parts = one.gender === null ? fold(one.name).split(' ').slice(0, -1) : [];
    const told = parts.map((part) => words.givenNames.get(part)).find((gender) => gender !== undefined);
    if (told) found.set(index, told);
  }
  return found;
}
