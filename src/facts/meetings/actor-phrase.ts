import type { ActorRef, OfficeClass } from '../../model/index.ts';

/** A person with whom they represent, or a side of which nobody is named. */
export interface Side {
  readonly person: number | null;
  readonly of: ActorRef | null;
  /** The office by which somebody unnamed is told of. */
  readonly office?: OfficeClass;
}

/**
 * A stretch of a sentence that stands for actors:
 * - NAMED: a person by name; ROLE: by office or description ("the Danish minister"); DELEGATION: people of a side nobody of whom is named;
 * - SIDE: a bare country or body; COUNTERPART: "his counterpart", whose side the meeting tells; GROUP: "the two ministers", "they"; PRONOUN.
 */
export interface ActorPhrase {
  readonly first: number;
  readonly end: number;
  readonly kind: 'NAMED' | 'ROLE' | 'DELEGATION' | 'SIDE' | 'COUNTERPART' | 'GROUP' | 'PRONOUN';
  readonly sides: readonly Side[];
  readonly plural: boolean;
  /** Folded pronoun or head noun. */
  readonly word: string;
  readonly officeClass: OfficeClass | null;
  /** "Her Danish and Swedish colleagues": met together. */
  readonly bound: boolean;
  /** Can be the subject of what comes after. */
  readonly subjectLike: boolean;
}
