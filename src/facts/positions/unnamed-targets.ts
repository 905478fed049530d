import type { ActorRef, Stance } from '../../model/index.ts';
import { actorOf } from './office-holder.ts';
import { others } from './others.ts';
import { ownGovernment } from './own-government.ts';
import { sidesBefore, twoTold } from './pair-targets.ts';
import type { Register } from './register.ts';
import { resolve } from './resolve.ts';
import { isJoint, isOwnSide, sideOf } from './sides.ts';
import { type NounPhrase, phraseStartingAt } from './subject.ts';
import { mentionsIn } from './target-mentions.ts';
import { distinct, type TargetSearch } from './target-search.ts';
import { word } from './view.ts';

/** "him", "her host", "both capitals", "the Serbian side": whom an object without a name means. */
export function unnamed(search: TargetSearch): ActorRef[] {
  const { register, view, holders, first, end } = search;
  const opening = word(view, first);
  const told = itTold(search);
  if (told.length > 0) return told;
  if (view.words.objectPronouns.has(opening)) {
    const next = view.tokens[first + 1];
    const owns = opening === 'her' && next?.kind === 'WORD' && !view.words.behindPronouns.has(next.folded);
    const colleague = owns && (view.words.others.has(next.folded) || view.words.groups.has(next.folded));
    if (owns && !colleague && !view.words.institutions.has(next.folded)) return [];
    if (owns && !colleague)
      return [...resolve(register, { first, end: first + 2, referent: { kind: 'INSTITUTION', near: null } }, [])];
    const all = colleague ? [] : others(search);
    const people = all.filter((one) => one.kind === 'PERSON');
    if (!colleague && all.length === 0) return opening === 'them' ? sidesBefore(search, 1, 1) : [];
    if (!colleague) return (people.length > 0 ? people : all).slice(0, opening === 'them' ? 4 : 1);
  }
  if (view.words.allies.has(opening)) return allies(register);
  const phrase = phraseStartingAt(view, first, Math.min(end, first + 5));
  if (!phrase || phrase.referent.kind === 'NOUN' || phrase.referent.kind === 'FIRST') return [];
  const last = register.lastForeign;
  if (opening === 'its' && phrase.referent.kind === 'INSTITUTION' && last && !isOwnSide(register, holders, last))
    return [last];
  const two = phrase.referent.kind === 'GROUP' ? twoTold(search) : [];
  if (two.length === 2) return two;
  const both = word(view, phrase.end - 1) === 'both' ? sidesBefore(search, 2, 3) : [];
  if (both.length === 2 && resolve(register, phrase, []).length < 2) return both;
  const foreign = authoritiesTold(search, phrase);
  if (foreign.length > 0) return foreign;
  const named = resolve(register, phrase, []).map((one) =>
    isSideHere(search, phrase) ? (sideOf(register, one) ?? one) : one,
  );
  // The opposition criticises its own government.
  const ownGovernment =
    CRITICAL.has(search.stance) && phrase.referent.kind === 'INSTITUTION' && phrase.referent.near === null;
  return ownGovernment ? [...named] : named.filter((one) => !isOwnSide(register, holders, one));
}

/** "urged it to", "supports its bid": the country that was told of last, where a person speaks. */
function itTold(search: TargetSearch): ActorRef[] {
  const { register, view, holders, first } = search;
  const opening = word(view, first);
  if ((opening !== 'it' && opening !== 'its') || holders.some((one) => one.kind !== 'PERSON')) return [];
  const next = word(view, first + 1);
  const asked = opening === 'it' && next === 'to' && (search.stance === 'CALL_FOR' || search.stance === 'DEMAND');
  if (!asked && !(opening === 'its' && view.words.stateOwns.has(next))) return [];
  const object = asked ? objectBefore(search) : null;
  if (object) return [object];
  const before = sidesBefore(search, 1, 1);
  const last = register.lastForeign;
  return before.length > 0 ? before : last && !isOwnSide(register, holders, last) ? [last] : [];
}

/** "thanked Velia for its aid to Norland, and urged it to": the last side of the sentence that no preposition leads to. */
function objectBefore({ register, view, holders, first }: TargetSearch): ActorRef | null {
  const sentence = view.reading.document.sentences[view.tokens[first]?.sentence ?? -1];
  if (!sentence) return null;
  for (const mention of mentionsIn(view, sentence.firstToken, first).reverse()) {
    if (mention.kind !== 'COUNTRY' && mention.kind !== 'CAPITAL' && mention.kind !== 'ORGANIZATION') continue;
    const at = word(view, mention.firstToken - 1) === 'the' ? mention.firstToken - 2 : mention.firstToken - 1;
    const owns = view.tokens[mention.endToken]?.kind === 'POSSESSIVE';
    const actor = actorOf(register, mention);
    if (
      at >= sentence.firstToken &&
      !owns &&
      actor &&
      !view.words.prepositions.has(word(view, at)) &&
      !isOwnSide(register, holders, actor)
    )
      return actor;
  }
  return null;
}

