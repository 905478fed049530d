import { type ActorRef, actorId, type OfficeClass, sameActor } from '../../model/index.ts';
import type { MeetingFact } from '../fact.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import type { Register } from './register.ts';
import { isOwnSide, person, sideOf } from './sides.ts';
import type { NounPhrase } from './subject.ts';
import { word } from './view.ts';

/** Whom "they", "both sides", "the two ministers" and "the governments" mean: those at the meeting told of, else the last group. */
export function groupOf(register: Register, phrase: NounPhrase): readonly ActorRef[] {
  const { view, lastActors, lastGroup, signed } = register;
  if (signed.length > 1) return signed;
  const opening = word(view, phrase.first);
  if (opening === 'they') {
    const one = lastActors.length === 1 ? lastActors[0] : undefined;
    if (one && one.kind !== 'PERSON') return [one];
    if (lastGroup.length > 1) return byName(register, lastGroup);
  }
  const held = officeGroup(register, phrase);
  if (held.length > 1) return held;
  const meeting = meetingAt(register, phrase.first)?.fact;
  const { home } = register;
  // "The Heads of Government" in a text of a body are the body.
  if (home?.kind === 'ORGANIZATION' && opening === 'the' && !isPair(register, phrase) && isBodysOwn(register, meeting))
    return [home];
  const all = namedOf(register, meeting);
  const group = all.length > 0 ? all : lastGroup;
  if (group.length === 0) return counted(register, phrase);
  if (view.words.states.has(word(view, phrase.end - 1)) || isTreatySide(register, phrase))
    return sidesOf(register, group);
  return byName(register, isPair(register, phrase) ? principals(register, group) : group);
}

/** "The three": as many people as have been named so far. */
function counted({ view, seenAt }: Register, phrase: NounPhrase): readonly ActorRef[] {
  for (let i = phrase.first; i < phrase.end; i++)
    if (view.words.numbers.get(word(view, i)) === seenAt.size) return [...seenAt.keys()].map(person);
  return [];
}

/** Whether no people of different countries are named for what is told of: the body itself speaks. */
const isBodysOwn = ({ home }: Register, meeting: MeetingFact | undefined): boolean =>
  !meeting?.participants.some((one) => one.person !== null && !sameActor(one.of, home));

/** A session of a body whose people are named stands for them here. */
function namedOf(register: Register, meeting: MeetingFact | undefined): readonly ActorRef[] {
  if (!meeting) return [];
  const people = meeting.participants.flatMap((one) => (one.person === null ? [] : [person(one.person)]));
  const unnamed = meeting.participants.filter((one) => one.person === null);
  const ofBody = meeting.format === 'MULTILATERAL' && unnamed.length === 1 && unnamed[0]?.of?.kind === 'ORGANIZATION';
  return ofBody && sidesOf(register, people).length > 1 ? people : participantsOf(register, meeting);
}

const sidesOf = (register: Register, actors: readonly ActorRef[]): ActorRef[] => [
  ...new Map(actors.map((one) => sideOf(register, one) ?? one).map((one) => [actorId(one), one])).values(),
];

/** "the Sides", "the Parties" with a capital are the states themselves. */
function isTreatySide({ view }: Register, phrase: NounPhrase): boolean {
  const head = view.tokens[phrase.end - 1];
  return head?.capital === true && view.words.treatySides.has(head.folded) && phrase.end - phrase.first > 1;
}

function isPair({ view }: Register, phrase: NounPhrase): boolean {
  // "It was agreed" is said of the two who met, not of those who came along.
  if (phrase.first === phrase.end) return true;
  for (let i = phrase.first; i < phrase.end; i++) if (view.words.pairs.has(word(view, i))) return true;
  return false;
}

/** Of two sides, whoever is told first for each: not those who came along. */
function principals(register: Register, actors: readonly ActorRef[]): readonly ActorRef[] {
  const first = new Map<string, ActorRef>();
  for (const actor of actors) {
    const side = actorId(sideOf(register, actor) ?? actor);
    if (!first.has(side)) first.set(side, actor);
  }
  return first.size === 2 ? [...first.values()] : actors;
}

/** Offices whose holder leads a delegation. */
const LEADS: ReadonlySet<OfficeClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
]);

/** Sides of a meeting by the person who was named for them, where there is one. */
function byName(register: Register, actors: readonly ActorRef[]): readonly ActorRef[] {
  if (actors.length < 2 || actors.length > 4) return actors;
  return actors.map((actor) => {
    if (actor.kind !== 'COUNTRY') return actor;
    const ofSide = [...register.seenAt.keys()].filter((index) => sameActor(register.people[index]?.of ?? null, actor));
    const ministers = ofSide.filter((index) =>
      register.people[index]?.offices.some((one) => LEADS.has(one.officeClass)),
    );
    const named = ofSide.length === 1 ? ofSide[0] : ministers.length === 1 ? ministers[0] : undefined;
    return named === undefined ? actor : person(named);
  });
}

/** "We agreed", of one who was there: all of the two sides that met. */
export function agreeing(register: Register, holders: readonly ActorRef[], at: number): readonly ActorRef[] {
  const only = holders.length === 1 ? holders[0] : undefined;
  if (!only) return holders;
  const all = principals(register, namedOf(register, meetingAt(register, at)?.fact));
  const there = all.findIndex((one) => isOwnSide(register, [only], one));
  if (all.length !== 2 || there < 0) return holders;
  return byName(
    register,
    all.map((one, index) => (index === there ? only : one)),
  );
}

/** "The two Foreign Ministers": those at the meeting who hold that office, else all who do, where they are as many as told. */
function officeGroup(register: Register, phrase: NounPhrase): readonly ActorRef[] {
  if (phrase.referent.kind !== 'MENTIONS' || phrase.referent.mentions.length !== 1) return [];
  const mention = phrase.referent.mentions[0];
  if (mention?.kind !== 'OFFICE' || mention.officeClass === 'OTHER' || mention.officeClass === 'OTHER_MINISTER')
    return [];
  const holds = (index: number): boolean =>
    register.people[index]?.offices.some((one) => one.officeClass === mention.officeClass) ?? false;
  const there = namedOf(register, meetingAt(register, phrase.first)?.fact).filter(
    (one) => one.kind === 'PERSON' && holds(one.person),
  );
  if (there.length > 1) return there;
  const named = [...register.seenAt.keys()].filter(holds).map(person);
  return isPair(register, phrase) && named.length === 2 ? named : [];
}
