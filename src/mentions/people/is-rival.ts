import { type Bare, isLead, isSamePost, isUnique } from './bare.ts';
import type { PersonDraft } from './person-draft.ts';

const MOST_RUNS = 12;
const CLEARLY = 0.4;

/**
 * Whether somebody else of that office, also without a country, is rather the text's own: whose sentences name other countries less.
 * "President Orla … President Tesk of whom Velia …": a state has one president at a time.
 */
export function isRival(bare: Bare): boolean {
  const { draft, people, known, posts } = bare;
  const unique = posts.filter(isUnique);
  if (unique.length === 0 || isLead(bare)) return false;
  const own = abroad(bare, draft);
  return people.drafts.some(
    (other) =>
      other.index !== draft.index &&
      known[other.index] === null &&
      other.claims.some(({ office }) => office !== null && unique.some((post) => isSamePost(office, post))) &&
      other.runs.length >= draft.runs.length &&
      abroad(bare, other) + CLEARLY < own,
  );
}

/** The share of a person's mentions in whose sentences another country stands. */
function abroad({ setting }: Bare, draft: PersonDraft): number {
  const runs = draft.runs.slice(0, MOST_RUNS);
  return runs.filter((run) => setting.namesForeign(run)).length / runs.length;
}
