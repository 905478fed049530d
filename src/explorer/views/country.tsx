import { useEffect } from 'preact/hooks';
import { MeetingRow, Named, type NamedFields, PositionRow } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { collectAll, usePages } from '../api/use-pages.ts';
import { type Queried, useQuery } from '../api/use-query.ts';
import { factFiles, MeetingFacts, meetingCells, PositionFacts, positionCells, whoOf } from '../exports/facts.ts';
import { BarTable } from '../parts/bars.tsx';
import { EncounterRows, EncounterTable } from '../parts/encounters.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { dateParam, Filters, listParam, PeriodFilter, TopicFilter } from '../parts/filters.tsx';
import { ActorLink } from '../parts/links.tsx';
import { MeetingList } from '../parts/meeting-list.tsx';
import { MonthBrush } from '../parts/month-brush.tsx';
import { barsOf } from '../parts/months.ts';
import { More } from '../parts/more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PositionItem } from '../parts/position-item.tsx';
import { StanceLine } from '../parts/stance.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, navigate, type Route, setParams, shortKey, withParams } from '../router.ts';
import { titleOfKey, UnknownKey } from './unknown.tsx';

const CountryHead = graphql(
  `
  query CountryHead($code: String!) {
    country(code: $code) {
      ...Named
      iso3
      officeholders(first: 30) {
        totalCount
        nodes {
          firstSeenOn
          lastSeenOn
          office {
            title
          }
          person {
            ...Named
          }
        }
      }
    }
  }
`,
  [Named],
);

const OrganizationHead = graphql(
  `
  query OrganizationHead($key: String!) {
    organization(key: $key) {
      ...Named
      aliases
      kind
    }
  }
`,
  [Named],
);

const Met = graphql(
  `
  query ActorMet($key: String!, $filter: EncounterFilter, $after: String) {
    resolve(actor: $key) {
      actor {
        encounters(filter: $filter, orderBy: { field: MEETING_COUNT, direction: DESC }, first: 30, after: $after) {
          ...EncounterRows
        }
      }
    }
  }
`,
  [EncounterRows],
);

const Months = graphql(`
  query ActorMonths($all: MeetingFilter, $filter: MeetingFilter) {
    all: meetings(filter: $all, first: 1) {
      months: groups(by: MONTH, first: 100) {
        key
        meetingCount
      }
      years: groups(by: YEAR, first: 100) {
        key
        meetingCount
      }
    }
    chosen: meetings(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

const Meetings = graphql(
  `
  query ActorMeetings($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeetingRow
      }
    }
  }
`,
  [MeetingRow],
);

const Positions = graphql(
  `
  query ActorPositions($filter: PositionFilter, $after: String) {
    positions(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 8, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PositionRow
      }
    }
  }
`,
  [PositionRow],
);

const Stands = graphql(
  `
  query ActorStands($level: ActorKind, $actors: [String!], $date: DateRange) {
    positionMatrix(level: $level, actors: $actors, date: $date, maxTopics: 15) {
      cells {
        positionCount
        mixed
        topic {
          key
          label
        }
        latest {
          stance
          polarity
          targets {
            ...Named
          }
        }
      }
    }
  }
