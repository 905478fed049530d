import { sameActor } from '../../model/index.ts';
import { isOwnSide, sideOf } from './sides.ts';
import { targetsOf } from './targets.ts';
import type { Found, Work } from './work.ts';

/** Drafts a position: finds its targets, and notes the side that it is about. */
export function emit(work: Work, found: Found): void {
  const { register, view } = work;
  const { holders, stance, first, end, method, confidence, headline, voicedBy } = found;
  if (holders.length === 0 || end <= first) return;
  const { rule, argument, subject, cueAt } = found;
  const search = {
    register,
    view,
    holders,
    stance,
    rule,
    first: argument,
    end,
    subject,
    cueAt,
    asksPresent: found.asksPresent,
    forSide: found.forSide,
  };
  const befallen = found.patient
    ? targetsOf({ ...search, rule: 'ARGUMENT', first: found.patient.first, end: found.patient.end })
    : [];
  const told = befallen.length > 0 ? befallen : targetsOf(search);

  // Condolences to a president are to the country.
  const targets = found.forSide ? told.map((one) => sideOf(register, one) ?? one) : told;
  const addressees = found.addresses && targets.length > 0 ? targets : found.addressees;
  const foreign = targets.find((target) => !isOwnSide(register, holders, target));
  const side = foreign && sideOf(register, foreign);
  if (side) register.lastForeign = side;
  const holder = holders.length === 1 ? holders[0] : undefined;
  if (holder) register.lastHolder = { actor: holder, sentence: view.tokens[first]?.sentence ?? 0 };
  work.drafts.push({
    holders,
    voicedBy: voicedBy && holders.some((one) => sameActor(one, voicedBy)) ? null : voicedBy,
    stance,
    targets,
    addressees,
    first,
    end,
    method,
    confidence,
    headline,
  });
}
