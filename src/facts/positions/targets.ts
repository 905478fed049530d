import { type ActorRef, actorId, type Stance, sameActor } from '../../model/index.ts';
import type { TargetRule } from './language.ts';
import { actorOf, isJoint, isOwnSide, meetingAt, participantsOf, type Register, resolve, sideOf } from './register.ts';
import { type NounPhrase, phraseStartingAt } from './subject.ts';
import { type ActorMention, isMark, type View, word } from './view.ts';

const MOST_TARGETS = 8;

/** Actor mentions between two tokens, an office, adjective or side before a name left to the name. */
function mentionsIn(view: View, first: number, end: number): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = lowerIndex(view, first); i < view.actors.length; i++) {
    const mention = view.actors[i];
    if (!mention || mention.firstToken >= end) break;
    if (mention.endToken > end) continue;
    const last = found.at(-1);
    if (last && mention.firstToken < last.endToken) {
      if (mention.kind === 'PERSON' && last.kind !== 'PERSON') found.pop();
      else continue;
    } else if (
      last &&
      mention.kind === 'PERSON' &&
      last.kind !== 'PERSON' &&
      joins(view, last.endToken, mention.firstToken)
    ) {
      found.pop();
      const before = found.at(-1);
      if (
        before &&
        before.kind !== 'PERSON' &&
        joins(view, before.endToken, last.firstToken) &&
        before.endToken === last.firstToken
      )
        found.pop();
    } else if (last && mention.kind === 'OFFICE' && last.kind === 'DEMONYM' && last.endToken === mention.firstToken)
      found.pop();
    found.push(mention);
  }
  return found;
}

function lowerIndex(view: View, first: number): number {
  let low = 0;
  let high = view.actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.actors[middle]?.firstToken ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether what stands between an office and a name is nothing, a comma or a possessive. */
function joins(view: View, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const token = view.tokens[i];
    if (token?.kind === 'POSSESSIVE' || isMark(view, i, ',')) continue;
    if (token && view.words.titles.has(token.folded)) continue;
    return false;
  }
  return true;
}

/** Whether two mentions stand in one list. */
function listed(view: View, from: number, to: number): boolean {
  if (to - from > 5) return false;
  let separator = false;
  for (let i = from; i < to; i++) {
    const w = word(view, i);
    if (w === 'and' || w === '&' || isMark(view, i, ',')) separator = true;
    else if (!view.words.inLists.has(w)) return false;
  }
  return separator;
}

/** The stretch of the object: up to the word that opens what it is thanked, asked or blamed for. */
function objectEnd(view: View, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const w = word(view, i);
    if (i > first && view.words.objectEnds.has(w)) return i;
    if (i > first && isMark(view, i, '"“”„«»')) return i;
  }
  return end;
}

/** What is asked of a stretch of text: whom a stance is about. */
export interface TargetSearch {
  readonly register: Register;
  readonly view: View;
  readonly holders: readonly ActorRef[];
  readonly stance: Stance;
  readonly rule: TargetRule | 'SUBJECT';
  /** The argument: tokens from `first` to `end`. */
  readonly first: number;
  readonly end: number;
  /** Whether who is present is asked where nobody is named. */
  readonly asksPresent: boolean;
  /** The subject of a cue, and where the cue stands. */
  readonly subject: NounPhrase | null;
  readonly cueAt: number;
}

/** Stances that ask somebody to act: a person is asked for their side. */
const ASKS: ReadonlySet<Stance> = new Set(['CALL_FOR', 'COMMIT', 'AGREE']);
/** Stances whose targets are not where something happens ("troops in Velia"). */
const PLACELESS: ReadonlySet<Stance> = new Set(['REJECT', 'WARN', 'ACCUSE', 'AGREE', 'ASSESS']);
/** Stances that a group of countries can be the target of. */
const GROUPS: ReadonlySet<Stance> = new Set(['SUPPORT', 'COMMIT', 'PRAISE']);

/** Whom a mention means as a target; null where it is none. */
function targetOf(search: TargetSearch, mention: ActorMention): ActorRef | null {
  const { register, view, stance } = search;
  const before = word(view, mention.firstToken - 1);
  const placed = view.words.inside.has(before === 'the' ? word(view, mention.firstToken - 2) : before);
  if (placed && PLACELESS.has(stance)) return null;
  // "EU accession", "joining the EU": the body is not who is backed or helped.
  if (mention.kind === 'ORGANIZATION' && (stance === 'COMMIT' || stance === 'SUPPORT') && isAdjectival(view, mention))
    return null;
  if (mention.kind === 'REGION') {
    if (/^(gaza|west bank)/.test(mention.name.toLowerCase())) return { kind: 'COUNTRY', code: 'PSE' };
    if (!GROUPS.has(stance) || mention.members.length === 0) return null;
  }
  if (mention.kind === 'CAPITAL' && mention.code === 'BEL' && !placed && word(view, mention.firstToken) === 'brussels')
    return { kind: 'ORGANIZATION', name: 'EU' };
  return actorOf(register, mention);
}

