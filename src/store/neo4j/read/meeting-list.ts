import type { MeetingOrderField, MeetingOwner, MeetingQuery } from '../../queries.ts';
import { confidenceDigits } from '../derived.ts';
import type { Parameters } from './cypher.ts';
import type { Listing, NodeOrder } from './lists.ts';
import { meetingTests } from './meeting-tests.ts';
import { ownerLeads, queryLeads } from './meeting-ways.ts';

/** The orders of meetings, each a text with an index of its own. */
export const MEETING_ORDERS: Readonly<Record<MeetingOrderField, NodeOrder>> = {
  DATE: { property: 'sortKey', of: ({ order, key }) => `${order} ${key}`, value: (node) => `${node}.sortDate` },
  PARTICIPANT_COUNT: {
    property: 'countKey',
    of: ({ order, key }) => `${String(order).padStart(5, '0')} ${key}`,
    value: (node) => `${node}.participantCount`,
  },
  CONFIDENCE: {
    property: 'confidenceKey',
    of: ({ order, key }) => `${confidenceDigits(Number(order))} ${key}`,
    value: (node) => `${node}.confidence`,
  },
};

/** Relationships that hold what is asked by status: those of held meetings alone, or both. */
const tookPart = (statuses: MeetingQuery['statuses']): readonly string[] =>
  statuses === undefined
    ? ['TOOK_PART', 'EXPECTED']
    : [
        ...(statuses.includes('HELD') ? ['TOOK_PART'] : []),
        ...(statuses.some((status) => status !== 'HELD') ? ['EXPECTED'] : []),
      ];

/** The meetings that fit a query, under an owner (the text of its parameter) or all. */
export function meetingListing(
  query: MeetingQuery,
  owner: { readonly by: MeetingOwner['by']; readonly text: string } | null,
  p: Parameters,
): Listing {
  // A pair's meetings are those that were held.
  const types = owner?.by === 'pair' ? ['TOOK_PART'] : tookPart(query.statuses);
  const unheld = meetingTests(query, p);
  const heldTests = unheld.slice(query.statuses?.includes('HELD') ? 1 : 0);
  return {
    label: 'Meeting',
    leads: owner === null ? queryLeads(query, types, p) : ownerLeads(owner.by, owner.text, types),
    owned: owner !== null,
    tests: (held) => (held ? heldTests : unheld),
  };
}
