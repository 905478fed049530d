import type { Form } from './form.ts';
import {
  bareSide,
  type Candidate,
  distance,
  isCountry,
  isExclusive,
  isHint,
  isSpecific,
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
import { groupBy } from './rows.ts';

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
  /** Told, or where none is told, hinted at. */
  readonly sides: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
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
  const { profiles } = candidate;
  const told = new Set(profiles.map((one) => one.side).filter((side) => side !== '' && !isHint(side)));
  return {
    ...candidate,
    sides: sidesOf(profiles),
    told,
    hasCountry: [...told].some(isCountry),
    months: monthsWhere(profiles, () => true),
    weight: weightOf(profiles),
  };
};

/** Cells of one person put back into profiles. */
function profilesOf(cells: readonly Cell[]): Profile[] {
  return [...groupBy(cells, ({ profile }) => profile.key).values()].flatMap((mine) => {
    const [first] = mine;
    const months = new Map(mine.map(({ profile, month }) => [month, profile.months.get(month) ?? 0]));
    return first ? [{ ...first.profile, months }] : [];
  });
}

/**
 * Whom bare names mean, cell by cell: those with a side told first, then those with a side hinted at, then those without. Each is the one fuller
 * person whom office, side and time point to (rule 5); where several fit, a person of that cell alone; where nobody does, one person for each
 * side and office (rule 6), who may then take cells of which less is told.
 */
export function decideSurnames(
  form: Form,
  profiles: readonly Profile[],
  candidates: readonly Candidate[],
  own: Own,
): void {
  const contested = new Set(profiles.map((profile) => profile.side).filter(isCountry)).size > 1;
  let known = candidates;
  let rivals = known.map(toRival);
  const kinds = [
    profiles.filter(({ side }) => side !== '' && !isHint(side)),
    profiles.filter(({ side }) => isHint(side)),
    profiles.filter(({ side }) => side === ''),
  ];
  for (const some of kinds) {
    const gained = new Map<string, Cell[]>();
    const left: Cell[] = [];
    const give = (rival: Rival, cell: Cell, seat: string | null): void => {
      own(cell.profile, cell.month, { person: rival.person, seat });
      gained.set(rival.person, [...(gained.get(rival.person) ?? []), cell]);
    };
    for (const profile of some) {
      const comparison = isHint(profile.side) ? compareHint(profile) : compareTo(profile, contested);
      const toldSide = isHint(profile.side) ? '' : profile.side;
      for (const month of profile.months.keys()) {
        const cell = { profile, month };
        const best = bestFits(rivals, (rival) => comparison(rival, month));
        const [only] = best;
        if (only === undefined) {
          const meant = meantBy(cell, rivals, profiles);
          if (meant) own(profile, month, { person: meant.person, seat: seatIn(meant.profiles, month) });
          else left.push(cell);
        } else if (best.length === 1) give(only, cell, toldSide || seatIn(only.profiles, month));
        else {
          const side = bareSide(profile.side);
          const person = `r:${form.key}|${side}|${profile.officeClass}|${month}`;
          own(profile, month, { person, seat: side || null });
        }
      }
    }
    known = [
      ...known.map((one) => ({ ...one, profiles: [...one.profiles, ...profilesOf(gained.get(one.person) ?? [])] })),
      ...ownAlone(form, left, own),
    ];
    rivals = known.map(toRival);
  }
}

/** Months, and articles, up to which a bare name with another country is an error. */
const ERROR_NEAR = 2;
const ERROR_ARTICLES = 2;

/**
 * Rule 1 for bare names: where nobody fuller is of the country told, a rare telling is an error of the side, and the seat is that person's, if just
 * one of another country holds the same unique office in these months, or is told far more often and holds whatever office is told.
 */
function meantBy({ profile, month }: Cell, rivals: readonly Rival[], profiles: readonly Profile[]): Rival | null {
  const { side, officeClass } = profile;
  if (isHint(side)) return heldByMistake({ profile, month }, rivals, profiles);
  if (!isCountry(side) || rivals.some((rival) => rival.told.has(side))) return null;
  const weight = weightOf(profiles.filter((one) => one.side === side));
  if (weight > ERROR_ARTICLES) return null;
  const others = profiles.filter((one) => one.side === '' || isHint(one.side));
  const isNear = (some: readonly Profile[]): boolean =>
    distance(
      month,
      monthsWhere(some, (one) => !isSpecific(officeClass) || one.officeClass === officeClass),
    ) <= ERROR_NEAR;
  const holders = rivals.filter((rival) =>
    isUnique(officeClass)
      ? isNear(rival.profiles.filter((one) => isCountry(one.side)))
      : rival.weight + weightOf(others) >= weight * ODD && isNear([...rival.profiles, ...others]),
  );
  const [only] = holders;
  return only && holders.length === 1 ? only : null;
}

/** A rare office, at a side that is only hinted at, which the one bearer of the name cannot hold is an error of the office where they are told far more often. */
function heldByMistake({ profile, month }: Cell, rivals: readonly Rival[], profiles: readonly Profile[]): Rival | null {
  const [only] = rivals.filter((rival) => distance(month, rival.months) <= NEAR);
  const mine = weightOf(profiles.filter((one) => one.officeClass === profile.officeClass));
  if (!only || rivals.length !== 1 || mine > ERROR_ARTICLES) return null;
  const others = weightOf(profiles.filter((one) => one.officeClass !== profile.officeClass));
  return only.weight + others >= mine * ODD * 2 ? only : null;
}

