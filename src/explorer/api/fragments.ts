import { graphql, type ResultOf } from './graphql.ts';

/** Who somebody is: enough for a link, and for a person the side. */
export const Who = graphql(`
  fragment Who on Actor {
    __typename
    key
    name
    ... on Person {
      represents {
        __typename
        key
        name
      }
    }
  }
`);

/** A link's worth of an actor. */
export const Named = graphql(`
  fragment Named on Actor {
    __typename
    key
    name
  }
`);

/** A day, month or span as it was told, and how it is known. */
export const When = graphql(`
  fragment When on FuzzyDate {
    edtf
    earliest
    latest
    basis
    note
  }
`);

/** The words that a fact came from, and where they stand. */
export const Quote = graphql(
  `
  fragment Quote on Evidence {
    quote
    start
    end
    confidence
    method
    article {
      key
      title
      publisher
      publishedOn
      side {
        ...Named
      }
    }
  }
`,
  [Named],
);

/** A fact's first two quotes and how many there are. */
export const Sourced = graphql(
  `
  fragment Sourced on Attested {
    confidence
    evidence(first: 2) {
      totalCount
      nodes {
        ...Quote
      }
    }
  }
`,
  [Quote],
);

/** A meeting as a row of a list. */
export const MeetingRow = graphql(
  `
  fragment MeetingRow on Meeting {
    key
    title
    format
    status
    date {
      ...When
    }
    place {
      name
      country {
        ...Named
      }
    }
    participants(first: 8) {
      totalCount
      edges {
        representing {
          ...Named
        }
        node {
          ...Named
        }
      }
    }
    topics {
      key
      label
    }
  }
`,
  [Named, When],
);

/** A position with its words. */
export const PositionRow = graphql(
  `
  fragment PositionRow on Position {
    id
    stance
    polarity
    statement
    quoted
    holders {
      ...Named
    }
    voicedBy {
      ...Named
    }
    targets {
      ...Named
    }
    topics {
      key
      label
    }
    date {
      ...When
    }
    meeting {
      key
      title
    }
    ...Sourced
  }
`,
  [Named, When, Sourced],
);

export type WhoFields = ResultOf<typeof Who>;
export type NamedFields = ResultOf<typeof Named>;
export type WhenFields = ResultOf<typeof When>;
export type QuoteFields = ResultOf<typeof Quote>;
export type SourcedFields = ResultOf<typeof Sourced>;
export type MeetingRowFields = ResultOf<typeof MeetingRow>;
export type PositionRowFields = ResultOf<typeof PositionRow>;