/** "urged the authorities": of the country that the text told of just before, not of the paper's own. */
function authoritiesTold(search: TargetSearch, phrase: NounPhrase): ActorRef[] {
  const { register, view, holders } = search;
  const { referent } = phrase;
  if (referent.kind !== 'INSTITUTION' || referent.near !== null || !CRITICAL.has(search.stance)) return [];
  if (!view.words.governments.has(word(view, phrase.end - 1)) || isJoint(register, holders)) return [];
  if (ownGovernment(search).length > 0) return [];
  if (register.domestic && !isOwnSide(register, holders, register.domestic) && register.home) return [];
  return sidesBefore(search, 1, 1);
}

/** "her hosts", "the host on its election": a side, not a person. */
function isSideHere({ view, end }: TargetSearch, phrase: NounPhrase): boolean {
  if (phrase.referent.kind !== 'OTHER') return false;
  if (word(view, phrase.end - 1) === 'hosts') return true;
  return (
    view.words.prepositions.has(word(view, phrase.end)) && phrase.end + 1 < end && word(view, phrase.end + 1) === 'its'
  );
}

const CRITICAL: ReadonlySet<Stance> = new Set(['CONDEMN', 'ACCUSE', 'CALL_FOR', 'DEMAND', 'WARN', 'CONCERN']);

/** "Allies" are the alliance's, where the text names one. */
export function allies(register: Register): ActorRef[] {
  const found = register.view.actors.find((one) => one.kind === 'ORGANIZATION' && /nato/i.test(one.name));
  return found?.kind === 'ORGANIZATION' ? [{ kind: 'ORGANIZATION', name: found.name }] : [];
}

/** "rejected the charge", "these manoeuvres were reckless": the side told of last. */
export function anaphoric({ register, view, holders, first, end, stance }: TargetSearch): ActorRef[] {
  const last = register.lastForeign;
  if (!last || isOwnSide(register, holders, last)) return [];
  if (stance === 'CONDEMN' || stance === 'ACCUSE') return [last];
  if (stance !== 'REJECT' && stance !== 'CONCERN' && stance !== 'WARN') return [];
  const reach = stance === 'REJECT' ? 4 : 3;
  for (let i = first; i < Math.min(end, first + reach); i++) if (view.words.anaphors.has(word(view, i))) return [last];
  return [];
}

/** Whether a promise is of something that another gets. */
function givesSomething({ view, first, end }: TargetSearch): boolean {
  for (let i = first - 1; i < end; i++) if (view.words.giving.has(word(view, i))) return true;
  return false;
}

/** Stances whose target can be told by a town. */
const TOWNS: ReadonlySet<Stance> = new Set(['CONCERN', 'CALL_FOR', 'SUPPORT', 'COMMIT']);

/** The country of a town that is named, where no country is. */
export function ofTown({ register, view, holders, stance, first, end }: TargetSearch): ActorRef[] {
  if (!TOWNS.has(stance)) return [];
  const from = view.tokens[first]?.start ?? 0;
  const to = view.tokens[end - 1]?.end ?? 0;
  const code = view.townAt(from, to);
  const actor = code === null ? null : ({ kind: 'COUNTRY', code } as const);
  return actor && !isOwnSide(register, holders, actor) ? [actor] : [];
}

/** Who benefits, or is praised, where nobody is named: the other side of the talks of two. */
export function otherSide(search: TargetSearch): ActorRef[] {
  const { register, stance, holders } = search;
  const gives = stance === 'COMMIT' && (search.asksPresent || givesSomething(search));
  const named = mentionsIn(search.view, search.first, search.end).length > 0;
  const asks = (stance === 'CALL_FOR' || (stance === 'DEMAND' && !named)) && search.asksPresent;
  if (!gives && !asks && !search.forSide && stance !== 'PRAISE') return [];
  if (isJoint(register, holders)) return [];
  const sides = distinct(others(search).map((one) => sideOf(register, one) ?? one));
  return sides.length === 1 ? sides : [];
}
