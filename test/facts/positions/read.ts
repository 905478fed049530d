import { readDocument } from '../../../src/documents/index.ts';
import type { PositionFact } from '../../../src/facts/index.ts';
import { findMeetings } from '../../../src/facts/meetings/index.ts';
import { findPositions } from '../../../src/facts/positions/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';
import type { ActorRef } from '../../../src/model/index.ts';

/** A position as a test reads it: codes and names, the words, and the rule. */
export interface ReadPosition {
  readonly holder: readonly string[];
  readonly stance: string;
  readonly targets: readonly string[];
  readonly addressees: readonly string[];
  readonly voicedBy: string | null;
  readonly quoted: boolean;
  readonly words: string;
  readonly rule: string;
}

/** The positions that a text tells. */
export function positionsOf(text: string, publisher?: string): ReadPosition[] {
  const article = {
    text,
    source: 'test',
    language: 'en',
    publishedOn: '2024-05-16',
    ...(publisher ? { publisher } : {}),
  };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  const found = findPositions(reading, findMeetings(reading, english.meetings), english.positions);
  const name = (actor: ActorRef): string =>
    actor.kind === 'COUNTRY'
      ? actor.code
      : actor.kind === 'ORGANIZATION'
        ? actor.name
        : (reading.people[actor.person]?.name ?? '?');
  return found.map((position: PositionFact) => ({
    holder: position.holders.map(name),
    stance: position.stance,
    targets: position.targets.map(name),
    addressees: position.addressees.map(name),
    voicedBy: position.voicedBy ? name(position.voicedBy) : null,
    quoted: position.quoted,
    words: position.evidence[0]?.quote ?? '',
    rule: position.evidence[0]?.method ?? '',
  }));
}

/** What a test's sentences stand in: two ministers of different countries have met. */
export const LEAD =
  'OSLO, 16 May 2024 – Norwegian Foreign Minister Anna Orla met Chilean Foreign Minister Pavel Tesk in Oslo on Thursday.';

/** The positions of some sentences that follow a meeting of Anna Orla of Norway and Pavel Tesk of Chile. */
export const positionsIn = (sentences: string): ReadPosition[] => positionsOf(`${LEAD}\n\n${sentences}\n`);
