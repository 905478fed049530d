import type { MeetingOfLevel } from '../../pairs.ts';
import type { ActorKind } from '../../records.ts';

const COLUMNS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'people',
  COUNTRY: 'countries',
  ORGANIZATION: 'organizations',
};

export interface LevelOptions {
  readonly represented?: boolean;
  readonly topics?: boolean;
  /** An actor of another level (the text of its key) whose delegates, or whom it represents, are left out. */
  readonly foreign?: string;
}

/** The meeting `n` as a list `[first, last, sides, actors, represented, topics]`. */
export function levelRow(
  level: ActorKind,
  { represented = false, topics = false, foreign }: LevelOptions = {},
): string {
  const others =
    foreign === undefined
      ? ''
      : ` AND coalesce(t.side, '') <> ${foreign} AND w.key <> coalesce(head(COLLECT { MATCH (n)<-[own:TOOK_PART|EXPECTED]-(:Actor {key: ${foreign}}) RETURN own.side AS side }), '')`;
  const taken = `COLLECT { MATCH (n)<-[t:TOOK_PART|EXPECTED]-(w:Actor) WHERE w.kind = '${level}'${others} RETURN [w.key, t.side] AS pair ORDER BY pair[0] }`;
  const direct = !represented && foreign === undefined;
  const about = topics ? 'COLLECT { MATCH (n)-[b:ABOUT]->(told:Topic) WHERE b.tagged RETURN told.key }' : 'null';
  return `[n.sortDate, coalesce(n.latest, n.sortDate), n.sideCount, ${direct ? `n.${COLUMNS[level]}` : 'null'}, ${direct ? 'null' : taken}, ${about}]`;
}

export type LevelRow = readonly [
  first: string,
  last: string,
  sides: number,
  actors: readonly string[] | null,
  taken: readonly (readonly [string, string | null])[] | null,
  topics: readonly string[] | null,
];

/** Meetings to count pairs of. */
export const meetingsOfLevel = (rows: readonly LevelRow[]): MeetingOfLevel[] =>
  rows.map(([first, last, sides, actors, taken, topics]) => ({
    first,
    last,
    sides,
    actors: actors ?? (taken ?? []).map(([actor]) => actor),
    represented: taken?.map(([, side]) => side ?? null),
    topics: topics ?? undefined,
  }));
