import type { PositionLanguage, SpeechVerb, StanceCue, StanceFrame } from './language.ts';
import { compilePatterns, PatternIndex } from './pattern.ts';
import type { PositionWords } from './position-words.ts';

/** A language's data made ready: every list is an index by first word. */
export interface PositionRules {
  readonly frames: PatternIndex<StanceFrame>;
  readonly speech: PatternIndex<SpeechVerb>;
  readonly cues: PatternIndex<StanceCue & { readonly rank: number }>;
  readonly smallTalk: PatternIndex<true>;
  readonly words: PositionWords;
}

const compiled = new WeakMap<PositionLanguage, PositionRules>();

/** Compiles a language's data once; the same data gives the same rules. */
export function positionRules(language: PositionLanguage): PositionRules {
  const known = compiled.get(language);
  if (known) return known;
  const ready = <T extends { readonly pattern: string }>(entries: readonly T[]) =>
    new PatternIndex(
      entries.flatMap((entry) =>
        compilePatterns(entry.pattern, language.inflect, language.words.gapStops).map(
          (pattern) => [pattern, entry] as const,
        ),
      ),
    );
  const rules: PositionRules = {
    frames: ready(language.stanceFrames),
    speech: ready(language.speechVerbs),
    cues: ready(language.stanceCues.map((cue, rank) => ({ ...cue, rank }))),
    smallTalk: new PatternIndex(
      language.smallTalk
        .flatMap((pattern) => compilePatterns(pattern, language.inflect, language.words.gapStops))
        .map((pattern) => [pattern, true] as const),
    ),
    words: language.words,
  };
  compiled.set(language, rules);
  return rules;
}
