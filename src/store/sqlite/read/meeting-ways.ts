import type { MeetingOwner, MeetingQuery } from '../../queries.ts';
import { raw, type Sql, sql } from '../sql.ts';
import type { Branch, Lead } from './lists.ts';
import { meetingTests } from './meeting-tests.ts';
import { eachOnce, ofRows, wayBy } from './ways.ts';

/** A query with more lists than this is walked by other ways. */
const MOST_LEADS = 4;
const MOST_BRANCHES = 100;

const actorBranch = (actor: Sql): Branch => ({
  from: raw('took_part x'),
  where: [sql`x.actor = ${actor}`],
  key: raw('x.meeting'),
  date: raw('x.sort_date'),
  isRow: false,
  held: raw('x.held'),
});
const topicBranch = (topic: Sql): Branch => ({
  from: raw('about x'),
  where: [sql`x.topic = ${topic}`],
  key: raw('x.meeting'),
  date: raw('x.sort_date'),
  isRow: false,
  held: null,
});
/** Ways into an owner's meetings: all of them prove that they are the owner's, but for a pair's. */
export function ownerLeads(owner: MeetingOwner['by'], value: Sql): Lead[] {
  switch (owner) {
    case 'actor':
      return [wayBy([actorBranch(value)], 'owner')];
    case 'topic':
      return [wayBy([topicBranch(value)], 'owner')];
    case 'article':
      return [
        wayBy(
          [
            {
              ...ofRows('meeting', sql`x.article = ${value}`),
              from: raw('tells_of x CROSS JOIN meeting r ON r.key = x.meeting'),
            },
          ],
          'owner',
        ),
      ];
    case 'whole':
      return [wayBy([ofRows('meeting', sql`r.part_of = ${value}`)], 'owner')];
    case 'pair':
      return [wayBy([actorBranch(sql`${value} ->> 0`)]), wayBy([actorBranch(sql`${value} ->> 1`)])];
  }
}

/** Ways into the meetings that a query can fit, besides walking all of them. Each proves a condition of the query by name. */
export function queryLeads(query: MeetingQuery): Lead[] {
  const { participants = [], anyParticipant, topics, placeCountry, anyOf } = query;
  const leads = [...new Set(participants)]
    .slice(0, MOST_LEADS)
    .map((actor) => wayBy([actorBranch(sql`${actor}`)], `participant ${actor}`));
  if (anyParticipant !== undefined) leads.push(wayBy(eachOnce(anyParticipant).map(actorBranch), 'anyParticipant'));
  if (topics !== undefined) leads.push(wayBy(eachOnce(topics).map(topicBranch), 'topics'));
  if (placeCountry !== undefined)
    leads.push(
      wayBy(
        eachOnce(placeCountry).map((country) => ofRows('meeting', sql`r.place_country = ${country}`)),
        'placeCountry',
      ),
    );
  if (anyOf !== undefined) leads.push(...alternatives(anyOf));
  return leads.filter(({ branches }) => branches.length > 0);
}

const asksWords = ({ words, not, anyOf = [] }: MeetingQuery): boolean =>
  words !== undefined || (not !== undefined && asksWords(not)) || anyOf.some(asksWords);

/**
 * The lists of all alternatives together, where each has one: an entry need only pass the rest of its own alternative. Not where words
 * are asked for: each list would look them up anew.
 */
function alternatives(anyOf: readonly MeetingQuery[]): Lead[] {
  if (anyOf.some(asksWords)) return [];
  const branches = anyOf.map((each) => {
    const [way] = queryLeads(each);
    return way?.branches.map((branch) => ({
      ...branch,
      own: (walked: Branch) => [...meetingTests(each, walked, way.proves), ...(branch.own?.(walked) ?? [])],
    }));
  });
  const all = branches.flatMap((list) => list ?? []);
  if (all.length > MOST_BRANCHES || branches.some((list) => list === undefined)) return [];
  return [wayBy(all, 'anyOf')];
}
