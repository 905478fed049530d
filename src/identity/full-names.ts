import { type Form, isDouble } from './form.ts';
import {
  bareSide,
  type Candidate,
  distance,
  hinted,
  isCountry,
  isExclusive,
  isHint,
  isSpecific,
  isUnique,
  monthsWhere,
  ODD,
  type Profile,
  sidesOf,
  toldMonths,
  weightOf,
} from './profile.ts';
import { distinct } from './rows.ts';

/** Months within which the same office tells that two names are one person. */
const OFFICE_NEAR = 24;
const ORGANIZATIONS = '*';

const groupSide = (group: string): string => group.slice(group.lastIndexOf('|') + 1);
const sideOf = ({ side }: Profile): string =>
  side === '' || isCountry(side) ? side : isHint(side) ? (isCountry(bareSide(side)) ? side : '') : ORGANIZATIONS;
const isUntold = (profiles: readonly Profile[]): boolean => !profiles.some((one) => isSpecific(one.officeClass));
const isBare = (profiles: readonly Profile[]): boolean => profiles.every((one) => one.officeClass === '');
const isHintOnly = (profiles: readonly Profile[]): boolean =>
  profiles.every((one) => one.side === '' || isHint(one.side));

/** Whether two groups held different exclusive offices in one month. */
function clash(some: readonly Profile[], others: readonly Profile[]): boolean {
  return some.some(
    (one) =>
      isExclusive(one.officeClass) &&
      [...one.months.keys()].some(
        (month) =>
          month !== '-' &&
          others.some(
            (other) =>
              isExclusive(other.officeClass) && other.officeClass !== one.officeClass && other.months.has(month),
          ) &&
          !others.some((other) => other.officeClass === one.officeClass && other.months.has(month)),
      ),
  );
}

/** Whether both held one office (class, and country where told) within two years. */
const sharesOffice = (some: readonly Profile[], others: readonly Profile[]): boolean =>
  some.some(
    (one) =>
      one.officeClass !== '' &&
      others.some(
        (other) =>
          other.officeClass === one.officeClass &&
          (!isCountry(one.side) || other.side === one.side || isHint(other.side)) &&
          [...one.months.keys()].some((month) => distance(month, toldMonths(other)) <= OFFICE_NEAR),
      ),
  );

/** The heavier of two sides of one form, where the lighter is an error and not a namesake (rule 1). */
function isError(light: readonly Profile[], heavy: readonly Profile[]): boolean {
  const [few, many] = [weightOf(light), weightOf(heavy)];
  const offices = light.filter((one) => isSpecific(one.officeClass));
  const near = (one: Profile): boolean =>
    isUnique(one.officeClass) &&
    [...one.months.keys()].every(
      (month) =>
        distance(
          month,
          monthsWhere(heavy, (other) => other.officeClass === one.officeClass),
        ) <= 2,
    );
  if (offices.length > 0 && offices.every(near) && few <= 4 && few * 2 <= many) return true;
  return (
    few <= 2 &&
    few * ODD <= many &&
    offices.every((one) => heavy.some((other) => other.officeClass === one.officeClass))
  );
}

/** The groups of one full name: a country each, all organisations, and no side; errors counted with the country that they mean. */
export interface Groups {
  readonly sides: ReadonlyMap<string, readonly Profile[]>;
  /** Side that is an error, with the side that is meant. */
  readonly errors: ReadonlyMap<string, string>;
  /** Profiles by group id. */
  readonly members: ReadonlyMap<string, readonly Profile[]>;
  readonly groupOf: (side: string) => string;
}

export function groupBySide(form: Form, profiles: readonly Profile[]): Groups {
  const sides = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const side = sideOf(profile);
    const members = sides.get(side) ?? [];
    members.push(profile);
    sides.set(side, members);
  }
  const heaviest = [...sides]
    .filter(([side]) => isCountry(side))
    .map(([side, told]) => {
      const members = [...told, ...(sides.get(hinted(side)) ?? [])];
      return { side, told, members, weight: weightOf(members) };
    })
    .sort((a, b) => b.weight - a.weight || (a.side < b.side ? -1 : 1));
  const errors = new Map<string, string>();
  const [major, ...others] = heaviest;
  if (major) {
    for (const other of others) if (isError(other.told, major.members)) errors.set(other.side, major.side);
  }
  const groupOf = (side: string): string => `${form.key}|${errors.get(side) ?? side}`;
  const members = new Map<string, Profile[]>();
  for (const side of [...sides.keys()].sort()) {
    const group = groupOf(side);
    members.set(group, [...(members.get(group) ?? []), ...(sides.get(side) ?? [])]);
  }
  return { sides, errors, members, groupOf };
}

/** The people found so far. */
export interface Found {
  readonly joined: Map<string, string>;
  readonly root: (group: string) => string;
  readonly candidates: (form: Form) => Candidate[];
}

