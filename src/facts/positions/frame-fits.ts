import type { Sentence } from '../../documents/index.ts';
import type { StanceFrame } from './language.ts';
import { isMark, type View, word } from './view.ts';

/** Guards that a frame's words alone cannot tell. */
export function frameFits(view: View, frame: StanceFrame, at: number, end: number, sentence: Sentence): boolean {
  const next = word(view, end);
  const nextTwo = word(view, end + 1);
  switch (frame.id) {
    case 'welcome': {
      // "welcomed Tesk to Oslo" is a meeting.
      const mention = view.startingAt.get(end) ?? view.startingAt.get(end + 1);
      if (!mention || (mention.kind !== 'PERSON' && mention.kind !== 'OFFICE')) return next !== 'to';
      for (let i = end; i < Math.min(end + 22, sentence.endToken); i++) {
        const w = word(view, i);
        if (view.tokens[i]?.kind === 'POSSESSIVE' || w === 'for' || w === 'decision')
          return view.tokens[i]?.kind === 'POSSESSIVE';
        if (w === 'to' || w === 'in' || w === 'at') return false;
      }
      return false;
    }
    case 'ask-to':
      return (
        !/^(about|whether|if|how|why|when|what|who|by|for)$/.test(next) &&
        !/^(whether|if|how|why|when|what|about|who)$/.test(nextTwo)
      );
    case 'press':
      return view.startingAt.get(end) !== undefined || /^(for|him|her|them|us|the|both)$/.test(next);
    case 'refuse':
    case 'decline':
    case 'turn-down':
      // A meeting refused is the status of that meeting.
      return !hasBefore(
        view,
        end,
        sentence.endToken,
        7,
        /^(meeting|invitation|attend|meet|talks|interview|comment|talk|participate|answer)$/,
      );
    case 'propose':
    case 'suggest':
      return next !== 'for' && next !== 'by';
    case 'thank':
      // "Thank you, Minister" closes a turn; "thank you for" praises.
      return next !== 'you' || hasBefore(view, end, sentence.endToken, 9, /^for$/);
    case 'insist':
      return /^(that|on|upon)$/.test(next) || isMark(view, end, '.,"”“»«:');
    case 'concede':
      return next !== 'after' && next !== 'by';
    case 'call-a':
      // "called X a Y", not "called the minister" or "called on".
      return end - at > 3 && !/^(on|upon|for|off|to|by|from|in|at|after|out|his|her)$/.test(word(view, at + 1));
    case 'count-on':
      // "Ghana can count on us" is a promise of who is counted on.
      return !/^(can|could|may|always)$/.test(word(view, at - 1));
    case 'call-on':
      // "called on the President in Holm" is a visit.
      return hasBefore(view, end, sentence.endToken, 22, /^(to|that|for)$/);
    case 'note':
      return false;
    case 'expect-other':
      return next !== 'to' && !view.words.be.has(word(view, at - 1));
    case 'want-other':
      return next !== 'to' && next !== 'know';
    case 'seek':
    case 'require':
    case 'recommend':
      return true;
    case 'hope':
      return true;
    case 'charge':
      return true;
    case 'sign':
      return next !== 'up' && next !== 'for' && next !== 'off';
    case 'support':
    case 'back':
      return next !== 'to' && next !== 'in' && next !== 'by' && next !== 'from';
    case 'call-out':
      return true;
    case 'agree':
      // "agreed to meet again" is a planned meeting.
      return (
        !(
          next === 'to' &&
          /^(meet|hold|continue|visit|speak)$/.test(nextTwo) &&
          hasMeetingWord(view, end, sentence.endToken)
        ) &&
        next !== 'with' &&
        nextTwo !== 'with'
      );
    case 'ban':
    case 'decide':
    case 'adopt':
      return true;
    case 'offer':
      return next !== 'condolences' && nextTwo !== 'condolences';
    case 'lift':
      return true;
    case 'worry':
    case 'fear':
      return true;
    case 'ease':
      return true;
    default:
      return true;
  }
}

/** Whether one of some words stands within reach, before a semicolon. */
export function hasBefore(view: View, from: number, end: number, reach: number, words: RegExp): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (isMark(view, i, ';')) return false;
    if (words.test(word(view, i))) return true;
  }
  return false;
}

function hasMeetingWord(view: View, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 9); i++)
    if (/^(meet|meeting|talks|again|visit|touch|consultations)$/.test(word(view, i))) return true;
  return false;
}
