import { type ActorRef, actorId, type OfficeClass, type Stance, sameActor } from '../../model/index.ts';
import { ofSide } from './counterpart.ts';
import type { TargetRule } from './language.ts';
import { actorOf } from './office-holder.ts';
import { others } from './others.ts';
import type { Register } from './register.ts';
import { isJoint, isOwnSide } from './sides.ts';
import type { NounPhrase } from './subject.ts';
import { listed, mentionsIn } from './target-mentions.ts';
import { type ActorMention, isMark, type View, word } from './view.ts';

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
  /** Whether a person it is about stands for their side. */
  readonly forSide: boolean;
  /** The subject of a cue, and where the cue stands. */
  readonly subject: NounPhrase | null;
  readonly cueAt: number;
}

const MOST_TARGETS = 8;

/** Stances that ask somebody to act: a person is asked for their side. */
export const ASKS: ReadonlySet<Stance> = new Set(['CALL_FOR', 'COMMIT', 'AGREE']);
/** Stances whose targets are not where something happens ("troops in Velia"). */
const PLACELESS: ReadonlySet<Stance> = new Set(['REJECT', 'WARN', 'ACCUSE', 'AGREE', 'ASSESS']);
/** Stances that a group of countries can be the target of. */
const GROUPS: ReadonlySet<Stance> = new Set(['SUPPORT', 'COMMIT', 'PRAISE']);

/** Whom a mention means as a target; null where it is none. */
function targetOf(search: TargetSearch, mention: ActorMention): ActorRef | null {
  const { register, view, stance } = search;
  const before = word(view, mention.firstToken - 1);
  const placed = view.words.inside.has(before === 'the' ? word(view, mention.firstToken - 2) : before);
  // "the claims voiced in Budapest" are a government's.
  const voiced =
    mention.kind === 'CAPITAL' && before === 'in' && view.words.voiced.has(word(view, mention.firstToken - 2));
  // "levelled accusations at Ghana" is no place.
  const thrown = before === 'at' && mention.kind === 'COUNTRY';
  const placeless = PLACELESS.has(stance) || (stance === 'COMMIT' && isJoint(register, search.holders));
  if (placed && !thrown && !voiced && placeless) return null;
  if (mention.kind === 'REGION' && before === 'between') return null;
  // "proposed it at the United Nations"
  if (mention.kind === 'ORGANIZATION' && isHall(view, mention.firstToken)) return null;
  // "EU accession", "joining the EU": the body is not who is backed or helped.
  if (mention.kind === 'ORGANIZATION' && (stance === 'COMMIT' || stance === 'SUPPORT') && isAdjectival(view, mention))
    return null;
  if (mention.kind === 'REGION') {
    if (/^(gaza|west bank)/.test(mention.name.toLowerCase())) return { kind: 'COUNTRY', code: 'PSE' };
    const only = mention.members.length === 1 ? mention.members[0] : undefined;
    if (only !== undefined) return { kind: 'COUNTRY', code: only };
    if (!GROUPS.has(stance) || mention.members.length === 0) return null;
  }
  if (mention.kind === 'CAPITAL' && mention.code === 'BEL' && !placed && word(view, mention.firstToken) === 'brussels')
    return { kind: 'ORGANIZATION', name: 'EU' };
  const actor = actorOf(register, mention);
  // "her Kenyan counterpart"
  if (actor && mention.kind === 'DEMONYM' && view.words.others.has(word(view, mention.endToken)))
    return ofSide(register, actor, mention.firstToken);
  // "thanked the minister": not the one who thanks.
  if (actor && mention.kind === 'OFFICE' && mention.of === null && search.holders.some((one) => sameActor(one, actor)))
    return others(search).find((one) => one.kind === 'PERSON' && holdsClass(register, one.person, mention)) ?? actor;
  return actor;
}

/** Whether a body is only where something is said or done. */
const isHall = (view: View, first: number): boolean =>
  word(view, first - 1) === 'at' || (word(view, first - 1) === 'the' && word(view, first - 2) === 'at');

const holdsClass = (
  register: Register,
  person: number,
  { officeClass }: { readonly officeClass: OfficeClass },
): boolean => register.people[person]?.offices.some((one) => one.officeClass === officeClass) ?? false;

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

/** Stances that are never about who is to be spared. */
const SPARES: ReadonlySet<Stance> = new Set(['REJECT', 'CONDEMN', 'DEMAND', 'WARN', 'CONCERN', 'ACCUSE']);
const FARTHEST_HARM = 7;

/** "the attack on Velia", "the deportation of Velians": whom harm is done to, not who does it. */
function isVictim({ view, stance, first }: TargetSearch, mention: ActorMention): boolean {
  if (!SPARES.has(stance)) return false;
  let link = '';
  for (let i = mention.firstToken - 1; i >= Math.max(first - 1, mention.firstToken - FARTHEST_HARM); i--) {
    const w = word(view, i);
    if (w === 'by' || isMark(view, i, ',;:')) return false;
    if (link === '' && view.words.prepositions.has(w)) link = w;
    // "the attack on the embassy of Velia"
    if (link === 'of' && (w === 'on' || w === 'against')) link = w;
    if (link === '') continue;
    if (view.words.harms.has(w))
      return link !== 'of' && link !== 'from' && !(stance === 'CONCERN' && view.words.inside.has(link));
    if (view.words.harmsOf.has(w)) return link !== 'from' && !(stance === 'CONCERN' && view.words.inside.has(link));
  }
  return false;
}

/** "the one-China principle": the country that a principle is named after. */
function ofPrinciple({ register, view, holders, first, end }: TargetSearch): ActorRef[] {
  for (let i = first; i < end; i++) {
    const code = view.words.principles.get(word(view, i));
    const actor: ActorRef | null = code === undefined ? null : { kind: 'COUNTRY', code };
    if (actor && !isOwnSide(register, holders, actor)) return [actor];
  }
  return [];
}

/** The first mention that is not of the holder's own side, with its list. */
export function firstForeign(search: TargetSearch, all: boolean): ActorRef[] {
  const { register, view, holders, first, end, stance } = search;
  const joint = isJoint(register, holders);
  const found: ActorRef[] = [];
  let last: ActorMention | null = null;
  for (const mention of mentionsIn(view, first, end)) {
    if (isVictim(search, mention)) continue;
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
  return found.length > 0 ? found : ofPrinciple(search);
}

/** Actors without repetitions, in order. */
export const distinct = (actors: readonly ActorRef[]): ActorRef[] => [
  ...new Map(actors.map((actor) => [actorId(actor), actor])).values(),
];
