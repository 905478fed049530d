/** Positions of an article: clauses, holders, stances, targets. */
export { findPositions, type PositionData } from './find-positions.ts';
export type {
  CueSubject,
  Guard,
  PositionLanguage,
  SpeechVerb,
  StanceCue,
  StanceFrame,
  StanceTurn,
  TargetRule,
} from './language.ts';
export type { PositionWords } from './position-words.ts';
