import type { ActorRecord, DateRangeQuery, MeetingInclude, PairMeeting } from '../../store/index.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { firstRows } from '../pages/page-request.ts';
import { type Expand, type PathBounds, searchPaths } from './search-paths.ts';

export interface PathQuestion extends Omit<PathBounds, 'maxVisited'> {
  readonly from: ActorRecord;
  readonly to: ActorRecord;
  readonly bilateralOnly: boolean;
  readonly date: DateRangeQuery | undefined;
}

export interface StepRecord {
  readonly from: ActorRecord;
  readonly to: ActorRecord;
  readonly meeting: PairMeeting['meeting'];
  readonly meetingCount: number;
}

const MAX_VISITED = 20_000;
/** Whom a country met: the most people that an end of another kind is joined by. */
const PEOPLE_OF_AN_END = 2_000;

/** The shortest chains of meetings between two actors, with a meeting for each step. At most one statement a level and two for the steps. */
export async function pathsBetween(
  question: PathQuestion,
  include: MeetingInclude,
  context: RequestContext,
): Promise<{ readonly paths: readonly (readonly StepRecord[])[]; readonly exhausted: boolean }> {
  const { from, to, bilateralOnly, date } = question;
  if (from.key === to.key) throw badInput('from and to must be two actors, are the same', { argument: 'to' });
  const options = date === undefined ? { bilateralOnly } : { bilateralOnly, date };
  const bounds = { maxLength: question.maxLength, limit: question.limit, maxVisited: MAX_VISITED };
  const expand = from.kind === to.kind ? alike(options, context) : throughPeople([from, to], options, context);
  const { chains, exhausted } = await searchPaths(from.key, to.key, bounds, expand);
  const pairs = distinctPairs(chains);
  if (pairs.length === 0) return { paths: [], exhausted };
  const [meetings, actors] = await Promise.all([
    context.reader.pairMeetings(pairs, options, include, context.read),
    Promise.all([...new Set(chains.flat())].map((key) => context.names.actor(key))),
  ]);
  const actorOf = new Map(actors.filter((actor) => actor !== null).map((actor) => [actor.key, actor]));
  const meetingOf = new Map(
    meetings.filter((found) => found !== null).map((found) => [pairKey(found.a, found.b), found]),
  );
  const paths = chains.map((chain) =>
    chain.slice(1).flatMap((key, index) => {
      const before = chain[index] ?? '';
      const [start, end, shown] = [actorOf.get(before), actorOf.get(key), meetingOf.get(pairKey(before, key))];
      if (start === undefined || end === undefined || shown === undefined) return [];
      return [{ from: start, to: end, meeting: shown.meeting, meetingCount: shown.meetingCount }];
    }),
  );
  // A step whose meeting went away since the search is no step.
  return { paths: paths.filter((steps, index) => steps.length === (chains[index]?.length ?? 0) - 1), exhausted };
}

type Options = { readonly bilateralOnly: boolean; readonly date?: DateRangeQuery };

const alike =
  (options: Options, { reader, read }: RequestContext): Expand =>
  (keys) =>
    reader.neighbours(keys, options, read);

/** Ends of two kinds are joined by people: a country or organisation by those whom it met. */
function throughPeople(ends: readonly ActorRecord[], options: Options, { reader, read }: RequestContext): Expand {
  const others = new Set(ends.filter(({ kind }) => kind !== 'PERSON').map(({ key }) => key));
  return async (keys) => {
    const bodies = keys.filter((key) => others.has(key));
    const people = keys.filter((key) => !others.has(key));
    const [met, known] = await Promise.all([
      bodies.length === 0
        ? []
        : reader.encounterPages(
            bodies,
            { level: 'PERSON', minMeetingCount: 1, ...(options.date && { date: options.date }) },
            { field: 'MEETING_COUNT', direction: 'DESC' },
            firstRows(PEOPLE_OF_AN_END),
            read,
          ),
      people.length === 0 ? [] : reader.neighbours(people, options, read),
    ]);
    const links = met.flatMap((page, index) =>
      page.rows
        .filter(({ bilateralCount }) => !options.bilateralOnly || bilateralCount > 0)
        .map(({ b }) => ({ from: bodies[index] ?? '', to: b.key })),
    );
    return [...links, ...known];
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function distinctPairs(chains: readonly (readonly string[])[]): { readonly a: string; readonly b: string }[] {
  const pairs = new Map<string, { readonly a: string; readonly b: string }>();
  for (const chain of chains)
    for (const [index, key] of chain.slice(1).entries()) {
      const before = chain[index] ?? '';
      const [a, b] = before < key ? [before, key] : [key, before];
      pairs.set(pairKey(a, b), { a, b });
    }
  return [...pairs.values()];
}
