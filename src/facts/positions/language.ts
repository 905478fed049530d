import type { Stance } from '../../model/index.ts';
import type { Inflect } from './pattern.ts';

interface Entry {
  readonly id: string;
  /** Words in the form of `pattern.ts`. */
  readonly pattern: string;
  /** A sentence in which the entry fires. */
  readonly yes: string;
  /** A sentence with its words in which it must not. */
  readonly no: string;
}

/** A verb or cue that says only that somebody speaks; what follows or stands around it decides the stance. */
export interface SpeechVerb extends Entry {
  /** SAY: content as a clause or a quotation. TELL: an addressee first. AS: "described X as Y". CUE: no verb ("according to"). */
  readonly kind: 'SAY' | 'TELL' | 'AS' | 'CUE';
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
}

/** All that the engine of positions knows of a language. */
export interface PositionLanguage {
  readonly inflect: Inflect;
  readonly speechVerbs: readonly SpeechVerb[];
  readonly stanceFrames: readonly StanceFrame[];
  readonly stanceCues: readonly StanceCue[];
  readonly words: PositionWords;
}

/** Small closed classes of words, folded. */
export interface PositionWords {
  /** Auxiliary verbs and adverbs that stand between a subject and its verb. */
  readonly between: ReadonlySet<string>;
  /** Forms of "to be". */
  readonly be: ReadonlySet<string>;
  /** Forms of "to have". */
  readonly have: ReadonlySet<string>;
  /** Modal verbs, and "do". */
  readonly modals: ReadonlySet<string>;
  /** Finite forms that have no ending of a third person or a past. */
  readonly irregular: ReadonlySet<string>;
  /** Forms in -s that are more often plural nouns than verbs. */
  readonly pluralNouns: ReadonlySet<string>;
  /** Words that open a line as nouns do, though they look like verbs. */
  readonly lineNouns: ReadonlySet<string>;
  /** Articles, demonstratives and possessives. */
  readonly determiners: ReadonlySet<string>;
  /** Words of contact, whose infinitive tells why: "telephoned to thank". */
  readonly contact: ReadonlySet<string>;
  /** Words that open a phrase of time or place behind a verb. */
  readonly time: ReadonlySet<string>;
  /** Words that open an aside between commas. */
  readonly asides: ReadonlySet<string>;
  /** Words that lead in a clause before its subject. */
  readonly leads: ReadonlySet<string>;
  /** Subjects of a passive that tells of all who met. */
  readonly impersonal: ReadonlySet<string>;
  /** Passives that tell of all who met. */
  readonly agentless: ReadonlySet<string>;
  /** Forms of "to tell". */
  readonly tells: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Words that no gap of a pattern crosses: they open another clause. */
  readonly gapStops: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly possessiveFirstPerson: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  /** Nouns and pronouns for all who take part: "both", "sides", "ministers". */
  readonly groups: ReadonlySet<string>;
  /** Nouns for the one on the other side: "counterpart", "guest", "host". */
  readonly others: ReadonlySet<string>;
  /** Nouns that speak for a country: "ministry", "government", "side", "authorities". */
  readonly institutions: ReadonlySet<string>;
  /** Nouns of texts that speak for their authors: "statement", "communiqué". */
  readonly documents: ReadonlySet<string>;
  /** Roles of a person: "minister", "spokesperson". */
  readonly roles: ReadonlySet<string>;
}
