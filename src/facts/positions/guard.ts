import type { Sentence } from '../../documents/index.ts';
import type { Guard } from './language.ts';
import { isMark, type View, word } from './view.ts';

/** Whether what stands around an entry's words, from token `at` to `end`, lets it fire. */
export const guardsHold = (
  view: View,
  guards: readonly Guard[] | undefined,
  at: number,
  end: number,
  limit: number,
): boolean => guards === undefined || guards.every((guard) => holds(view, guard, at, end, limit));

function holds(view: View, guard: Guard, at: number, end: number, limit: number): boolean {
  const next = word(view, end);
  const second = word(view, end + 1);
  if (guard.notNext?.has(next) || guard.notSecond?.has(second)) return false;
  if (guard.notBefore?.has(word(view, at - 1)) || guard.notAfterVerb?.has(word(view, at + 1))) return false;
  if (guard.longerThan !== undefined && end - at <= guard.longerThan) return false;
  for (let i = at + 1; guard.notWithin && i < end; i++) if (guard.notWithin.has(word(view, i))) return false;
  if (!followed(view, guard, end)) return false;
  const { when } = guard;
  if (when && !((when.next?.has(next) ?? true) && (when.second?.has(second) ?? true))) return true;
  if (guard.needs && !hasBefore(view, end, limit, guard.needs.reach, guard.needs.words)) return false;
  return !(guard.forbids && hasBefore(view, end, limit, guard.forbids.reach, guard.forbids.words));
}

/** Whether one of the words, marks or names that a guard asks for stands right behind. */
function followed(view: View, { next, nextMarks, nextName }: Guard, end: number): boolean {
  if (next === undefined && nextMarks === undefined && !nextName) return true;
  return (
    next?.has(word(view, end)) === true ||
    (nextMarks !== undefined && isMark(view, end, nextMarks)) ||
    (nextName === true && view.startingAt.get(end) !== undefined)
  );
}

/** Whether one of some words stands within reach, before a semicolon. */
export function hasBefore(view: View, from: number, end: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (isMark(view, i, ';')) return false;
    if (words.has(word(view, i))) return true;
  }
  return false;
}

const FARTHEST_WELCOME = 22;

/** "welcomed Tesk to Oslo" receives a guest; "welcomed Tesk's decision" and "welcomed the vote" hold something. */
export function receivesGuest(view: View, end: number, sentence: Sentence): boolean {
  const { words } = view;
  const mention = view.startingAt.get(end) ?? view.startingAt.get(end + 1);
  if (!mention || (mention.kind !== 'PERSON' && mention.kind !== 'OFFICE'))
    return word(view, end) === 'to' || isGuest(view, end);
  for (let i = end; i < Math.min(end + FARTHEST_WELCOME, sentence.endToken); i++) {
    if (view.tokens[i]?.kind === 'POSSESSIVE') return false;
    if (words.welcomeEnds.has(word(view, i))) return true;
  }
  return true;
}

/** "the guest", "her visitor": with nothing of theirs behind. */
function isGuest(view: View, end: number): boolean {
  for (let i = end; i < end + 4; i++)
    if (view.words.guests.has(word(view, i)) || (view.words.roles.has(word(view, i)) && endsObject(view, i + 1)))
      return view.tokens[i + 1]?.kind !== 'POSSESSIVE';
  return false;
}

/** Whether nothing is told of an object behind it: "welcomed the Chilean official and". */
const endsObject = (view: View, at: number): boolean =>
  view.tokens[at] === undefined ||
  isMark(view, at, ',.;') ||
  view.words.glue.has(word(view, at)) ||
  view.words.placing.has(word(view, at)) ||
  word(view, at) === 'to';
