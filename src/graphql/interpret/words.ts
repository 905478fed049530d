import { fold } from '../../model/index.ts';

/** A word of a question, with its place. */
export interface Word {
  /** As written, without a possessive 's. */
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Written with a possessive 's (or s'). */
  readonly possessive: boolean;
}

const WORD = /\d[\d./–-]*\d(?:st|nd|rd|th)?|\d(?:st|nd|rd|th)?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;

/** The words of a question: hyphens part words, numbers with signs between them (2021-05, 2022–2024) stay whole. */
export function wordsOfQuestion(question: string): Word[] {
  return [...question.matchAll(WORD)].map((match) => {
    const whole = match[0];
    const bare = whole.replace(/['’]s?$/i, '');
    return {
      text: bare,
      folded: fold(bare),
      start: match.index,
      end: match.index + bare.length,
      // "What's" and "who's" own nothing.
      possessive: bare.length < whole.length && !SMALL_WORDS.has(fold(bare)),
    };
  });
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that only hold a question together: they stand for nothing. */
export const SMALL_WORDS = list(`
  a an the this that these those there here it its he she they them their his her him we us our you your i me my
  who whom whose which what when where why how many much often
  did do does done doing has have had having is are was were be been being will would shall should can could may might must
  mr mrs ms dr sir
  and or but also both either any anyone anybody anything every all each some someone somebody something else other others another
  in on at by to of for from with within into onto up upon over under out off as than then about around
  if so such very more most frequent frequently active just ever yet again too please
  made make makes gave given gives
  overview summary information info details detail profile record records background activity activities diplomacy diplomatic margins sidelines sideline end thing things fact facts
  tell show give list find see let get know want like need display name explain describe
  between among amid through throughout during since after before against via across along together despite because while
  everything anything vs versus new news times time day days date dates once twice also there come comes came way ways
  d ll re ve s t
`);
