import { useEffect } from 'preact/hooks';
import { Named, PositionRow, Quote, When as WhenFragment } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { factFiles, meetingCells, positionCells } from '../exports/facts.ts';
import { QuoteItem } from '../parts/evidence-list.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { ActorLink, TopicChips, When } from '../parts/links.tsx';
import { FORMAT_WORDS, StatusMark } from '../parts/meeting-list.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PositionItem } from '../parts/position-item.tsx';
import { bySide, ReadoutColumn, Readouts } from '../parts/readouts.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, navigate, type Route, withParams } from '../router.ts';
import { titleOfKey, UnknownKey } from './unknown.tsx';

const Head = graphql(
  `
  query MeetingHead($key: String!) {
    meeting(key: $key) {
      key
      title
      format
      status
      confidence
      date {
        ...When
      }
      place {
        name
        country {
          ...Named
        }
      }
      topics {
        key
        label
      }
      partOf {
        key
        title
      }
      parts {
        key
        title
      }
      participants(first: 40) {
        totalCount
        edges {
          role
          node {
            ...Named
          }
          office {
            title
          }
          representing {
            ...Named
          }
        }
      }
    }
  }
`,
  [Named, WhenFragment],
);

const Sources = graphql(
  `
  query MeetingSources($key: String!) {
    meeting(key: $key) {
      evidence(first: 50) {
        totalCount
        nodes {
          ...Quote
        }
      }
    }
  }
`,
  [Quote],
);

const Positions = graphql(
  `
  query MeetingPositions($key: String!) {
    meeting(key: $key) {
      positions(first: 20) {
        totalCount
        nodes {
          ...PositionRow
        }
      }
    }
  }
`,
  [PositionRow],
);

/** What to know where accounts do not face each other. */
function onlyOne(side: string, total: number): string {
  if (side !== 'Others') return `Only one side tells of it: ${side}.`;
  return total === 1
    ? 'One article tells of it, and it speaks for neither side.'
    : 'No side’s own account is on record, only others’.';
}

function Participants({ meeting }: { meeting: NonNullable<ResultOf<typeof Head>['meeting']> }) {
  const { edges, totalCount } = meeting.participants;
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">Participants</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">For</th>
            <th scope="col">Office on the day</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={edge.node.key}>
              <th scope="row" data-label="Who">
                <ActorLink actor={edge.node} />
              </th>
              <td data-label="For">{edge.representing && <ActorLink actor={edge.representing} />}</td>
              <td data-label="Office">{edge.office?.title ?? <span class="soft">not told</span>}</td>
              <td data-label="Role">{edge.role.toLowerCase()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totalCount > edges.length && (
        <p class="soft">
          {edges.length} of {totalCount} participants
        </p>
      )}
    </section>
  );
}

/** A meeting: who took part and for whom, each side's account beside the others, and the positions voiced. */
export function MeetingView({ route }: { route: Route }) {
  const { key } = route;
  const head = useQuery(Head, { key });
  const sources = useQuery(Sources, { key });
  const readouts = useQuery(Readouts, { key });
  const positions = useQuery(Positions, { key });
  const meeting = head.data?.meeting ?? null;
  const quotes = sources.data?.meeting?.evidence.nodes ?? [];
  const self = meeting?.key;
  useEffect(() => {
    if (self !== undefined && self !== key) navigate(hrefOf('Meeting', self), { replace: true });
  }, [self]);
  if (head.data !== null && meeting === null && head.errors.length === 0)
    return <UnknownKey what="meeting" keyed={key} />;
  const first = meeting?.participants.edges[0];
  const second = meeting?.participants.edges[1];

  return (
    <>
      <PageHead
        kicker={
          meeting === null ? (
            'Meeting'
          ) : (
            <>
              Meeting · {FORMAT_WORDS[meeting.format]} · <When date={meeting.date} />
              {meeting.place !== null && ` · ${meeting.place.name}`}
            </>
          )
        }
        title={meeting?.title ?? titleOfKey(key)}
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Facts (CSV)',
                run: async () =>
                  factFiles(key.replace(/[^\w-]/g, '-'), [
                    ...(meeting === null
                      ? []
                      : quotes.map((quote) =>
                          meetingCells({
                            ...meeting,
                            who: meeting.participants.edges.map((edge) => edge.node),
                            evidence: { nodes: [quote] },
                          }),
                        )),
                    ...(positions.data?.meeting?.positions.nodes ?? []).map(positionCells),
                  ]),
              },
            ]}
          />
        }
      />
      <Panel query={head} lines={4}>
        {() =>
          meeting && (
            <>
              <p class="facts-line">
                <StatusMark status={meeting.status} /> <TopicChips topics={meeting.topics} />
              </p>
              <p class="soft">
                {meeting.place?.country && (
                  <>
                    in <ActorLink actor={meeting.place.country} />
                    {' · '}
                  </>
                )}
                {meeting.partOf && (
                  <>
                    part of <a href={hrefOf('Meeting', meeting.partOf.key)}>{meeting.partOf.title}</a>
                    {' · '}
                  </>
                )}
                {first !== undefined && second !== undefined && (
                  <a href={withParams('/timeline', { actors: `${first.node.key},${second.node.key}` })}>
                    all meetings of {first.node.name} and {second.node.name}
                  </a>
                )}
              </p>
              <Participants meeting={meeting} />
              {meeting.parts.length > 0 && (
                <section aria-labelledby="parts">
                  <h2 id="parts">On its margins</h2>
                  <ul>
                    {meeting.parts.map((part) => (
                      <li key={part.key}>
                        <a href={hrefOf('Meeting', part.key)}>{part.title}</a>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          )
        }
      </Panel>
      <section aria-labelledby="accounts">
        <h2 id="accounts">What each side tells</h2>
        <Panel query={readouts} lines={5} what="Fetching the accounts">
          {(data) => {
            const sides = bySide(data.meeting?.readouts ?? []);
            const total = data.meeting?.readouts.length ?? 0;
            if (total === 0) return <Empty>No account of it is on record.</Empty>;
            return (
              <>
                {sides.length === 1 && <p class="soft">{onlyOne(sides[0]?.name ?? '', total)}</p>}
                <div class="columns">
                  {sides.map((side) => (
                    <ReadoutColumn
                      key={side.name}
                      name={side.name}
                      readouts={side.readouts}
                      quotes={quotes}
                      alone={total === 1}
                    />
                  ))}
                </div>
              </>
            );
          }}
        </Panel>
        {readouts.failure !== null && (
          <Panel query={sources} what="Fetching the quotes">
            {() => quotes.map((quote) => <QuoteItem key={quote.article.key + quote.start} quote={quote} />)}
          </Panel>
        )}
      </section>
      <section aria-labelledby="positions">
        <h2 id="positions">Positions voiced at it</h2>
        <Panel query={positions} lines={4} what="Fetching positions">
          {(data) => {
            const list = data.meeting?.positions;
            if (list === undefined || list.nodes.length === 0) return <Empty>The sources report no position.</Empty>;
            return (
              <>
                {list.nodes.map((position) => (
                  <PositionItem key={position.id} position={position} />
                ))}
                {list.totalCount > list.nodes.length && (
                  <p class="soft">
                    {list.nodes.length} of {list.totalCount} positions
                  </p>
                )}
              </>
            );
          }}
        </Panel>
      </section>
    </>
  );
}
