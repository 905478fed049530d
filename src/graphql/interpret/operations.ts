import type { View } from './interpretation.ts';

/** The operations that answer questions, one a view. Only their variables are made from a question. */

const MEETING = `{
      topics: groups(by: TOPIC, first: 10) { key label meetingCount }
      totalCount
      nodes {
        key
        title
        date { edtf }
        format
        place { name }
        topics { key label }
        participants(first: 10) { nodes { key name } }
        evidence(first: 1) { nodes { quote article { key title publisher } } }
      }
    }`;
const POSITION = `{
      totalCount
      nodes {
        holders { key name }
        voicedBy { key name }
        stance
        polarity
        targets { key name }
        topics { key label }
        statement
        date { edtf }
        evidence(first: 1) { nodes { quote article { key title publisher } } }
      }
    }`;
const ENCOUNTERS = `{
      totalCount
      nodes {
        b { key name }
        meetingCount
        firstMetOn
        lastMetOn
        topics { meetingCount topic { key label } }
      }
    }`;

export const OPERATIONS: Readonly<Record<View, string>> = {
  person: `query Person($key: String!, $meetings: MeetingFilter, $encounters: EncounterFilter, $order: MeetingOrder) {
  person(by: { key: $key }) {
    key
    name
    represents { key name }
    encounters(filter: $encounters, first: 20) ${ENCOUNTERS}
    meetings(filter: $meetings, orderBy: $order, first: 20) ${MEETING}
  }
}`,
  country: `query Country($key: String!, $meetings: MeetingFilter, $encounters: EncounterFilter, $order: MeetingOrder) {
  country(code: $key) {
    key
    name
    encounters(filter: $encounters, first: 20) ${ENCOUNTERS}
    meetings(filter: $meetings, orderBy: $order, first: 20) ${MEETING}
  }
}`,
  organization: `query Organization($key: String!, $meetings: MeetingFilter, $order: MeetingOrder) {
  organization(key: $key) {
    key
    name
    meetings(filter: $meetings, orderBy: $order, first: 20) ${MEETING}
  }
}`,
  meetings: `query Meetings($filter: MeetingFilter, $order: MeetingOrder) {
  meetings(filter: $filter, orderBy: $order, first: 20) ${MEETING}
}`,
  topic: `query Topic($key: String!, $positions: PositionFilter, $meetings: MeetingFilter) {
  topic(key: $key) {
    key
    label
    positions(filter: $positions, first: 20) ${POSITION}
    meetings(filter: $meetings, first: 10) ${MEETING}
  }
}`,
  positions: `query Positions($filter: PositionFilter) {
  positions(filter: $filter, first: 20) ${POSITION}
}`,
  timeline: `query Timeline($filter: TimelineFilter!, $direction: OrderDirection) {
  timeline(filter: $filter, direction: $direction, first: 20) {
    totalCount
    edges {
      date
      node {
        __typename
        ... on Meeting { key title format topics { key label } }
        ... on Position { holders { key name } stance targets { key name } statement }
      }
    }
  }
}`,
  path: `query Paths($from: String!, $to: String!, $bilateralOnly: Boolean, $date: DateRange) {
  paths(from: $from, to: $to, bilateralOnly: $bilateralOnly, date: $date) {
    exhausted
    paths {
      length
      steps {
        from { key name }
        to { key name }
        meetingCount
        meeting { key title date { edtf } format topics { key label } evidence(first: 1) { nodes { quote article { key title } } } }
      }
    }
  }
}`,
  network: `query Network($filter: NetworkFilter!) {
  network(filter: $filter, maxNodes: 100) {
    totalNodes
    totalLinks
    truncated
    nodes { id label kind meetingCount degree }
    links { source target meetingCount bilateralCount strength lastMetOn }
  }
}`,
  search: `query Search($query: String!) {
  search(query: $query, first: 20) {
    totalCount
    countsByType { type count }
    edges {
      highlight
      node {
        __typename
        ... on Person { key name }
        ... on Country { key name }
        ... on Organization { key name }
        ... on Meeting { key title }
        ... on Topic { key label }
        ... on Position { statement }
        ... on Article { key title }
      }
    }
  }
}`,
};
