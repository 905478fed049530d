import type { Document } from '../documents/index.ts';
import { type ActorRef, type OfficeClass, sameActor } from '../model/index.ts';
import type { PersonFact } from './mention.ts';
import type { OfficeMention } from './offices/office.ts';
import type { People } from './people/person-draft.ts';

/** Ministers of every kind, whom "the Minister" may mean. */
const MINISTERS: ReadonlySet<OfficeClass> = new Set([
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'OTHER_MINISTER',
  'DEPUTY_MINISTER',
]);

/**
 * Whom an office without a name means: "the Norlandic minister", "the Minister", "the Secretary".
 * First by side, then by class, then whoever was named last; a home text's own minister before a guest where no side is told.
 * - Leaves alone: plurals, former holders, and offices that two people could hold who were not yet named.
 */
export function resolveRoles(
  document: Document,
  offices: readonly OfficeMention[],
  people: People,
  facts: readonly PersonFact[],
  home: ActorRef | null,
): Map<OfficeMention, number> {
  const resolved = new Map(people.holders);
  const lastSeen = new Map<number, number>();
  let next = 0;
  for (const office of offices) {
    while (next < people.mentions.length && (people.mentions[next]?.run.firstToken ?? 0) < office.firstToken) {
      const mention = people.mentions[next++];
      if (mention) lastSeen.set(mention.person, mention.run.firstToken);
    }
    const holder = resolved.get(office);
    if (holder !== undefined) {
      lastSeen.set(holder, office.firstToken);
      continue;
    }
    if (office.plural || office.weak || office.status === 'FORMER' || !isDefinite(document, office)) continue;
    const person = holderOf(office, facts, lastSeen, home);
    if (person === null) continue;
    resolved.set(office, person);
    lastSeen.set(person, office.firstToken);
  }
  return resolved;
}

function holderOf(
  office: OfficeMention,
  facts: readonly PersonFact[],
  lastSeen: ReadonlyMap<number, number>,
  home: ActorRef | null,
): number | null {
  let fits = facts.map((_, person) => person).filter((person) => fitsOffice(office, facts[person]));
  if (office.of)
    fits = fits.filter((person) => facts[person]?.of === null || sameActor(facts[person]?.of ?? null, office.of));
  else if (home) {
    const own = fits.filter((person) => sameActor(facts[person]?.of ?? null, home));
    if (own.length > 0) fits = own;
  }
  const exact = fits.filter((person) => facts[person]?.offices.some((one) => one.officeClass === office.officeClass));
  if (exact.length > 0) fits = exact;
  const seen = fits.filter((person) => lastSeen.has(person));
  if (seen.length === 0) return fits.length === 1 ? (fits[0] ?? null) : null;
  return seen.reduce((a, b) => ((lastSeen.get(b) ?? 0) >= (lastSeen.get(a) ?? 0) ? b : a));
}

/** Whether a person holds an office of that class, or one that its short form can mean. */
function fitsOffice(office: OfficeMention, person: PersonFact | undefined): boolean {
  return (
    person?.offices.some((held) => {
      if (held.status === 'FORMER') return false;
      if (held.officeClass === office.officeClass)
        return office.officeClass !== 'OTHER' || held.title.toLowerCase().includes(office.title.toLowerCase());
      const short = !office.title.includes(' ');
      if (short && office.officeClass === 'OTHER_MINISTER') return MINISTERS.has(held.officeClass);
      return short && held.title.toLowerCase().split(/\s+/).includes(office.title.toLowerCase());
    }) ?? false
  );
}

/** "the Minister", "our Minister", "the Velian minister"; at a sentence's begin a capital is enough. */
function isDefinite(document: Document, office: OfficeMention): boolean {
  const before = document.tokens[office.outerFirst - 1];
  if (/^(?:a|an|any|every|each|no|some|office|new|another)$/.test(before?.folded ?? '')) return false;
  if (before?.folded === 'of' && document.tokens[office.outerFirst - 2]?.folded === 'office') return false;
  return (
    before === undefined ||
    before.sentence !== office.sentence ||
    /^(?:the|our|its|his|her|their|this|that|'s)$/.test(before.folded) ||
    document.tokens[office.firstToken]?.capital === true
  );
}
