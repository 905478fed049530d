/** Runs a language's rules over sentences and mentions and attaches the evidence. */
export type {
  Extraction,
  Extractor,
  MeetingFact,
  MentionFact,
  ParticipantFact,
  PlaceFact,
  PositionFact,
} from './fact.ts';
