import { type ActorRef, sameActor } from '../../model/index.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import { isOwnSide, sideOf } from './sides.ts';
import type { TargetSearch } from './target-search.ts';

/** Those at the current meeting who are of another side than the holder. */
export function others({
  register,
  view,
  holders,
  first,
}: Pick<TargetSearch, 'register' | 'view' | 'holders' | 'first'>): ActorRef[] {
  const present = participantsOf(register, meetingAt(register, Math.min(first, view.tokens.length - 1))?.fact);
  return present.filter(
    (one) =>
      !isOwnSide(register, holders, one) &&
      !holders.some((holder) => sameActor(sideOf(register, holder), sideOf(register, one))),
  );
}
