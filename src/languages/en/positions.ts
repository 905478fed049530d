import type { PositionLanguage } from '../../facts/index.ts';
import { inflect } from './inflect.ts';
import { lightPassive } from './light-passives.ts';
import { POSITION_WORDS } from './position-words.ts';
import { SMALL_TALK } from './small-talk.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { STANCE_CUES } from './stance-cues.ts';
import { STANCE_FRAMES } from './stance-frames.ts';
import { guardedCue, guardedFrame } from './stance-guards.ts';
import { STANCE_IDIOMS } from './stance-idioms.ts';

/** What the engine of positions knows of English. */
export const ENGLISH_POSITIONS: PositionLanguage = {
  inflect,
  speechVerbs: SPEECH_VERBS.entries,
  stanceFrames: [
    ...STANCE_FRAMES.entries,
    ...STANCE_IDIOMS,
    ...STANCE_FRAMES.entries.flatMap((frame) => lightPassive(frame) ?? []),
  ].map(guardedFrame),
  stanceCues: STANCE_CUES.entries.map(guardedCue),
  smallTalk: SMALL_TALK,
  words: POSITION_WORDS,
};
