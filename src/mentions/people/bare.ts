import type { Document } from '../../documents/index.ts';
import { type ActorRef, type OfficeClass, sameActor } from '../../model/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { OfficeMention } from '../offices/office.ts';
import { OF_STATES, type Setting } from '../setting/setting.ts';
import type { SettingWords } from '../setting/setting-words.ts';
import type { People, PersonDraft } from './person-draft.ts';
import type { Represented } from './represented.ts';

/** A person of whom the text tells no side, with all that may tell it. */
export interface Bare {
  readonly document: Document;
  readonly setting: Setting;
  readonly words: SettingWords;
  readonly people: People;
  readonly draft: PersonDraft;
  /** Where the text names the person first. */
  readonly first: NameRun;
  /** The classes of the person's offices. */
  readonly own: readonly OfficeClass[];
  /** The person's offices, where the text gives any. */
  readonly posts: readonly OfficeMention[];
  readonly ofState: boolean;
  /** All offices of the text. */
  readonly offices: readonly OfficeMention[];
  /** What is known of everybody by now, by person: those before this one, and those of whom the text tells. */
  readonly known: readonly (Represented | null)[];
  readonly classes: readonly (readonly OfficeClass[])[];
}

/** What the context-bound sources of a side have at hand for a person; null for one without a mention. */
export function bareOf(
  draft: PersonDraft,
  rest: Pick<Bare, 'document' | 'setting' | 'words' | 'people' | 'offices' | 'known' | 'classes'>,
): Bare | null {
  const [first] = draft.runs;
  if (!first) return null;
  const own = rest.classes[draft.index] ?? [];
  const posts = draft.claims.flatMap((claim) => (claim.office ? [claim.office] : []));
  return {
    ...rest,
    draft,
    first,
    own,
    posts,
    ofState: own.some((one) => OF_STATES.has(one)) || posts.some((post) => rest.words.lands.test(post.lemma)),
  };
}

/** Offices that a state fills once. */
const UNIQUE: ReadonlySet<OfficeClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
]);

/** Whether a state has but one of that office. */
export const isUnique = (post: OfficeMention): boolean => UNIQUE.has(post.officeClass);

/** Whether somebody else already holds there an office that a state fills once, and this person holds such a one. */
export const isFilled = ({ posts, people, draft, known }: Bare, side: ActorRef): boolean =>
  posts.some(
    (post) =>
      isUnique(post) &&
      people.drafts.some(
        ({ claims, index }) =>
          index !== draft.index &&
          sameActor(known[index]?.of ?? null, side) &&
          claims.some(({ office }) => office !== null && isSamePost(office, post)),
      ),
  );

/** A foreign secretary can serve beside a foreign minister. */
export const isSamePost = (a: OfficeMention, b: OfficeMention): boolean =>
  a.officeClass === b.officeClass && a.status !== 'FORMER' && a.lemma === b.lemma;

/** Whether the text names nobody before this person. */
export const isLead = ({ people, first }: Bare): boolean =>
  people.drafts.every((one) => (one.runs[0]?.firstToken ?? 0) >= first.firstToken);

/** Where a person stands with the office before the name. */
export const startOf = ({ document, first }: Bare): number => {
  let at = first.before?.outerFirst ?? first.firstToken;
  // Words of address.
  if (!first.before)
    while (
      first.honorific !== null &&
      at > 0 &&
      /^(?:mr|mrs|ms|dr|h\.e\.|\.|sheikh|hon|honourable|excellency|his|her|the)$/.test(
        document.tokens[at - 1]?.folded ?? '',
      )
    )
      at--;
  return at;
};

/** The words that stand before a person and the office before the name, back to the sentence's begin. */
export function wordsBefore({ document, first }: Bare, length: number): string {
  const start = first.before?.start ?? document.tokens[first.firstToken]?.start ?? 0;
  const sentence = document.sentences[first.sentence]?.start ?? 0;
  return document.text.slice(Math.max(sentence, start - length), start).replace(/\s+/g, ' ');
}
