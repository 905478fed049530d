import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Who } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { ActorLink, TopicChip } from './links.tsx';
import { PairMeetings } from './pair-meetings.tsx';

/** Whom an actor met: the counterpart, how often, about what, when last, and the meeting itself. */
export const EncounterRows = graphql(
  `
  fragment EncounterRows on EncounterConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      b {
        ...Who
      }
      meetingCount
      firstMetOn
      lastMetOn
      topics(first: 4) {
        meetingCount
        topic {
          key
          label
        }
      }
    }
  }
`,
  [Who],
);

/** One counterpart. */
export type EncounterFields = ResultOf<typeof EncounterRows>['nodes'][number];

/** The table "whom, and about what". */
export function EncounterTable(props: {
  encounters: readonly EncounterFields[];
  side: boolean;
  self: { key: string; name: string };
  date?: { from?: string; to?: string };
  topics?: string[];
}) {
  const [opened, setOpened] = useState<string | null>(null);
  const columns = props.side ? 6 : 5;
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Met</th>
          {props.side && <th scope="col">For</th>}
          <th scope="col" class="number">
            Times
          </th>
          <th scope="col">About</th>
          <th scope="col">Last</th>
          <th scope="col">
            <span class="away">Words</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.encounters.map((encounter) => {
          const { b } = encounter;
          const represents = b.__typename === 'Person' ? b.represents : null;
          return (
            <Fragment key={b.key}>
              <tr class={opened === b.key ? 'opened' : undefined}>
                <th scope="row" data-label="Met">
                  <ActorLink actor={b} />
                </th>
                {props.side && <td data-label="For">{represents && <ActorLink actor={represents} />}</td>}
                <td class="number" data-label="Times">
                  {encounter.meetingCount}
                </td>
                <td data-label="About">
                  <span class="chips">
                    {encounter.topics.map(({ topic, meetingCount }) => (
                      <TopicChip key={topic.key} topic={topic} count={meetingCount} />
                    ))}
                  </span>
                </td>
                <td class="day" data-label="Last">
                  {encounter.lastMetOn ?? <span class="soft">undated</span>}
                </td>
                <td>
                  <button
                    type="button"
                    class="button small"
                    aria-expanded={opened === b.key}
                    onClick={() => setOpened(opened === b.key ? null : b.key)}
                  >
                    Words<span class="away"> of the meetings with {b.name}</span>
                  </button>
                </td>
              </tr>
              {opened === b.key && (
                <tr class="unfolded">
                  <td colSpan={columns}>
                    <PairMeetings a={props.self.key} b={b.key} date={props.date} topics={props.topics} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
