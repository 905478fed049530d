import type { Form } from './form.ts';
import {
  bareSide,
  type Candidate,
  distance,
  isCountry,
  isExclusive,
  isHint,
  isUnique,
  type Month,
  monthsWhere,
  ODD,
  type Owner,
  type Profile,
  seatIn,
  sidesOf,
  weightOf,
} from './profile.ts';

/** Months within which the same office, or a name with nothing else told, means the one who bore it. */
const NEAR = 12;
/** Months within which the same side does. */
const FAR = 36;

type Own = (profile: Profile, month: Month, owner: Owner) => void;

interface Cell {
  readonly profile: Profile;
  readonly month: Month;
}

/** A candidate with what every cell is compared to. */
interface Rival extends Candidate {
  readonly sides: ReadonlySet<string>;
  readonly hasCountry: boolean;
  readonly months: readonly number[];
  readonly weight: number;
}

/** How well a cell fits a candidate: the rank of the rule, and months between. */
interface Fit {
  readonly rival: Rival;
  readonly rank: number;
  readonly gap: number;
}

const toRival = (candidate: Candidate): Rival => {
  const sides = sidesOf(candidate.profiles);
  return {
    ...candidate,
    sides,
    hasCountry: [...sides].some(isCountry),
    months: monthsWhere(candidate.profiles, () => true),
    weight: weightOf(candidate.profiles),
  };
};

/**
 * Whom bare names mean, cell by cell, those with a side first: the one fuller person whom office, side and time point to (rule 5); where several fit,
 * a person of that cell alone; where nobody does, one person for each side and office (rule 6), who may then take cells without a side.
 */
export function decideSurnames(
  form: Form,
  profiles: readonly Profile[],
  candidates: readonly Candidate[],
  own: Own,
): void {
  const countries = new Set(profiles.map((profile) => profile.side).filter(isCountry));
  const contested = countries.size > 1;
  const rivals = candidates.map(toRival);
  const place = (some: readonly Profile[], among: readonly Rival[]): Cell[] => {
    const left: Cell[] = [];
    for (const profile of some) {
      const comparison = compareTo(profile, contested);
      const unsidedFit = compareTo({ ...profile, side: '' }, contested);
      for (const month of profile.months.keys()) {
        const told = bestFits(among, (rival) => comparison(rival, month));
        const best =
          told.length > 0 || !isHint(profile.side) ? told : bestFits(among, (rival) => unsidedFit(rival, month));
        const [only] = best;
        if (only === undefined) {
          const meant = meantBy({ profile, month }, among, some);
          if (meant) own(profile, month, meant);
          else left.push({ profile, month });
        } else if (best.length === 1) {
          const toldSide = isHint(profile.side) ? '' : profile.side;
          own(profile, month, { person: only.person, seat: toldSide || seatIn(only.profiles, month) });
        } else {
          const side = bareSide(profile.side);
          const person = `r:${form.key}|${side}|${profile.officeClass}|${month}`;
          own(profile, month, { person, seat: side || null });
        }
      }
    }
    return left;
  };
  const sided = place(
    profiles.filter((profile) => profile.side !== ''),
    rivals,
  );
  const known = ownAlone(form, sided, own).map(toRival);
  const unsided = place(
    profiles.filter((profile) => profile.side === ''),
    [...rivals, ...known],
  );
  ownAlone(form, unsided, own);
}

/** Months, and articles, up to which a bare name with another country in one and the same unique office is an error. */
const ERROR_NEAR = 2;
const ERROR_ARTICLES = 2;

/**
 * Rule 1 for bare names: where nobody fuller is of the country told, but one of another country holds the same unique office in these months,
 * a rare telling is an error of the side, and the seat is that person's.
 */
function meantBy({ profile, month }: Cell, rivals: readonly Rival[], profiles: readonly Profile[]): Owner | null {
  const { side, officeClass } = profile;
  if (!isCountry(side) || !isUnique(officeClass) || rivals.some((rival) => rival.sides.has(side))) return null;
  if (weightOf(profiles.filter((one) => one.side === side)) > ERROR_ARTICLES) return null;
  const holders = rivals.filter(
    (rival) =>
      distance(
        month,
        monthsWhere(rival.profiles, (one) => one.officeClass === officeClass && isCountry(one.side)),
      ) <= ERROR_NEAR,
  );
  const [only] = holders;
  if (!only || holders.length !== 1) return null;
  return { person: only.person, seat: seatIn(only.profiles, month) };
}

