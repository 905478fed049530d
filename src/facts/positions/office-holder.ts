import type { PersonFact } from '../../mentions/index.ts';
import { type ActorRef, fold, type OfficeClass, sameActor } from '../../model/index.ts';
import { mostRecent, type Register } from './register.ts';
import { person } from './sides.ts';
import type { ActorMention, View } from './view.ts';

/** Offices that a text of their own side speaks of without a name. */
const RULES: ReadonlySet<OfficeClass> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER']);

/** Whether a title is told in some words: "Spokesperson for the Secretary-General" is not told by "Secretary-General". */
function isTitled(title: string, words: string): boolean {
  const at = title.indexOf(words);
  return at >= 0 && !/\b(?:for|to|of) (?:the )?$/.test(title.slice(0, at));
}

/** Whom a mention means. An office is its holder where the article names one, else whom it serves. */
export function actorOf(register: Register, mention: ActorMention): ActorRef | null {
  switch (mention.kind) {
    case 'PERSON':
      return person(mention.person);
    case 'OFFICE': {
      const own = mention.of === null && !mention.plural ? homeOffice(register, mention) : null;
      if (own !== null) return person(own);
      if (isUnnamedHome(register, mention)) return register.home;
      if (mention.person !== null && !isBetterHeld(register, mention, mention.person)) return person(mention.person);
      const found = mention.of === null ? null : officeOf(register, mention, mention.of);
      if (found !== null) return person(found);
      return mention.of ?? recentOffice(register, mention);
    }
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', name: mention.name };
    case 'REGION':
      return { kind: 'ORGANIZATION', name: mention.name };
    default:
      return register.unionOf(mention) ?? { kind: 'COUNTRY', code: mention.code };
  }
}

/** "The Minister" with no country, in a text of a ministry, is its own. */
function homeOffice(register: Register, mention: ActorMention): number | null {
  const { view, home } = register;
  if (
    !home ||
    view.startingAt.get(mention.endToken)?.kind === 'PERSON' ||
    (view.tokens[mention.endToken]?.text === ',' && view.startingAt.get(mention.endToken + 1)?.kind === 'PERSON')
  )
    return null;
  if (view.endingAt.get(mention.firstToken)) return null;
  const title = fold(view.reading.document.text.slice(mention.start, mention.end));
  return mostRecent(
    register,
    (one) => sameActor(one.of, home) && one.offices.some((office) => isTitled(fold(office.title), title)),
  );
}

/** Whether "the minister" was taken for somebody who is none, while another is one. */
function isBetterHeld(register: Register, mention: Extract<ActorMention, { kind: 'OFFICE' }>, index: number): boolean {
  const { view, people } = register;
  if (mention.of !== null || mention.plural || isApposed(view, mention)) return false;
  const title = fold(view.reading.document.text.slice(mention.start, mention.end));
  const holds = (one: PersonFact | undefined): boolean =>
    one?.offices.some((office) => isTitled(fold(office.title), title)) ?? false;
  return (
    !holds(people[index]) &&
    (people[index]?.offices.length ?? 0) > 0 &&
    recentOffice(register, mention) !== null &&
    people.some(holds)
  );
}

/** "The Prime Minister", before anybody is named in that office, is the home side's; nobody is named. */
function isUnnamedHome(register: Register, mention: Extract<ActorMention, { kind: 'OFFICE' }>): boolean {
  const { view, home } = register;
  if (home?.kind !== 'COUNTRY' || mention.of !== null || mention.plural || isApposed(view, mention)) return false;
  const title = fold(view.reading.document.text.slice(mention.start, mention.end));
  const known = register.known.unnamed.get(title);
  if (known !== undefined) return known;
  const answer = opensUnnamed(register, mention, title, home);
  register.known.unnamed.set(title, answer);
  return answer;
}

