import type { MeetingOrderField, MeetingOwner, MeetingQuery, PageRequest } from '../../queries.ts';
import type { MeetingRecord, ParticipantRecord, ReadoutRecord } from '../../records.ts';
import type { GraphReader, MeetingInclude, ReadContext } from '../../store.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { jsonReal } from '../values.ts';
import type { Ask } from './answer.ts';
import { type OrderBy, ordering, pageKeys, within } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach, jsonText, once, type PageJson, pageJson, readPage, type Select } from './pages.ts';
import { articleJson, meetingJson, participantJson } from './records.ts';

export const MEETING_ORDERS: Readonly<Record<MeetingOrderField, OrderBy>> = {
  DATE: 'date',
  PARTICIPANT_COUNT: 'participant_count',
  CONFIDENCE: 'confidence',
};

/** The value at hand as an owner. */
export const ownerAt = (by: MeetingOwner['by']) => ({ by, value: EACH });

/** What stands for an owner in the list of values: its key, or a pair's two. */
export const ownerValue = (owner: MeetingOwner): unknown => (owner.by === 'pair' ? [owner.a, owner.b] : owner.key);

/** Splits owners by what they are, asks for each group and puts the answers back in the order of the owners. */
export async function byOwner<O extends { readonly by: string }, R>(
  owners: readonly O[],
  ask: (by: O['by'], owners: readonly O[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const kinds = [...new Set(owners.map((owner) => owner.by))];
  const answers = new Map<string, R[]>();
  await Promise.all(
    kinds.map(async (by) => {
      const ofKind = owners.filter((owner) => owner.by === by);
      answers.set(by, [...(await ask(by, ofKind))]);
    }),
  );
  return owners.map((owner) => answers.get(owner.by)?.shift() as R);
}

const orderJson = (order: OrderBy): string => (order === 'date' ? jsonText('l.o') : jsonReal('l.o'));

function meetingSelect(keys: (window: Parameters<Select>[0]) => Sql, order: OrderBy, include: MeetingInclude): Select {
  return (window) =>
    sql`SELECT ${raw(orderJson(order))} AS o, l.k AS k, ${meetingJson('m', include)} AS r FROM (${keys(window)}) l CROSS JOIN meeting m ON m.key = l.k`;
}

const participantSelect: Select = (window) =>
  sql`SELECT t.ordinal AS o, t.actor AS k, ${raw(participantJson('t'))} AS r FROM took_part t WHERE t.meeting = ${EACH} AND t.listed = 1 AND ${within(window, raw('t.ordinal'), raw('t.actor')).reduce((whole, part) => sql`${whole} AND ${part}`, raw('1'))} ${ordering(window, raw('t.ordinal'), raw('t.actor'))} LIMIT ${window.limit}`;

/** Meetings by key, in pages and by owner; who took part, and what articles tell of them. */
export function meetingReader(
  ask: Ask,
): Pick<
  GraphReader,
  'meetings' | 'meetingPage' | 'meetingPages' | 'participantPages' | 'participantCounts' | 'readouts'
> {
  const pages = async (
    owners: readonly MeetingOwner[],
    query: MeetingQuery,
    order: { readonly field: MeetingOrderField; readonly direction: 'ASC' | 'DESC' },
    page: PageRequest,
    include: MeetingInclude,
    context: ReadContext,
  ) =>
    byOwner(owners, async (by, group) => {
      const orderBy = MEETING_ORDERS[order.field];
      const listing = meetingListing(query, orderBy, ownerAt(by));
      const select = meetingSelect((window) => pageKeys(listing, orderBy, window), orderBy, include);
      const statement = forEach(group.map(ownerValue), pageJson(select, order.direction, page), [listing]);
      const found = (await ask('meetingPages', statement, context)) as readonly PageJson<MeetingRecord>[];
      return found.map((one) => readPage(one, page));
    });
  return {
    async meetings(keys, include, context) {
      const one = sql`(SELECT ${meetingJson('m', include)} FROM meeting m WHERE m.key = ${EACH})`;
      return (await ask('meetings', forEach(keys, one), context)) as (MeetingRecord | null)[];
    },
    async meetingPage(query, order, page, include, context) {
      const orderBy = MEETING_ORDERS[order.field];
      const listing = meetingListing(query, orderBy, null);
      const select = meetingSelect((window) => pageKeys(listing, orderBy, window), orderBy, include);
      const one = pageJson(select, order.direction, page);
      return readPage((await ask('meetingPage', once(one, [listing]), context)) as PageJson<MeetingRecord>, page);
    },
    meetingPages: pages,
    async participantPages(meetings, page, context) {
      const statement = forEach(meetings, pageJson(participantSelect, 'ASC', page));
      const found = (await ask('participantPages', statement, context)) as readonly PageJson<ParticipantRecord>[];
      return found.map((one) => readPage(one, page));
    },
    async participantCounts(meetings, context) {
      const one = sql`(SELECT count(*) FROM took_part t WHERE t.meeting = ${EACH} AND t.listed = 1)`;
      return (await ask('participantCounts', forEach(meetings, one), context)) as number[];
    },
    async readouts(meetings, context) {
      const record = `json_object('meeting', t.meeting, 'article', json(${articleJson('a', false)}), 'topics', json(t.topics))`;
      const one = sql`(SELECT json_group_array(json(one)) FROM (SELECT ${raw(record)} AS one FROM tells_of t CROSS JOIN article a ON a.key = t.article WHERE t.meeting = ${EACH} ORDER BY a.side IS NULL, a.side, a.sort_date, a.key))`;
      return (await ask('readouts', forEach(meetings, one), context)) as (readonly ReadoutRecord[])[];
    },
  };
}
