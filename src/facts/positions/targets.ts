import { type ActorRef, type Stance, sameActor } from '../../model/index.ts';
import { bodyOf } from './body.ts';
import { actorOf } from './office-holder.ts';
import { ownGovernment } from './own-government.ts';
import { pairTargets, sidesBefore, twoTold } from './pair-targets.ts';
import type { Register } from './register.ts';
import { resolve } from './resolve.ts';
import { isJoint, isOwnSide, sideOf } from './sides.ts';
import { ASKS, distinct, firstForeign, type TargetSearch } from './target-search.ts';
import { claimBefore, situationBefore } from './told-before.ts';
import { allies, anaphoric, ofTown, otherSide, unnamed } from './unnamed-targets.ts';
import { isMark, type View, word } from './view.ts';

/** The stretch of the object: up to the word that opens what it is thanked, asked or blamed for. */
function objectEnd(view: View, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const w = word(view, i);
    if (i > first && view.words.objectEnds.has(w)) return i;
    if (i > first && isMark(view, i, '"“”„«»')) return i;
  }
  return end;
}

/** "on his country's national day", "for her Government's help": the act is the country's. */
function ofTheirCountry({ view, end }: TargetSearch, from: number): boolean {
  for (let i = from; i + 2 < end; i++)
    if (
      view.words.ownersOf.has(word(view, i)) &&
      view.words.governments.has(word(view, i + 1)) &&
      view.tokens[i + 2]?.kind === 'POSSESSIVE'
    )
      return true;
  return false;
}

const FARTHEST_WHOM = 5;

/** "Tesk, whom she thanked": the one before the relative. */
function whomBefore({ register, view, first }: TargetSearch): ActorRef[] {
  for (let i = first - 1; i >= first - FARTHEST_WHOM; i--) {
    if (word(view, i) !== 'whom') continue;
    const mention = view.endingAt.get(isMark(view, i - 1, ',') ? i - 1 : i);
    const actor = mention ? actorOf(register, mention) : null;
    return actor ? [actor] : [];
  }
  return [];
}

/** The country of an act beside the person who is thanked: "thanked Minister Venn for Ghana's help". */
function actOf(search: TargetSearch, object: readonly ActorRef[], from: number): ActorRef[] {
  const { register } = search;
  const person = object.length === 1 && object[0]?.kind === 'PERSON' ? object[0] : null;
  if (!person) return [];
  const side = sideOf(register, person);
  if (side && ofTheirCountry(search, from)) return [side];
  return firstForeign({ ...search, first: from }, false).filter(
    (one) => one.kind !== 'PERSON' && (side === null || sameActor(one, side)),
  );
}

/** Condolences, and what is condemned in a few words, are about whom the text told of just before. */
const isOfTold = ({ forSide, stance, first, end, view }: TargetSearch): boolean =>
  forSide || (stance === 'CONDEMN' && end - first <= SHORT_OBJECT && view.words.determiners.has(word(view, first)));

const SHORT_OBJECT = 3;

const FARTHEST_TOPIC = 14;
const ON_TOPIC: ReadonlySet<Stance> = new Set([
  'CONCERN',
  'CONDEMN',
  'CALL_FOR',
  'DEMAND',
  'REJECT',
  'WARN',
  'SUPPORT',
]);

/** "Turning to Ghana, she voiced concern about the arrests": whom the sentence is on. */
function topicBefore(search: TargetSearch): ActorRef[] {
  const { view, first, stance } = search;
  if (!ON_TOPIC.has(stance)) return [];
  const sentence = view.reading.document.sentences[view.tokens[first]?.sentence ?? -1];
  if (!sentence || !view.words.topicLeads.has(word(view, sentence.firstToken))) return [];
  for (let i = sentence.firstToken + 1; i < Math.min(first, sentence.firstToken + FARTHEST_TOPIC); i++)
    if (isMark(view, i, ','))
      return firstForeign({ ...search, stance: 'CALL_FOR', first: sentence.firstToken + 1, end: i }, false);
  return [];
}

