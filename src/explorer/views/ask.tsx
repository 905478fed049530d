import { useEffect } from 'preact/hooks';
import { MeetingRow } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { BarTable } from '../parts/bars.tsx';
import { addressOf, examplesOf, Interpret, Recorded } from '../parts/interpretation.ts';
import { MeetingList } from '../parts/meeting-list.tsx';
import { MonthBrush } from '../parts/month-brush.tsx';
import { barsOf, outsideOf, sumOf } from '../parts/months.ts';
import { PageHead } from '../parts/page-head.tsx';
import { ExampleButtons } from '../parts/read-as.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { navigate, type Route, withParams } from '../router.ts';

const Totals = graphql(`
  query Totals {
    stats {
      articleCount
      personCount
      countryCount
      meetingCount
      positionCount
    }
  }
`);

const ByMonth = graphql(`
  query ByMonth {
    meetings(first: 1) {
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

const Latest = graphql(
  `
  query Latest {
    meetings(orderBy: { field: DATE, direction: DESC }, first: 8) {
      nodes {
        ...MeetingRow
      }
    }
  }
`,
  [MeetingRow],
);

function Figures() {
  const totals = useQuery(Totals, {});
  return (
    <Panel query={totals} lines={1} what="Counting">
      {({ stats }) =>
        stats.articleCount === 0 ? (
          <Empty>
            <p>
              <strong>Nothing is loaded yet.</strong> Load articles with <code>npm run load -- PATH</code>, then open
              this page again.
            </p>
          </Empty>
        ) : (
          <dl class="figures">
            {(
              [
                ['meetings', stats.meetingCount, '/timeline'],
                ['people', stats.personCount, '/network?level=PERSON'],
                ['countries', stats.countryCount, '/map'],
                ['positions', stats.positionCount, '/positions'],
                ['articles', stats.articleCount, '/articles'],
              ] as const
            ).map(([label, count, href]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <a href={href}>{count.toLocaleString('en')}</a>
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    </Panel>
  );
}

function Examples() {
  const recorded = useQuery(Recorded, {});
  return (
    <section aria-labelledby="try">
      <h2 id="try">Try a question</h2>
      <Panel query={recorded} lines={2} what="Looking for questions with an answer">
        {(found) => <ExampleButtons questions={examplesOf(found)} />}
      </Panel>
    </section>
  );
}

/** A link that holds only a question goes on to its answer, unless a name must be chosen first. */
function useAnswer(question: string | null): void {
  const query = useQuery(Interpret, question === null || question === '' ? null : { question });
  const interpretation = query.data?.interpret;
  useEffect(() => {
    if (interpretation === undefined || question === null) return;
    const address = addressOf(interpretation, question);
    if (address !== null) navigate(address, { replace: true });
  }, [interpretation]);
}

/** Home: ask, see what there is, and go on. */
export function AskView({ route }: { route: Route }) {
  useAnswer(route.params.get('ask'));
  const months = useQuery(ByMonth, {});
  const latest = useQuery(Latest, {});
  return (
    <>
      <PageHead title="Who met whom, about what" />
      <p class="lead">
        Meetings and positions as diplomatic articles tell them. Every fact leads to the sentence that says so.
      </p>
      <Figures />
      <Examples />
      <section aria-labelledby="by-month">
        <h2 id="by-month">Meetings over time</h2>
        <Panel query={months} what="Counting by month">
          {({ meetings }) => {
            const bars = barsOf(meetings.months, meetings.years);
            const { before, after } = outsideOf(meetings.months, bars);
            const dated = sumOf(meetings.years);
            if (bars.length === 0) return <Empty>No dated meeting yet.</Empty>;
            return (
              <>
                <MonthBrush
                  bars={bars}
                  from={null}
                  to={null}
                  onChange={(from, to) => navigate(withParams('/timeline', { from, to }))}
                />
                <p class="soft small">
                  {dated.toLocaleString('en')} of {meetings.totalCount.toLocaleString('en')} meetings have a known month
                  {before + after > 0 && `, ${before + after} of them far from the others and not drawn`}. Choose a
                  month to see its meetings.
                </p>
                <BarTable bars={bars} caption="Meetings over time" />
              </>
            );
          }}
        </Panel>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">Latest meetings</h2>
        <Panel query={latest} lines={5} what="Fetching the latest meetings">
          {({ meetings }) =>
            meetings.nodes.length === 0 ? (
              <Empty>No meeting on record.</Empty>
            ) : (
              <MeetingList meetings={meetings.nodes} />
            )
          }
        </Panel>
      </section>
    </>
  );
}
