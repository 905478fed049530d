import { type ActorRef, type Stance, sameActor } from '../../model/index.ts';
import { actorOf } from './office-holder.ts';
import { sidesBefore } from './pair-targets.ts';
import { isJoint, isOwnSide, sideOf } from './sides.ts';
import { mentionsIn } from './target-mentions.ts';
import type { TargetSearch } from './target-search.ts';
import { word } from './view.ts';

/** Stances that are about a country's situation where the clause names nobody: the country that the text told of just before. */
const OF_SITUATION: ReadonlySet<Stance> = new Set(['CALL_FOR', 'CONCERN', 'SANCTION']);
const NEAR = 1;

/** "She voiced worry about the slow pace of reform": the country that the sentence before, or this one, told of last. */
export function situationBefore(search: TargetSearch): ActorRef[] {
  if (!(OF_SITUATION.has(search.stance) || isOfAct(search)) || isJoint(search.register, search.holders)) return [];
  if (search.subject?.referent.kind === 'FIRST' || isOfAll(search) || namesForeign(search)) return [];
  const near = sidesBefore(search, 2, NEAR);
  const { register } = search;
  const speaker = register.lastHolder && sideOf(register, register.lastHolder.actor);
  // Whoever spoke before is seldom whose situation it is.
  const told = near.length > 1 ? near.filter((one) => !sameActor(one, speaker)) : near;
  return told.slice(-1);
}

/** "condemned the decision": what somebody did who was told of. */
const isOfAct = ({ view, stance, first, end }: TargetSearch): boolean =>
  stance === 'CONDEMN' &&
  first + 1 < end &&
  view.words.determiners.has(word(view, first)) &&
  view.words.anaphors.has(word(view, first + 1));

/** Whether another side is named there, though it is not whom the stance is about: "the attack in Velia". */
const namesForeign = ({ register, view, holders, first, end }: TargetSearch): boolean =>
  mentionsIn(view, first, end).some((mention) => {
    const actor = actorOf(register, mention);
    return actor !== null && !isOwnSide(register, holders, actor);
  });

const FARTHEST_GROUP = 6;

/** "called on donors", "all owners": many who are asked, of no country. */
function isOfAll({ view, first, end }: TargetSearch): boolean {
  for (let i = first; i < Math.min(end, first + FARTHEST_GROUP); i++)
    if (view.words.anybodies.has(word(view, i))) return true;
  return false;
}

const FARTHEST_CLAIM = 3;
const REMEMBERED = 3;

/** "the accusation", "that" as what is rejected, and not as what only opens a clause. */
function namesClaim({ view, first, end, stance }: TargetSearch): boolean {
  // "called the remarks reckless"
  if (stance === 'CONDEMN')
    return view.words.determiners.has(word(view, first)) && view.words.remarks.has(word(view, first + 1));
  if (view.words.claimNouns.has(word(view, first)) || view.words.determiners.has(word(view, first)))
    for (let i = first; i < Math.min(end, first + FARTHEST_CLAIM); i++)
      if (view.words.claimNouns.has(word(view, i))) return true;
  if (!view.words.claimPronouns.has(word(view, first))) return false;
  const next = word(view, first + 1);
  return first + 1 >= end || next === 'as' || view.words.isWas.has(next);
}

/** "rejected the accusation", "That is untrue": whose words they are that somebody else spoke just before. */
export function claimBefore(search: TargetSearch): ActorRef[] {
  const { register, view, holders, first, stance } = search;
  const last = register.lastHolder;
  if ((stance !== 'REJECT' && stance !== 'CONDEMN') || !last || isOwnSide(register, holders, last.actor)) return [];
  if (holders.some((one) => sameActor(one, last.actor))) return [];
  if ((view.tokens[first]?.sentence ?? 0) - last.sentence > REMEMBERED) return [];
  return namesClaim(search) ? [last.actor] : [];
}
