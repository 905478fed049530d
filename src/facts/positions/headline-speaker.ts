import type { Sentence } from '../../documents/index.ts';
import type { ActorRef } from '../../model/index.ts';
import { openingPhrase } from './clauses.ts';
import { resolve } from './resolve.ts';
import { isMark } from './view.ts';
import type { Work } from './work.ts';

const FARTHEST_COLON = 14;

/** "Orla to her colleague: I expect": who speaks in a headline with a colon. */
export function titleSpeaker(
  work: Work,
  sentence: Sentence,
  narrator: readonly ActorRef[],
): { speaker: readonly ActorRef[]; first: number } | null {
  const { view, register } = work;
  for (let i = sentence.firstToken + 1; i < Math.min(sentence.endToken, sentence.firstToken + FARTHEST_COLON); i++) {
    if (!isMark(view, i, ':')) continue;
    const phrase = openingPhrase(view, sentence.firstToken, i);
    const speaker = phrase?.referent.kind === 'MENTIONS' ? resolve(register, phrase, narrator) : [];
    return speaker.length === 1 && speaker[0]?.kind === 'PERSON' ? { speaker, first: i + 1 } : null;
  }
  return null;
}