/** "They hand out bicycles": those whom the speaker told of last. */
function theyTold({ register, view, holders, subject, first }: TargetSearch): ActorRef[] {
  const last = sidesBefore({ register, view, holders, first }, 1, 1)[0] ?? register.lastForeign;
  const they = word(view, first) === 'they' || (subject !== null && word(view, subject.first) === 'they');
  const quoted = (view.quoteOf[first] ?? -1) >= 0;
  return they && quoted && last && !isOwnSide(register, holders, last) ? [last] : [];
}

const LONGEST_ANSWER = 3;

/** "You must get used to it," of one who answers: whoever spoke before. */
function youAnswered({ register, view, holders, first }: TargetSearch): ActorRef[] {
  const last = register.lastHolder;
  if (word(view, first) !== 'you' || !last || isOwnSide(register, holders, last.actor)) return [];
  if ((view.tokens[first]?.sentence ?? 0) - last.sentence > LONGEST_ANSWER) return [];
  return [sideOf(register, last.actor) ?? last.actor];
}

const FARTHEST_SHORT_NAME = 14;

/** "the Commission's levy": a body by its short name. */
function bodyTold({ register, view, holders, first, end, stance }: TargetSearch): ActorRef[] {
  if (stance === 'AGREE' || stance === 'COMMIT' || isJoint(register, holders)) return [];
  for (let i = first + 1; i < Math.min(end, first + FARTHEST_SHORT_NAME); i++) {
    if (word(view, i - 1) !== 'the' || view.tokens[i]?.capital !== true || !view.words.bodies.has(word(view, i)))
      continue;
    if (view.startingAt.has(i) || view.words.placing.has(word(view, i - 2))) continue;
    const body = bodyOf(register, { first: i - 1, end: i + 1, referent: { kind: 'INSTITUTION', near: null } });
    if (body && !isOwnSide(register, holders, body)) return [body];
  }
  return [];
}

const FARTHEST_THERE = 8;

/** "called on all stakeholders there": where the sentence has told. */
function namesThere({ view, first, end }: TargetSearch): boolean {
  for (let i = first; i < Math.min(end, first + FARTHEST_THERE); i++)
    if (word(view, i) === 'there' && !view.words.isWas.has(word(view, i + 1))) return true;
  return false;
}

/** Who is to act: the subject of "must" and "should". */
function ofSubject(search: TargetSearch): ActorRef[] {
  const { register, view, holders, subject, cueAt, first, stance } = search;
  const told = theyTold(search);
  if (told.length > 0) return told;
  const answered = youAnswered(search);
  if (answered.length > 0) return answered;
  if (subject && (subject.referent.kind === 'FIRST' || subject.referent.kind === 'PRONOUN')) {
    if (subject.referent.kind === 'FIRST') return [];
    const last = register.lastForeign;
    return last && (stance === 'DEMAND' || stance === 'CALL_FOR') && !isOwnSide(register, holders, last) ? [last] : [];
  }
  const before = firstForeign({ ...search, first, end: Math.max(first, cueAt) }, false);
  if (before.length > 0 || stance === 'ASSESS') return before;
  for (let i = first; i < cueAt; i++) if (view.words.allies.has(word(view, i))) return allies(register);
  if (subject?.referent.kind === 'GROUP') {
    const two = twoTold(search);
    if (two.length === 2) return two;
  }
  if (subject && subject.referent.kind !== 'NOUN') {
    const actors = resolve(register, subject, holders);
    const foreign = actors.filter((one) => !isOwnSide(register, holders, one));
    if (foreign.length > 0) return foreign;
  }
  return stance === 'CALL_FOR' ? firstForeign({ ...search, first: cueAt }, false) : [];
}

