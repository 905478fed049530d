import { type ActorRef, sameActor } from '../../model/index.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import { mostRecent, type Register } from './register.ts';
import { isOwnSide, person, sideOf } from './sides.ts';
import type { NounPhrase } from './subject.ts';

/** "The host", "her guest": who is so at the meeting, where that is told. */
export function byRole(register: Register, phrase: NounPhrase): ActorRef | null {
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

/** Somebody at the meeting told of at a token who is of another side than the last subject. */
export function otherParticipant(register: Register, token: number): ActorRef | null {
  const meeting = meetingAt(register, token)?.fact;
  const last = register.lastActors;
  const found = participantsOf(register, meeting).find(
    (one) =>
      !isOwnSide(register, last, one) &&
      !last.some((actor) => sameActor(sideOf(register, actor), sideOf(register, one))),
  );
  return found ?? null;
}

/** "her Kenyan colleague": who is at the meeting for a side, else whoever was last named of it, else the side. */
export function ofSide(register: Register, side: ActorRef, token: number): ActorRef {
  const there = participantsOf(register, meetingAt(register, token)?.fact).find(
    (one) => one.kind === 'PERSON' && sameActor(sideOf(register, one), side),
  );
  if (there) return there;
  const named = mostRecent(register, (one) => sameActor(one.of, side));
  return named === null ? side : person(named);
}
