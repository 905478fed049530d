import type { Document } from '../documents/index.ts';
import { type ActorRef, type Evidence, fold } from '../model/index.ts';
import type { PersonFact, PersonOffice } from './mention.ts';
import type { NameRun, NameWords } from './names.ts';
import { type OfficeMention, type OfficeWords, officeClassOf } from './offices.ts';

/** A person while the mentions are gathered. */
export interface PersonDraft {
  readonly index: number;
  /** The fullest form's words, folded. */
  words: readonly string[];
  family: string;
  name: string;
  readonly forms: Set<string>;
  readonly runs: NameRun[];
  readonly offices: OfficeMention[];
}

/** People and where they stand, gathered from name runs. */
export interface People {
  readonly drafts: PersonDraft[];
  readonly mentions: { readonly person: number; readonly run: NameRun }[];
  /** Offices by the person whom they describe. */
  readonly holders: ReadonlyMap<OfficeMention, number>;
}

const text = (document: Document, run: NameRun): string => {
  const [first, last] = [document.tokens[run.firstToken], document.tokens[run.endToken - 1]];
  return first && last ? document.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
};

/** Joins name runs to people: those with evidence or two words found a person, short forms join one. */
export function gatherPeople(document: Document, runs: readonly NameRun[], words: NameWords): People {
  const drafts: PersonDraft[] = [];
  const byWord = new Map<string, PersonDraft[]>();
  const mentions: { person: number; run: NameRun }[] = [];
  const holders = new Map<OfficeMention, number>();
  const carries = (run: NameRun): boolean => {
    const kind = document.blocks[document.sentences[run.sentence]?.block ?? -1]?.kind;
    return kind === 'BODY' || kind === 'QUOTE' || kind === 'TURN' || kind === 'HEADLINE';
  };
  const join = (draft: PersonDraft, run: NameRun): void => {
    mentions.push({ person: draft.index, run });
    draft.runs.push(run);
    const form = text(document, run);
    draft.forms.add(form);
    if (run.words.length > draft.words.length) {
      draft.words = run.words;
      draft.name = form;
      draft.family = familyOf(document, run, words);
    }
    for (const word of run.words) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [draft]);
      else if (!known.includes(draft) && known.length < 20) known.push(draft);
    }
    for (const office of [run.before, run.behind]) {
      if (office && !holders.has(office)) {
        holders.set(office, draft.index);
        draft.offices.push(office);
      }
    }
  };
  const pass = (accept: (run: NameRun) => boolean, found: boolean): void => {
    for (const run of runs) {
      if (taken.has(run) || !carries(run) || !accept(run)) continue;
      const draft = matching(run, byWord, words) ?? (found ? create(document, run, drafts, words) : null);
      if (!draft) continue;
      taken.add(run);
      join(draft, run);
    }
  };
  const taken = new Set<NameRun>();
  pass((run) => run.words.length >= 2 && isPerson(run, document, words), true);
  pass((run) => run.words.length === 1, false);
  pass((run) => run.words.length === 1 && isPerson(run, document, words), true);
  pass(() => true, false);
  return { drafts, mentions, holders };
}

function create(document: Document, run: NameRun, drafts: PersonDraft[], words: NameWords): PersonDraft {
  const draft: PersonDraft = {
    index: drafts.length,
    words: [],
    family: familyOf(document, run, words),
    name: '',
    forms: new Set(),
    runs: [],
    offices: [],
  };
  drafts.push(draft);
  return draft;
}

