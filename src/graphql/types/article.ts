import { invariant } from '../../model/index.ts';
import type { ActorRecord, ArticleRecord, MentionRecord } from '../../store/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { ArticleFilter, articleQuery } from '../filters/other-filters.ts';
import { toGlobalId } from '../ids.ts';
import { articleInclude, meetingInclude } from '../includes.ts';
import { loadArticle } from '../load-node.ts';
import { connection } from '../pages/connection.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { firstRows } from '../pages/page-request.ts';
import { fieldsBelow, rowFields } from '../selection.ts';
import { Articles } from './connections.ts';
import { Actor, Article, Evidence, Meeting, Node, Person, Position, typed, typedActor } from './refs.ts';

/** Facts of one article that its lists hold: they are not paged, as no article tells of more. */
const FACTS_OF_ARTICLE = 500;
const OLDEST = { field: 'DATE', direction: 'ASC' } as const;

const textOf = async (article: ArticleRecord, { batches, reader, read }: RequestContext): Promise<string> => {
  if (article.text !== undefined) return article.text;
  const whole = await batches.load('article text', article.key, (keys) => reader.articles(keys, { text: true }, read));
  return whole?.text ?? '';
};

const mentionsOf = ({ key }: ArticleRecord, { batches, reader, read }: RequestContext) =>
  batches.load('mentions', key, (keys) => reader.articleMentions(keys, read));

const Mention = builder.objectRef<MentionRecord & { readonly text: string }>('Mention').implement({
  description:
    "A stretch of an article's text that names something. Offsets are UTF-16 code units, end exclusive: text.slice(start, end).",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    text: t.exposeString('text', { description: 'Exactly article.text.slice(start, end).' }),
    refersTo: t.field({
      type: Node,
      nullable: true,
      description: 'What it means; null where that is not known.',
      resolve: ({ refersTo }) => {
        if (refersTo === null) return null;
        return refersTo.kind === 'TOPIC' ? typed('Topic', { key: refersTo.key }) : typedActor(refersTo);
      },
    }),
  }),
});

Article.implement({
  description: 'One published piece, in its latest text.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Article', key) }),
    key: t.exposeString('key', { description: 'Readable key.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it was published; never fetched by this server.',
    }),
    title: t.exposeString('title', { description: 'Its headline.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    side: t.expose('side', {
      type: Actor,
      nullable: true,
      description: "Who the publisher speaks for, such as a foreign ministry's country.",
    }),
    language: t.exposeString('language', { description: 'ISO 639-1 code.' }),
    publishedOn: t.expose('publishedOn', { type: 'Date', nullable: true, description: 'The day of publication.' }),
    text: t.string({ description: 'The whole text.', resolve: (article, _args, context) => textOf(article, context) }),
    revision: t.exposeInt('revision', { description: 'How often the text at its address has changed, from 1.' }),
    meetings: t.field({
      type: [Meeting],
      description: 'Meetings that it tells of, whatever their status, by day.',
      resolve: async ({ key }, _args, { batches, reader, read }, info) => {
        const include = meetingInclude(fieldsBelow(info.fieldNodes, info), info);
        const owner = { by: 'article', key } as const;
        const page = await batches.load(`meetings of articles ${JSON.stringify(include)}`, owner, (owners) =>
          reader.meetingPages(owners, {}, OLDEST, firstRows(FACTS_OF_ARTICLE), include, read),
        );
        return [...page.rows];
      },
    }),
    positions: t.field({
      type: [Position],
      description: 'Positions that it tells of, by day.',
      resolve: async ({ key }, _args, { batches, reader, read }) => {
        const page = await batches.load('positions of articles', { by: 'article', key } as const, (owners) =>
          reader.positionPages(owners, {}, OLDEST, firstRows(FACTS_OF_ARTICLE), read),
        );
        return [...page.rows];
      },
    }),
    people: t.field({
      type: [Person],
      description: 'People whom it names, in the order of the text.',
      resolve: async (article, _args, context) => {
        const people = new Map<string, ActorRecord>();
        for (const { refersTo } of await mentionsOf(article, context))
          if (refersTo?.kind === 'PERSON' && !people.has(refersTo.key)) people.set(refersTo.key, refersTo);
        return [...people.values()];
      },
    }),
    mentions: t.field({
      type: [Mention],
      description: 'Everything that was found in it, in the order of the text, for highlighting.',
      resolve: async (article, _args, context) => {
        const [mentions, text] = await Promise.all([mentionsOf(article, context), textOf(article, context)]);
        return mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
      },
    }),
  }),
});

Evidence.implement({
  description: 'A stretch of an article that a fact comes from, and what found it there.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Evidence', key) }),
    article: t.expose('article', { type: Article, description: 'The article.' }),
    quote: t.string({
      description: 'Exactly article.text.slice(start, end).',
      resolve: async ({ key, quote }, _args, { batches, reader, read }) => {
        if (quote !== undefined) return quote;
        const piece = await batches.load('quote', key, (keys) => reader.evidence(keys, { quote: true }, read));
        invariant(piece?.quote !== undefined, `evidence ${key} has no quote`);
        return piece.quote;
      },
    }),
    start: t.exposeInt('start', { description: 'Where it begins, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1.' }),
    method: t.exposeString('method', { description: 'Which rule or model found it.' }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'By key; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'The key of an article.' }) },
    resolve: (_root, { key }, context, info) => loadArticle(key, context, info),
  }),
  articles: t.field({
    type: Articles.connection,
    description: 'Articles, newest first.',
    args: { filter: t.arg({ type: ArticleFilter, description: 'Which of them.' }), ...pageArguments(t.arg) },
    complexity: pageComplexity,
    resolve: async (_root, args, context, info) => {
      const { reader, read } = context;
      const query = await articleQuery(args.filter, context);
      const include = articleInclude(rowFields(info));
      return connection(info, args, [query], {
        page: (request) => reader.articlePage(query, request, include, read),
        count: () => reader.articleCount(query, read),
      });
    },
  }),
}));
