import { knownLoadedAt } from '../api/client.ts';
import { MeetingRow, type MeetingRowFields, PositionRow, type PositionRowFields, Quote } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import type { ShownQuote } from '../parts/evidence-list.tsx';
import type { Exported } from '../parts/export-menu.tsx';
import { type Cell, csvOf } from './csv.ts';

/** Meetings with their quotes, for a table of facts. */
export const MeetingFacts = graphql(
  `
  query MeetingFacts($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeetingRow
        confidence
        evidence(first: 3) {
          nodes {
            ...Quote
          }
        }
      }
    }
  }
`,
  [MeetingRow, Quote],
);

/** Positions with their quotes, for a table of facts. */
export const PositionFacts = graphql(
  `
  query PositionFacts($filter: PositionFilter, $after: String) {
    positions(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: 20, after: $after) {
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

const HEADER = [
  'kind',
  'key',
  'date',
  'who',
  'stance',
  'polarity',
  'towards',
  'said by',
  'title',
  'format',
  'place',
  'topics',
  'confidence',
  'quote',
  'article',
  'start',
  'end',
  'publisher',
  'published on',
  'article title',
] as const;

const names = (actors: readonly { readonly name: string }[]) => actors.map((actor) => actor.name).join('; ');

function quoteCells(quote: ShownQuote | undefined): readonly Cell[] {
  if (quote === undefined) return [null, null, null, null, null, null, null];
  const { article } = quote;
  return [quote.quote, article.key, quote.start, quote.end, article.publisher, article.publishedOn, article.title];
}

/** What a row tells of a meeting. */
export interface MeetingFact {
  readonly key: string;
  readonly title: string;
  readonly format: string;
  readonly confidence: number;
  readonly date: { readonly edtf: string } | null;
  readonly place: { readonly name: string } | null;
  readonly topics: readonly { readonly label: string }[];
  readonly who: readonly { readonly name: string }[];
  readonly evidence: { readonly nodes: readonly ShownQuote[] };
}

/** Who took part, as far as the list was fetched. */
export function whoOf(meeting: Pick<MeetingRowFields, 'participants'>): MeetingFact['who'] {
  return meeting.participants.edges.map((edge) => edge.node);
}

/** A meeting as a row, with the quote that tells of it. */
export function meetingCells(meeting: MeetingFact): readonly Cell[] {
  return [
    'meeting',
    meeting.key,
    meeting.date?.edtf,
    names(meeting.who),
    null,
    null,
    null,
    null,
    meeting.title,
    meeting.format,
    meeting.place?.name,
    meeting.topics.map((topic) => topic.label).join('; '),
    meeting.confidence,
    ...quoteCells(meeting.evidence.nodes[0]),
  ];
}

/** A position as a row, with the words that carry it. */
export function positionCells(position: PositionRowFields): readonly Cell[] {
  return [
    'position',
    position.id,
    position.date?.edtf,
    names(position.holders),
    position.stance,
    position.polarity,
    names(position.targets),
    position.voicedBy?.name,
    position.statement,
    null,
    null,
    position.topics.map((topic) => topic.label).join('; '),
    position.confidence,
    ...quoteCells(position.evidence.nodes[0]),
  ];
}

/** The facts as CSV, and beside it where and when they were taken from. */
export function factFiles(name: string, rows: readonly (readonly Cell[])[]): readonly Exported[] {
  return [{ name: `${name}.csv`, type: 'text/csv', content: csvOf(HEADER, rows) }, originFile(name, rows.length)];
}

/** A second, small CSV: address, day of saving, and when the data were loaded. */
export function originFile(name: string, rows: number): Exported {
  const cells: readonly (readonly Cell[])[] = [
    ['address', location.href],
    ['saved at', new Date().toISOString()],
    ['data loaded at', knownLoadedAt()],
    ['rows', rows],
  ];
  return { name: `${name}.origin.csv`, type: 'text/csv', content: csvOf(['what', 'value'], cells) };
}
