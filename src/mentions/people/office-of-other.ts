import type { Document } from '../../documents/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { Claim, People, PersonDraft } from './person-draft.ts';

/** The office of whom a colleague is told to be the colleague: named before in the sentence, else whom the text begins with, else the nearest. */
export function officeOfOther(
  document: Document,
  claim: Claim,
  draft: PersonDraft,
  people: People,
): OfficeMention | null {
  const at = people.mentions.findIndex((mention) => mention.run === claim.run);
  const officeAt = (index: number): OfficeMention | null => {
    const other = people.mentions[index];
    if (!other || other.person === draft.index) return null;
    return (
      people.drafts[other.person]?.claims.find(
        (one) => one.office && one.office.status !== 'FORMER' && !one.office.weak,
      )?.office ?? null
    );
  };
  for (let i = at - 1; i >= 0 && people.mentions[i]?.run.sentence === claim.run.sentence; i--) {
    const office = officeAt(i);
    const run = people.mentions[i]?.run;
    const before = document.tokens[(run?.before?.outerFirst ?? run?.firstToken ?? 0) - 1]?.folded ?? '';
    if (office && !/^(?:by|with|to|on|from)$/.test(before)) return office;
  }
  for (let i = 0; i < Math.min(people.mentions.length, 30); i++) {
    const office = officeAt(i);
    if (office) return office;
  }
  return null;
}
