import type { Document } from '../documents/index.ts';
import { actorId, fold, sameActor } from '../model/index.ts';
import type { NameRun, NameWords } from './names.ts';
import type { OfficeMention } from './offices.ts';
import type { WorldMention } from './world-mentions.ts';

/** What one place of the text says of a person's office or side. */
export interface Claim {
  readonly run: NameRun;
  /** Null where only a side or a colleague is told. */
  readonly office: OfficeMention | null;
  /** A side told beside the name, or by its place in a list. */
  readonly side: WorldMention | null;
  readonly colleague: boolean;
}

/** A person while the mentions are gathered. */
export interface PersonDraft {
  readonly index: number;
  /** The fullest form's words, folded. */
  words: readonly string[];
  family: string;
  name: string;
  readonly forms: Set<string>;
  readonly runs: NameRun[];
  readonly claims: Claim[];
  /** Keys of the claims, so that none is kept twice. */
  readonly told: Set<string>;
}

/** People and where they stand, gathered from name runs. */
export interface People {
  readonly drafts: readonly PersonDraft[];
  /** In the order of the text. */
  readonly mentions: readonly { readonly person: number; readonly run: NameRun }[];
  /** Offices by the person whom they describe. */
  readonly holders: ReadonlyMap<OfficeMention, number>;
}

const MOST_CLAIMS = 40;

/** An office or side that a list gives: "the presidents of Velia and Norland, A and B". */
interface Share {
  /** Null where the list is one of colleagues. */
  readonly office: OfficeMention | null;
  readonly side: WorldMention | null;
}

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
      if (taken.has(run) || !mayName(run, document, founds) || !accept(run)) continue;
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
    if (taken.has(run) || !several(run) || !run.beginsSentence || !mayName(run, document, false)) continue;
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

function create(drafts: PersonDraft[]): PersonDraft {
  const draft: PersonDraft = {
    index: drafts.length,
    words: [],
    family: '',
    name: '',
    forms: new Set(),
    runs: [],
    claims: [],
    told: new Set(),
  };
  drafts.push(draft);
  return draft;
}

