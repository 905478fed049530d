import type { TenureOwner, TenureQuery } from '../../queries.ts';
import type { ActorRecord, OfficeRecord, TenureRecord } from '../../records.ts';
import { representedOn, type Service } from '../../represented.ts';
import type { GraphReader } from '../../store.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters } from './cypher.ts';
import { actorRecord, officeRecord, tenureRecord } from './decode.ts';
import { perSort } from './owners.ts';
import { actorMap, officeMap, tenureMap } from './projections.ts';
import { pagesOfRelated } from './related.ts';

type Methods = Pick<GraphReader, 'offices' | 'tenures' | 'tenurePages' | 'tenureCounts' | 'represented'>;

const PROPERTIES: Readonly<Record<TenureOwner['by'], string>> = { person: 'person', office: 'office', of: 'of' };
const LAST = "coalesce(t.lastSeenOn, '')";

function matchOf(by: TenureOwner['by'], { on, officeClasses }: TenureQuery, p: Parameters): string {
  const tests = [`t.${PROPERTIES[by]} = o`];
  if (on !== undefined) tests.push(`t.firstSeenOn <= ${p.add(on)}`, `t.lastSeenOn >= ${p.add(on)}`);
  if (officeClasses !== undefined) tests.push(`t.officeClass IN ${p.add(officeClasses)}`);
  return `MATCH (t:Tenure) WHERE ${tests.join(' AND ')}`;
}

/** Offices, who held them when, and whom people represent, from Neo4j. */
export function tenureMethods(ask: Ask): Methods {
  return {
    offices: (keys, context) =>
      byKeys<OfficeRecord>(ask, 'offices', 'Office', keys, () => officeMap('n'), officeRecord, context),
    tenures: (keys, context) =>
      byKeys<TenureRecord>(ask, 'tenures', 'Tenure', keys, () => tenureMap('n'), tenureRecord, context),
    tenurePages: (owners, query, page, context) =>
      perSort(owners, (by, some) => {
        const list = (p: Parameters) => ({
          match: matchOf(by as TenureOwner['by'], query, p),
          carried: 't',
          order: LAST,
          key: 't.key',
          direction: 'DESC' as const,
          map: tenureMap('t'),
          decode: (found: unknown) => tenureRecord(found) as TenureRecord,
        });
        return pagesOfRelated(
          ask,
          'tenurePages',
          some.map(({ key }) => key),
          list,
          page,
          context,
        );
      }),
    tenureCounts: (owners, query, context) =>
      perSort(owners, async (by, some) => {
        const p = new Parameters();
        const text = `UNWIND ${p.add(some.map(({ key }) => key))} AS o RETURN COUNT { ${matchOf(by as TenureOwner['by'], query, p)} } AS entries`;
        return (await ask('tenureCounts', p.cypher(text), context)).map((record) => record.get('entries') as number);
      }),
    async represented(people, context) {
      const p = new Parameters();
      const service = `{key: t.key, firstSeenOn: t.firstSeenOn, lastSeenOn: t.lastSeenOn, of: ${actorMap('a')}}`;
      const text = `UNWIND ${p.add(people.map(({ key }) => key))} AS k RETURN COLLECT { MATCH (t:Tenure {person: k}) MATCH (a:Actor {key: t.of}) RETURN ${service} } AS services`;
      const records = people.length === 0 ? [] : await ask('represented', p.cypher(text), context);
      return people.map(({ on }, i) => {
        const found = (records[i]?.get('services') ?? []) as readonly (Service<unknown> & {
          firstSeenOn?: string;
          lastSeenOn?: string;
        })[];
        const services = found.map(
          ({ key, firstSeenOn, lastSeenOn, of }): Service<ActorRecord> => ({
            key,
            firstSeenOn: firstSeenOn ?? null,
            lastSeenOn: lastSeenOn ?? null,
            of: actorRecord(of) as ActorRecord,
          }),
        );
        return representedOn(services, on);
      });
    },
  };
}
