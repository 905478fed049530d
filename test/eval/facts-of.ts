import type { Extraction } from '../../src/facts/index.ts';
import { actor } from '../mentions/read.ts';

/** The facts without their places in the text, as sorted lines: people, meetings and positions. */
export function factsOf(extraction: Extraction, squash = (words: string): string => words): string[] {
  const { people, meetings, positions } = extraction;
  const name = (ref: Parameters<typeof actor>[0]): string =>
    ref?.kind === 'PERSON' ? squash(people[ref.person]!.name) : (actor(ref) ?? '-');
  return [
    ...people.map((person) =>
      ['person', squash(person.name), actor(person.of), squash(person.offices[0]?.title ?? '-')].join(' | '),
    ),
    ...meetings.map((meeting) =>
      [
        'meeting',
        meeting.format,
        meeting.status,
        meeting.date?.edtf,
        meeting.participants
          .map((who) => `${who.person === null ? '' : squash(people[who.person]!.name)}/${actor(who.of)}`)
          .sort()
          .join(','),
      ].join(' | '),
    ),
    ...positions.map((position) =>
      [
        'position',
        position.holders.map(name).sort().join(','),
        position.stance,
        position.targets.map(name).sort().join(','),
      ].join(' | '),
    ),
  ].sort();
}