/** The only one, or the one that weighs `ODD` times the next; null where several are left or none. */
function onlyOrHeaviest(fitting: readonly Candidate[]): string | null {
  if (fitting.length <= 1) return fitting[0]?.person ?? null;
  const [first, second] = fitting
    .map((one) => ({ person: one.person, weight: weightOf(one.profiles) }))
    .sort((a, b) => b.weight - a.weight);
  return first && second && second.weight * ODD <= first.weight ? first.person : null;
}

/**
 * Rules 2 to 4: the groups of one full name join a fuller name, or one another. A side that is only hinted at follows the same country where
 * it is told; else the only one of that very name whose office it can be; else the name most hinted at, or a fuller one. Gives the groups of
 * which the country is an error beside a fuller name.
 */
export function decideFullName(form: Form, groups: Groups, { joined, root, candidates }: Found): ReadonlySet<string> {
  const fuller = candidates(form);
  const mistaken = new Set<string>();
  const profilesOf = (group: string): readonly Profile[] => groups.members.get(group) ?? [];
  const join = (group: string, person: string | null): boolean => {
    if (person !== null) joined.set(group, person);
    return person !== null;
  };
  const fits = (one: Candidate, side: string, mine: readonly Profile[]): boolean => {
    if (side === '' || groupSide(one.person) === side || sidesOf(one.profiles).has(side)) return true;
    return isHintOnly(one.profiles) && sharesOffice(mine, one.profiles);
  };
  const climb = (group: string, side: string): boolean => {
    const mine = profilesOf(group);
    let fitting = fuller.filter((one) => fits(one, side, mine) && !clash(mine, one.profiles));
    if (fitting.length > 1) {
      const same = fitting.filter((one) => sharesOffice(mine, one.profiles));
      if (same.length > 0) fitting = same;
    }
    return join(group, onlyOrHeaviest(fitting));
  };
  const all = [...groups.members.keys()];
  const organizations = all.find((group) => groupSide(group) === ORGANIZATIONS);
  const none = all.find((group) => groupSide(group) === '');
  const countries = all.filter((group) => isCountry(groupSide(group)));
  for (const group of countries) {
    if (climb(group, groupSide(group))) continue;
    const meant = onlyOrHeaviest(fuller.filter((one) => isError(profilesOf(group), one.profiles)));
    if (join(group, meant)) mistaken.add(group);
  }
  const told = countries.length > 0 ? countries : organizations === undefined ? [] : [organizations];
  if (organizations !== undefined) {
    const here = distinct(countries.map(root));
    const [only] = here;
    if (here.length === 1 && only !== undefined) joined.set(organizations, only);
    else if (here.length === 0) climb(organizations, '');
  }
  const compatible = (mine: readonly Profile[], theirs: readonly Profile[]): boolean =>
    !clash(mine, theirs) && (isUntold(mine) || isUntold(theirs) || sharesOffice(mine, theirs));
  const hints = all
    .filter((group) => isHint(groupSide(group)))
    .sort((a, b) => weightOf(profilesOf(b)) - weightOf(profilesOf(a)) || (a < b ? -1 : 1));
  const hintsOf = (side: string): readonly Profile[] =>
    hints.filter((one) => bareSide(groupSide(one)) === side).flatMap(profilesOf);
  const [heaviest] = hints;
  for (const group of hints) {
    const side = bareSide(groupSide(group));
    const mine = profilesOf(group);
    const same = countries.find((one) => groupSide(one) === side);
    const here = distinct(told.map(root)).map((person) => ({
      person,
      profiles: told
        .filter((one) => root(one) === person)
        .flatMap((one) => [...profilesOf(one), ...hintsOf(groupSide(one))]),
    }));
    if (same !== undefined) joined.set(group, root(same));
    else if (here.length > 0) join(group, onlyOrHeaviest(here.filter((one) => compatible(mine, one.profiles))));
    else if (heaviest !== undefined && heaviest !== group && compatible(mine, profilesOf(heaviest)))
      joined.set(group, root(heaviest));
    else {
      const known = fuller.filter((one) => fits(one, side, mine) && compatible(mine, one.profiles));
      join(group, onlyOrHeaviest(known.length > 0 ? known : fuller.filter((one) => compatible(mine, one.profiles))));
    }
  }
  if (none !== undefined) joinUntold(none);
  return mistaken;

  function joinUntold(group: string): void {
    const here = distinct(all.filter((one) => one !== group).map(root));
    const [only] = here;
    // Two family names of which nothing is told may be those of two people.
    if (only === undefined && isDouble(form) && isBare(profilesOf(group))) return;
    if (only === undefined) climb(group, '');
    else if (here.length === 1) joined.set(group, only);
    else {
      const known = new Map(fuller.map((one) => [one.person, one.profiles]));
      const homonyms = here.map((person) => ({
        person,
        profiles: [
          ...(known.get(person) ?? []),
          ...all.filter((one) => one !== group && root(one) === person).flatMap(profilesOf),
        ],
      }));
      const same = homonyms.filter((one) => sharesOffice(profilesOf(group), one.profiles));
      join(group, onlyOrHeaviest(same.length > 0 ? same : homonyms));
    }
  }
}
