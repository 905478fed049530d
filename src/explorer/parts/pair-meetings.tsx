import { MeetingRow, Sourced } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { usePages } from '../api/use-pages.ts';
import { EvidenceList } from './evidence-list.tsx';
import { MeetingLine } from './meeting-list.tsx';
import { More } from './more.tsx';
import { Empty, Panel } from './states.tsx';

const OfPair = graphql(
  `
  query MeetingsOfPair($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeetingRow
        ...Sourced
      }
    }
  }
`,
  [MeetingRow, Sourced],
);

/** The meetings of two actors with the words that tell of each. */
export function PairMeetings(props: {
  a: string;
  b: string;
  date?: { from?: string; to?: string };
  topics?: string[];
}) {
  const filter = { participants: [props.a, props.b], date: props.date, topics: props.topics };
  const pages = usePages(OfPair, { filter }, (data) => data.meetings);
  return (
    <Panel query={pages.query} what="Fetching their meetings">
      {() => (
        <>
          {pages.nodes.length === 0 && <Empty>No meeting of the two in this period.</Empty>}
          <ul class="plain meetings">
            {pages.nodes.map((meeting) => (
              <li key={meeting.key}>
                <MeetingLine meeting={meeting} />
                <EvidenceList of={meeting} limit={1} />
              </li>
            ))}
          </ul>
          <More pages={pages} what="meetings" />
        </>
      )}
    </Panel>
  );
}
