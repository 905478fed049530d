import type { LevelMeetings } from './level-meetings.ts';

/** What is on record between two actors. */
export interface PairCount {
  readonly meetings: number;
  readonly bilateral: number;
  /** Whole millionths. */
  readonly strength: number;
  /** Smallest first and largest last day; '' where none is dated. */
  readonly first: string;
  readonly last: string;
}

/** Whom a pair must be of: see `EncounterQuery`. Absent is no constraint. */
export interface Ends {
  readonly of?: ReadonlySet<string>;
  readonly counterparts?: ReadonlySet<string>;
}

export const endsOf = (query: {
  readonly of?: readonly string[];
  readonly counterparts?: readonly string[];
}): Ends => ({
  of: query.of && new Set(query.of),
  counterparts: query.counterparts && new Set(query.counterparts),
});

/** Which actors a pair may have at its ends, by their numbers and whom they represented; null where any two will do. */
export interface Roles {
  isOf(actor: number, party: number): boolean;
  isCounterpart(actor: number): boolean;
}

/** The ends asked for, in the numbers of these meetings. */
export function rolesOf({ actors, parties }: LevelMeetings, { of, counterparts }: Ends): Roles | null {
  if (of === undefined && counterparts === undefined) return null;
  const marks = (names: readonly string[], wanted: ReadonlySet<string> | undefined) =>
    names.map((name) => wanted?.has(name) ?? true);
  const [ofActor, ofParty] = [marks(actors.names, of), marks(parties.names, of)];
  const counterpart = marks(actors.names, counterparts);
  return {
    isOf: (actor, party) => ofActor[actor] === true || (party >= 0 && ofParty[party] === true),
    isCounterpart: (actor) => counterpart[actor] === true,
  };
}

/** Calls back for the numbers of each pair of a meeting that has the ends asked for. */
export function eachPair(
  { starts, took, represented }: LevelMeetings,
  n: number,
  roles: Roles | null,
  visit: (x: number, y: number) => void,
): void {
  const [from, to] = [starts[n] ?? 0, starts[n + 1] ?? 0];
  for (let i = from; i < to; i++) {
    const x = took[i] ?? 0;
    const ofX = roles?.isOf(x, represented[i] ?? -1) ?? true;
    const counterpartX = roles?.isCounterpart(x) ?? true;
    for (let j = i + 1; j < to; j++) {
      const y = took[j] ?? 0;
      if (roles === null || (ofX && roles.isCounterpart(y)) || (counterpartX && roles.isOf(y, represented[j] ?? -1))) {
        visit(x, y);
      }
    }
  }
}

/** A pair with its count; `a` is the lesser key. */
export interface Pair extends PairCount {
  readonly a: string;
  readonly b: string;
}