/** Whether a body's name stands before a noun, or behind "joining". */
function isAdjectival(view: View, mention: ActorMention): boolean {
  const before =
    word(view, mention.firstToken - 1) === 'the'
      ? word(view, mention.firstToken - 2)
      : word(view, mention.firstToken - 1);
  if (view.words.joining.has(before)) return true;
  const next = view.tokens[mention.endToken];
  return (
    next?.kind === 'WORD' &&
    !next.capital &&
    !view.words.prepositions.has(next.folded) &&
    !view.words.conjunctions.has(next.folded) &&
    !view.words.between.has(next.folded)
  );
}

/** The first mention that is not of the holder's own side, with its list. */
function firstForeign(search: TargetSearch, all: boolean): ActorRef[] {
  const { register, view, holders, first, end, stance } = search;
  const joint = isJoint(register, holders);
  const found: ActorRef[] = [];
  let last: ActorMention | null = null;
  for (const mention of mentionsIn(view, first, end)) {
    const actor = targetOf(search, mention);
    if (!actor) continue;
    if (!all && !joint && isOwnSide(register, holders, actor)) continue;
    if (joint && holders.some((holder) => sameActor(holder, actor))) continue;
    if (
      joint &&
      stance !== 'PRAISE' &&
      stance !== 'ASSESS' &&
      stance !== 'SUPPORT' &&
      isOwnSide(register, holders, actor)
    )
      continue;
    if (last && !listed(view, last.endToken, mention.firstToken)) break;
    if (!found.some((one) => sameActor(one, actor))) found.push(actor);
    last = mention;
    if (found.length >= MOST_TARGETS) break;
  }
  return found;
}

/** Those at the current meeting who are of another side than the holder. */
function others({ register, view, holders, first }: TargetSearch): ActorRef[] {
  const present = participantsOf(register, meetingAt(register, Math.min(first, view.tokens.length - 1))?.fact);
  return present.filter(
    (one) =>
      !isOwnSide(register, holders, one) &&
      !holders.some((holder) => sameActor(sideOf(register, holder), sideOf(register, one))),
  );
}

/** "him", "her host", "both capitals", "the Serbian side": whom an object without a name means. */
function unnamed(search: TargetSearch): ActorRef[] {
  const { register, view, holders, first, end } = search;
  const opening = word(view, first);
  if (view.words.objectPronouns.has(opening)) {
    const next = view.tokens[first + 1];
    if (opening === 'her' && next?.kind === 'WORD' && !view.words.behindPronouns.has(next.folded)) return [];
    const all = others(search);
    const people = all.filter((one) => one.kind === 'PERSON');
    return (people.length > 0 ? people : all).slice(0, opening === 'them' ? 4 : 1);
  }
  if (view.words.allies.has(opening)) return allies(register);
  const phrase = phraseStartingAt(view, first, Math.min(end, first + 5));
  if (!phrase || phrase.referent.kind === 'NOUN' || phrase.referent.kind === 'FIRST') return [];
  const named = resolve(register, phrase, []);
  // The opposition criticises its own government.
  const ownGovernment =
    CRITICAL.has(search.stance) && phrase.referent.kind === 'INSTITUTION' && phrase.referent.near === null;
  return ownGovernment ? [...named] : named.filter((one) => !isOwnSide(register, holders, one));
}

const CRITICAL: ReadonlySet<Stance> = new Set(['CONDEMN', 'ACCUSE', 'CALL_FOR', 'DEMAND', 'WARN', 'CONCERN']);

/** "Allies" are the alliance's, where the text names one. */
function allies(register: Register): ActorRef[] {
  const found = register.view.actors.find((one) => one.kind === 'ORGANIZATION' && /nato/i.test(one.name));
  return found?.kind === 'ORGANIZATION' ? [{ kind: 'ORGANIZATION', name: found.name }] : [];
}

/** "rejected the charge", "these manoeuvres were reckless": the side told of last. */
function anaphoric({ register, view, holders, first, end, stance }: TargetSearch): ActorRef[] {
  const last = register.lastForeign;
  if (!last || isOwnSide(register, holders, last)) return [];
  if (stance === 'CONDEMN' || stance === 'ACCUSE') return [last];
  if (stance !== 'REJECT' && stance !== 'CONCERN' && stance !== 'WARN') return [];
  const reach = stance === 'REJECT' ? 4 : 3;
  for (let i = first; i < Math.min(end, first + reach); i++) if (view.words.anaphors.has(word(view, i))) return [last];
  return [];
}

