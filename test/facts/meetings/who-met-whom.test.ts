import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { findMeetings } from '../../../src/facts/meetings/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';
import type { ActorRef } from '../../../src/model/index.ts';
import { NOBODY_MET, WHO_MET_WHOM } from './who-met-whom.ts';

/** Two ways of naming: as newspapers do, and as ministries do. */
const NAMINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'a newspaper',
    {
      A: 'Norwegian Foreign Minister Anna Orla',
      B: 'Danish Foreign Minister Pavel Tesk',
      C: 'Danish President Mira Venn',
      P: 'Danish Prime Minister Nils Holt',
    },
  ],
  [
    'a ministry',
    {
      A: 'the Minister of Foreign Affairs of Norway, Ms. Anna Orla,',
      B: 'the Minister of Foreign Affairs of Denmark, Mr. Pavel Tesk',
      C: 'the President of Denmark, H.E. Mira Venn',
      P: 'the Prime Minister of Denmark, H.E. Nils Holt',
    },
  ],
];

/** A wire's report of one sentence, datelined from Oslo. */
function report(template: string, names: Readonly<Record<string, string>>): string {
  const told = template
    .replace(/\{(\w)\}/g, (_, key: string) => names[key] ?? '')
    .replace(/,(?=[’'.,])/g, '')
    .replace(/^./, (first) => first.toUpperCase());
  return `OSLO, 8 March 2022 - ${told}\n\nThe weather was fine. More than forty journalists had come.\n`;
}

const side = (of: ActorRef | null): string =>
  of?.kind === 'COUNTRY' ? of.code : of?.kind === 'ORGANIZATION' ? of.name : '?';

/** Who met whom: family names, and the codes of sides of whom nobody is named. */
function met(text: string): string {
  const article = { text, source: 'test', publishedOn: '2022-03-08', language: 'en' };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  return findMeetings(reading, english.meetings)
    .meetings.map(({ participants }) =>
      participants
        .map(({ person, of }) => (person === null ? side(of) : reading.people[person]?.name.split(' ').at(-1)))
        .sort()
        .join('+'),
    )
    .sort()
    .join('; ');
}

for (const [style, names] of NAMINGS)
  describe(`in the words of ${style}`, () => {
    for (const [template, expected] of WHO_MET_WHOM)
      test(`${expected}: ${template}`, () =>
        expect(met(report(template, names))).toBe(expected.split('; ').sort().join('; ')));
    for (const template of NOBODY_MET)
      test(`nobody met: ${template}`, () => expect(met(report(template, names))).toBe(''));
  });
