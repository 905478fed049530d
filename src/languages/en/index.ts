import type { Language } from '../../facts/index.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { DATE_WORDS } from './dates.ts';
import { meetingFrames } from './meeting-frames.ts';
import { callFrames } from './meeting-frames-calls.ts';
import { ledFrames } from './meeting-frames-led.ts';
import { riteFrames } from './meeting-frames-rites.ts';
import { turnFrames } from './meeting-frames-turns.ts';
import { meetingWords } from './meeting-words.ts';
import { partyWords } from './meeting-words-parties.ts';
import { NAME_WORDS } from './names.ts';
import { OFFICE_WORDS } from './offices.ts';
import { PAGE_WORDS } from './page.ts';
import { ENGLISH_POSITIONS } from './positions.ts';
import { SETTING_WORDS } from './setting.ts';
import { topics } from './topics/index.ts';

/** English. */
export const english: Language = {
  code: 'en',
  document: { page: PAGE_WORDS, abbreviations: ABBREVIATIONS },
  mentions: { names: NAME_WORDS, offices: OFFICE_WORDS, setting: SETTING_WORDS, dates: DATE_WORDS },
  meetings: {
    frames: [...meetingFrames, ...callFrames, ...ledFrames, ...riteFrames, ...turnFrames],
    words: { ...meetingWords, ...partyWords },
    topics,
  },
  positions: { language: ENGLISH_POSITIONS, topics },
};
