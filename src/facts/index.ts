/** Runs a language's rules over sentences and mentions and attaches the evidence. */
export { extractWith, type Language, mentionsWith } from './extract.ts';
export type {
  Extraction,
  Extractor,
  MeetingFact,
  MentionFact,
  ParticipantFact,
  PlaceFact,
  PositionFact,
} from './fact.ts';
export { toGuideForm } from './guide-form.ts';
export type { MeetingData, MeetingFrame, MeetingsFound, MeetingWords } from './meetings/index.ts';
export type {
  Guard,
  PositionData,
  PositionLanguage,
  PositionWords,
  SpeechVerb,
  StanceCue,
  StanceFrame,
  StanceTurn,
  TargetRule,
} from './positions/index.ts';
export type { OfficeTopics, TopicData, TopicEntry, TopicWords } from './topics/index.ts';
