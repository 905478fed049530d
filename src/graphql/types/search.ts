import { TOPICS } from '../../model/index.ts';
import type { SearchHit, SearchType } from '../../store/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { given, searchWords } from '../filters/limits.ts';
import { highlightOf } from '../highlight.ts';
import { type Connection, connection, memo } from '../pages/connection.ts';
import { connectionTypes, pageArguments } from '../pages/connection-types.ts';
import { SearchTypeEnum } from './enums.ts';
import {
  Article,
  Country,
  Meeting,
  type NodeValue,
  Organization,
  Person,
  Position,
  Topic,
  typed,
  typedActor,
} from './refs.ts';

const ALL: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'MEETING', 'TOPIC', 'POSITION', 'ARTICLE'];

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search found.',
  types: [Person, Country, Organization, Meeting, Topic, Position, Article],
  resolveType: (value) => (value as unknown as NodeValue).__typename as 'Person',
});

interface Hit {
  readonly hit: SearchHit;
  readonly words: readonly string[];
}
interface SearchConnection extends Connection<Hit> {
  readonly countsByType: () => Promise<readonly { readonly type: SearchType; readonly count: number }[]>;
}

function toResult({ hit }: Hit): NodeValue {
  switch (hit.type) {
    case 'PERSON':
    case 'COUNTRY':
    case 'ORGANIZATION':
      return typedActor(hit.record);
    case 'MEETING':
      return typed('Meeting', hit.record);
    case 'TOPIC':
      return typed('Topic', { key: hit.record.key });
    case 'POSITION':
      return typed('Position', hit.record);
    case 'ARTICLE':
      return typed('Article', hit.record);
  }
}

async function highlighted({ hit, words }: Hit, { batches, reader, read }: RequestContext): Promise<string | null> {
  switch (hit.type) {
    case 'PERSON':
    case 'COUNTRY':
    case 'ORGANIZATION':
      return highlightOf([hit.record.name, ...hit.record.aliases], words);
    case 'MEETING':
      return highlightOf(
        [hit.record.title, hit.record.placeName ?? '', ...hit.record.topics.map((topic) => TOPICS[topic].label)],
        words,
      );
    case 'TOPIC':
      return highlightOf([hit.record.label], words);
    case 'POSITION':
      return highlightOf([hit.record.statement], words);
    case 'ARTICLE': {
      const inTitle = highlightOf([hit.record.title], words);
      if (inTitle !== null) return inTitle;
      const whole = await batches.load('article text', hit.record.key, (keys) =>
        reader.articles(keys, { text: true }, read),
      );
      return highlightOf([whole?.text ?? ''], words);
    }
  }
}

const Search = connectionTypes<Hit, NodeValue, SearchConnection>('Search', {
  node: SearchResult,
  of: 'what a search found',
  toNode: toResult,
});

builder.objectFields(Search.edge, (t) => ({
  score: t.float({
    description: 'How well it fits: 1 the exact name, 0.8 its beginning, 0.6 a word of it, 0.4 a title, 0.2 a text.',
    resolve: ({ row }) => (5 - row.hit.tier) / 5,
  }),
  highlight: t.string({
    nullable: true,
    description: 'A fragment with the match between <mark> tags, the rest HTML-escaped.',
    resolve: ({ row }, _args, context) => highlighted(row, context),
  }),
}));

const SearchTypeCount = builder
  .objectRef<{ readonly type: SearchType; readonly count: number }>('SearchTypeCount')
  .implement({
    description: 'How much of one type a search found.',
    fields: (t) => ({
      type: t.expose('type', { type: SearchTypeEnum, description: 'The type.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

builder.objectFields(Search.connection, (t) => ({
  countsByType: t.field({
    type: [SearchTypeCount],
    description: 'How much was found of each type that was searched.',
    complexity: { field: 5, multiplier: 1 },
    resolve: async (page) => [...(await page.countsByType())],
  }),
}));

const EMPTY = { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };

builder.queryField('search', (t) =>
  t.field({
    type: Search.connection,
    description:
      'Everything that holds all words, each as the beginning of a word; letters and digits only, accents and case aside. Exact names first, then beginnings of names, words of names, titles, texts; then newer; then by key.',
    args: {
      query: t.arg.string({ required: true, description: 'Words to look for: 300 characters and 8 words at most.' }),
      types: t.arg({ type: [SearchTypeEnum], description: 'Only these; all unless told.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, args, { reader, read }, info) => {
      const words = searchWords(args.query, 'query');
      const types = ALL.filter((type) => given(args.types, 'types')?.includes(type) ?? true);
      const query = { words, types };
      const counts = memo(() => (words.length === 0 ? Promise.resolve([]) : reader.searchCounts(query, read)));
      const page = connection<Hit>(info, args, [query], {
        page: async (request) => {
          if (words.length === 0) return EMPTY;
          const found = await reader.searchPage(query, request, read);
          return { ...found, rows: found.rows.map((hit) => ({ hit, words })) };
        },
        count: async () => (await counts()).reduce((sum, { count }) => sum + count, 0),
      });
      return { ...page, countsByType: counts };
    },
  }),
);
