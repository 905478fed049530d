import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/documents/index.ts';
import { findMeetings } from '../../../../src/facts/meetings/index.ts';
import { english } from '../../../../src/languages/en/index.ts';
import { readMentions } from '../../../../src/mentions/index.ts';
import type { ActorRef } from '../../../../src/model/index.ts';
import { BESIDE_STATES } from './beside-states.ts';
import { CREDENTIALS } from './credentials.ts';
import { FIRST_PERSON } from './first-person.ts';
import { GATHERINGS } from './gatherings.ts';
import { IN_ASIDES } from './in-asides.ts';
import { JOINT_BODIES } from './joint-bodies.ts';
import { NOTHING_MET } from './long-talk.ts';
import { BY_NOUNS } from './nouns-and-hosts.ts';
import { ONE_AFTER_ANOTHER } from './one-after-another.ts';
import { OVER_SENTENCES } from './over-sentences.ts';
import { PLANS } from './plans.ts';
import type { Told } from './told.ts';
import { WIRES } from './wires.ts';

const side = (of: ActorRef | null): string =>
  of?.kind === 'COUNTRY' ? of.code : of?.kind === 'ORGANIZATION' ? of.name : '?';

const inOneWord = (text: string): string => text.replaceAll(' ', '_');

/** What can be held beside of a meeting, and who met: family names, and sides of whom nobody is named. */
interface Line {
  readonly bits: readonly string[];
  readonly who: string;
}

function meetingsIn([text, , page = {}]: Told): Line[] {
  const article = { text, source: 'test', publishedOn: '2024-05-03', title: 'News', language: 'en', ...page };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  return findMeetings(reading, english.meetings).meetings.map(({ format, status, date, place, participants }) => ({
    bits: [format, status, date?.edtf ?? '-', `@${inOneWord(place?.name ?? '-')}`],
    who: participants
      .map(({ person, of }) => (person === null ? side(of) : (reading.people[person]?.name.split(' ').at(-1) ?? '?')))
      .map(inOneWord)
      .sort()
      .join('+'),
  }));
}

/** "HELD 2024-05-02 Orla+Tesk; NOR+Tesk", a meeting each. */
const expected = (lines: string): Line[] =>
  lines === ''
    ? []
    : lines.split('; ').map((line) => {
        const words = line.split(' ');
        return { bits: words.slice(0, -1), who: (words.at(-1) ?? '').split('+').sort().join('+') };
      });

const byWho = (a: Line, b: Line): number => a.who.localeCompare(b.who);

const GROUPS: readonly (readonly [string, readonly Told[]])[] = [
  ['told over several sentences', OVER_SENTENCES],
  ['told in the first person', FIRST_PERSON],
  ['told one after another', ONE_AFTER_ANOTHER],
  ['of bodies of two states', JOINT_BODIES],
  ['planned, put off and refused', PLANS],
  ['with credentials and letters', CREDENTIALS],
  ['of sides that are no states', BESIDE_STATES],
  ['that are sessions', GATHERINGS],
  ['told by nouns and rites', BY_NOUNS],
  ['told in asides and relative clauses', IN_ASIDES],
  ['as wires and palaces tell them', WIRES],
  ['that are none', NOTHING_MET],
];

for (const [what, list] of GROUPS)
  describe(`meetings ${what}`, () => {
    for (const told of list)
      test(`${told[1] || 'none'}: ${told[0]}`, () => {
        const found = meetingsIn(told).sort(byWho);
        const wanted = expected(told[1]).sort(byWho);
        expect(found.map(({ who }) => who)).toEqual(wanted.map(({ who }) => who));
        wanted.forEach(({ bits }, i) => {
          expect(found[i]?.bits).toEqual(expect.arrayContaining([...bits]));
        });
      });
  });
