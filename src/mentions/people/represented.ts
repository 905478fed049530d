import type { Document } from '../../documents/index.ts';
import type { ActorRef, OfficeClass } from '../../model/index.ts';
import { actorOf } from '../offices/sides.ts';
import { officeOfOther } from './office-of-other.ts';
import type { People, PersonDraft } from './person-draft.ts';
import type { CONFIDENCE } from './person-facts.ts';

type Source = keyof typeof CONFIDENCE;

/** Whom a person represents, and how the text tells it. */
export interface Represented {
  readonly of: ActorRef;
  readonly source: Source;
  /** Where the office needs no country because it is the text's own. */
  readonly isDomestic?: boolean;
}

/** The side that the text tells of the person in so many words: sources 1 to 3. */
export function toldSide(draft: PersonDraft): Represented | null {
  let colleague: Represented | null = null;
  let former: Represented | null = null;
  for (const claim of draft.claims) {
    const { office, side } = claim;
    const ofOffice = office?.of ?? null;
    const ofSide = side ? actorOf(side) : null;
    const of = office?.plural ? (ofSide ?? ofOffice) : (ofOffice ?? ofSide);
    if (!of) continue;
    if (claim.colleague) colleague ??= { of, source: 'COLLEAGUE' };
    else if (office?.status === 'FORMER') former ??= { of, source: office.ofSource ?? 'ADJECTIVE' };
    else return { of, source: office?.ofSource ?? 'ADJECTIVE' };
  }
  return colleague ?? former;
}

/** The classes of the offices that a person holds here, those of a colleague as well. */
export function classesOf(document: Document, draft: PersonDraft, people: People): OfficeClass[] {
  return draft.claims.flatMap((claim) => {
    if (claim.office) return claim.office.status === 'FORMER' ? [] : [claim.office.officeClass];
    const other = claim.colleague ? officeOfOther(document, claim, draft, people) : null;
    return other ? [other.officeClass] : [];
  });
}
