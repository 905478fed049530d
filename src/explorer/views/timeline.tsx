import { MeetingRow, type MeetingRowFields, PositionRow, type PositionRowFields } from '../api/fragments.ts';
import { graphql, type VariablesOf } from '../api/graphql.ts';
import { collectAll, usePages } from '../api/use-pages.ts';
import { type Queried, useQuery } from '../api/use-query.ts';
import { factFiles, MeetingFacts, meetingCells, PositionFacts, positionCells, whoOf } from '../exports/facts.ts';
import { ActorsField } from '../parts/actor-field.tsx';
import { BarTable } from '../parts/bars.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, dateParam, Filters, listParam, PeriodFilter, TextFilter, TopicFilter } from '../parts/filters.tsx';
import { dayOf } from '../parts/links.tsx';
import { FORMAT_WORDS, MeetingLine } from '../parts/meeting-list.tsx';
import { MonthBrush } from '../parts/month-brush.tsx';
import { type Bar, barsOf, boundsOf, inPeriod, outsideOf, sumOf } from '../parts/months.ts';
import { More } from '../parts/more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PositionItem } from '../parts/position-item.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { longKey, type Route, setParams } from '../router.ts';

const Entries = graphql(
  `
  query Timeline($filter: TimelineFilter!, $after: String) {
    timeline(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        ... on Meeting {
          ...MeetingRow
        }
        ... on Position {
          ...PositionRow
        }
      }
    }
  }
`,
  [MeetingRow, PositionRow],
);

const Months = graphql(`
  query TimelineMonths($filter: MeetingFilter) {
    meetings(filter: $filter, first: 1) {
      totalCount
      months: groups(by: MONTH, first: 100) {
        key
        meetingCount
      }
      years: groups(by: YEAR, first: 100) {
        key
        meetingCount
      }
    }
  }
`);

type MeetingFilter = NonNullable<VariablesOf<typeof Months>['filter']>;
type TimelineKinds = NonNullable<VariablesOf<typeof Entries>['filter']['kinds']>;
type Entry = { readonly meeting: MeetingRowFields } | { readonly position: PositionRowFields };

const STATUSES = ['PLANNED', 'CANCELLED', 'DECLINED'] as const;
const FORMATS = [
  'BILATERAL',
  'MINILATERAL',
  'MULTILATERAL',
  'PHONE_CALL',
  'VIDEO_CALL',
  'VISIT',
  'UNSPECIFIED',
] as const;
const KINDS = ['MEETING', 'POSITION'] as const;

function chosen<Value extends string>(route: Route, name: string, values: readonly Value[]): Value[] | undefined {
  const wanted = listParam(route, name);
  const kept = values.filter((value) => wanted?.includes(value));
  return kept.length === 0 ? undefined : kept;
}

function monthOf(entry: Entry): string {
  const date = 'meeting' in entry ? entry.meeting.date : entry.position.date;
  return dayOf(date).slice(0, 7) || 'undated';
}

