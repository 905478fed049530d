import type { ActorPhrase } from './actor-phrase.ts';
import type { Scan } from './scan.ts';

/** A sentence with its actor phrases. */
export interface SentenceScan {
  readonly scan: Scan;
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly ActorPhrase[];
}

/** The index of the phrase that starts at a token; -1 where none does. */
export const phraseStarting = (sentence: SentenceScan, token: number): number =>
  sentence.phrases.findIndex((phrase) => phrase.first === token);

/** Whether a verb follows a phrase: then it opens a clause of its own. */
export const verbFollows = (scan: Scan, phrase: ActorPhrase): boolean =>
  (scan.is('auxiliaries', phrase.end) && scan.folded(phrase.end) !== 'who') ||
  scan.words.speech(scan.tokens, phrase.end) > 0;
