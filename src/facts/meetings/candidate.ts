import type { ActorRef, FuzzyDate, MeetingStatus, ParticipantRole } from '../../model/index.ts';
import { actorId } from '../../model/index.ts';
import type { PlaceFact } from '../fact.ts';
import type { Side } from './actor-phrase.ts';
import type { FrameForm } from './meeting-data.ts';

/** A side with what it was at the meeting. */
export interface Seat extends Side {
  readonly role: ParticipantRole;
}

/** A telling of a meeting in one sentence, before tellings of the same meeting are merged. */
export interface Candidate {
  readonly sentence: number;
  /** Tokens of the evidence. */
  readonly first: number;
  readonly end: number;
  /** The frame's words in the text. */
  readonly words: string;
  /** The frame's name. */
  readonly method: string;
  readonly form: FrameForm;
  readonly status: MeetingStatus;
  readonly seats: readonly Seat[];
  /** The body that sits. */
  readonly body: string | null;
  readonly date: FuzzyDate | null;
  /** The sentence itself tells the date. */
  readonly dated: boolean;
  readonly dateTokens: readonly [number, number] | null;
  readonly place: PlaceFact | null;
  readonly placed: boolean;
  readonly placeTokens: readonly [number, number] | null;
  /** Words say that it is not the one told before: "another", "again", "earlier". */
  readonly further: boolean;
  /** A small format by name ("Weimar"): few sides, though it sits as a body. */
  readonly small: boolean;
  /** Words that leave open how they met, and more often tell of presence. */
  readonly inPresence?: boolean;
  /** Told on the margins of a gathering: its name. */
  readonly marginsOf: string | null;
  readonly headline: boolean;
  /** Adds somebody to the meeting told last, and is none by itself. */
  readonly joins?: boolean;
  /** Joins all meetings that the same people had, not the last alone ("attended both audiences"). */
  readonly joinsAll?: boolean;
  /** Tells what became of the meeting told last, and is none by itself. */
  readonly revises?: boolean;
  readonly confidence: number;
}

/** A string that tells the sides of a meeting apart: a country or body, else the person. */
export const sideKey = (side: Side): string => (side.of ? actorId(side.of) : `person#${side.person}`);

/** Distinct sides, in order. */
export const sideKeys = (sides: readonly Side[]): string[] => [...new Set(sides.map(sideKey))];

/** Drops unnamed sides that a named person speaks for, the same person twice, and sides of which nothing is known. */
export function tidySeats(seats: readonly Seat[]): Seat[] {
  const named = new Set(seats.filter((seat) => seat.person !== null && seat.of).map((seat) => sideKey(seat)));
  const people = new Set<number>();
  const unnamed = new Set<string>();
  const found: Seat[] = [];
  for (const seat of seats) {
    if (seat.person !== null) {
      if (people.has(seat.person)) continue;
      people.add(seat.person);
      found.push(seat);
    } else if (seat.of) {
      const key = sideKey(seat);
      // A body that sits stands for its other members beside its own people.
      if ((named.has(key) && seat.of.kind === 'COUNTRY') || unnamed.has(key)) continue;
      unnamed.add(key);
      found.push(seat);
    }
  }
  return found;
}

/** Whether two references to an actor are the same. */
export const sameSide = (a: ActorRef | null, b: ActorRef | null): boolean =>
  a !== null && b !== null && actorId(a) === actorId(b);