/** Whether the object is "all parties" or the like, and a place follows. */
function isAllOf({ view, first }: TargetSearch, stop: number): boolean {
  if (!view.words.inside.has(word(view, stop))) return false;
  for (let i = first; i < stop; i++) if (view.words.groups.has(word(view, i))) return true;
  return false;
}

const FARTHEST_ADVERSARY = 9;
const ASKS_AGAINST: ReadonlySet<Stance> = new Set(['CALL_FOR', 'DEMAND']);

/** "asked Ghana to condemn Chile": against whom somebody is to act. */
function againstWhom(search: TargetSearch): ActorRef[] {
  const { view, first, end, cueAt } = search;
  if (!ASKS_AGAINST.has(search.stance)) return [];
  for (let i = Math.max(first, cueAt) + 1; i < end; i++)
    if (view.words.adverse.has(word(view, i)))
      return firstForeign({ ...search, first: i + 1, end: Math.min(end, i + FARTHEST_ADVERSARY) }, false);
  return [];
}

function namedIn(search: TargetSearch): ActorRef[] {
  const { view, rule, first, end } = search;
  if (rule === 'SUBJECT') return ofSubject(search);
  if (rule === 'ALL') return firstForeign(search, true);
  if (rule === 'ARGUMENT') {
    const found = firstForeign(search, false);
    if (found.length > 0) return found;
    const told = theyTold(search);
    return told.length > 0 ? told : unnamed(search);
  }
  const stop = objectEnd(view, first, end);
  const object = firstForeign({ ...search, end: stop }, false);
  if (object.length > 0) return [...object, ...actOf(search, object, stop)];
  // "all parties in Ghana": the country tells whose.
  if (isAllOf(search, stop)) {
    const there = firstForeign({ ...search, first: stop, end: Math.min(end, stop + 6) }, false);
    if (there.length > 0) return there;
  }
  const pronoun = unnamed({ ...search, end: stop });
  if (pronoun.length > 0) return [...pronoun, ...actOf(search, pronoun, stop)];
  return rule === 'ONLY_OBJECT' ? [] : firstForeign(search, false);
}

/** Whom a stance is about: codes and people, in the order of the text. */
export function targetsOf(search: TargetSearch): ActorRef[] {
  const { register, rule, stance, first, end } = search;
  if (end <= first) return [];
  if (rule === 'NONE') return claimBefore(search);
  let found = namesThere(search) ? topicBefore(search) : [];
  if (found.length === 0) found = namedIn(search);
  if (found.length === 1) found = [...found, ...againstWhom(search)];
  if (found.length === 0 || stance === 'PRAISE') found = [...whomBefore(search), ...found];
  if (found.length === 0) found = bodyTold(search);
  if (found.length === 0) found = claimBefore(search);
  if (found.length === 0 && rule !== 'ONLY_OBJECT') found = anaphoric(search);
  if (found.length === 0) found = topicBefore(search);
  if (found.length === 0) found = pairTargets(search);
  if (found.length === 0 && stance === 'COMMIT') found = otherSide(search);
  if (found.length === 0) found = ofTown(search);
  if (found.length === 0) found = otherSide(search);
  if (found.length === 0 && isOfTold(search)) found = sidesBefore(search, 1, 1);
  if (found.length === 0) found = ownGovernment(search);
  if (found.length === 0 && rule !== 'ONLY_OBJECT') found = situationBefore(search);
  if (!ASKS.has(stance)) return distinct(found);
  return distinct(found.map((one) => (one.kind === 'PERSON' ? (sideOf(register, one) ?? one) : one)));
}

/** Who is spoken to right behind a verb: "told Tesk that". */
export const addresseesOf = (
  register: Register,
  view: View,
  holders: readonly ActorRef[],
  first: number,
  end: number,
): ActorRef[] =>
  targetsOf({
    register,
    view,
    holders,
    stance: 'ASSESS',
    rule: 'OBJECT',
    first,
    end,
    asksPresent: false,
    forSide: false,
    subject: null,
    cueAt: -1,
  });
