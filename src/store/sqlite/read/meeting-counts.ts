import type { TopicCode } from '../../../model/index.ts';
import type { MeetingGrouping, MeetingOwner, MeetingQuery } from '../../queries.ts';
import type { GraphReader, GroupRecord, ReadContext } from '../../store.ts';
import { raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { allKeys } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { byOwner, ownerAt, ownerValue } from './meetings.ts';
import { forEach } from './pages.ts';

/** The table that each fitting meeting `k` is joined to, and the column that it is grouped by. */
const GROUPS: Readonly<
  Record<MeetingGrouping, { readonly from: string; readonly by: string; readonly where: string }>
> = {
  MONTH: { from: 'meeting g ON g.key = k', by: 'substr(g.sort_date, 1, 7)', where: "g.sort_date > ''" },
  YEAR: { from: 'meeting g ON g.key = k', by: 'substr(g.sort_date, 1, 4)', where: "g.sort_date > ''" },
  FORMAT: { from: 'meeting g ON g.key = k', by: 'g.format', where: '1' },
  TOPIC: { from: 'about g ON g.meeting = k', by: 'g.topic', where: 'g.tagged = 1' },
  COUNTRY: {
    from: 'took_part g ON g.meeting = k',
    by: 'g.actor',
    where: "g.actor >= 'country:' AND g.actor < 'country;'",
  },
};

function groupsJson(keys: Sql, grouping: MeetingGrouping, first: number): Sql {
  const { from, by, where } = GROUPS[grouping];
  const order = grouping === 'MONTH' || grouping === 'YEAR' ? 'name' : 'n DESC, name';
  return sql`(SELECT json_group_array(json_object('key', name, 'meetingCount', n)) FROM (SELECT ${raw(by)} AS name, count(*) AS n FROM (${keys}) CROSS JOIN ${raw(from)} WHERE ${raw(where)} GROUP BY name ORDER BY ${raw(order)} LIMIT ${first}))`;
}

/** How many meetings fit, and how many of each month, year, topic, country or format. */
export function meetingCountReader(ask: Ask): Pick<GraphReader, 'meetingCounts' | 'meetingGroups' | 'pairTopics'> {
  /** The same of all meetings and of each owner's. */
  async function each<R>(
    name: string,
    owners: readonly (MeetingOwner | null)[],
    query: MeetingQuery,
    make: (keys: Sql) => Sql,
    context: ReadContext,
  ): Promise<R[]> {
    const all = { by: 'all' } as const;
    return byOwner<MeetingOwner | typeof all, R>(
      owners.map((owner) => owner ?? all),
      async (by, group) => {
        const real = group.filter((owner): owner is MeetingOwner => owner.by !== 'all');
        const listing = meetingListing(query, 'date', by === 'all' ? null : ownerAt(real, by));
        const values = by === 'all' ? group.map(() => null) : real.map(ownerValue);
        return (await ask(name, forEach(values, make(allKeys(listing))), context)) as R[];
      },
    );
  }
  const groups: GraphReader['meetingGroups'] = (owners, query, by, first, context) =>
    each<readonly GroupRecord[]>('meetingGroups', owners, query, (keys) => groupsJson(keys, by, first), context);
  return {
    meetingCounts: (owners, query, context) =>
      each<number>('meetingCounts', owners, query, (keys) => sql`(SELECT count(*) FROM (${keys}))`, context),
    meetingGroups: groups,
    async pairTopics(pairs, query, first, context) {
      const owners = pairs.map(({ a, b }) => ({ by: 'pair', a, b }) as const);
      const found = await groups(owners, query, 'TOPIC', first, context);
      return found.map((list) => list.map(({ key, meetingCount }) => ({ topic: key as TopicCode, meetingCount })));
    },
  };
}
