import type { Document } from '../../documents/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { NameWords } from '../names/name-words.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';

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

/** A new person without mentions, added to the drafts. */
export function create(drafts: PersonDraft[]): PersonDraft {
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
export function formOf(document: Document, run: NameRun): string {
  const [first, last] = [document.tokens[run.firstToken], document.tokens[run.endToken - 1]];
  return first && last ? document.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** More words, or as many with fewer initials; small letters beat capitals alone. */
export function isFuller(run: NameRun, draft: PersonDraft, words: NameWords): boolean {
  const weight = (list: readonly string[]): number =>
    list.reduce((sum, word) => sum + (words.particles.has(word) ? 0.5 : word.length > 1 ? 1 : 0.4), 0);
  return weight(run.words) > weight(draft.words);
}

/** The word that is the family name: the one in capitals, else the last. */
export function familyOf(document: Document, run: NameRun, words: NameWords): string {
  const tokens = document.tokens
    .slice(run.firstToken, run.endToken)
    .filter((token) => !words.particles.has(token.folded));
  const loud = tokens.filter((token) => token.text.length > 2 && token.text === token.text.toUpperCase());
  if (loud.length > 0 && loud.length < tokens.length) return loud[0]?.folded ?? '';
  return tokens.at(-1)?.folded ?? '';
}