/** The country of an act beside the person who is thanked: "thanked Minister Venn for Ghana's help". */
function actOf(search: TargetSearch, object: readonly ActorRef[], from: number): ActorRef[] {
  const { register } = search;
  const person = object.length === 1 && object[0]?.kind === 'PERSON' ? object[0] : null;
  if (!person) return [];
  const side = sideOf(register, person);
  return firstForeign({ ...search, first: from }, false).filter(
    (one) => one.kind !== 'PERSON' && (side === null || sameActor(one, side)),
  );
}

/** Who is to act: the subject of "must" and "should". */
function ofSubject(search: TargetSearch): ActorRef[] {
  const { register, view, holders, subject, cueAt, first, stance } = search;
  if (subject && (subject.referent.kind === 'FIRST' || subject.referent.kind === 'PRONOUN')) {
    if (subject.referent.kind === 'FIRST') return [];
    const last = register.lastForeign;
    return last && stance === 'DEMAND' && !isOwnSide(register, holders, last) ? [last] : [];
  }
  const before = firstForeign({ ...search, first, end: Math.max(first, cueAt) }, false);
  if (before.length > 0) return before;
  for (let i = first; i < cueAt; i++) if (view.words.allies.has(word(view, i))) return allies(register);
  if (subject && subject.referent.kind !== 'NOUN') {
    const actors = resolve(register, subject, holders);
    const foreign = actors.filter((one) => !isOwnSide(register, holders, one));
    if (foreign.length > 0) return foreign;
  }
  return stance === 'CALL_FOR' ? firstForeign({ ...search, first: cueAt }, false) : [];
}

function namedIn(search: TargetSearch): ActorRef[] {
  const { view, rule, first, end } = search;
  if (rule === 'SUBJECT') return ofSubject(search);
  if (rule === 'ALL') return firstForeign(search, true);
  if (rule === 'ARGUMENT') {
    const found = firstForeign(search, false);
    return found.length > 0 ? found : unnamed(search);
  }
  const stop = objectEnd(view, first, end);
  const object = firstForeign({ ...search, end: stop }, false);
  if (object.length > 0) return [...object, ...actOf(search, object, stop)];
  const pronoun = unnamed({ ...search, end: stop });
  if (pronoun.length > 0) return [...pronoun, ...actOf(search, pronoun, stop)];
  return rule === 'ONLY_OBJECT' ? [] : firstForeign(search, false);
}

/** Whether a promise is of something that another gets. */
function givesSomething({ view, first, end }: TargetSearch): boolean {
  for (let i = first - 1; i < end; i++) if (view.words.giving.has(word(view, i))) return true;
  return false;
}

/** The country of a town that is named, where no country is. */
function ofTown({ register, view, holders, stance, first, end }: TargetSearch): ActorRef[] {
  if (stance !== 'CONCERN' && stance !== 'CALL_FOR' && stance !== 'SUPPORT') return [];
  const from = view.tokens[first]?.start ?? 0;
  const to = view.tokens[end - 1]?.end ?? 0;
  const code = view.townAt(from, to);
  const actor = code === null ? null : ({ kind: 'COUNTRY', code } as const);
  return actor && !isOwnSide(register, holders, actor) ? [actor] : [];
}

/** Who benefits, or is praised, where nobody is named: the other side of the talks of two. */
function otherSide(search: TargetSearch): ActorRef[] {
  const { register, stance, holders } = search;
  const gives = stance === 'COMMIT' && givesSomething(search);
  const asks = stance === 'CALL_FOR' && search.asksPresent;
  if (!gives && !asks && stance !== 'PRAISE') return [];
  if (isJoint(register, holders)) return [];
  const sides = distinct(others(search).map((one) => sideOf(register, one) ?? one));
  return sides.length === 1 ? sides : [];
}

/** Whom a stance is about: codes and people, in the order of the text. */
export function targetsOf(search: TargetSearch): ActorRef[] {
  const { register, rule, stance, first, end } = search;
  if (rule === 'NONE' || end <= first) return [];
  let found = namedIn(search);
  if (found.length === 0 && rule !== 'ONLY_OBJECT') found = anaphoric(search);
  if (found.length === 0) found = ofTown(search);
  if (found.length === 0) found = otherSide(search);
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
    subject: null,
    cueAt: -1,
  });

const distinct = (actors: readonly ActorRef[]): ActorRef[] => [
  ...new Map(actors.map((actor) => [actorId(actor), actor])).values(),
];