/**
 * One person for each side and office class, whatever the side where it is only hinted at; a cell that tells no office joins the only class of its
 * side.
 */
function ownAlone(form: Form, cells: readonly Cell[], own: Own): Candidate[] {
  const sideFor = ({ profile: { side } }: Cell): string => (isHint(side) ? HINTED : side);
  const classes = new Map<string, Set<string>>();
  for (const cell of cells) {
    const { officeClass } = cell.profile;
    if (officeClass === '') continue;
    const told = classes.get(sideFor(cell)) ?? new Set();
    classes.set(sideFor(cell), told.add(officeClass));
  }
  const made = groupBy(cells, (cell) => {
    const told = [...(classes.get(sideFor(cell)) ?? [])];
    const officeClass = cell.profile.officeClass || (told.length === 1 ? (told[0] ?? '') : '');
    return `r:${form.key}|${sideFor(cell)}|${officeClass}`;
  });
  return [...made].map(([person, mine]) => {
    const profiles = profilesOf(mine);
    for (const { profile, month } of mine) {
      own(profile, month, { person, seat: isHint(profile.side) ? seatIn(profiles, month) : profile.side || null });
    }
    return { person, profiles };
  });
}
/** Stands for all sides that are only hinted at. */
const HINTED = '?';

/** What of each candidate a profile's cells are compared to. */
interface Offices {
  /** Months of the same class, where the side fits as well. */
  readonly sameOffice: readonly number[];
  readonly sameClass: readonly number[];
  /** Months in which the candidate holds another office beside which nobody holds this one. */
  readonly otherOffice: readonly number[];
}

function officesOf(officeClass: string, fits: (one: Profile) => boolean): (rival: Rival) => Offices {
  const known = new Map<Rival, Offices>();
  return (rival) => {
    const offices = known.get(rival) ?? {
      sameOffice: monthsWhere(rival.profiles, (one) => one.officeClass === officeClass && fits(one)),
      sameClass: monthsWhere(rival.profiles, (one) => one.officeClass === officeClass),
      otherOffice: isExclusive(officeClass)
        ? monthsWhere(rival.profiles, (one) => isExclusive(one.officeClass) && one.officeClass !== officeClass)
        : [],
    };
    known.set(rival, offices);
    return offices;
  };
}

type Compare = (rival: Rival, month: Month) => Omit<Fit, 'rival'> | null;

/** How cells of a profile that tells a side, or hints at none, fit a candidate: null where they do not. */
function compareTo({ side, officeClass }: Profile, contested: boolean): Compare {
  const offices = officesOf(officeClass, (one) => bareSide(one.side) === side);
  return (rival, month) => {
    const { sameOffice, sameClass, otherOffice } = offices(rival);
    if (side === '') {
      const same = officeClass === '' ? Number.POSITIVE_INFINITY : distance(month, sameClass);
      if (same <= NEAR) return { rank: 2, gap: same };
      const gap = distance(month, rival.months);
      return gap <= NEAR && !isSpecific(officeClass) ? { rank: 1, gap } : null;
    }
    const mine = rival.sides.has(side);
    if (!mine) {
      if (isCountry(side) ? rival.hasCountry || contested : rival.sides.size > 0 && !rival.hasCountry) return null;
      if (rival.sides.size > 0 && isCountry(side)) {
        const gap = distance(month, sameClass);
        return isUnique(officeClass) && gap <= NEAR ? { rank: 2, gap } : null;
      }
    } else if (officeClass !== '') {
      const gap = distance(month, sameOffice);
      if (gap <= NEAR) return { rank: 4, gap };
    }
    // Of one side somebody may change office from month to month; where nothing is in common not even that.
    const other = month === '-' ? Number.POSITIVE_INFINITY : distance(month, otherOffice);
    if (other <= (mine ? 0 : NEAR) && distance(month, sameClass) > 0) return null;
    const gap = distance(month, rival.months);
    return gap <= FAR ? { rank: mine ? 3 : 1, gap } : null;
  };
}

/**
 * How cells of a profile with a side that is only hinted at fit a candidate: by the office first, then by the side where it is told of the candidate,
 * then by the season alone, unless the office cannot be theirs.
 */
function compareHint({ side: hint, officeClass }: Profile): Compare {
  const side = bareSide(hint);
  const offices = officesOf(officeClass, (one) => one.side === side);
  return (rival, month) => {
    const { sameOffice, sameClass, otherOffice } = offices(rival);
    if (officeClass !== '') {
      const [near, same] = [distance(month, sameOffice), distance(month, sameClass)];
      if (near <= NEAR) return { rank: 4, gap: near };
      if (same <= NEAR && isSpecific(officeClass) && (isUnique(officeClass) || !rival.told.has(side))) {
        const isSameHint = rival.told.size === 0 && rival.sides.has(side);
        return { rank: isUnique(officeClass) ? (isSameHint ? 3.5 : 3) : 1.5, gap: same };
      }
    }
    if (month !== '-' && distance(month, otherOffice) === 0) return null;
    const gap = distance(month, rival.months);
    if (rival.told.has(side)) return gap <= FAR ? { rank: 2, gap } : null;
    return gap <= NEAR && distance(month, otherOffice) > NEAR ? { rank: 1, gap } : null;
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