/** The person of whom this run is a form: all its words are theirs, or family names agree and given names do not clash. */
function matching(
  run: NameRun,
  byWord: ReadonlyMap<string, readonly PersonDraft[]>,
  words: NameWords,
): PersonDraft | null {
  const own = run.words.filter((word) => !words.particles.has(word));
  const candidates = new Set<PersonDraft>();
  for (const word of own) for (const draft of byWord.get(word) ?? []) candidates.add(draft);
  let best: PersonDraft | null = null;
  let bestScore = 0;
  for (const draft of candidates) {
    const score = agreement(own, draft);
    if (score >= bestScore && score > 0) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

function agreement(own: readonly string[], draft: PersonDraft): number {
  const theirs = draft.words;
  const last = own.at(-1) ?? '';
  if (own.every((word) => theirs.includes(word))) {
    if (own.length === 1 && own[0] === theirs[0] && theirs.length > 1 && own[0] !== draft.family) return 1;
    return own.length === 1 && last === draft.family ? 3 : 2;
  }
  if (theirs.every((word) => own.includes(word))) return 2;
  const initials = own.every(
    (word) => theirs.includes(word) || (word.length === 1 && theirs.some((other) => other.startsWith(word))),
  );
  return initials ? 2 : 0;
}

/** The word that is the family name: the one in capitals, else the last. */
function familyOf(document: Document, run: NameRun, words: NameWords): string {
  const tokens = document.tokens
    .slice(run.firstToken, run.endToken)
    .filter((token) => !words.particles.has(token.folded));
  const loud = tokens.filter((token) => token.text.length > 2 && token.text === token.text.toUpperCase());
  if (loud.length > 0 && loud.length < tokens.length) return loud[0]?.folded ?? '';
  return tokens.at(-1)?.folded ?? '';
}

/** Whether a run names a person, by what stands around it. */
function isPerson(run: NameRun, document: Document, words: NameWords): boolean {
  if (run.honorific !== null) return true;
  const things = run.words.some((word) => words.things.has(word));
  const blockKind = document.blocks[document.sentences[run.sentence]?.block ?? -1]?.kind;
  if (run.before && (!things || run.words.length === 1)) return true;
  if (things || run.afterThe) return false;
  if (run.behind) return true;
  if (blockKind === 'HEADLINE' && run.titleCase) return false;
  if (run.words.length >= 2) return !run.afterPlace || run.speaks;
  return run.speaks && !run.afterPlace && blockKind !== 'HEADLINE';
}

/** The facts of the people, in the order in which the text names them. */
export function personFacts(
  document: Document,
  people: People,
  words: NameWords,
  officeWords: OfficeWords,
  home: ActorRef | null,
): PersonFact[] {
  return people.drafts.map((draft) => {
    const offices = draft.offices.map((office) => officeFact(document, office, officeWords, home));
    const first = draft.runs[0];
    const evidence: Evidence[] = first
      ? [evidenceOf(document, first.firstToken, first.endToken, 'name', 0.9, 'fact')]
      : [];
    const sided =
      offices.find((office) => office.of !== null && office.status !== 'FORMER') ??
      offices.find((office) => office.of !== null);
    const source = draft.offices.find((office) => office.ofSource !== null)?.ofSource ?? (sided ? 'PUBLISHER' : null);
    return {
      name: draft.name,
      forms: [...draft.forms],
      offices,
      of: sided?.of ?? null,
      ofSource: source,
      gender: genderOf(draft, words),
      confidence: 0.9,
      evidence,
    };
  });
}

function officeFact(
  document: Document,
  office: OfficeMention,
  words: OfficeWords,
  home: ActorRef | null,
): PersonOffice {
  const title = office.title;
  return {
    title,
    officeClass: officeClassOf(title, words),
    of: office.of ?? (office.officeClass === 'OTHER' ? null : home),
    status: office.status,
    evidence: [evidenceOf(document, office.firstToken, office.endToken, 'office', 0.9, 'office')],
  };
}

function evidenceOf(
  document: Document,
  first: number,
  end: number,
  method: string,
  confidence: number,
  of: Evidence['of'],
): Evidence {
  const start = document.tokens[first]?.start ?? 0;
  const stop = document.tokens[end - 1]?.end ?? start;
  return { start, end: stop, quote: document.text.slice(start, stop), method: `reading.${method}`, confidence, of };
}

function genderOf(draft: PersonDraft, words: NameWords): 'F' | 'M' | null {
  for (const run of draft.runs) {
    if (run.honorific === null) continue;
    if (words.femaleHonorifics.has(run.honorific)) return 'F';
    if (words.maleHonorifics.has(run.honorific)) return 'M';
  }
  for (const office of draft.offices) {
    const title = fold(office.title);
    if (/woman\b|\bqueen\b|princess/.test(title)) return 'F';
    if (/[a-z]man\b|\bking\b|\bprince\b|\bemir\b|\bamir\b|\bsultan\b/.test(title)) return 'M';
  }
  return null;
}
