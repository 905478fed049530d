/** Positions of an article: clauses, holders, stances, targets. */
export { findPositions, type PositionData } from './find-positions.ts';
export type {
  CueSubject,
  PositionLanguage,
  PositionWords,
  SpeechVerb,
  StanceCue,
  StanceFrame,
  TargetRule,
} from './language.ts';
