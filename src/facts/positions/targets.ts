import { type ActorRef, actorId, sameActor } from '../../model/index.ts';
import type { TargetRule } from './language.ts';
import { actorOf, isJoint, isOwnSide, meetingAt, participantsOf, type Register, resolve, sideOf } from './register.ts';
import { phraseStartingAt } from './subject.ts';
import { type ActorMention, isMark, type View, word } from './view.ts';

const MOST_TARGETS = 8;

/** Actor mentions between two tokens, an office, adjective or side before a name left to the name. */
function mentionsIn(view: View, first: number, end: number): ActorMention[] {
  const inside = view.actors.slice(lowerIndex(view, first));
  const found: ActorMention[] = [];
  for (const mention of inside) {
    if (mention.firstToken >= end) break;
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
    if (token && /^(mr|mrs|ms|dr|sir|h\.e\.|foreign|prime|minister|president)\.?$/.test(token.folded)) continue;
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
    else if (!/^(the|both|to|of|as|well|on|its|with)$/.test(w)) return false;
  }
  return separator;
}

const OBJECT_ENDS = new Set(
  'for to that on over about regarding because since when as who which whose after by with from at in'.split(' '),
);

/** The stretch of the object: up to the word that opens what it is thanked, asked or blamed for. */
function objectEnd(view: View, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const w = word(view, i);
    if (i > first && OBJECT_ENDS.has(w)) return i;
    if (i > first && isMark(view, i, '"“”„«»')) return i;
  }
  return end;
}

interface Search {
  readonly register: Register;
  readonly view: View;
  readonly holders: readonly ActorRef[];
  readonly first: number;
  readonly end: number;
}

/** The first mention that is not of the holder's own side, with its list. */
function firstForeign({ register, view, holders, first, end }: Search, all: boolean): ActorRef[] {
  const mentions = mentionsIn(view, first, end);
  const joint = isJoint(register, holders);
  const found: ActorRef[] = [];
  let last: ActorMention | null = null;
  for (const mention of mentions) {
    const actor = actorOf(register, mention);
    if (!actor) continue;
    if (!all && !joint && isOwnSide(register, holders, actor)) continue;
    if (joint && holders.some((holder) => sameActor(holder, actor))) continue;
    if (last && !listed(view, last.endToken, mention.firstToken)) {
      break;
    }
    if (!found.some((one) => sameActor(one, actor))) found.push(actor);
    last = mention;
    if (found.length >= MOST_TARGETS) break;
  }
  return found;
}

/** "him", "her host", "both capitals", "the Serbian side": whom an object without a name means. */
function unnamed({ register, view, holders, first, end }: Search): ActorRef[] {
  const opening = word(view, first);
  if (opening === 'him' || opening === 'her' || opening === 'them' || opening === 'you') {
    const next = view.tokens[first + 1];
    if (opening === 'her' && next?.kind === 'WORD' && !/^(for|to|on|that|of|and)$/.test(next.folded)) return [];
    const meeting = meetingAt(register, first)?.fact;
    const others = participantsOf(register, meeting).filter(
      (one) =>
        !isOwnSide(register, holders, one) &&
        !holders.some((holder) => sameActor(sideOf(register, holder), sideOf(register, one))),
    );
    const people = others.filter((one) => one.kind === 'PERSON');
    return (people.length > 0 ? people : others).slice(0, opening === 'them' ? 4 : 1);
  }
  const phrase = phraseStartingAt(view, first, Math.min(end, first + 5));
  if (!phrase || phrase.referent.kind === 'NOUN' || phrase.referent.kind === 'FIRST') return [];
  return resolve(register, phrase, []).filter((one) => !isOwnSide(register, holders, one));
}

const ANAPHORS = new Set(
  'charge charges claim claims accusation accusations allegation allegations decision attack attacks demand remark remarks statement move moves criticism description launches measure measures sanctions proposal offer request'.split(
    ' ',
  ),
);

/** "rejected the charge": who made it is the other side told of last. */
function anaphoric(search: Search): ActorRef[] {
  const { register, view, holders, first, end } = search;
  if (end - first > 4) return [];
  let named = false;
  for (let i = first; i < end; i++) if (ANAPHORS.has(word(view, i))) named = true;
  const last = register.lastForeign;
  return named && last && !isOwnSide(register, holders, last) ? [last] : [];
}

/** The country of an act beside the person who is thanked: "thanked Minister Venn for Ghana's help". */
function actOf(search: Search, object: readonly ActorRef[], from: number): ActorRef[] {
  const { register } = search;
  const person = object.length === 1 && object[0]?.kind === 'PERSON' ? object[0] : null;
  if (!person) return [];
  const side = sideOf(register, person);
  return firstForeign({ ...search, first: from }, false).filter(
    (one) => one.kind !== 'PERSON' && (side === null || sameActor(one, side)),
  );
}

/** Whom a stance is about: codes and people, in the order of the text. */
export function targetsOf(rule: TargetRule, search: Search): ActorRef[] {
  const { view, first, end } = search;
  if (rule === 'NONE' || end <= first) return [];
  if (rule === 'ALL') return distinct(firstForeign(search, true));
  if (rule === 'ARGUMENT') {
    const found = firstForeign(search, false);
    if (found.length > 0) return distinct(found);
    const object = unnamed(search);
    return distinct(object.length > 0 ? object : anaphoric(search));
  }
  const stop = objectEnd(view, first, end);
  const object = firstForeign({ ...search, end: stop }, false);
  if (object.length > 0) return distinct([...object, ...actOf(search, object, stop)]);
  const pronoun = unnamed({ ...search, end: stop });
  if (pronoun.length > 0) return distinct([...pronoun, ...actOf(search, pronoun, stop)]);
  return rule === 'ONLY_OBJECT' ? distinct(firstForeign(search, false)) : distinct(firstForeign(search, false));
}

const distinct = (actors: readonly ActorRef[]): ActorRef[] => [
  ...new Map(actors.map((actor) => [actorId(actor), actor])).values(),
];
