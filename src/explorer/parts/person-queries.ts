import { MeetingRow, Named, PositionRow, Who } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { EncounterRows } from './encounters.tsx';

/** Who a person is. */
export const Head = graphql(
  `
  query PersonHead($key: String!) {
    person(by: { key: $key }) {
      key
      name
      aliases
      represents {
        ...Named
      }
      offices(first: 10) {
        totalCount
        nodes {
          firstSeenOn
          lastSeenOn
          office {
            title
            of {
              ...Named
            }
          }
        }
      }
    }
  }
`,
  [Named],
);

/** Whom a person met. */
export const Met = graphql(
  `
  query PersonMet($key: String!, $filter: EncounterFilter, $after: String) {
    person(by: { key: $key }) {
      encounters(filter: $filter, orderBy: { field: MEETING_COUNT, direction: DESC }, first: 30, after: $after) {
        ...EncounterRows
      }
    }
  }
`,
  [EncounterRows],
);

/** A person’s meetings by month, in all and in the period. */
export const Months = graphql(`
  query PersonMonths($key: String!, $all: MeetingFilter, $filter: MeetingFilter) {
    person(by: { key: $key }) {
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
  }
`);

/** A person’s meetings. */
export const Meetings = graphql(
  `
  query PersonMeetings($key: String!, $filter: MeetingFilter, $after: String) {
    person(by: { key: $key }) {
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
  }
`,
  [MeetingRow],
);

/** A person’s positions. */
export const Positions = graphql(
  `
  query PersonPositions($key: String!, $filter: PositionFilter, $after: String) {
    person(by: { key: $key }) {
      positions(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 10, after: $after) {
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
  }
`,
  [PositionRow],
);

/** People of the same surname. */
export const Namesakes = graphql(
  `
  query Namesakes($name: String!) {
    people(filter: { nameContains: $name }, first: 6) {
      nodes {
        ...Who
      }
    }
  }
`,
  [Who],
);