/** The words of a run as the text has them. */
function formOf(document: Document, run: NameRun): string {
  const [first, last] = [document.tokens[run.firstToken], document.tokens[run.endToken - 1]];
  return first && last ? document.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** More words, or as many with fewer initials; small letters beat capitals alone. */
function isFuller(run: NameRun, draft: PersonDraft, words: NameWords): boolean {
  const weight = (list: readonly string[]): number =>
    list.reduce((sum, word) => sum + (words.particles.has(word) ? 0.5 : word.length > 1 ? 1 : 0.4), 0);
  return weight(run.words) > weight(draft.words);
}

/** Whether a run stands where people are named: not in furniture; headlines name only those whom the text knows. */
function mayName(run: NameRun, document: Document, founds: boolean): boolean {
  const kind = document.blocks[document.sentences[run.sentence]?.block ?? -1]?.kind;
  if (kind === 'BODY' || kind === 'QUOTE' || kind === 'TURN') return true;
  if (kind === 'HEADLINE') return !founds || isBesideOffice(run);
  // A spokesperson who signs a briefing, an ambassador who writes an article.
  return (
    kind === 'BYLINE' &&
    run.words.length > 1 &&
    [run.before, run.behind].some((office) => office !== null && office.officeClass !== 'OTHER' && !office.isPrivate)
  );
}

/** The text itself says that it is a person: an honorific, an office, a colleague. */
const isTold = (run: NameRun): boolean =>
  run.honorific !== null || run.before !== null || (run.behind !== null && !run.afterThe) || run.colleague !== null;

/** In a headline only a whole name beside its office, or with its country in brackets, founds a person. */
const isBesideOffice = (run: NameRun): boolean =>
  run.words.length > 1 && (run.behind !== null || (!run.titleCase && (isTold(run) || run.side !== null)));

/** Whether a run names a person, by its words and what stands around it. */
function isName(run: NameRun, document: Document, words: NameWords, recurs: (run: NameRun) => boolean): boolean {
  if (run.isPlace) return false;
  const thing =
    run.beforeThing ||
    run.words.some((word) => words.things.has(word) && !(run.words.length > 1 && words.surnames.has(word)));
  const loud = isAcronym(run, document);
  if (isTold(run)) {
    if (run.words.length > 1) return !run.beforeThing || run.honorific !== null;
    const adjacent = run.before?.endToken === run.firstToken || run.before?.outerEnd === run.firstToken;
    if (run.honorific !== null) return !(thing || run.beforeThing) || words.surnames.has(run.words[0] ?? '');
    return !(thing || loud || (!adjacent && words.common.has(run.words[0] ?? '')));
  }
  if (thing || loud || (run.afterThe && !run.ownsPersonal)) return false;
  const kind = document.blocks[document.sentences[run.sentence]?.block ?? -1]?.kind;
  if (kind === 'HEADLINE') return run.side !== null && run.words.length > 1 && !run.titleCase;
  const [first] = run.words;
  if (run.words.length >= 2) {
    if (words.common.has(first ?? '') || run.words.every((word) => words.common.has(word))) return false;
    if (run.words.every((word) => word.length < 3)) return false;
    return (
      run.speaks ||
      (!run.afterPlace &&
        (run.possessive ||
          run.side !== null ||
          run.afterVerb ||
          run.beginsSentence ||
          run.betweenCommas ||
          recurs(run)))
    );
  }
  if (run.afterPlace || first === undefined || first.length < 3 || words.common.has(first)) return false;
  if (run.side !== null && (run.owned || run.speaks || run.side.firstToken >= run.endToken)) return true;
  return (run.speaks && !run.beginsSentence) || (run.ownsPersonal && !run.beginsSentence);
}

/** "RSF", "Ayan TV": capitals of an abbreviation, alone or last. */
function isAcronym(run: NameRun, document: Document): boolean {
  const last = document.tokens[run.endToken - 1]?.text ?? '';
  if (last.length > 4 || last !== last.toUpperCase() || last.length < 2 || last.includes('.')) return false;
  return (
    run.words.length === 1 ||
    document.tokens.slice(run.firstToken, run.endToken - 1).every((token) => token.text !== token.text.toUpperCase())
  );
}

/** A run of which only a part is known: "Orla Returns", "KOBILŠEK HOSTS". */
function joinPart(
  run: NameRun,
  document: Document,
  byWord: ReadonlyMap<string, readonly PersonDraft[]>,
  words: NameWords,
  join: (draft: PersonDraft, run: NameRun) => void,
): void {
  if (run.words.length < 2 || !mayName(run, document, false)) return;
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

function addClaims(draft: PersonDraft, run: NameRun, share: Share | null, holders: Map<OfficeMention, number>): void {
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

/** "The presidents of Albania and Montenegro, A and B", "Foreign Ministers A of Velia and B of Norland": to each name its share. */
function shareLists(
  document: Document,
  runs: readonly NameRun[],
  world: readonly WorldMention[],
  words: NameWords,
): ReadonlyMap<NameRun, Share> {
  const shares = new Map<NameRun, Share>();
  for (const [at, run] of runs.entries()) {
    const office = run.before?.plural ? run.before : null;
    const colleagues = run.colleague !== null && run.colleague.sides.length > 1 && run.before === null;
    if (!office && !colleagues) continue;
    const sides = (office ? office.sides : run.colleague?.sides) ?? [];
    const list: NameRun[] = [run];
    for (let i = at + 1; i < runs.length && list.length < 12; i++) {
      const [last, next] = [list.at(-1), runs[i]];
      if (
        !last ||
        !next ||
        next.sentence !== run.sentence ||
        next.before !== null ||
        !areJoined(document, last, next, words)
      )
        break;
      list.push(next);
    }
    const shared = sides.length === list.length ? sides : sidesBehind(list.at(-1), world);
    for (const [i, member] of list.entries()) {
      shares.set(member, {
        office,
        side: shared.length === list.length && list.length > 1 ? (shared[i] ?? null) : null,
      });
    }
  }
  return shares;
}

/** "Prime Ministers A, B and C of Velia, Norland and Ruritania": the countries in a row behind the last name. */
function sidesBehind(last: NameRun | undefined, world: readonly WorldMention[]): readonly WorldMention[] {
  const first = last?.side;
  if (!first || first.firstToken < last.endToken) return [];
  const at = world.indexOf(first);
  if (at < 0) return [];
  const list = [first];
  for (let i = at + 1; i < world.length && list.length < 12; i++) {
    const [before, next] = [list.at(-1), world[i]];
    if (
      !before ||
      !next ||
      next.sentence !== before.sentence ||
      next.firstToken - before.endToken > 3 ||
      next.firstToken === before.endToken
    )
      break;
    if (next.meaning.kind !== 'COUNTRY') break;
    list.push(next);
  }
  return list;
}

/** Only a comma, an "and" or the first one's country stands between two names. */
function areJoined(document: Document, first: NameRun, second: NameRun, words: NameWords): boolean {
  let at = first.side && first.side.firstToken > first.endToken ? first.side.endToken : first.endToken;
  if (document.tokens[at]?.folded === ')') at++;
  if (second.firstToken - at > 4) return false;
  for (let i = at; i < second.firstToken; i++) {
    const word = document.tokens[i]?.folded ?? '';
    if (!/^(?:,|and|&|;)$/.test(word) && !words.honorifics.has(word)) return false;
  }
  return second.firstToken > at;
}

/** The person of whom this run is a form: all its words are theirs, or family names agree and given names do not clash. */
function matching(
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
function shares(a: string, b: string): boolean {
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

/** The word that is the family name: the one in capitals, else the last. */
function familyOf(document: Document, run: NameRun, words: NameWords): string {
  const tokens = document.tokens
    .slice(run.firstToken, run.endToken)
    .filter((token) => !words.particles.has(token.folded));
  const loud = tokens.filter((token) => token.text.length > 2 && token.text === token.text.toUpperCase());
  if (loud.length > 0 && loud.length < tokens.length) return loud[0]?.folded ?? '';
  return tokens.at(-1)?.folded ?? '';
}