`,
  [Named],
);

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
function ActorBody({ route, actor, level }: { route: Route; actor: NamedFields; level: 'COUNTRY' | 'ORGANIZATION' }) {
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
          {(data) => {
            const bars = barsOf(data.all.months, data.all.years);
            return bars.length === 0 ? (
              <Empty>No dated meeting.</Empty>
            ) : (
              <>
                <MonthBrush
                  bars={bars}
                  from={route.params.get('from')}
                  to={route.params.get('to')}
                  onChange={(from, to) => setParams({ from, to })}
                />
                {bars.length > 1 && <BarTable bars={bars} caption="Meetings by month" />}
              </>
            );
          }}
        </Panel>
      </section>
      <section aria-labelledby="stands">
        <h2 id="stands">Where it stands</h2>
        <Standings query={stands} code={shortKey(key)} />
      </section>
      <section aria-labelledby="own">
        <h2 id="own">Its positions</h2>
        <Panel query={own.query} lines={4} what="Fetching positions">
          {() => (
            <>
              {own.nodes.length === 0 && <Empty>No position found.</Empty>}
              {own.nodes.map((position) => (
                <PositionItem key={position.id} position={position} />
              ))}
              <More pages={own} what="positions" />
            </>
          )}
        </Panel>
      </section>
      <section aria-labelledby="toward">
        <h2 id="toward">Positions of others towards it</h2>
        <Panel query={toward.query} lines={4} what="Fetching positions">
          {() => (
            <>
              {toward.nodes.length === 0 && <Empty>No position found.</Empty>}
              {toward.nodes.map((position) => (
                <PositionItem key={position.id} position={position} />
              ))}
              <More pages={toward} what="positions" />
            </>
          )}
        </Panel>
      </section>
      <section aria-labelledby="meetings">
        <h2 id="meetings">Meetings</h2>
        <Panel query={meetings.query} lines={4} what="Fetching meetings">
          {() => (
            <>
              {meetings.nodes.length === 0 && <Empty>No meeting in this period.</Empty>}
              <MeetingList meetings={meetings.nodes} />
              <More pages={meetings} what="meetings" />
            </>
          )}
        </Panel>
      </section>
    </>
  );
}

function ActorExport({ route, actorKey }: { route: Route; actorKey: string }) {
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

function Links({ actorKey }: { actorKey: string }) {
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

/** A country: who holds office, whom it met, where it stands. */
export function CountryView({ route }: { route: Route }) {
  const head = useQuery(CountryHead, { code: route.key });
  const country = head.data?.country ?? null;
  useEffect(() => {
    if (country !== null && country.iso3 !== route.key) {
      navigate(hrefOf('Country', country.key, Object.fromEntries(route.params)), { replace: true });
    }
  }, [country?.iso3]);
  if (head.data !== null && country === null && head.errors.length === 0) {
    return <UnknownKey what="country" keyed={route.key} />;
  }
  return (
    <>
      <PageHead
        kicker="Country"
        title={country?.name ?? route.key}
        actions={country && <ActorExport route={route} actorKey={country.key} />}
      />
      <Panel query={head} lines={2}>
        {() =>
          country && (
            <>
              <p class="facts-line">
                <Links actorKey={country.key} />
                {' · '}
                <a href={withParams('/map', { country: country.iso3 })}>on the map</a>
              </p>
              {country.officeholders.nodes.length > 0 && (
                <details class="as-table" open={country.officeholders.nodes.length < 7}>
                  <summary>Who is known to hold office ({country.officeholders.totalCount})</summary>
                  <ul class="plain">
                    {country.officeholders.nodes.map((tenure) => (
                      <li key={tenure.person.key + tenure.office.title}>
                        <ActorLink actor={tenure.person} /> <span class="soft">{tenure.office.title}</span>{' '}
                        <span class="soft small">
                          {tenure.firstSeenOn !== null && `${tenure.firstSeenOn} to ${tenure.lastSeenOn ?? ''}`}
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )
        }
      </Panel>
      {country && <ActorBody route={route} actor={country} level="COUNTRY" />}
    </>
  );
}

/** An organisation: whom it met and where it stands. */
export function OrganizationView({ route }: { route: Route }) {
  const head = useQuery(OrganizationHead, { key: route.key });
  const organization = head.data?.organization ?? null;
  useEffect(() => {
    if (organization !== null && organization.key !== route.key) {
      navigate(hrefOf('Organization', organization.key, Object.fromEntries(route.params)), { replace: true });
    }
  }, [organization?.key]);
  if (head.data !== null && organization === null && head.errors.length === 0) {
    return <UnknownKey what="organisation" keyed={route.key} />;
  }
  return (
    <>
      <PageHead
        kicker={organization === null ? 'Organisation' : `Organisation, ${organization.kind.toLowerCase()}`}
        title={organization?.name ?? titleOfKey(route.key)}
        actions={organization && <ActorExport route={route} actorKey={organization.key} />}
      />
      <Panel query={head} lines={1}>
        {() =>
          organization && (
            <p class="facts-line">
              {organization.aliases.length > 0 && (
                <span class="soft">also {organization.aliases.slice(0, 4).join(', ')} </span>
              )}
              <Links actorKey={organization.key} />
            </p>
          )
        }
      </Panel>
      {organization && <ActorBody route={route} actor={organization} level="ORGANIZATION" />}
    </>
  );
}
