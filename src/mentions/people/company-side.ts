import type { NameRun } from '../names/name-run.ts';
import { type Bare, wordsBefore } from './bare.ts';
import type { Represented } from './represented.ts';

/** The side of those with whom a person comes: "Orla, accompanied by Deputy Minister Tesk"; the members of a delegation. */
export function companySide(bare: Bare): Represented | null {
  const led = leaderOf(bare);
  const of = (led === null ? null : bare.known[led]?.of) ?? bare.setting.delegationAt(bare.first);
  return of ? { of, source: 'ADJECTIVE' } : null;
}

/** A member of the parliament whose record this is: a speaker's line with a constituency behind the name. */
export function memberSide({ document, first, setting }: Bare): Represented | null {
  const block = document.blocks[document.sentences[first.sentence]?.block ?? -1];
  const start = document.tokens[first.firstToken]?.start ?? 0;
  const end = document.tokens[first.endToken - 1]?.end ?? 0;
  const isMember =
    block?.kind === 'TURN' &&
    block.speaker !== undefined &&
    block.speaker.start <= start &&
    end <= block.speaker.end &&
    document.text.startsWith(' (', end);
  return setting.home && isMember ? { of: setting.home, source: 'PUBLISHER' } : null;
}

/** "Orla, accompanied by Deputy Minister Tesk and Ambassador Venn": whom the person comes with; "She was accompanied by": whom the text spoke of last. */
function leaderOf(bare: Bare): number | null {
  const { people, first, words, document, draft } = bare;
  const sentence = people.mentions.filter(
    ({ run, person }) => person !== draft.index && run.sentence === first.sentence && run.firstToken < first.firstToken,
  );
  const last = sentence.at(-1);
  if (words.company.test(wordsBefore(bare, 40))) {
    if (last) return last.person;
    const before = people.mentions.findLast(
      ({ run, person }) => person !== draft.index && first.sentence - run.sentence === 1,
    );
    const begin = document.sentences[first.sentence]?.start ?? 0;
    return before && words.resumedBy.test(document.text.slice(begin, begin + 20)) ? before.person : null;
  }
  // The next in the list.
  if (!last || !isNextTo(bare, last.run)) return null;
  const begin = document.sentences[first.sentence]?.start ?? 0;
  const start = document.tokens[last.run.before?.firstToken ?? last.run.firstToken]?.start ?? 0;
  const told = document.text.slice(Math.max(begin, start - 240), start).replace(/\s+/g, ' ');
  return words.companyTold.test(told) || words.delegation.test(told.slice(-120)) ? last.person : null;
}

/** Only marks and an "and" stand between the other and this one's office. */
function isNextTo({ document, first }: Bare, other: NameRun): boolean {
  const from = other.behind?.outerEnd ?? other.endToken;
  const to = first.before?.outerFirst ?? first.firstToken;
  if (to - from > 5 || to <= from) return false;
  return document.tokens
    .slice(from, to)
    .every(({ folded }) => /^(?:,|;|and|&|the|as|well|by|mr|ms|mrs|dr|his|her|h\.e\.)$/.test(folded));
}
