import { type ActorRef, fold, type Stance } from '../../model/index.ts';
import { sideOf } from './sides.ts';
import type { TargetSearch } from './target-search.ts';
import { word } from './view.ts';

const OF_OWN: ReadonlySet<Stance> = new Set(['CALL_FOR', 'DEMAND', 'CONDEMN', 'CONCERN']);

/** A lawmaker who calls for something and names nobody calls on the own government. */
export function ownGovernment(search: TargetSearch): ActorRef[] {
  const { register, view, holders, stance } = search;
  const holder = holders[0];
  if (!OF_OWN.has(stance) || holders.length !== 1 || holder?.kind !== 'PERSON') return [];
  const offices = register.people[holder.person]?.offices ?? [];
  const titles = offices.flatMap((one) => fold(one.title).split(/[^a-z]+/));
  const critic =
    titles.some((part) => view.words.critics.has(part)) && !titles.some((part) => view.words.rulers.has(part));
  const side = critic ? sideOf(register, holder) : offices.length === 0 && namesOwn(search) ? register.domestic : null;
  return side?.kind === 'COUNTRY' ? [side] : [];
}

const FARTHEST_OWN = 12;

/** "laid before Parliament": a body of the own country, with no country told. */
function namesOwn({ view, first, end }: TargetSearch): boolean {
  for (let i = first; i < Math.min(end, first + FARTHEST_OWN); i++)
    if (view.words.ownBodies.has(word(view, i))) return true;
  return false;
}
