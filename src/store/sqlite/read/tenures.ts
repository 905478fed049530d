import type { TenureOwner, TenureQuery } from '../../queries.ts';
import type { ActorRecord, OfficeRecord, TenureRecord } from '../../records.ts';
import { representedOn, type Service } from '../../represented.ts';
import type { GraphReader } from '../../store.ts';
import { all, oneOf, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { ordering, within } from './lists.ts';
import { byOwner } from './meetings.ts';
import { EACH, forEach, jsonText, type PageJson, pageJson, readPage, type Select } from './pages.ts';
import { actorOf, officeJson, tenureJson } from './records.ts';

const COLUMNS: Readonly<Record<TenureOwner['by'], string>> = { person: 't.person', office: 't.office', of: 't."of"' };

function conditions(by: TenureOwner['by'], query: TenureQuery): Sql[] {
  return [
    sql`${raw(COLUMNS[by])} = ${EACH}`,
    ...(query.on === undefined ? [] : [sql`t.first_seen_on <= ${query.on} AND t.last_seen_on >= ${query.on}`]),
    ...(query.officeClasses === undefined ? [] : [sql`t.office_class IN ${oneOf(query.officeClasses)}`]),
  ];
}

const LAST = raw(`coalesce(t.last_seen_on, '')`);
const KEY = raw('t.key');

function select(by: TenureOwner['by'], query: TenureQuery): Select {
  return (window) =>
    sql`SELECT ${raw(jsonText(LAST.text))} AS o, t.key AS k, ${raw(tenureJson('t'))} AS r FROM tenure t WHERE ${all([...conditions(by, query), ...within(window, LAST, KEY)])} ${ordering(window, LAST, KEY)} LIMIT ${window.limit}`;
}

const SERVICES = `(SELECT json_group_array(json_object('key', t.key, 'firstSeenOn', t.first_seen_on, 'lastSeenOn', t.last_seen_on, 'of', ${actorOf('t."of"')})) FROM tenure t WHERE t.person = ${EACH.text} AND t."of" IS NOT NULL)`;

/** Offices, who held them when, and whom people represent. */
export function tenureReader(
  ask: Ask,
): Pick<GraphReader, 'offices' | 'tenures' | 'tenurePages' | 'tenureCounts' | 'represented'> {
  return {
    async offices(keys, context) {
      const one = sql`(SELECT ${raw(officeJson('o'))} FROM office o WHERE o.key = ${EACH})`;
      return (await ask('offices', forEach(keys, one), context)) as (OfficeRecord | null)[];
    },
    async tenures(keys, context) {
      const one = sql`(SELECT ${raw(tenureJson('t'))} FROM tenure t WHERE t.key = ${EACH})`;
      return (await ask('tenures', forEach(keys, one), context)) as (TenureRecord | null)[];
    },
    tenurePages: (owners, query, page, context) =>
      byOwner(owners, async (by, group) => {
        const keys = group.map((owner) => owner.key);
        const statement = forEach(keys, pageJson(select(by, query), 'DESC', page));
        const found = (await ask('tenurePages', statement, context)) as readonly PageJson<TenureRecord>[];
        return found.map((one) => readPage(one, page));
      }),
    tenureCounts: (owners, query, context) =>
      byOwner(owners, async (by, group) => {
        const keys = group.map((owner) => owner.key);
        const one = sql`(SELECT count(*) FROM tenure t WHERE ${all(conditions(by, query))})`;
        return (await ask('tenureCounts', forEach(keys, one), context)) as number[];
      }),
    async represented(people, context) {
      const keys = people.map(({ key }) => key);
      const found = await ask('represented', forEach(keys, raw(SERVICES)), context);
      const services = found as readonly (readonly Service<ActorRecord>[])[];
      return people.map(({ on }, n) => representedOn(services[n] ?? [], on));
    },
  };
}
