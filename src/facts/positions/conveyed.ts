import { type ActorRef, sameActor } from '../../model/index.ts';
import type { Predicate } from './predicate.ts';
import { resolve } from './resolve.ts';
import { isOwnSide, sideOf } from './sides.ts';
import { phraseEndingAt, phraseStartingAt } from './subject.ts';
import { word } from './view.ts';
import type { Work } from './work.ts';

/** Who holds a view, and who voices it where that is another. */
export interface Held {
  readonly holders: readonly ActorRef[];
  readonly voicedBy: ActorRef | null;
}

const FARTHEST = 6;

/** "conveyed the King's thanks": the view is the King's, and who conveys it is the voice; a view of the own country stays the official's. */
export function conveyed(
  work: Work,
  predicate: Predicate,
  held: Held | null,
  narrator: readonly ActorRef[],
): Held | null {
  const { view, register } = work;
  if (!held || !view.words.conveys.has(word(view, predicate.at))) return held;
  const whose = ownerBefore(work, predicate) ?? ownerBehind(work, predicate);
  if (!whose) return held;
  let owners = resolve(register, whose, narrator);
  const theirs = view.words.ownersOf.has(word(view, whose.first));
  // "his President's": nobody is named, or it is the conveyer again.
  if (theirs && owners.every((one) => held.holders.some((holder) => sameActor(holder, one)))) owners = [];
  if (owners.length === 0 && (whose.referent.kind === 'ROLE' || (theirs && whose.referent.kind === 'MENTIONS'))) {
    // "his President's": the article does not name them, so their country holds it.
    const side = held.holders[0] && sideOf(register, held.holders[0]);
    owners = side ? [side] : [];
    return side ? { holders: owners, voicedBy: held.holders[0] ?? null } : held;
  }
  if (owners.length === 0) return held;
  const official = owners.every((one) => one.kind !== 'PERSON' && isOwnSide(register, held.holders, one));
  return official ? held : { holders: owners, voicedBy: held.holders[0] ?? null };
}

function ownerBefore({ view }: Work, predicate: Predicate) {
  for (let i = predicate.at + 1; i < predicate.end; i++)
    if (view.tokens[i]?.kind === 'POSSESSIVE') return phraseEndingAt(view, i, predicate.at + 1);
  return null;
}

function ownerBehind({ view }: Work, predicate: Predicate) {
  for (let i = predicate.at + 1; i < predicate.end + FARTHEST; i++) {
    if (!view.words.conveyedNouns.has(word(view, i))) continue;
    return word(view, i + 1) === 'of' ? phraseStartingAt(view, i + 2, i + 10) : null;
  }
  return null;
}