/** One person for each side and office class; a cell that tells no office joins the only class of its side. */
function ownAlone(form: Form, cells: readonly Cell[], own: Own): Candidate[] {
  const classes = new Map<string, Set<string>>();
  for (const { profile } of cells) {
    if (profile.officeClass === '') continue;
    const side = bareSide(profile.side);
    const told = classes.get(side) ?? new Set();
    classes.set(side, told.add(profile.officeClass));
  }
  const made = new Map<string, Map<Profile, Map<Month, number>>>();
  for (const { profile, month } of cells) {
    const side = bareSide(profile.side);
    const told = [...(classes.get(side) ?? [])];
    const officeClass = profile.officeClass || (told.length === 1 ? (told[0] ?? '') : '');
    const person = `r:${form.key}|${side}|${officeClass}`;
    own(profile, month, { person, seat: side || null });
    const mine = made.get(person) ?? new Map<Profile, Map<Month, number>>();
    const months = mine.get(profile) ?? new Map<Month, number>();
    made.set(person, mine.set(profile, months.set(month, profile.months.get(month) ?? 0)));
  }
  return [...made].map(([person, mine]) => ({
    person,
    profiles: [...mine].map(([profile, months]) => ({ ...profile, months })),
  }));
}

/** How cells of a profile fit a candidate: null where they do not. */
function compareTo(profile: Profile, contested: boolean): (rival: Rival, month: Month) => Omit<Fit, 'rival'> | null {
  const { officeClass } = profile;
  const side = bareSide(profile.side);
  const lists = new Map<Rival, ReturnType<typeof listsOf>>();
  const listsOf = (rival: Rival) => ({
    sameOffice: monthsWhere(rival.profiles, (one) => one.officeClass === officeClass && bareSide(one.side) === side),
    sameClass: monthsWhere(rival.profiles, (one) => one.officeClass === officeClass),
    otherOffice: new Set(
      isExclusive(officeClass)
        ? rival.profiles
            .filter((one) => isExclusive(one.officeClass) && one.officeClass !== officeClass)
            .flatMap((one) => [...one.months.keys()])
        : [],
    ),
  });
  return (rival, month) => {
    const cached = lists.get(rival) ?? listsOf(rival);
    lists.set(rival, cached);
    if (side === '') {
      if (officeClass !== '') {
        const gap = distance(month, cached.sameClass);
        return gap <= NEAR ? { rank: 2, gap } : null;
      }
      const gap = distance(month, rival.months);
      return gap <= NEAR ? { rank: 1, gap } : null;
    }
    const mine = rival.sides.has(side);
    if (!mine) {
      if (isHint(profile.side)) return null;
      if (isCountry(side) ? rival.hasCountry || contested : rival.sides.size > 0 && !rival.hasCountry) return null;
    } else if (officeClass !== '') {
      const gap = distance(month, cached.sameOffice);
      if (gap <= NEAR) return { rank: 4, gap };
    }
    if (month !== '-' && cached.otherOffice.has(month) && distance(month, cached.sameClass) > 0) return null;
    const gap = distance(month, rival.months);
    return gap <= FAR ? { rank: mine ? 3 : 1, gap } : null;
  };
}

/** The candidates of the best rank; of several, the nearest in time (same office and side), then one that weighs `ODD` times the next. */
function bestFits(rivals: readonly Rival[], compare: (rival: Rival) => Omit<Fit, 'rival'> | null): readonly Rival[] {
  const fits = rivals.flatMap((rival): Fit[] => {
    const fit = compare(rival);
    return fit ? [{ rival, ...fit }] : [];
  });
  const top = Math.max(0, ...fits.map((fit) => fit.rank));
  let best = fits.filter((fit) => fit.rank === top);
  if (best.length > 1 && top === 4) {
    const nearest = Math.min(...best.map((fit) => fit.gap));
    best = best.filter((fit) => fit.gap === nearest);
  }
  const [first, second] = [...best].sort((a, b) => b.rival.weight - a.rival.weight);
  if (first && second && second.rival.weight * ODD <= first.rival.weight) best = [first];
  return best.map((fit) => fit.rival);
}
