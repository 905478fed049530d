import type { NamedFields } from '../api/fragments.ts';
import type { ResultOf } from '../api/graphql.ts';
import { collectAll, usePages } from '../api/use-pages.ts';
import { type Queried, useQuery } from '../api/use-query.ts';
import { factFiles, MeetingFacts, meetingCells, PositionFacts, positionCells, whoOf } from '../exports/facts.ts';
import { hrefOf, type Route, shortKey, withParams } from '../router.ts';
import { Meetings, Met, Months, Positions, Stands } from './actor-queries.ts';
import { EncounterTable } from './encounters.tsx';
import { ExportMenu } from './export-menu.tsx';
import { ByMonth, MeetingsSection, PositionsSection } from './fact-sections.tsx';
import { dateParam, Filters, listParam, PeriodFilter, TopicFilter } from './filters.tsx';
import { barsOf } from './months.ts';
import { More } from './more.tsx';
import { StanceLine } from './stance.tsx';
import { Empty, Panel } from './states.tsx';

function Standings({ query, code }: { query: Queried<ResultOf<typeof Stands>>; code: string }) {
  return (
    <Panel query={query} lines={3} what="Fetching where it stands">
      {({ positionMatrix }) =>
        positionMatrix.cells.length === 0 ? (
          <Empty>No position found.</Empty>
        ) : (
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Topic</th>
                <th scope="col">Latest</th>
                <th scope="col" class="number">
                  Positions
                </th>
              </tr>
            </thead>
            <tbody>
              {positionMatrix.cells
                .toSorted((a, b) => b.positionCount - a.positionCount)
                .map((cell) => (
                  <tr key={cell.topic.key}>
                    <th scope="row">
                      <a href={hrefOf('Topic', cell.topic.key, { country: code })}>{cell.topic.label}</a>
                    </th>
                    <td>
                      <StanceLine
                        stance={cell.latest.stance}
                        polarity={cell.latest.polarity}
                        targets={cell.latest.targets}
                      />{' '}
                      {cell.mixed && <span class="mark warn">≠ both for and against</span>}
                    </td>
                    <td class="number" data-label="Positions">
                      {cell.positionCount}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        )
      }
    </Panel>
  );
}

/** What countries and organisations share: whom they met, by month, their positions and those towards them. */
export function ActorBody({
  route,
  actor,
  level,
}: {
  route: Route;
  actor: NamedFields;
  level: 'COUNTRY' | 'ORGANIZATION';
}) {
  const date = dateParam(route);
  const topics = listParam(route, 'topics');
  const { key } = actor;
  const participants = [key];
  const met = usePages(Met, { key, filter: { level, date, topics } }, (data) => data.resolve.actor?.encounters);
  const months = useQuery(Months, { all: { participants, topics }, filter: { participants, date, topics } });
  const meetings = usePages(Meetings, { filter: { participants, date, topics } }, (data) => data.meetings);
  const own = usePages(Positions, { filter: { holders: [key], date, topics } }, (data) => data.positions);
  const toward = usePages(Positions, { filter: { targets: [key], date, topics } }, (data) => data.positions);
  const stands = useQuery(Stands, { level, actors: [key], date });
  return (
    <>
      <Filters route={route} names={['from', 'to', 'topics']}>
        <PeriodFilter route={route} />
        <TopicFilter route={route} />
      </Filters>
      <Panel query={months} what="Counting the meetings">
        {(data) => {
          return (
            <p class="count">
              <strong>{data.chosen.totalCount}</strong> {data.chosen.totalCount === 1 ? 'meeting' : 'meetings'}, with{' '}
              <strong>{met.totalCount}</strong> {level === 'COUNTRY' ? 'countries' : 'organisations'}
            </p>
          );
        }}
      </Panel>
      <section aria-labelledby="whom">
        <h2 id="whom">Whom it met, and about what</h2>
        <Panel query={met.query} lines={5} what="Fetching whom it met">
          {() =>
            met.nodes.length === 0 ? (
              <Empty>No meeting in this period.</Empty>
            ) : (
              <>
                <EncounterTable encounters={met.nodes} side={false} self={actor} date={date} topics={topics} />
                <More pages={met} what="counterparts" />
              </>
            )
          }
        </Panel>
      </section>
      <section aria-labelledby="by-month">
        <h2 id="by-month">By month</h2>
        <Panel query={months} lines={3} what="Counting by month">
          {(data) => <ByMonth bars={barsOf(data.all.months, data.all.years)} route={route} />}
        </Panel>
      </section>
      <section aria-labelledby="stands">
        <h2 id="stands">Where it stands</h2>
        <Standings query={stands} code={shortKey(key)} />
      </section>
      <PositionsSection id="own" title="Its positions" pages={own} />
      <PositionsSection id="toward" title="Positions of others towards it" pages={toward} />
      <MeetingsSection pages={meetings} />
    </>
  );
}

/** The exports of a country or organisation. */
export function ActorExport({ route, actorKey }: { route: Route; actorKey: string }) {
  const filter = { date: dateParam(route), topics: listParam(route, 'topics') };
  return (
    <ExportMenu
      choices={[
        {
          label: 'Meetings and positions (CSV)',
          run: async (tell, signal) => {
            const met = await collectAll(
              MeetingFacts,
              { filter: { ...filter, participants: [actorKey] } },
              (data) => data.meetings,
              tell,
              signal,
            );
            const held = await collectAll(
              PositionFacts,
              { filter: { ...filter, holders: [actorKey] } },
              (data) => data.positions,
              (count) => tell(met.length + count),
              signal,
            );
            return factFiles(actorKey.replace(/\W/g, '-'), [
              ...met.map((meeting) => meetingCells({ ...meeting, who: whoOf(meeting) })),
              ...held.map(positionCells),
            ]);
          },
        },
      ]}
    />
  );
}

/** Where to go on from an actor. */
export function Links({ actorKey }: { actorKey: string }) {
  const short = shortKey(actorKey);
  return (
    <>
      <a href={withParams('/network', { level: 'PERSON', of: short })}>its people in the network</a>
      {' · '}
      <a href={withParams('/timeline', { actors: short })}>on the timeline</a>
      {' · '}
      <a href={withParams('/path', { a: short })}>path to somebody</a>
    </>
  );
}
