import type { Stance } from '../../model/index.ts';
import type { Inflect } from './pattern.ts';
import type { PositionWords } from './position-words.ts';

interface Entry {
  readonly id: string;
  /** Words in the form of `pattern.ts`. */
  readonly pattern: string;
  /** A sentence in which the entry fires. */
  readonly yes: string;
  /** A sentence with its words in which it must not. */
  readonly no: string;
}

/** Words looked for behind an entry's, within so many tokens. */
export interface Reach {
  readonly words: ReadonlySet<string>;
  readonly reach: number;
}

/** What must and must not stand around an entry's words, that its pattern cannot tell. Words are folded. */
export interface Guard {
  /** One of these words, marks, or a name stands right behind. */
  readonly next?: ReadonlySet<string>;
  readonly nextMarks?: string;
  readonly nextName?: true;
  readonly notNext?: ReadonlySet<string>;
  /** Not the second word behind. */
  readonly notSecond?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  /** Not the second word of its own: what follows the verb. */
  readonly notAfterVerb?: ReadonlySet<string>;
  /** None of these stands among its own words. */
  readonly notWithin?: ReadonlySet<string>;
  /** The entry's words are more than so many. */
  readonly longerThan?: number;
  /** When the words behind are these, `needs` and `forbids` are asked; always where it is absent. */
  readonly when?: { readonly next?: ReadonlySet<string>; readonly second?: ReadonlySet<string> };
  readonly needs?: Reach;
  readonly forbids?: Reach;
}

/** The stance that a frame turns to where its argument holds some words, or lacks them. */
export interface StanceTurn extends Reach {
  readonly stance: Stance;
  /** The first word behind the frame's own; any where it is absent. */
  readonly next?: string;
  /** Whether the words must be absent. */
  readonly absent?: true;
  /** A word that the frame's own words must hold. */
  readonly own?: string;
  /** The argument must not begin with a gerund: "commitment to training". */
  readonly noGerund?: true;
}

/** A verb or cue that says only that somebody speaks; what follows or stands around it decides the stance. */
export interface SpeechVerb extends Entry {
  /** SAY: content as a clause or a quotation. TELL: an addressee first. AS: "described X as Y". CUE: no verb ("according to"). */
  readonly kind: 'SAY' | 'TELL' | 'AS' | 'CUE';
  /** Whether it takes a clause without "that". */
  readonly plain?: true;
  /** Whether what it tells is a judgement even where no cue says so: "stressed that". */
  readonly judges?: true;
  /** Whether an addressee may stand before the content of a SAY. */
  readonly addressed?: true;
  /** Whether a CUE names the speaker behind it: "according to Orla". */
  readonly namesBehind?: true;
  /** Whether a CUE's possessive tells the speaker: "in her view". */
  readonly owned?: true;
}

/**
 * Where a frame's targets stand: the OBJECT of the verb (up to "for", "to", "that"); anywhere in the ARGUMENT, the holder's own side aside;
 * ONLY_OBJECT as OBJECT, with nothing else where it names nobody; ALL also the own side; NONE.
 */
export type TargetRule = 'OBJECT' | 'ONLY_OBJECT' | 'ARGUMENT' | 'ALL' | 'NONE';

/** A verb of attitude, or a light verb with a noun of attitude: it decides the stance by itself. */
export interface StanceFrame extends Entry {
  readonly stance: Stance;
  readonly targets: TargetRule;
  /** Whether the object is who is asked or told. */
  readonly addresses: boolean;
  /** What is left under a negation; null for nothing. */
  readonly negated: Stance | null;
  readonly guards?: readonly Guard[];
  readonly turns?: readonly StanceTurn[];
  /** Whether its argument begins behind its last word: a light verb's, behind the noun. */
  readonly light?: true;
  /** Whether it receives guests too: "welcomed Tesk to Oslo" holds nothing. */
  readonly greets?: true;
  /** What it turns to behind "would": "would welcome". */
  readonly inFuture?: Stance;
  /** Whether another frame that fits goes before it. */
  readonly last?: true;
  /** Whether its subject is who it is about: "Ghana is to blame" is said of Ghana. */
  readonly ofSubject?: true;
  /** Whether its words are a passive that tells of all who met: "appreciation was expressed". */
  readonly impersonal?: true;
  /** Whether it asks who is present where nobody is named. */
  readonly asksPresent?: true;
  /** Whether a person it is about stands for their side: condolences. */
  readonly forSide?: true;
}

/** Whose clause a content cue may stand in: the holder's OWN side's, another's (OTHER), or ANY. */
export type CueSubject = 'OWN' | 'OTHER' | 'ANY';

/** Words in the content of speech that decide its stance. */
export interface StanceCue extends Entry {
  readonly stance: Stance;
  readonly subject: CueSubject;
  readonly targets: 'SUBJECT' | 'ARGUMENT' | 'ALL' | 'NONE';
  /** What is left under a negation; null for nothing. */
  readonly negated: Stance | null;
  /** Weak cues count only where no strong one stands in the clause. */
  readonly weak: boolean;
  readonly guards?: readonly Guard[];
  /** The clause has at least so many tokens. */
  readonly leastClause?: number;
  /** Forms that tell the news of the day where nobody is told to say them. */
  readonly news?: ReadonlySet<string>;
  /** Whether a journey or meeting behind it is a plan of the day. */
  readonly plans?: true;
}

/** All that the engine of positions knows of a language. */
export interface PositionLanguage {
  readonly inflect: Inflect;
  readonly speechVerbs: readonly SpeechVerb[];
  readonly stanceFrames: readonly StanceFrame[];
  readonly stanceCues: readonly StanceCue[];
  /** Patterns of what runs a talk and holds nothing. */
  readonly smallTalk: readonly string[];
  readonly words: PositionWords;
}
