import { actorId } from '../../model/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { PersonDraft } from './person-draft.ts';
import type { Share } from './share-lists.ts';

const MOST_CLAIMS = 40;

/** Adds to a person what a run says of office and side, each telling once. */
export function addClaims(
  draft: PersonDraft,
  run: NameRun,
  share: Share | null,
  holders: Map<OfficeMention, number>,
): void {
  const claim = (office: OfficeMention | null, side: WorldMention | null, colleague: boolean): void => {
    if (office && !holders.has(office)) holders.set(office, draft.index);
    // The same words again say nothing new: a long text stays cheap.
    const key = `${office?.title}|${office?.of ? actorId(office.of) : ''}|${office?.status}|${office?.own}|${side ? JSON.stringify(side.meaning) : ''}|${colleague}`;
    if (draft.told.has(key) || draft.claims.length >= MOST_CLAIMS) return;
    draft.told.add(key);
    draft.claims.push({ run, office, side, colleague });
  };
  if (share) claim(share.office, share.side ?? run.side, share.office === null);
  else if (run.before && !(run.before.plural && run.before.sides.length > 1)) claim(run.before, run.side, false);
  if (run.behind) claim(run.behind, run.behind.of === null ? run.side : null, false);
  if (run.colleague && !share) claim(null, run.colleague.sides[0] ?? run.side, true);
  else if (!share && !run.before && !run.behind && run.side) claim(null, run.side, false);
}
