import type { MeetingFormat } from '../../model/index.ts';
import type { ActorKind, ArticleQuery, NetworkQuery, TimelineQuery } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { topicsNamed } from '../names.ts';
import { NAMES } from '../names-of-operation.ts';
import { within } from '../pages/page-request.ts';
import { ActorKindEnum, MeetingFormatEnum, TimelineKindEnum } from '../types/enums.ts';
import { DateRange, type DateRangeInput } from './date-range.ts';
import { confidence, dateRange, definedOnly, given, wordsOf } from './limits.ts';

export interface ArticleFilterInput {
  readonly publisher?: string | null;
  readonly side?: readonly string[] | null;
  readonly publishedOn?: DateRangeInput | null;
  readonly text?: string | null;
}

export const ArticleFilter = builder.inputRef<ArticleFilterInput>('ArticleFilter').implement({
  description: 'Which articles. What is left out is no constraint.',
  fields: (t) => ({
    publisher: t.string({ description: 'By this publisher, as `publishers` names it.' }),
    side: t.stringList({ extensions: NAMES, description: 'By a publisher that speaks for one of these.' }),
    publishedOn: t.field({ type: DateRange, description: 'Published in this time.' }),
    text: t.string({ description: 'Words of title or text: all must be there, each as the beginning of a word.' }),
  }),
});

export async function articleQuery(
  filter: ArticleFilterInput | null | undefined,
  context: RequestContext,
): Promise<ArticleQuery> {
  const input = filter ?? {};
  const side = given(input.side, 'filter.side');
  return definedOnly<ArticleQuery>({
    publisher: input.publisher ?? undefined,
    side: side && (await context.names.keys(side, 'filter.side')),
    publishedOn: dateRange(input.publishedOn, 'filter.publishedOn'),
    words: wordsOf(input.text, 'filter.text'),
  });
}

export interface TimelineFilterInput {
  readonly actors?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly date?: DateRangeInput | null;
  readonly kinds?: readonly ('MEETING' | 'POSITION')[] | null;
}

export const TimelineFilter = builder.inputRef<TimelineFilterInput>('TimelineFilter').implement({
  description: 'What stands in a timeline: held meetings and positions that have a date.',
  fields: (t) => ({
    actors: t.stringList({
      extensions: NAMES,
      description: 'One of these took part in the meeting, or holds the position.',
    }),
    topics: t.stringList({ description: 'About one of these; narrower topics included.' }),
    date: t.field({ type: DateRange, description: 'In this time.' }),
    kinds: t.field({ type: [TimelineKindEnum], description: 'Only these; both unless told.' }),
  }),
});

export async function timelineQuery(filter: TimelineFilterInput, context: RequestContext): Promise<TimelineQuery> {
  const actors = given(filter.actors, 'filter.actors');
  const topics = given(filter.topics, 'filter.topics');
  return definedOnly<TimelineQuery>({
    actors: actors && (await context.names.keys(actors, 'filter.actors')),
    topics: topics && topicsNamed(topics, 'filter.topics'),
    date: dateRange(filter.date, 'filter.date'),
    kinds: [...new Set(given(filter.kinds, 'filter.kinds') ?? (['MEETING', 'POSITION'] as const))].sort(),
  });
}

export interface NetworkFilterInput {
  readonly level?: ActorKind | null;
  readonly center?: string | null;
  readonly depth?: number | null;
  readonly date?: DateRangeInput | null;
  readonly topics?: readonly string[] | null;
  readonly formats?: readonly MeetingFormat[] | null;
  readonly of?: readonly string[] | null;
  readonly minMeetingCount?: number | null;
  readonly minConfidence?: number | null;
}

const DEEPEST_NETWORK = 3;

export const NetworkFilter = builder.inputRef<NetworkFilterInput>('NetworkFilter').implement({
  description: 'Which network. Only meetings that were held count.',
  fields: (t) => ({
    level: t.field({
      type: ActorKindEnum,
      defaultValue: 'PERSON',
      description: 'A network of people, of countries represented or of organisations represented.',
    }),
    center: t.string({ extensions: NAMES, description: 'Only who is reached from this actor, within `depth` steps.' }),
    depth: t.int({ defaultValue: 1, description: 'How many steps from the center: 1 to 3.' }),
    date: t.field({ type: DateRange, description: 'Only meetings in this time.' }),
    topics: t.stringList({ description: 'Only meetings about one of these; narrower topics included.' }),
    formats: t.field({ type: [MeetingFormatEnum], description: 'Only meetings held in one of these ways.' }),
    of: t.stringList({
      extensions: NAMES,
      description: 'Only links of which one end represents (or is) one of these.',
    }),
    minMeetingCount: t.int({ defaultValue: 1, description: 'Only links of at least so many meetings.' }),
    minConfidence: t.float({ description: 'Only meetings of at least this confidence, 0 to 1.' }),
  }),
});

export async function networkQuery(filter: NetworkFilterInput, context: RequestContext): Promise<NetworkQuery> {
  const topics = given(filter.topics, 'filter.topics');
  const of = given(filter.of, 'filter.of');
  const level = filter.level ?? 'PERSON';
  const [center, ofKeys] = await Promise.all([
    filter.center == null ? undefined : context.names.one(filter.center, 'filter.center', [level]),
    of && context.names.keys(of, 'filter.of'),
  ]);
  return definedOnly<NetworkQuery>({
    level,
    center: center?.key,
    depth: within('filter.depth', filter.depth ?? 1, 1, DEEPEST_NETWORK),
    date: dateRange(filter.date, 'filter.date'),
    topics: topics && topicsNamed(topics, 'filter.topics'),
    formats: given(filter.formats, 'filter.formats'),
    of: ofKeys,
    minMeetingCount: within('filter.minMeetingCount', filter.minMeetingCount ?? 1, 1, 1_000_000),
    minConfidence: confidence(filter.minConfidence, 'filter.minConfidence'),
  });
}
