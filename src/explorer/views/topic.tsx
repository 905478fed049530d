import { MeetingRow } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { collectAll } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { factFiles, PositionFacts, positionCells } from '../exports/facts.ts';
import { ActorsField } from '../parts/actor-field.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { dateParam, Filters, listParam, PeriodFilter } from '../parts/filters.tsx';
import { TopicChips } from '../parts/links.tsx';
import { MeetingList } from '../parts/meeting-list.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { sideOf, signOf } from '../parts/stance.tsx';
import { Card, Cards, standingsOf } from '../parts/standing-card.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, longKey, type Route, setParams, shortKey, withParams } from '../router.ts';
import { titleOfKey, UnknownKey } from './unknown.tsx';

const Head = graphql(`
  query TopicHead($key: String!) {
    topic(key: $key) {
      key
      label
      broader {
        key
        label
      }
      narrower {
        key
        label
      }
    }
  }
`);

const Meetings = graphql(
  `
  query TopicMeetings($filter: MeetingFilter) {
    meetings(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 6) {
      totalCount
      nodes {
        ...MeetingRow
      }
    }
  }
`,
  [MeetingRow],
);

const SIGNS = [1, -1, 0] as const;

/** A topic: a card an actor with its latest position and the words, filtered by sign, holder, target and time. */
export function TopicView({ route }: { route: Route }) {
  const { key } = route;
  const topics = [key];
  const targets = listParam(route, 'targets')?.map(longKey);
  const country = listParam(route, 'country');
  const date = dateParam(route);
  const polarity = route.params.get('polarity');
  const head = useQuery(Head, { key });
  const found = head.data?.topic ?? null;
  const actors = country?.map(longKey);
  const cards = useQuery(Cards, found === null ? null : { topics, targets, actors, date });
  const meetings = useQuery(Meetings, found === null ? null : { filter: { topics, date } });
  if (head.data !== null && found === null && head.errors.length === 0) return <UnknownKey what="topic" keyed={key} />;

  return (
    <>
      <PageHead
        kicker={
          found?.broader ? (
            <>
              Topic, part of <a href={hrefOf('Topic', found.broader.key)}>{found.broader.label}</a>
            </>
          ) : (
            'Topic'
          )
        }
        title={found?.label ?? titleOfKey(key)}
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Positions with quotes (CSV)',
                run: async (tell, signal) => {
                  const wanted = polarity === null ? undefined : [Number(polarity)];
                  const filter = { topics, targets, holders: actors, date, polarity: wanted };
                  const all = await collectAll(PositionFacts, { filter }, (data) => data.positions, tell, signal);
                  return factFiles(`topic-${key}`, all.map(positionCells));
                },
              },
            ]}
          />
        }
      />
      <Panel query={head} lines={1}>
        {() =>
          found && (
            <p class="facts-line">
              {found.narrower.length > 0 && <span class="soft">narrower</span>}
              <TopicChips topics={found.narrower} />
              <a href={withParams('/positions', { topics: key })}>in the matrix</a>
              {' · '}
              <a href={withParams('/network', { topics: key })}>in the network</a>
              {' · '}
              <a href={withParams('/timeline', { topics: key })}>over time</a>
            </p>
          )
        }
      </Panel>
      <Filters route={route} names={['country', 'targets', 'from', 'to', 'polarity']}>
        <ActorsField
          label="Holder"
          values={country ?? []}
          onChange={(values) => setParams({ country: values.join(',') })}
        />
        <ActorsField
          label="Towards"
          values={targets?.map(shortKey) ?? []}
          onChange={(values) => setParams({ targets: values.join(',') })}
        />
        <PeriodFilter route={route} />
      </Filters>
      <section aria-labelledby="standings">
        <h2 id="standings">Who stands where</h2>
        <Panel query={cards} lines={6} what="Fetching positions">
          {({ positionMatrix }) => {
            const standings = standingsOf(positionMatrix.cells);
            const shown =
              polarity === null ? standings : standings.filter((one) => String(one.latest.polarity) === polarity);
            return (
              <>
                <div class="row" role="group" aria-label="By sign of the latest position">
                  <button
                    type="button"
                    class="button small"
                    aria-pressed={polarity === null}
                    onClick={() => setParams({ polarity: undefined })}
                  >
                    All {standings.length}
                  </button>
                  {SIGNS.map((sign) => (
                    <button
                      type="button"
                      key={sign}
                      class="button small"
                      aria-pressed={polarity === String(sign)}
                      onClick={() => setParams({ polarity: String(sign) })}
                    >
                      {signOf(sign)} {sideOf(sign)} {standings.filter((one) => one.latest.polarity === sign).length}
                    </button>
                  ))}
                </div>
                <p class="soft small">The sign is towards the target, not the topic: two minuses can be opposites.</p>
                {positionMatrix.truncated && (
                  <p class="notice">
                    {standings.length} of {positionMatrix.totalActors} actors
                  </p>
                )}
                {shown.length === 0 && (
                  <Empty>
                    No position found.{' '}
                    {standings.length > 0 && 'Others are on record: choose another sign, or clear the filters.'}
                  </Empty>
                )}
                <div class="columns">
                  {shown.map((standing) => (
                    <Card key={standing.actor.key} standing={standing} topics={topics} targets={targets} date={date} />
                  ))}
                </div>
              </>
            );
          }}
        </Panel>
      </section>
      <section aria-labelledby="meetings">
        <h2 id="meetings">Meetings about it</h2>
        <Panel query={meetings} lines={3} what="Fetching meetings">
          {(data) => (
            <>
              {data.meetings.nodes.length === 0 && <Empty>No meeting about it in this period.</Empty>}
              <MeetingList meetings={data.meetings.nodes} />
              {data.meetings.totalCount > data.meetings.nodes.length && (
                <p>
                  <a href={withParams('/timeline', { topics: key, kinds: 'MEETING', ...date })}>
                    All {data.meetings.totalCount} meetings about it
                  </a>
                </p>
              )}
            </>
          )}
        </Panel>
      </section>
    </>
  );
}
