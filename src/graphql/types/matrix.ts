import type { ActorRecord, MatrixRecord } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { DateRange } from '../filters/date-range.ts';
import { dateRange, definedOnly, given } from '../filters/limits.ts';
import { topicsNamed } from '../names.ts';
import { NAMES } from '../names-of-operation.ts';
import { within } from '../pages/page-request.ts';
import { ActorKindEnum } from './enums.ts';
import { Actor, Position, Topic, topicRecord } from './refs.ts';

const MOST = 100;

const PositionCell = builder
  .objectRef<Omit<MatrixRecord['cells'][number], 'actor'> & { readonly actor: ActorRecord }>('PositionCell')
  .implement({
    description: 'What one actor holds on one topic, of the period asked for.',
    fields: (t) => ({
      actor: t.expose('actor', { type: Actor, description: 'Who.' }),
      topic: t.field({ type: Topic, description: 'On what.', resolve: ({ topic }) => topicRecord(topic) }),
      positionCount: t.exposeInt('positionCount', { description: 'How many positions.' }),
      latest: t.expose('latest', { type: Position, description: 'Latest in the period asked for.' }),
      net: t.exposeInt('net', { description: 'Sum of polarities.' }),
      mixed: t.exposeBoolean('mixed', { description: 'Both for and against on record.' }),
    }),
  });

interface Matrix extends MatrixRecord {
  readonly truncated: boolean;
}

const PositionMatrix = builder.objectRef<Matrix>('PositionMatrix').implement({
  description: 'Who stands where: actors by topics. There is no cell without a position.',
  fields: (t) => ({
    actors: t.field({ type: [Actor], description: 'The rows.', resolve: ({ actors }) => [...actors] }),
    topics: t.field({ type: [Topic], description: 'The columns.', resolve: ({ topics }) => topics.map(topicRecord) }),
    cells: t.field({
      type: [PositionCell],
      complexity: { field: 0, multiplier: 20 },
      description: 'The cells that hold a position.',
      resolve: ({ actors, cells }) => {
        const byKey = new Map(actors.map((actor) => [actor.key, actor]));
        return cells.flatMap((cell) => {
          const actor = byKey.get(cell.actor);
          return actor === undefined ? [] : [{ ...cell, actor }];
        });
      },
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether actors or topics were left out.' }),
    totalActors: t.exposeInt('totalActors', { description: 'How many actors hold a position that fits.' }),
    totalTopics: t.exposeInt('totalTopics', { description: 'How many topics have a position that fits.' }),
  }),
});

builder.queryField('positionMatrix', (t) =>
  t.field({
    type: PositionMatrix,
    description:
      'Positions of many actors on many topics at a glance. Unless named, those with most positions are shown.',
    args: {
      level: t.arg({ type: ActorKindEnum, defaultValue: 'COUNTRY', description: 'Rows of what kind.' }),
      actors: t.arg.stringList({ extensions: NAMES, description: 'Only these rows.' }),
      topics: t.arg.stringList({
        description: 'Only these columns, by code or label; narrower topics count for them.',
      }),
      targets: t.arg.stringList({ extensions: NAMES, description: 'Only positions towards one of these.' }),
      date: t.arg({ type: DateRange, description: 'Only positions of this time.' }),
      maxActors: t.arg.int({ defaultValue: 30, description: 'The most rows: 1 to 100.' }),
      maxTopics: t.arg.int({ defaultValue: 15, description: 'The most columns: 1 to 100.' }),
    },
    complexity: { field: 50, multiplier: 5 },
    resolve: async (_root, args, context) => {
      const level = args.level ?? 'COUNTRY';
      const actors = given(args.actors, 'actors');
      const targets = given(args.targets, 'targets');
      const topics = given(args.topics, 'topics');
      const [actorKeys, targetKeys] = await Promise.all([
        actors && context.names.keys(actors, 'actors', [level]),
        targets && context.names.keys(targets, 'targets'),
      ]);
      const query = definedOnly({
        level,
        actors: actorKeys,
        topics: topics && topicsNamed(topics, 'topics'),
        targets: targetKeys,
        date: dateRange(args.date, 'date'),
      });
      const maxActors = within('maxActors', args.maxActors ?? 30, 1, MOST);
      const maxTopics = within('maxTopics', args.maxTopics ?? 15, 1, MOST);
      const matrix = await context.reader.matrix(query, maxActors, maxTopics, context.read);
      const truncated = matrix.actors.length < matrix.totalActors || matrix.topics.length < matrix.totalTopics;
      return { ...matrix, truncated };
    },
  }),
);
