import type { TopicCode } from '../../../model/index.ts';
import type { MeetingGrouping, MeetingOwner, MeetingQuery } from '../../queries.ts';
import type { GraphReader, GroupRecord, ReadContext } from '../../store.ts';
import { raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { allKeys, eachRow, type Listing } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { byOwner, ownerAt, ownerValue } from './meetings.ts';
import { forEach } from './pages.ts';

/** What a meeting's own row is grouped by. */
const OWN: Readonly<Record<'MONTH' | 'YEAR' | 'FORMAT', { readonly by: string; readonly where: string }>> = {
  MONTH: { by: 'substr(r.sort_date, 1, 7)', where: "name <> ''" },
  YEAR: { by: 'substr(r.sort_date, 1, 4)', where: "name <> ''" },
  FORMAT: { by: 'r.format', where: '1' },
};
/** What stands beside each meeting `k`, and is grouped by. */
const BESIDE: Readonly<
  Record<'TOPIC' | 'COUNTRY', { readonly from: string; readonly by: string; readonly where: string }>
> = {
  TOPIC: { from: 'about g ON g.meeting = k', by: 'g.topic', where: 'g.tagged = 1' },
  COUNTRY: {
    from: 'took_part g ON g.meeting = k',
    by: 'g.actor',
    where: "g.actor >= 'country:' AND g.actor < 'country;'",
  },
};

function groupedRows(listing: Listing, grouping: MeetingGrouping): Sql {
  if (grouping === 'TOPIC' || grouping === 'COUNTRY') {
    const { from, by, where } = BESIDE[grouping];
    return sql`SELECT ${raw(by)} AS name FROM (${allKeys(listing)}) CROSS JOIN ${raw(from)} WHERE ${raw(where)}`;
  }
  const { by, where } = OWN[grouping];
  return sql`SELECT name FROM (${eachRow(listing, sql`${raw(by)} AS name`)}) WHERE ${raw(where)}`;
}

function groupsJson(listing: Listing, grouping: MeetingGrouping, first: number): Sql {
  const order = raw(grouping === 'MONTH' || grouping === 'YEAR' ? 'name' : 'n DESC, name');
  return sql`(SELECT json_group_array(json_object('key', name, 'meetingCount', n)) FROM (SELECT name, count(*) AS n FROM (${groupedRows(listing, grouping)}) GROUP BY name ORDER BY ${order} LIMIT ${first}))`;
}

/** How many meetings fit, and how many of each month, year, topic, country or format. */
export function meetingCountReader(ask: Ask): Pick<GraphReader, 'meetingCounts' | 'meetingGroups' | 'pairTopics'> {
  /** The same of all meetings and of each owner's. */
  async function each<R>(
    name: string,
    owners: readonly (MeetingOwner | null)[],
    query: MeetingQuery,
    make: (listing: Listing) => Sql,
    context: ReadContext,
  ): Promise<R[]> {
    const all = { by: 'all' } as const;
    return byOwner<MeetingOwner | typeof all, R>(
      owners.map((owner) => owner ?? all),
      async (by, group) => {
        const real = group.filter((owner): owner is MeetingOwner => owner.by !== 'all');
        const listing = meetingListing(query, 'date', by === 'all' ? null : ownerAt(by));
        const values = by === 'all' ? group.map(() => null) : real.map(ownerValue);
        return (await ask(name, forEach(values, make(listing), [listing]), context)) as R[];
      },
    );
  }
  const groups: GraphReader['meetingGroups'] = (owners, query, by, first, context) =>
    each<readonly GroupRecord[]>('meetingGroups', owners, query, (listing) => groupsJson(listing, by, first), context);
  return {
    meetingCounts: (owners, query, context) =>
      each<number>(
        'meetingCounts',
        owners,
        query,
        (listing) => sql`(SELECT count(*) FROM (${allKeys(listing)}))`,
        context,
      ),
    meetingGroups: groups,
    async pairTopics(pairs, query, first, context) {
      const owners = pairs.map(({ a, b }) => ({ by: 'pair', a, b }) as const);
      const found = await groups(owners, query, 'TOPIC', first, context);
      return found.map((list) => list.map(({ key, meetingCount }) => ({ topic: key as TopicCode, meetingCount })));
    },
  };
}
