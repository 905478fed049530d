import type { PersonFact } from '../../mentions/index.ts';
import { type ActorRef, actorId, fold, sameActor } from '../../model/index.ts';
import type { MeetingFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';
import type { NounPhrase, Referent } from './subject.ts';
import { type ActorMention, actorsBetween, tokenAt, type View } from './view.ts';

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

const person = (index: number): ActorRef => ({ kind: 'PERSON', person: index });

/** Whom somebody stands for: a person's side, else the actor. */
export function sideOf(register: Register, actor: ActorRef): ActorRef | null {
  return actor.kind === 'PERSON' ? (register.people[actor.person]?.of ?? null) : actor;
}

/** Whether an actor is one of the holders or of their side. */
export function isOwnSide(register: Register, holders: readonly ActorRef[], actor: ActorRef): boolean {
  return holders.some(
    (holder) =>
      sameActor(holder, actor) ||
      sameActor(sideOf(register, holder), actor) ||
      (holder.kind !== 'PERSON' && sameActor(holder, sideOf(register, actor))),
  );
}

/** Whether holders stand for more than one side: then none is their own. */
export const isJoint = (register: Register, holders: readonly ActorRef[]): boolean =>
  new Set(holders.map((holder) => actorId(sideOf(register, holder) ?? holder))).size > 1;

/** The meeting that is being told of at a token: the last one before it. */
export function meetingAt(register: Register, token: number): Register['meetings'][number] | null {
  const sentence = register.view.tokens[token]?.sentence ?? -1;
  const current = register.currentAt(sentence);
  const known = register.meetings.find((told) => told.index === current);
  if (known) return known;
  let found: Register['meetings'][number] | null = null;
  for (const told of register.meetings) {
    const sameSentence = register.view.tokens[told.token]?.sentence === sentence;
    if (told.token > token && !sameSentence) break;
    if (told.fact.status === 'HELD' || told.fact.status === 'PLANNED') {
      if (found && found.fact.status === 'HELD' && told.fact.status === 'PLANNED') continue;
      found = told;
    }
  }
  return found ?? register.meetings[0] ?? null;
}

/** All who took part in a meeting: people by name, else their sides. A body's session with others is the body's. */
export function participantsOf(register: Register, meeting: MeetingFact | undefined): ActorRef[] {
  if (!meeting) return [];
  const body = meeting.participants.find((one) => one.person === null && one.of?.kind === 'ORGANIZATION')?.of;
  if (meeting.format === 'MULTILATERAL' && body) return [body];
  const found: ActorRef[] = [];
  const sides = new Set<string>();
  for (const one of meeting.participants) {
    if (one.person === null) continue;
    found.push(person(one.person));
    const side = one.of ?? register.people[one.person]?.of;
    if (side) sides.add(actorId(side));
  }
  for (const one of meeting.participants) {
    if (one.person === null && one.of && !sides.has(actorId(one.of))) found.push(one.of);
  }
  return found;
}

/** Whom a mention means. An office is its holder where the article names one, else whom it serves. */
export function actorOf(register: Register, mention: ActorMention): ActorRef | null {
  switch (mention.kind) {
    case 'PERSON':
      return person(mention.person);
    case 'OFFICE': {
      const own = mention.of === null && !mention.plural ? homeOffice(register, mention) : null;
      if (own !== null) return person(own);
      if (mention.person !== null) return person(mention.person);
      const found = mention.of === null ? null : officeOf(register, mention, mention.of);
      if (found !== null) return person(found);
      return mention.of ?? recentOffice(register, mention);
    }
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', name: mention.name };
    case 'REGION':
      return { kind: 'ORGANIZATION', name: mention.name };
    default:
      return { kind: 'COUNTRY', code: mention.code };
  }
}

/** "The Minister" with no country, in a text of a ministry, is its own. */
function homeOffice(register: Register, mention: ActorMention): number | null {
  const { view, home } = register;
  if (
    !home ||
    view.startingAt.get(mention.endToken)?.kind === 'PERSON' ||
    (view.tokens[mention.endToken]?.text === ',' && view.startingAt.get(mention.endToken + 1)?.kind === 'PERSON')
  )
    return null;
  if (view.endingAt.get(mention.firstToken)) return null;
  const title = fold(view.reading.document.text.slice(mention.start, mention.end));
  return mostRecent(
    register,
    (one) => sameActor(one.of, home) && one.offices.some((office) => fold(office.title).includes(title)),
  );
}

/** The person of a side who holds an office of that class or those words: "the Ghanaian official". */
function officeOf(
  register: Register,
  mention: Extract<ActorMention, { kind: 'OFFICE' }>,
  side: ActorRef,
): number | null {
  const words = fold(register.view.reading.document.text.slice(mention.start, mention.end));
  const last = words.split(' ').at(-1) ?? words;
  const role = register.view.words.titlesOfRole.get(last);
  const ofSide = (one: PersonFact): boolean =>
    sameActor(one.of, side) || one.offices.some((office) => sameActor(office.of, side));
  return (
    mostRecent(
      register,
      (one) =>
        ofSide(one) &&
        one.offices.some((office) => office.officeClass === mention.officeClass && office.officeClass !== 'OTHER'),
    ) ??
    mostRecent(
      register,
      (one) => ofSide(one) && one.offices.some((office) => holdsRole(fold(office.title), last, role)),
    )
  );
}

/** Whether a title has one of the words that a role is told by; the role's own word where none are known. */
const holdsRole = (title: string, role: string, words: readonly string[] | undefined): boolean =>
  (words ?? [role]).some((one) => title.includes(one));

/** The person last spoken of whose office is told in those words, else of that class. */
function recentOffice(register: Register, mention: Extract<ActorMention, { kind: 'OFFICE' }>): ActorRef | null {
  const title = fold(register.view.reading.document.text.slice(mention.start, mention.end));
  const found =
    mostRecent(register, (one) => one.offices.some((office) => fold(office.title).includes(title))) ??
    mostRecent(register, (one) =>
      one.offices.some((office) => office.officeClass === mention.officeClass && mention.officeClass !== 'OTHER'),
    );
  return found === null ? null : person(found);
}

function mostRecent(register: Register, fits: (one: PersonFact) => boolean): number | null {
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

function personInRole(register: Register, role: string, side: ActorRef | null): number | null {
  const titles = register.view.words.titlesOfRole.get(role);
  const fits = (one: PersonFact): boolean =>
    (side === null || sameActor(one.of, side)) &&
    one.offices.some((office) => holdsRole(fold(office.title), role, titles));
  const { home } = register;
  const own = side === null && home ? mostRecent(register, (one) => sameActor(one.of, home) && fits(one)) : null;
  return own ?? mostRecent(register, fits);
}

/** "The host", "her guest": who is so at the meeting, where that is told. */
function byRole(register: Register, phrase: NounPhrase): ActorRef | null {
  const { view } = register;
  const head = view.tokens[phrase.end - 1]?.folded ?? '';
  const role = view.words.hosts.has(head) ? 'HOST' : view.words.guests.has(head) ? 'VISITOR' : null;
  const meeting = role && meetingAt(register, phrase.first)?.fact;
  if (!meeting) return null;
  const { participants, place } = meeting;
  const told = participants.filter((one) => one.role === role);
  const placed = participants.filter(
    (one) => one.of?.kind === 'COUNTRY' && (one.of.code === place?.of) === (role === 'HOST'),
  );
  const found = told[0] ?? (place?.of && placed.length === 1 ? placed[0] : undefined);
  return found ? (found.person === null ? found.of : person(found.person)) : null;
}

function otherParticipant(register: Register, token: number): ActorRef | null {
  const meeting = meetingAt(register, token)?.fact;
  const last = register.lastActors;
  const found = participantsOf(register, meeting).find(
    (one) =>
      !isOwnSide(register, last, one) &&
      !last.some((actor) => sameActor(sideOf(register, actor), sideOf(register, one))),
  );
  return found ?? null;
}

function pronoun(register: Register, word: string): ActorRef[] {
  if (word === 'it')
    return register.lastActors.length > 0 ? [...register.lastActors] : register.home ? [register.home] : [];
  const gender = register.view.words.masculine.has(word) ? 'M' : 'F';
  const fits = (one: PersonFact): boolean => one.gender === null || one.gender === gender;
  const found = mostRecent(register, fits);
  return found === null ? [] : [person(found)];
}

/** "the Council", "Parliament": the body whose name ended so before, or the home body. */
function bodyOf(register: Register, phrase: NounPhrase): ActorRef | null {
  const { view, home } = register;
  const head = view.tokens[phrase.end - 1]?.folded ?? '';
  if (!view.words.bodies.has(head)) return null;
  const at = view.tokens[phrase.first]?.start ?? 0;
  for (const mention of actorsBetween(view, Math.max(0, at - FARTHEST_BODY), at).reverse()) {
    if (mention.kind === 'ORGANIZATION' && view.tokens[mention.endToken - 1]?.folded === head)
      return { kind: 'ORGANIZATION', name: mention.name };
  }
  return home?.kind === 'ORGANIZATION' ? home : null;
}

/** Units of text before a body's short name in which its whole name is looked for. */
const FARTHEST_BODY = 20_000;

/** Whether a phrase has a noun that stands for a state. */
const speaksForState = ({ view }: Register, phrase: NounPhrase): boolean => {
  for (let i = phrase.first; i < phrase.end; i++)
    if (view.words.governments.has(view.tokens[i]?.folded ?? '')) return true;
  return false;
};

/** Whom a phrase means here. `speaker` is who speaks at this place, for "we". Empty where that cannot be told. */
export function resolve(register: Register, phrase: NounPhrase, speaker: readonly ActorRef[]): readonly ActorRef[] {
  const { referent } = phrase;
  switch (referent.kind) {
    case 'MENTIONS':
      return resolveMentions(register, referent);
    case 'FIRST':
      return speaker;
    case 'PRONOUN':
      return pronoun(register, referent.word);
    case 'GROUP': {
      const word = register.view.tokens[phrase.first]?.folded ?? '';
      const one = register.lastActors.length === 1 ? register.lastActors[0] : undefined;
      if (word === 'they' && one && one.kind !== 'PERSON') return [one];
      if (word === 'they' && register.lastGroup.length > 1) return byName(register, register.lastGroup);
      const all = participantsOf(register, meetingAt(register, phrase.first)?.fact);
      const group = all.length > 0 ? all : register.lastGroup;
      if (register.view.words.states.has(register.view.tokens[phrase.end - 1]?.folded ?? ''))
        return [
          ...new Map(group.map((one) => sideOf(register, one) ?? one).map((one) => [actorId(one), one])).values(),
        ];
      return byName(register, group);
    }
    case 'OTHER': {
      const other = byRole(register, phrase) ?? otherParticipant(register, phrase.first);
      return other ? [other] : [];
    }
    case 'INSTITUTION': {
      if (referent.near) {
        const near = actorOf(register, referent.near);
        const side = near && sideOf(register, near);
        return side ? [side] : [];
      }
      const governs = speaksForState(register, phrase);
      const opening = register.view.tokens[phrase.first]?.folded ?? '';
      if (register.view.words.ownersOf.has(opening)) {
        const owner = register.lastActors[0];
        const own = owner && sideOf(register, owner);
        if (own) return [own];
      }
      const body = bodyOf(register, phrase);
      if (body) return [body];
      if (register.home && governs) return [register.home];
      const last = register.lastActors[0];
      const side = last && sideOf(register, last);
      return governs && side ? [side] : [];
    }
    case 'DOCUMENT': {
      const all = participantsOf(register, meetingAt(register, phrase.first)?.fact);
      if (register.home && all.length === 0) return [register.home];
      return all;
    }
    case 'ROLE': {
      const near = referent.near ? actorOf(register, referent.near) : null;
      const found = personInRole(register, referent.role, near && sideOf(register, near));
      if (found !== null) return [person(found)];
      const side = near && sideOf(register, near);
      return side ? [side] : [];
    }
    case 'NOUN':
      return [];
  }
}

/** Sides of a meeting by the person who was named for them, where there is one. */
function byName(register: Register, actors: readonly ActorRef[]): readonly ActorRef[] {
  if (actors.length < 2 || actors.length > 4) return actors;
  return actors.map((actor) => {
    if (actor.kind !== 'COUNTRY') return actor;
    let named: number | null = null;
    for (const [index] of register.seenAt) {
      if (!sameActor(register.people[index]?.of ?? null, actor)) continue;
      if (named !== null) return actor;
      named = index;
    }
    return named === null ? actor : person(named);
  });
}

function resolveMentions(register: Register, referent: Extract<Referent, { kind: 'MENTIONS' }>): ActorRef[] {
  const found: ActorRef[] = [];
  for (const mention of referent.mentions) {
    if (mention.kind === 'OFFICE' && mention.plural && mention.person === null) {
      // "Ministers" in a text of a body are the body.
      const bareOpening =
        register.view.tokens[mention.firstToken]?.capital === true && mention.endToken - mention.firstToken === 1;
      if (register.home?.kind === 'ORGANIZATION' && bareOpening) return [register.home];
      const all = participantsOf(register, meetingAt(register, mention.firstToken)?.fact);
      if (all.length > 0) return all;
    }
    const actor = actorOf(register, mention);
    if (actor && !found.some((one) => sameActor(one, actor))) found.push(actor);
  }
  return found;
}

/** Notes who was the subject. */
export function noteSubject(register: Register, actors: readonly ActorRef[]): void {
  if (actors.length === 0) return;
  register.lastActors = actors;
  const last = actors[0];
  if (actors.length === 1 && last?.kind === 'PERSON') register.lastPerson = last.person;
  if (actors.length > 1) register.lastGroup = actors;
}
