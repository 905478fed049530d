import type { PersonFact } from '../../mentions/index.ts';
import { type ActorRef, sameActor } from '../../model/index.ts';
import { bodyOf } from './body.ts';
import { byRole, ofSide, otherParticipant } from './counterpart.ts';
import { groupOf } from './group.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import { namedByWord } from './named-by-word.ts';
import { actorOf, personInRole } from './office-holder.ts';
import { mostRecent, type Register } from './register.ts';
import { person, sideOf } from './sides.ts';
import type { NounPhrase, Referent } from './subject.ts';

/** Whom a phrase means here. `speaker` is who speaks at this place, for "we". Empty where that cannot be told. */
export function resolve(register: Register, phrase: NounPhrase, speaker: readonly ActorRef[]): readonly ActorRef[] {
  const { referent } = phrase;
  switch (referent.kind) {
    case 'MENTIONS':
      return resolveMentions(register, phrase, referent);
    case 'FIRST':
      return speaker;
    case 'PRONOUN':
      return pronoun(register, referent.word);
    case 'GROUP':
      return groupOf(register, phrase);
    case 'OTHER': {
      const near = referent.near && actorOf(register, referent.near);
      const side = near && sideOf(register, near);
      if (side) return [ofSide(register, side, phrase.first)];
      const other = byRole(register, phrase) ?? otherParticipant(register, phrase.first);
      return other ? [other] : [];
    }
    case 'PAIR': {
      const [left, right] = referent.phrases;
      const one = resolve(register, left, speaker);
      // "his colleague" is another than whom the pair opens with.
      register.lastActors = one.length > 0 ? one : register.lastActors;
      return distinctActors([...one, ...resolve(register, right, speaker)]);
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
        const owner = opening === 'their' ? register.lastActors[0] : pronoun(register, opening)[0];
        const own = owner && sideOf(register, owner);
        if (own) return [own];
      }
      const body = bodyOf(register, phrase);
      if (body) return [body];
      const lead = register.lastActors.length === 1 ? register.lastActors[0] : undefined;
      // "Switzerland adopts the ban. The Federal Council refused": the country's own body.
      const capital = register.view.tokens[phrase.end - 1]?.capital === true;
      if (
        lead?.kind === 'COUNTRY' &&
        capital &&
        register.view.words.bodies.has(register.view.tokens[phrase.end - 1]?.folded ?? '')
      )
        return [lead];
      if (register.domestic && governs) return [register.domestic];
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
      const opening = register.view.tokens[phrase.first]?.folded ?? '';
      const styled = register.styled.get(referent.role);
      const found =
        (near ? null : register.styled.get(`${opening} ${referent.role}`)) ??
        personInRole(register, referent.role, near && sideOf(register, near)) ??
        (near ? null : (styled ?? null));
      if (found !== null) return [person(found)];
      // "the Director" in a ministry's text is its own.
      const own = register.view.words.ownRoles.has(referent.role) && !near ? register.home : null;
      if (own) return [own];
      const side = near && sideOf(register, near);
      return side ? [side] : [];
    }
    case 'NOUN':
      return namedByWord(register, phrase);
  }
}

const distinctActors = (actors: readonly ActorRef[]): ActorRef[] =>
  actors.filter((one, index) => actors.findIndex((other) => sameActor(one, other)) === index);

function pronoun(register: Register, word: string): ActorRef[] {
  if (word === 'it')
    return register.lastActors.length > 0 ? [...register.lastActors] : register.home ? [register.home] : [];
  if (register.unnamedOffice) return [register.unnamedOffice.actor];
  const gender = register.view.words.masculine.has(word) ? 'M' : 'F';
  const fits = (one: PersonFact, index: number): boolean =>
    (one.gender ?? register.learned.get(index) ?? gender) === gender;
  const found = mostRecent(register, fits);
  return found === null ? [] : [person(found)];
}

/** Whether a phrase has a noun that stands for a state. */
const speaksForState = ({ view }: Register, phrase: NounPhrase): boolean => {
  for (let i = phrase.first; i < phrase.end; i++)
    if (view.words.governments.has(view.tokens[i]?.folded ?? '')) return true;
  return false;
};

function resolveMentions(
  register: Register,
  phrase: NounPhrase,
  referent: Extract<Referent, { kind: 'MENTIONS' }>,
): ActorRef[] {
  const found = referent.pronoun ? pronoun(register, referent.pronoun) : [];
  for (const mention of referent.mentions) {
    if (mention.kind === 'OFFICE' && mention.plural && mention.person === null) {
      // "Ministers" in a text of a body are the body.
      const bareOpening =
        register.view.tokens[mention.firstToken]?.capital === true && mention.endToken - mention.firstToken === 1;
      if (register.home?.kind === 'ORGANIZATION' && bareOpening) return [register.home];
      const all = groupOf(register, phrase);
      if (all.length > 0) return [...all];
    }
    const actor = actorOf(register, mention);
    if (actor && !found.some((one) => sameActor(one, actor))) found.push(actor);
  }
  return found;
}
