import { pairStrength, type Row } from '../../../src/model/index.ts';
import type {
  ActorKind,
  EncounterOrderField,
  EncounterQuery,
  NetworkQuery,
  Position,
} from '../../../src/store/index.ts';
import type { Graph } from '../graph.ts';
import { filtersOf } from './filters.ts';

export interface PlainEncounter {
  readonly a: string;
  readonly b: string;
  readonly meetings: readonly Row<'meeting'>[];
  readonly strength: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

const isOf = (level: ActorKind) => (key: string) => key.startsWith(`${level.toLowerCase()}:`);

/** Encounters as a reader of the contract would count them by hand. */
export function encountersIn(graph: Graph) {
  const { fits, metAt, tookPart } = filtersOf(graph);
  const represents = (meeting: string, actor: string, parties: readonly string[] | undefined) =>
    parties === undefined || parties.some((party) => party === actor || tookPart(meeting, actor)?.side === party);
  const held = (query: Omit<EncounterQuery, 'minMeetingCount'>) =>
    graph.meeting.filter((row) =>
      fits(row, {
        statuses: ['HELD'],
        date: query.date,
        topics: query.topics,
        formats: query.formats,
        minConfidence: query.minConfidence,
      }),
    );
  const attendees = (meeting: string, level: ActorKind) =>
    graph.tookPart.filter((row) => row.meeting === meeting && isOf(level)(row.actor)).map(({ actor }) => actor);

  function sum(a: string, b: string, meetings: readonly Row<'meeting'>[], level: ActorKind): PlainEncounter {
    const days = (of: (row: Row<'meeting'>) => string | null) =>
      meetings
        .map(of)
        .filter((day) => day !== null)
        .sort();
    const share = (row: Row<'meeting'>) => {
      const others = attendees(row.key, level).filter((each) => isOf(level)(a) || metAt(row, a, each));
      return pairStrength(isOf(level)(a) ? others.length : others.length + 1);
    };
    return {
      a,
      b,
      meetings,
      strength: meetings.reduce((total, row) => total + share(row), 0),
      firstOn: days((row) => row.earliest ?? row.latest)[0] ?? null,
      lastOn: days((row) => row.latest ?? row.earliest).at(-1) ?? null,
    };
  }

  /** All pairs of a level, or whom one actor met; at least so often. */
  function encounters(query: EncounterQuery, fixed: string | null): PlainEncounter[] {
    const level = graph.actor.map(({ key }) => key).filter(isOf(query.level));
    const rows = held(query);
    const found: PlainEncounter[] = [];
    for (const a of fixed === null ? level : [fixed]) {
      for (const b of level) {
        if (fixed === null ? a >= b : a === b) continue;
        const isCounterpart = (key: string) => query.counterparts?.includes(key) ?? true;
        const both = rows.filter((row) => {
          if (!metAt(row, a, b)) return false;
          const bFits = represents(row.key, b, query.of);
          if (fixed !== null) return bFits && isCounterpart(b);
          return (represents(row.key, a, query.of) && isCounterpart(b)) || (bFits && isCounterpart(a));
        });
        if (both.length >= Math.max(1, query.minMeetingCount)) found.push(sum(a, b, both, query.level));
      }
    }
    return found;
  }

  const sortName = (key: string) => graph.actor.find((row) => row.key === key)?.sortName ?? '';
  const value = (encounter: PlainEncounter, field: EncounterOrderField): string | number => {
    switch (field) {
      case 'MEETING_COUNT':
        return encounter.meetings.length;
      case 'LAST_MET_ON':
        return encounter.lastOn ?? '';
      case 'FIRST_MET_ON':
        return encounter.firstOn ?? '';
      case 'NAME':
        return `${sortName(encounter.a)}\n${sortName(encounter.b)}`;
    }
  };
  const values = (field: EncounterOrderField, { order, key }: Position): readonly (string | number)[] => {
    const [a, b] = key.split(' ') as [string, string];
    if (field !== 'NAME') return [order, a, b];
    const [nameOfA, nameOfB] = String(order).split('\n') as [string, string];
    return [nameOfA, a, nameOfB, b];
  };

  /** The network by definition: links that fit, who is reached, and sums over links. */
  function network(query: NetworkQuery, maxNodes: number) {
    const { level, of, minMeetingCount, center, depth } = query;
    const links = encounters({ ...query, minMeetingCount }, null);
    const near = new Set(
      center === undefined
        ? links.flatMap(({ a, b }) => [a, b])
        : links.some(({ a, b }) => a === center || b === center)
          ? [center]
          : [],
    );
    for (let n = 0; center !== undefined && n < depth; n++) {
      for (const key of [...near])
        for (const { a, b } of links)
          if (a === key) near.add(b);
          else if (b === key) near.add(a);
    }
    const within = links.filter(({ a, b }) => near.has(a) && near.has(b));
    const all = encounters(
      {
        level,
        of,
        minMeetingCount: 1,
        date: query.date,
        topics: query.topics,
        formats: query.formats,
        minConfidence: query.minConfidence,
      },
      null,
    );
    const nodes = [...near].map((key) => {
      const own = within.filter(({ a, b }) => a === key || b === key);
      const meetings = new Set(
        all.filter(({ a, b }) => a === key || b === key).flatMap((link) => link.meetings.map((row) => row.key)),
      );
      return {
        key,
        degree: own.length,
        strength: own.reduce((total, link) => total + link.strength, 0),
        meetingCount: meetings.size,
      };
    });
    nodes.sort((x, y) => y.strength - x.strength || y.meetingCount - x.meetingCount || (x.key < y.key ? -1 : 1));
    const kept = nodes.slice(0, maxNodes);
    const drawn = new Set(kept.map(({ key }) => key));
    return {
      kept,
      links: within.filter(({ a, b }) => drawn.has(a) && drawn.has(b)),
      totalNodes: nodes.length,
      totalLinks: within.length,
    };
  }
  return { encounters, value, values, network };
}
