import { type ActorRef, sameActor } from '../../model/index.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import type { Predicate } from './predicate.ts';
import { resolve } from './resolve.ts';
import { isOwnSide, sideOf } from './sides.ts';
import type { Work } from './work.ts';

/** The actors of a predicate's subject; resolved once for verbs that share it. */
export function actorsOf(
  work: Work,
  predicate: Predicate,
  speaker: readonly ActorRef[],
  narrator: readonly ActorRef[],
): readonly ActorRef[] {
  if (!predicate.subject) {
    if (work.listed.length > 0) return work.listed;
    if (narrator.length > 0) return narrator;
    return participantsOf(work.register, meetingAt(work.register, predicate.at)?.fact);
  }
  const known = work.resolved.get(predicate.subject);
  if (known) return known;
  const actors = resolve(work.register, predicate.subject, speaker);
  work.resolved.set(predicate.subject, actors);
  return actors;
}

/** The view is the speaker's where the subject is "we" or of their side; another's view is conveyed. */
export function holdersOf(
  work: Work,
  predicate: Predicate,
  actors: readonly ActorRef[],
  around: readonly ActorRef[],
): { holders: readonly ActorRef[]; voicedBy: ActorRef | null } | null {
  if (around.length === 0) return actors.length > 0 ? { holders: actors, voicedBy: null } : null;
  if (actors.length === 0) {
    const noun = predicate.subject?.referent.kind === 'NOUN';
    return noun ? null : { holders: around, voicedBy: null };
  }
  if (actors.every((actor) => isOwnSide(work.register, around, actor) && actor.kind !== 'PERSON'))
    return { holders: around, voicedBy: null };
  // "Norway rejects the plan, Orla said": nothing else tells for whom Orla speaks.
  if (
    actors.length === 1 &&
    actors[0] &&
    actors[0].kind !== 'PERSON' &&
    around.every((one) => sideOf(work.register, one) === null)
  )
    return { holders: around, voicedBy: null };
  if (actors.every((actor) => around.some((one) => sameActor(one, actor)))) return { holders: around, voicedBy: null };
  return { holders: actors, voicedBy: around[0] ?? null };
}
