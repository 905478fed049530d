import { type ActorRef, type Stance, sameActor } from '../../model/index.ts';
import { actorOf } from './office-holder.ts';
import { others } from './others.ts';
import { isJoint, isOwnSide, sideOf } from './sides.ts';
import { lowerIndex } from './target-mentions.ts';
import { distinct, type TargetSearch } from './target-search.ts';
import { type View, word } from './view.ts';

type Place = Pick<TargetSearch, 'register' | 'view' | 'holders' | 'first'>;

const FARTHEST_PAIR = 16;

/** Stances that are not about both of two. */
const PAIRLESS: ReadonlySet<Stance> = new Set(['AGREE', 'WARN', 'REJECT', 'ACCUSE', 'CONDEMN', 'SANCTION']);

/** "both capitals", "the two countries": of one who stands between, the two told of last; of one of the two, themselves too. */
export function pairTargets(search: TargetSearch): ActorRef[] {
  const { register, holders, stance } = search;
  if (PAIRLESS.has(stance) || !namesPair(search)) return [];
  const joint = isJoint(register, holders);
  if (joint && stance === 'COMMIT') return [];
  const told = twoTold(search);
  if (told.length === 2) return told;
  const sides = distinct(others(search).map((one) => sideOf(register, one) ?? one));
  if (sides.length === 2) return sides;
  if (joint) return distinct(holders.map((one) => sideOf(register, one) ?? one));
  const own = holders[0] && sideOf(register, holders[0]);
  if (sides.length === 1 && own && !isMediator(search))
    return stance === 'SUPPORT' || stance === 'COMMIT' ? sides : [own, ...sides];
  const before = sidesBefore(search, 2, 3);
  return before.length === 2 ? before : [];
}

/** "Ethiopia and Eritrea are on the brink. Both capitals must": two of whom the text tells just before, neither of them at the meeting. */
export function twoTold(search: Place): ActorRef[] {
  const { register, holders } = search;
  if (isJoint(register, holders)) return [];
  const before = sidesBefore(search, 2, 1);
  const present = others(search).map((one) => sideOf(register, one) ?? one);
  return before.length === 2 && !before.some((one) => present.some((other) => sameActor(one, other))) ? before : [];
}

/** Whether "both" or "two" and a noun of sides stand in the argument. */
function namesPair({ view, first, end }: TargetSearch): boolean {
  for (let i = first; i < Math.min(end, first + FARTHEST_PAIR); i++) {
    const w = word(view, i);
    if (w !== 'both' && w !== 'two') continue;
    const before = word(view, word(view, i - 1) === 'the' ? i - 2 : i - 1);
    if (before === 'by' || (before === 'between' && !tiesBefore(view, i))) continue;
    for (let j = i + 1; j <= i + 3 && j < end; j++)
      if (view.words.sides.has(word(view, j)) && word(view, j + 1) !== 'of') return true;
  }
  return false;
}

/** "relations between the two countries", not "a flight between the two capitals". */
function tiesBefore(view: View, at: number): boolean {
  for (let i = at - 1; i > at - 8; i--) if (view.words.ties.has(word(view, i))) return true;
  return false;
}

/** Whether the pair is asked for something at once: "urged both capitals". */
const isMediator = ({ view, first, stance }: TargetSearch): boolean =>
  stance === 'CALL_FOR' &&
  view.words.pairs.has(word(view, view.words.prepositions.has(word(view, first)) ? first + 1 : first));

/** The last sides that the text names before a clause, within some sentences, the holder's own left out. */
export function sidesBefore(search: Place, most: number, sentences: number): ActorRef[] {
  const { register, view, holders, first } = search;
  const here = view.tokens[first]?.sentence ?? 0;
  const found: ActorRef[] = [];
  for (let i = lowerIndex(view, first) - 1; i >= 0 && found.length < most; i--) {
    const mention = view.actors[i];
    if (!mention || here - (view.tokens[mention.firstToken]?.sentence ?? 0) > sentences) break;
    if (mention.kind === 'REGION') continue;
    const actor = actorOf(register, mention);
    const side = actor && sideOf(register, actor);
    if (side?.kind !== 'COUNTRY' || isOwnSide(register, holders, side)) continue;
    if (!found.some((one) => sameActor(one, side))) found.unshift(side);
  }
  return found;
}
