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

/** "Orla, accompanied by Deputy Minister Tesk": whom the person comes with. */
function leaderOf(bare: Bare): number | null {
  const { people, first, words } = bare;
  if (!words.company.test(wordsBefore(bare, 40))) return null;
  const before = people.mentions.filter(
    (mention) => mention.run.sentence === first.sentence && mention.run.firstToken < first.firstToken,
  );
  return before.at(-1)?.person ?? null;
}
