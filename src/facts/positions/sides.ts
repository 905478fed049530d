import { type ActorRef, actorId, sameActor } from '../../model/index.ts';
import type { Register } from './register.ts';

/** A person as an actor. */
export const person = (index: number): ActorRef => ({ kind: 'PERSON', person: index });

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