/** Whether the text speaks of an office without a name before anybody is named in it, and nobody of the home side is. */
function opensUnnamed(
  { view, people }: Register,
  mention: Extract<ActorMention, { kind: 'OFFICE' }>,
  title: string,
  home: ActorRef,
): boolean {
  const holds = (index: number): boolean =>
    people[index]?.offices.some((office) => isTitled(fold(office.title), title)) ?? false;
  if (!RULES.has(mention.officeClass)) return false;
  const isOwn = (one: PersonFact): boolean =>
    sameActor(one.of, home) && one.offices.some((office) => office.officeClass === mention.officeClass);
  if (people.some((one, index) => isOwn(one) || (sameActor(one.of, home) && holds(index)))) return false;
  const first = view.actors.find(
    (one) =>
      (one.kind === 'PERSON' && holds(one.person)) ||
      (one.kind === 'OFFICE' &&
        one.of === null &&
        !isApposed(view, one) &&
        fold(view.reading.document.text.slice(one.start, one.end)) === title),
  );
  return first?.kind === 'OFFICE' && !view.endingAt.get(first.firstToken);
}

/** Whether an office stands beside a name. */
const isApposed = (view: View, mention: ActorMention): boolean =>
  view.startingAt.get(mention.endToken)?.kind === 'PERSON' ||
  (view.tokens[mention.endToken]?.text === ',' && view.startingAt.get(mention.endToken + 1)?.kind === 'PERSON') ||
  view.endingAt.get(mention.firstToken) !== undefined ||
  view.endingAt.get(mention.firstToken - 1)?.kind === 'PERSON';

/** The person of a side who holds an office of that class or those words: "the Ghanaian official". */
function officeOf(
  register: Register,
  mention: Extract<ActorMention, { kind: 'OFFICE' }>,
  side: ActorRef,
): number | null {
  const words = fold(register.view.reading.document.text.slice(mention.start, mention.end));
  const last = words.split(' ').at(-1) ?? words;
  const role = register.view.words.titlesOfRole.get(last);
  const ofSide = (one: PersonFact): boolean =>
    sameActor(one.of, side) || one.offices.some((office) => sameActor(office.of, side));
  return (
    mostRecent(
      register,
      (one) =>
        ofSide(one) &&
        one.offices.some((office) => office.officeClass === mention.officeClass && office.officeClass !== 'OTHER'),
    ) ??
    mostRecent(
      register,
      (one) => ofSide(one) && one.offices.some((office) => holdsRole(fold(office.title), last, role)),
    )
  );
}

/** Whether a title has one of the words that a role is told by; the role's own word where none are known. */
const holdsRole = (title: string, role: string, words: readonly string[] | undefined): boolean =>
  (words ?? [role]).some((one) => title.includes(one));

/** The person last spoken of whose office is told in those words, else of that class. */
function recentOffice(register: Register, mention: Extract<ActorMention, { kind: 'OFFICE' }>): ActorRef | null {
  const title = fold(register.view.reading.document.text.slice(mention.start, mention.end));
  const found =
    mostRecent(register, (one) => one.offices.some((office) => isTitled(fold(office.title), title))) ??
    mostRecent(register, (one) =>
      one.offices.some((office) => office.officeClass === mention.officeClass && mention.officeClass !== 'OTHER'),
    );
  return found === null ? null : person(found);
}

/** The person last spoken of whom a role names ("the minister"), of a side where one is told; the home side's first. */
export function personInRole(register: Register, role: string, side: ActorRef | null): number | null {
  const titles = register.view.words.titlesOfRole.get(role);
  const fits = (one: PersonFact): boolean =>
    (side === null || sameActor(one.of, side)) &&
    one.offices.some((office) => holdsRole(fold(office.title), role, titles));
  const { home } = register;
  const own = side === null && home ? mostRecent(register, (one) => sameActor(one.of, home) && fits(one)) : null;
  const byWord = mostRecent(
    register,
    (one) => fits(one) && one.offices.some((office) => fold(office.title).split(' ').includes(role)),
  );
  return own ?? byWord ?? mostRecent(register, fits);
}
