import { fold, sameActor } from '../../model/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { NameWords } from '../names/name-words.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { PersonDraft } from './person-draft.ts';

/** The person of whom this run is a form: all its words are theirs, or family names agree and given names do not clash. */
export function matching(
  run: Pick<NameRun, 'words' | 'before'>,
  byWord: ReadonlyMap<string, readonly PersonDraft[]>,
  words: NameWords,
): PersonDraft | null {
  const own = run.words.filter((word) => !words.particles.has(word));
  const candidates = new Set<PersonDraft>();
  for (const word of own) for (const draft of byWord.get(word) ?? []) candidates.add(draft);
  let best: PersonDraft | null = null;
  let bestScore = 0;
  for (const draft of candidates) {
    const score = clashes(run.before, draft) ? 0 : agreement(own, draft);
    if (score > 0 && score >= bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

/** Two offices that one person does not hold at once in one text: "Foreign Minister Orla" and "Trade Minister Orla". */
function clashes(office: OfficeMention | null, draft: PersonDraft): boolean {
  if (!office || office.plural || office.style || office.status === 'FORMER') return false;
  const held = draft.claims.map((claim) => claim.office).filter((one) => one !== null && !one.plural && !one.style);
  if (held.length === 0) return false;
  if (office.of && held.every((one) => one?.of && !sameActor(one.of, office.of))) return true;
  return held.every(
    (one) =>
      one &&
      one.status !== 'FORMER' &&
      CLASHING.has(one.officeClass) &&
      CLASHING.has(office.officeClass) &&
      one.officeClass !== office.officeClass &&
      !shares(one.title, office.title),
  );
}

const CLASHING: ReadonlySet<string> = new Set([
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'OTHER_MINISTER',
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'SPOKESPERSON',
]);

/** One title's words lie within the other's ("Minister", "Prime Minister"). */
export function shares(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(/[^\p{L}]+/u), fold(b).split(/[^\p{L}]+/u)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

function agreement(own: readonly string[], draft: PersonDraft): number {
  const theirs = draft.words;
  const last = own.at(-1) ?? '';
  if (own.length === 1 && theirs.includes(last)) {
    if (last === draft.family) return 4;
    return last === theirs[0] && theirs.length === 2 ? 1 : 2;
  }
  if (own.every((word) => theirs.includes(word))) return 3;
  if (theirs.every((word) => own.includes(word))) return theirs.length === 1 ? 2 : 3;
  const fits = (short: readonly string[], long: readonly string[]): boolean =>
    short.every((word) => long.includes(word) || (word.length === 1 && long.some((other) => other.startsWith(word))));
  if (last === draft.family && (fits(own, theirs) || fits(theirs, own))) return 3;
  return 0;
}
