import type { Document } from '../../documents/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { NameWords } from '../names/name-words.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';
import { addClaims } from './add-claims.ts';
import { isName, isTold, mayName } from './is-name.ts';
import { matching } from './matching.ts';
import { create, familyOf, formOf, isFuller, type People, type PersonDraft } from './person-draft.ts';
import { shareLists } from './share-lists.ts';

/** Joins name runs to people: those with evidence, or two words, found a person; short forms join one. */
export function gatherPeople(
  document: Document,
  runs: readonly NameRun[],
  world: readonly WorldMention[],
  words: NameWords,
): People {
  const shares = shareLists(document, runs, world, words);
  const drafts: PersonDraft[] = [];
  const byWord = new Map<string, PersonDraft[]>();
  const mentions: { person: number; run: NameRun }[] = [];
  const holders = new Map<OfficeMention, number>();
  const taken = new Set<NameRun>();

  const join = (draft: PersonDraft, run: NameRun): void => {
    taken.add(run);
    mentions.push({ person: draft.index, run });
    draft.runs.push(run);
    const form = formOf(document, run);
    draft.forms.add(form);
    if (isFuller(run, draft, words)) {
      draft.words = run.words;
      draft.name = form;
      draft.family = familyOf(document, run, words);
    }
    for (const word of run.words) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [draft]);
      else if (!known.includes(draft) && known.length < 12) known.push(draft);
    }
    addClaims(draft, run, shares.get(run) ?? null, holders);
  };
  const pass = (founds: boolean, accept: (run: NameRun) => boolean): void => {
    for (const run of runs) {
      if (taken.has(run) || !mayName(run, document, founds, words) || !accept(run)) continue;
      const matched = matching(run, byWord, words);
      if (matched) join(matched, run);
      else if (founds) join(create(drafts), run);
    }
  };
  const singles = new Set(runs.filter((run) => run.words.length === 1).map((run) => run.words[0]));
  // Its last or first word stands alone elsewhere, as family names do.
  const recurs = (run: NameRun): boolean => singles.has(run.words.at(-1)) || singles.has(run.words[0]);
  const several = (run: NameRun): boolean => run.words.length >= 2;
  const told = (run: NameRun): boolean => shares.has(run) || isTold(run);
  pass(
    true,
    (run) =>
      several(run) && (shares.has(run) || ((told(run) || !run.beginsSentence) && isName(run, document, words, recurs))),
  );
  // "Besides Orla": the first word only begins the sentence where the rest is known.
  for (const run of runs) {
    if (taken.has(run) || !several(run) || !run.beginsSentence || !mayName(run, document, false, words)) continue;
    const rest = { ...run, firstToken: run.firstToken + 1, words: run.words.slice(1), beginsSentence: false };
    const matched = matching(run, byWord, words) ? null : matching(rest, byWord, words);
    if (!matched) continue;
    taken.add(run);
    join(matched, rest);
  }
  pass(true, (run) => several(run) && isName(run, document, words, recurs));
  pass(false, (run) => !several(run));
  pass(true, (run) => !several(run) && isName(run, document, words, recurs));
  for (const run of runs) if (!taken.has(run)) joinPart(run, document, byWord, words, join);
  return inOrder(document, { drafts, mentions, holders });
}

/** People, their forms and mentions in the order of the text. */
function inOrder(document: Document, { drafts, mentions, holders }: People): People {
  const at = (run: NameRun | undefined): number => run?.firstToken ?? 0;
  for (const draft of drafts) {
    draft.runs.sort((a, b) => at(a) - at(b));
    draft.forms.clear();
    for (const run of draft.runs) draft.forms.add(formOf(document, run));
  }
  const sorted = [...drafts].sort((a, b) => at(a.runs[0]) - at(b.runs[0]));
  const place = new Map(sorted.map((draft, index) => [draft.index, index]));
  return {
    drafts: sorted.map((draft, index) => ({ ...draft, index })),
    mentions: mentions
      .map(({ person, run }) => ({ person: place.get(person) ?? person, run }))
      .sort((a, b) => at(a.run) - at(b.run)),
    holders: new Map([...holders].map(([office, person]) => [office, place.get(person) ?? person])),
  };
}

/** A run of which only a part is known: "Orla Returns", "KOBILŠEK HOSTS". */
function joinPart(
  run: NameRun,
  document: Document,
  byWord: ReadonlyMap<string, readonly PersonDraft[]>,
  words: NameWords,
  join: (draft: PersonDraft, run: NameRun) => void,
): void {
  if (run.words.length < 2 || !mayName(run, document, false, words)) return;
  for (let length = Math.min(run.words.length - 1, 4); length >= 1; length--) {
    const part = {
      ...run,
      endToken: run.firstToken + length,
      words: run.words.slice(0, length),
      behind: null,
      side: null,
      speaks: false,
      possessive: false,
    };
    const matched = matching(part, byWord, words);
    if (!matched || (length === 1 && part.words[0] !== matched.family)) continue;
    join(matched, part);
    return;
  }
}
