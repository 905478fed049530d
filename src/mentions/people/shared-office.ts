import type { Document } from '../../documents/index.ts';
import { sameActor } from '../../model/index.ts';
import type { PersonOffice } from '../mention.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { OfficeWords } from '../offices/office-words.ts';
import { actorOf } from '../offices/sides.ts';
import { singular } from './held-offices.ts';
import type { People, PersonDraft } from './person-draft.ts';
import { evidenceOf } from './person-facts.ts';
import type { Represented } from './represented.ts';

/** What the office that several share is read from. */
export interface SharedScan {
  readonly document: Document;
  readonly offices: readonly OfficeMention[];
  readonly words: OfficeWords;
  readonly people: People;
}

/**
 * The office of whom the text gives a side alone, told once for several:
 * "the foreign ministers of Velia and Norland … Velia's Anna Orla", "Velia's foreign minister, Orla, and Norland's, Tesk", "three ambassadors: Velia's Orla and Norland's Tesk".
 */
export function sharedOffice(scan: SharedScan, draft: PersonDraft, represented: Represented | null): PersonOffice[] {
  if (!represented || !draft.claims.some((claim) => claim.side)) return [];
  const office = ofPlural(scan, draft, represented) ?? ofNeighbour(scan, draft) ?? ofGroup(scan, draft);
  if (!office) return [];
  const { document, words } = scan;
  const evidence = [evidenceOf(document, office.firstToken, office.endToken, 'office.shared', 0.8, 'office')];
  const { officeClass, status } = office;
  return [{ title: singular(office, words), officeClass, of: represented.of, status, evidence }];
}

/** A plural before that names the person's side, or stands with the others in the sentence. */
function ofPlural(
  { document, offices }: SharedScan,
  draft: PersonDraft,
  represented: Represented,
): OfficeMention | null {
  const at = draft.runs[0]?.firstToken ?? 0;
  const fits = offices.filter(
    (office) =>
      office.plural &&
      office.sides.length > 0 &&
      office.firstToken < at &&
      (office.sides.length > 1
        ? office.sides.some((side) => sameActor(actorOf(side), represented.of))
        : office.sentence === draft.runs[0]?.sentence && isListedBehind(document, draft)),
  );
  return fits.at(-1) ?? null;
}

/** "the ambassadors of Velia, Tesk, and of Norland, Orla": the side of the second stands behind an "of" of its own. */
const isListedBehind = (document: Document, draft: PersonDraft): boolean =>
  draft.claims.some(({ side, run }) => {
    if (!side || side.firstToken > run.firstToken) return false;
    const at = document.tokens[side.firstToken - 1]?.folded === 'the' ? side.firstToken - 2 : side.firstToken - 1;
    return document.tokens[at]?.folded === 'of' && /^(?:and|,)$/.test(document.tokens[at - 1]?.folded ?? '');
  });

/** "Velia's foreign minister, Orla, and Norland's, Tesk": the office of the one before, where only the side is told again. */
function ofNeighbour({ document, offices }: SharedScan, draft: PersonDraft): OfficeMention | null {
  const claim = draft.claims.find(
    ({ side, run }) =>
      side !== null &&
      side.firstToken < run.firstToken &&
      document.tokens.slice(side.endToken, run.firstToken).some((token) => token.folded === ','),
  );
  if (!claim?.side) return null;
  const { firstToken } = claim.side;
  const before = offices.filter((office) => office.sentence === claim.run.sentence && office.endToken <= firstToken);
  return before.findLast((office) => !office.plural) ?? null;
}

const REACH = 2;

/** "In Holm the three ministers met": a plural near several who have a side alone, or near one and a holder of that office. */
function ofGroup({ offices, people }: SharedScan, draft: PersonDraft): OfficeMention | null {
  const sentence = draft.runs[0]?.sentence ?? 0;
  const isNear = (other: number): boolean => Math.abs(other - sentence) <= REACH;
  const plural = offices
    .filter((office) => office.plural && !office.weak && office.sides.length < 2 && isNear(office.sentence))
    .sort((a, b) => Math.abs(a.sentence - sentence) - Math.abs(b.sentence - sentence))[0];
  if (!plural) return null;
  const near = people.drafts.filter((other) => isNear(other.runs[0]?.sentence ?? 0));
  const alone = near.filter(({ claims }) => claims.length > 0 && claims.every(({ office, side }) => !office && side));
  const holders = near.filter(({ claims }) =>
    claims.some(
      ({ office }) => office?.of && office.officeClass === plural.officeClass && office.lemma === plural.lemma,
    ),
  );
  return alone.length > 1 || holders.length > 0 ? plural : null;
}
