import type { MeetingOwner, MeetingQuery } from '../../queries.ts';
import type { Sql } from '../sql.ts';
import type { Listing, OrderBy } from './lists.ts';
import { meetingTests, ownerTests } from './meeting-tests.ts';
import { ownerLeads, queryLeads } from './meeting-ways.ts';
import { completed } from './ways.ts';

/** Meetings that fit a query: an owner's (`value` gives its key, for `pair` a JSON list of two), or all. */
export function meetingListing(
  query: MeetingQuery,
  order: OrderBy,
  owner: { readonly by: MeetingOwner['by']; readonly value: Sql } | null,
): Listing {
  const own = owner === null ? [] : ownerLeads(owner.by, owner.value);
  const leads = completed('meeting', [...own, ...queryLeads(query)], order, owner !== null, query.words);
  return {
    table: 'meeting',
    leads,
    way: 'way',
    tests: (branch, proven) => [
      ...(owner === null || proven === 'owner' ? [] : ownerTests(owner.by, owner.value, branch)),
      ...meetingTests(query, branch, proven),
    ],
  };
}
