import { useEffect } from 'preact/hooks';
import { collectAll, usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { factFiles, MeetingFacts, meetingCells, PositionFacts, positionCells, whoOf } from '../exports/facts.ts';
import { EncounterTable } from '../parts/encounters.tsx';
import { type ExportChoice, ExportMenu } from '../parts/export-menu.tsx';
import { ByMonth, MeetingsSection, PositionsSection } from '../parts/fact-sections.tsx';
import { dateParam, Filters, listParam, PeriodFilter, TopicFilter } from '../parts/filters.tsx';
import { ActorLink } from '../parts/links.tsx';
import { barsOf } from '../parts/months.ts';
import { More } from '../parts/more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Head, Meetings, Met, Months, Namesakes, Positions } from '../parts/person-queries.ts';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, navigate, type Route, withParams } from '../router.ts';
import { titleOfKey, UnknownKey } from './unknown.tsx';

function Others({ name, self }: { name: string; self: string }) {
  const surname = name.split(' ').at(-1) ?? name;
  const query = useQuery(Namesakes, surname.length < 3 ? null : { name: surname });
  const others = query.data?.people.nodes.filter((person) => person.key !== self) ?? [];
  if (others.length === 0) return null;
  return (
    <p class="soft small">
      Others of this name:{' '}
      {others.map((person, index) => (
        <span key={person.key}>
          {index > 0 && ', '}
          <ActorLink actor={person} />
          {person.__typename === 'Person' && person.represents && ` (${person.represents.name})`}
        </span>
      ))}
    </p>
  );
}

function seen(from: string | null, to: string | null): string {
  if (from === null && to === null) return '';
  return from === to ? `seen ${from}` : `seen ${from ?? '?'} to ${to ?? '?'}`;
}

/** A person: offices, whom met and about what, by month, positions; all in the period and topic of the address. */
export function PersonView({ route }: { route: Route }) {
  const { key } = route;
  const date = dateParam(route);
  const topics = listParam(route, 'topics');
  const head = useQuery(Head, { key });
  const found = head.data?.person ?? null;
  const asked = found === null ? null : { key, filter: { date, topics } };
  const met = usePages(Met, asked, (data) => data.person?.encounters);
  const months = useQuery(Months, found === null ? null : { key, all: { topics }, filter: { date, topics } });
  const meetings = usePages(Meetings, asked, (data) => data.person?.meetings);
  const positions = usePages(Positions, asked, (data) => data.person?.positions);
  const self = found?.key;
  useEffect(() => {
    if (self !== undefined && self !== key) {
      navigate(hrefOf('Person', self, Object.fromEntries(route.params)), { replace: true });
    }
  }, [self]);
  if (head.data !== null && found === null && head.errors.length === 0) return <UnknownKey what="person" keyed={key} />;

  const latest = found?.offices.nodes.toSorted((a, b) => (b.lastSeenOn ?? '').localeCompare(a.lastSeenOn ?? ''))[0];
  const of = latest?.office.of ?? found?.represents ?? null;
  const side = found?.represents ?? null;
  const exports: readonly ExportChoice[] = [
    {
      label: 'Meetings and positions (CSV)',
      run: async (tell, signal) => {
        const filter = { date, topics };
        const facts = await collectAll(
          MeetingFacts,
          { filter: { ...filter, participants: [key] } },
          (data) => data.meetings,
          tell,
          signal,
        );
        const held = await collectAll(
          PositionFacts,
          { filter: { ...filter, holders: [key] } },
          (data) => data.positions,
          (count) => tell(facts.length + count),
          signal,
        );
        return factFiles(key.replace(/[^\w-]/g, '-'), [
          ...facts.map((meeting) => meetingCells({ ...meeting, who: whoOf(meeting) })),
          ...held.map(positionCells),
        ]);
      },
    },
  ];

  return (
    <>
      <PageHead
        kicker={
          latest === undefined ? (
            (side?.name ?? 'Person')
          ) : (
            <>
              {latest.office.title}
              {of !== null && !latest.office.title.includes(of.name) && `, ${of.name}`}
            </>
          )
        }
        title={found?.name ?? titleOfKey(key)}
        actions={<ExportMenu choices={exports} />}
      />
      <Panel query={head} lines={1}>
        {() =>
          found && (
            <>
              <p class="facts-line">
                {found.represents && (
                  <>
                    for <ActorLink actor={found.represents} />
                    {' · '}
                  </>
                )}
                {found.aliases.length > 0 && (
                  <span class="soft">
                    also {found.aliases.slice(0, 4).join(', ')}
                    {' · '}
                  </span>
                )}
                <a href={withParams('/network', { level: 'PERSON', center: key, sel: key, ...date })}>in the network</a>
                {' · '}
                <a href={withParams('/timeline', { actors: key, ...date })}>on the timeline</a>
                {' · '}
                <a href={withParams('/path', { a: key })}>path to somebody</a>
              </p>
              <Others name={found.name} self={found.key} />
            </>
          )
        }
      </Panel>
      <Filters route={route} names={['from', 'to', 'topics']}>
        <PeriodFilter route={route} />
        <TopicFilter route={route} />
      </Filters>
      <Panel query={months} lines={3} what="Counting the meetings">
        {({ person }) => {
          if (person === null) return null;
          return (
            <p class="count">
              <strong>{person.chosen.totalCount}</strong> {person.chosen.totalCount === 1 ? 'meeting' : 'meetings'} with{' '}
              <strong>{met.totalCount}</strong> {met.totalCount === 1 ? 'person' : 'people'}
            </p>
          );
        }}
      </Panel>
      <section aria-labelledby="whom">
        <h2 id="whom">Whom, and about what</h2>
        <Panel query={met.query} lines={5} what="Fetching whom they met">
          {() =>
            met.nodes.length === 0 ? (
              <Empty>No meeting in this period.</Empty>
            ) : (
              <>
                <EncounterTable
                  encounters={met.nodes}
                  side
                  self={{ key, name: found?.name ?? '' }}
                  date={date}
                  topics={topics}
                />
                <More pages={met} what="people" />
              </>
            )
          }
        </Panel>
      </section>
      <section aria-labelledby="by-month">
        <h2 id="by-month">By month</h2>
        <Panel query={months} lines={3} what="Counting by month">
          {({ person }) => person && <ByMonth bars={barsOf(person.all.months, person.all.years)} route={route} />}
        </Panel>
      </section>
      <PositionsSection id="positions" title="Positions" pages={positions} holders={false} />
      <MeetingsSection pages={meetings} />
      {found !== null && found.offices.nodes.length > 0 && (
        <section aria-labelledby="offices">
          <h2 id="offices">Offices</h2>
          <ul class="plain">
            {found.offices.nodes.map((tenure) => (
              <li key={tenure.office.title + tenure.office.of?.key + tenure.firstSeenOn}>
                {tenure.office.title}
                {tenure.office.of && (
                  <>
                    , <ActorLink actor={tenure.office.of} />
                  </>
                )}{' '}
                <span class="soft">{seen(tenure.firstSeenOn, tenure.lastSeenOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