function EntryList({ entries }: { entries: readonly Entry[] }) {
  const months = [...new Set(entries.map(monthOf))];
  return (
    <>
      {months.map((month) => (
        <section key={month} aria-label={month}>
          <h2 class="month">{month}</h2>
          <ul class="plain meetings">
            {entries
              .filter((entry) => monthOf(entry) === month)
              .map((entry) =>
                'meeting' in entry ? (
                  <li key={entry.meeting.key}>
                    <MeetingLine meeting={entry.meeting} />
                  </li>
                ) : (
                  <li key={entry.position.id}>
                    <PositionItem position={entry.position} />
                  </li>
                ),
              )}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The bar with data that is nearest to a period without any. */
function nearest(bars: readonly Bar[], from: string | null, to: string | null): Bar | undefined {
  const full = bars.filter((bar) => bar.count > 0);
  return from === null
    ? full.find((bar) => to === null || bar.key > to)
    : (full.find((bar) => bar.key >= from.slice(0, bar.key.length)) ?? full.at(-1));
}

/** The list by `timeline`, or by `meetings` where formats, statuses, places or words are asked for, which the timeline has not got. */
function useEntries(route: Route, meetingFilter: MeetingFilter) {
  const { formats, statuses, placeCountry, text } = meetingFilter;
  const narrowed = [formats, statuses, placeCountry, text].some((one) => one !== undefined);
  const kinds: TimelineKinds | undefined = chosen(route, 'kinds', KINDS);
  const filter = {
    actors: listParam(route, 'actors')?.map(longKey),
    topics: listParam(route, 'topics'),
    date: dateParam(route),
    kinds,
  };
  const timeline = usePages(Entries, narrowed ? null : { filter }, (data) => ({
    ...data.timeline,
    nodes: data.timeline.nodes.map(
      (node): Entry => (node.__typename === 'Meeting' ? { meeting: node } : { position: node }),
    ),
  }));
  const meetings = usePages(MeetingFacts, narrowed ? { filter: meetingFilter } : null, (data) => ({
    ...data.meetings,
    nodes: data.meetings.nodes.map((meeting): Entry => ({ meeting })),
  }));
  return { timeline, meetings, narrowed, kinds };
}

/** Meetings and positions in order of time, with the months as bars to brush. */
export function TimelineView({ route }: { route: Route }) {
  const actors = listParam(route, 'actors') ?? [];
  const base: MeetingFilter = {
    participants: actors.length === 0 ? undefined : actors.map(longKey),
    topics: listParam(route, 'topics'),
    formats: chosen(route, 'formats', FORMATS),
    statuses: chosen(route, 'statuses', STATUSES),
    placeCountry: listParam(route, 'in')?.map(longKey),
    text: route.params.get('text') ?? undefined,
  };
  const from = route.params.get('from');
  const to = route.params.get('to');
  const months = useQuery(Months, { filter: base });
  const { timeline, meetings, narrowed, kinds } = useEntries(route, { ...base, date: dateParam(route) });
  const bars = months.data === null ? [] : barsOf(months.data.meetings.months, months.data.meetings.years);
  const near = nearest(bars, from, to);
  const dated = months.data === null ? 0 : sumOf(months.data.meetings.years);
  const undated = (months.data?.meetings.totalCount ?? 0) - dated;
  const undrawn = outsideOf(months.data?.meetings.months ?? [], bars);
  const inside =
    bars.filter((bar) => inPeriod(bar, from, to)).reduce((sum, bar) => sum + bar.count, 0) +
    (from === null ? undrawn.before : 0) +
    (to === null ? undrawn.after : 0);
  const query: Queried<unknown> = narrowed ? meetings.query : timeline.query;
  const nodes = narrowed ? meetings.nodes : timeline.nodes;

  return (
    <>
      <PageHead
        title="Meetings and positions over time"
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Facts (CSV)',
                run: async (tell, signal) => {
                  const met =
                    kinds?.includes('MEETING') === false
                      ? []
                      : await collectAll(
                          MeetingFacts,
                          { filter: { ...base, date: dateParam(route) } },
                          (data) => data.meetings,
                          tell,
                          signal,
                        );
                  const held =
                    narrowed || kinds?.includes('POSITION') === false
                      ? []
                      : await collectAll(
                          PositionFacts,
                          { filter: { holders: base.participants, topics: base.topics, date: dateParam(route) } },
                          (data) => data.positions,
                          (count) => tell(met.length + count),
                          signal,
                        );
                  return factFiles('timeline', [
                    ...met.map((meeting) => meetingCells({ ...meeting, who: whoOf(meeting) })),
                    ...held.map(positionCells),
                  ]);
                },
              },
            ]}
          />
        }
      />
      <Filters route={route} names={['actors', 'topics', 'from', 'to', 'kinds', 'formats', 'statuses', 'in', 'text']}>
        <ActorsField
          label="Who"
          values={actors}
          onChange={(values) => setParams({ actors: values.length === 0 ? undefined : values.join(',') })}
        />
        <PeriodFilter route={route} />
        <TopicFilter route={route} />
        <Choice
          label="Show"
          name="kinds"
          value={route.params.get('kinds') ?? ''}
          options={[
            ['', 'meetings and positions'],
            ['MEETING', 'meetings'],
            ['POSITION', 'positions'],
          ]}
        />
        <Choice
          label="Held as"
          name="formats"
          value={route.params.get('formats') ?? ''}
          options={[['', 'any form'], ...FORMATS.map((format) => [format, FORMAT_WORDS[format] ?? format] as const)]}
        />
        <Choice
          label="Status"
          name="statuses"
          value={route.params.get('statuses') ?? ''}
          options={[['', 'held'], ...STATUSES.map((status) => [status, status.toLowerCase()] as const)]}
        />
        <ActorsField
          label="In"
          values={listParam(route, 'in') ?? []}
          onChange={(values) => setParams({ in: values.length === 0 ? undefined : values.join(',') })}
        />
        <TextFilter label="Words" name="text" route={route} placeholder="of a meeting" />
      </Filters>
      <Panel query={months} what="Counting by month">
        {() => (
          <>
            <MonthBrush
              bars={bars}
              from={from}
              to={to}
              onChange={(first, last) => setParams({ from: first, to: last })}
            />
            <p class="soft small">
              Bars: meetings. {inside.toLocaleString('en')} in the period
              {undrawn.before > 0 && `, ${undrawn.before.toLocaleString('en')} before ${bars[0]?.key} not drawn`}
              {undrawn.after > 0 && `, ${undrawn.after.toLocaleString('en')} after ${bars.at(-1)?.key} not drawn`}
              {undated > 0 && `, ${undated.toLocaleString('en')} undated and not in the list`}.
            </p>
            {bars.length > 1 && <BarTable bars={bars} caption="Meetings by month" />}
          </>
        )}
      </Panel>
      <Panel query={query} lines={6} what="Fetching the timeline">
        {() => (
          <>
            {nodes.length === 0 && (
              <Empty>
                <p>Nothing on record in this period with these filters.</p>
                {near !== undefined && (
                  <p>
                    The nearest with data is{' '}
                    <button
                      type="button"
                      class="button small"
                      onClick={() => setParams({ from: boundsOf(near.key)?.from, to: boundsOf(near.key)?.to })}
                    >
                      {near.key}
                    </button>
                  </p>
                )}
              </Empty>
            )}
            <EntryList entries={nodes} />
            {narrowed ? <More pages={meetings} what="entries" /> : <More pages={timeline} what="entries" />}
          </>
        )}
      </Panel>
    </>
  );
}
