import type { ActorRef, Stance } from '../../model/index.ts';
import type { TopicReading } from '../topics/index.ts';
import type { TargetRule } from './language.ts';
import type { Register } from './register.ts';
import type { PositionRules } from './rules.ts';
import type { NounPhrase } from './subject.ts';
import type { View } from './view.ts';

/** Words that tell of somebody's speech: tokens, and who speaks there. */
export interface Stretch {
  readonly first: number;
  end: number;
  readonly speaker: readonly ActorRef[];
  readonly addressees: readonly ActorRef[];
  /** Whether the verb of speech tells judgements. */
  readonly judges?: boolean;
  /** The stance of the verb that tells it: "she warned". */
  toldAs?: Stance;
  /** Who else may say it: the narrator of a sentence about another country. */
  readonly narrator?: readonly ActorRef[];
  /** The rule: how the speaker is known. */
  readonly by: 'speech' | 'tag' | 'after' | 'quote' | 'free' | 'signed' | 'turn' | 'as';
}

/** A position before its evidence, topics and meeting are known: tokens from `first` to `end`. */
export interface Draft {
  readonly holders: readonly ActorRef[];
  readonly voicedBy: ActorRef | null;
  readonly stance: Stance;
  readonly targets: readonly ActorRef[];
  readonly addressees: readonly ActorRef[];
  readonly first: number;
  readonly end: number;
  readonly method: string;
  readonly confidence: number;
  readonly headline: boolean;
}

/** What the rules for positions share while an article is read. */
export interface Work {
  readonly view: View;
  readonly rules: PositionRules;
  readonly register: Register;
  readonly topics: TopicReading;
  readonly speakers: Map<number, readonly ActorRef[]>;
  readonly drafts: Draft[];
  /** Whom the lines of a list are about: "The Council, … 1. Condemns". */
  listed: readonly ActorRef[];
  /** Who spoke in the sentence before, in the same block. */
  carried: readonly ActorRef[];
  readonly resolved: Map<NounPhrase, readonly ActorRef[]>;
}

/** A verb or cue of attitude that was found, before its targets are. */
export interface Found {
  readonly holders: readonly ActorRef[];
  readonly voicedBy: ActorRef | null;
  readonly stance: Stance;
  readonly first: number;
  readonly end: number;
  /** Of a passive: whom it befalls, where targets are looked for first. */
  readonly patient: NounPhrase | null;
  /** Where the argument begins: targets are looked for from here. */
  readonly argument: number;
  readonly rule: TargetRule | 'SUBJECT';
  readonly subject: NounPhrase | null;
  readonly cueAt: number;
  readonly addresses: boolean;
  readonly asksPresent: boolean;
  readonly forSide: boolean;
  readonly addressees: readonly ActorRef[];
  readonly method: string;
  readonly confidence: number;
  readonly headline: boolean;
}
