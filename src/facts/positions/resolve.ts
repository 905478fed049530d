import type { PersonFact } from '../../mentions/index.ts';
import { type ActorRef, actorId, sameActor } from '../../model/index.ts';
import { byRole, otherParticipant } from './counterpart.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import { actorOf, personInRole } from './office-holder.ts';
import { mostRecent, type Register } from './register.ts';
import { person, sideOf } from './sides.ts';
import type { NounPhrase, Referent } from './subject.ts';
import { actorsBetween } from './view.ts';

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
