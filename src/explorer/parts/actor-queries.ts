import { MeetingRow, Named, PositionRow } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { EncounterRows } from './encounters.tsx';

/** Whom a country or organisation met. */
export const Met = graphql(
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

/** Its meetings by month, in all and in the period. */
export const Months = graphql(`
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

/** Its meetings. */
export const Meetings = graphql(
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

/** Positions by a filter. */
export const Positions = graphql(
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

/** Where it stands on each topic. */
export const Stands = graphql(
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
