import type { KindName, Row } from '../../model/index.ts';
import type { Fields, Properties } from './values.ts';

const digits = (count: number, width: number): string => String(count).padStart(width, '0');
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** A confidence as text that sorts like the number: whole millionths in seven digits. */
export const confidenceDigits = (confidence: number): string => digits(Math.round(confidence * 1_000_000), 7);

const slot = (owner: unknown, sortDate: unknown, key: unknown) => ({
  slot: `${text(owner)} ${text(sortDate)} ${text(key)}`,
});

/** Orders as single texts, each ending in the key: one comparison and one index serve a page both ways. */
const DERIVED: Partial<Record<KindName, (row: Fields) => Properties>> = {
  meeting: ({ key, sortDate, participantCount, confidence, placeCountry }) => ({
    sortKey: `${text(sortDate)} ${text(key)}`,
    countKey: `${digits(participantCount as number, 5)} ${text(key)}`,
    confidenceKey: `${confidenceDigits(confidence as number)} ${text(key)}`,
    placeSlot: placeCountry === null ? null : `${text(placeCountry)} ${text(sortDate)} ${text(key)}`,
  }),
  position: ({ key, sortDate, confidence }) => ({
    sortKey: `${text(sortDate)} ${text(key)}`,
    confidenceKey: `${confidenceDigits(confidence as number)} ${text(key)}`,
  }),
  article: ({ key, sortDate }) => ({ sortKey: `${text(sortDate)} ${text(key)}` }),
  actor: ({ foldedNames }) => ({ foldedName: (foldedNames as readonly string[]).join('\n') }),
  tookPart: ({ actor, sortDate, meeting }) => slot(actor, sortDate, meeting),
  about: ({ topic, sortDate, meeting }) => slot(topic, sortDate, meeting),
  positionActor: ({ actor, sortDate, position }) => slot(actor, sortDate, position),
  positionTopic: ({ topic, sortDate, position }) => slot(topic, sortDate, position),
  encounter: ({ level, a, b, meetings, firstOn, lastOn }) => {
    const letter = text(level).slice(0, 1);
    const pair = `${text(a)} ${text(b)}`;
    return {
      rank: `${letter}${digits(meetings as number, 7)} ${pair}`,
      lastRank: `${letter}${text(lastOn)} ${pair}`,
      firstRank: `${letter}${text(firstOn)} ${pair}`,
      nameRank: `${letter} ${pair}`,
    };
  },
};

/** What the adapter keeps beside a row's own properties, for its indexes. */
export const derivedOf = (kind: KindName, row: Row): Properties => DERIVED[kind]?.(row as Fields) ?? {};
