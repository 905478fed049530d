import { type Form, saysNoMore } from './form.ts';
import { decideFullName, type Groups, groupBySide } from './full-names.ts';
import {
  bareSide,
  type Candidate,
  isCountry,
  isHint,
  type Month,
  type Owner,
  type Profile,
  seatIn,
} from './profile.ts';
import { decideSurnames } from './surnames.ts';

/** The owner of every cell: by profile key, then month. */
export type Owners = Map<string, Map<Month, Owner>>;

interface Part {
  readonly form: Form;
  readonly profiles: readonly Profile[];
}

/**
 * Who holds every cell. The less told joins the more told if there is exactly one, and never joins two together; see the rules in
 * the order in which they are tried. Right for every form of which all forms that say more are given.
 */
export function decidePeople(byForm: ReadonlyMap<string, readonly Profile[]>): Owners {
  const owners: Owners = new Map();
  const own = (profile: Profile, month: Month, owner: Owner): void => {
    const months = owners.get(profile.key) ?? new Map<Month, Owner>();
    owners.set(profile.key, months.set(month, owner));
  };
  const joined = new Map<string, string>();
  const root = (group: string): string => {
    let found = group;
    for (let next = joined.get(found); next !== undefined && next !== found; next = joined.get(found)) found = next;
    return found;
  };
  const persons = new Map<string, Part[]>();
  const groupsOf = new Map<string, readonly string[]>();
  const formsByToken = new Map<string, Form[]>();

  const fuller = (form: Form): Form[] => {
    let shortest: readonly Form[] | null = null;
    for (const token of form.tokens) {
      const forms = formsByToken.get(token) ?? [];
      if (shortest === null || forms.length < shortest.length) shortest = forms;
    }
    return (shortest ?? []).filter((other) => other.key !== form.key && saysNoMore(form, other));
  };
  const seenBy = (form: Form, person: string): readonly Profile[] =>
    (persons.get(person) ?? []).filter((part) => saysNoMore(form, part.form)).flatMap((part) => part.profiles);
  const candidates = (form: Form): Candidate[] => {
    const roots = new Set(fuller(form).flatMap((other) => (groupsOf.get(other.key) ?? []).map(root)));
    return [...roots].map((person) => ({ person, profiles: seenBy(form, person) }));
  };

  const partials: { readonly form: Form; readonly profiles: readonly Profile[] }[] = [];
  for (const [form, all] of byMostTold(byForm)) {
    for (const profile of all) {
      if (profile.tag === '') continue;
      for (const month of profile.months.keys()) {
        own(profile, month, { person: `t:${profile.tag}`, seat: bareSide(profile.side) || null });
      }
    }
    const profiles = all.filter((profile) => profile.tag === '');
    if (form.tokens.length < 2) {
      if (profiles.length > 0) partials.push({ form, profiles });
      continue;
    }
    const groups = groupBySide(form, profiles);
    const mistaken = decideFullName(form, groups, { joined, root, candidates });
    groupsOf.set(form.key, [...groups.members.keys()]);
    for (const [group, members] of groups.members) {
      const person = root(group);
      const parts = persons.get(person) ?? [];
      parts.push({ form, profiles: members.map((profile) => meantBy(profile, group, mistaken, groups)) });
      persons.set(person, parts);
    }
    for (const token of form.tokens) {
      const forms = formsByToken.get(token) ?? [];
      forms.push(form);
      formsByToken.set(token, forms);
    }
    for (const [side, members] of groups.sides) {
      const person = root(groups.groupOf(side));
      const seen = seenBy(form, person);
      const seat = groups.errors.get(side);
      for (const profile of members) {
        for (const month of profile.months.keys()) {
          const toldSide = isHint(profile.side) || mistaken.has(groups.groupOf(side)) ? '' : profile.side;
          own(profile, month, { person, seat: seat ?? (toldSide || seatIn(seen, month)) });
        }
      }
    }
  }
  for (const { form, profiles } of partials) decideSurnames(form, profiles, candidates(form), own);
  return owners;
}

/** A profile with the side that is meant, where the one told is an error: the errors of a person tell nobody else anything. */
function meantBy(profile: Profile, group: string, mistaken: ReadonlySet<string>, { errors }: Groups): Profile {
  if (isHint(profile.side) || !isCountry(profile.side)) return profile;
  const side = mistaken.has(group) ? '' : (errors.get(profile.side) ?? profile.side);
  return side === profile.side ? profile : { ...profile, side };
}

function byMostTold(byForm: ReadonlyMap<string, readonly Profile[]>): [Form, readonly Profile[]][] {
  const entries: [Form, readonly Profile[]][] = [];
  for (const profiles of byForm.values()) {
    const form = profiles[0]?.form;
    if (form) entries.push([form, profiles]);
  }
  return entries.sort(
    ([a], [b]) =>
      b.tokens.length - a.tokens.length || b.initials.length - a.initials.length || (a.key < b.key ? -1 : 1),
  );
}
