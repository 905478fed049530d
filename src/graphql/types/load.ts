import { builder } from '../builder.ts';
import { refusal } from '../errors.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { progressOf } from '../load-progress.ts';
import { type ArticleToLoad, LOAD_STATES, type LoadJobRecord, type LoadState } from '../services.ts';
import { ForbiddenProblem, forbidden, InputProblem, inputProblem } from './problems.ts';
import { LoadJob, Node } from './refs.ts';

/** The most articles of one call. */
export const MOST_ARTICLES = 500;

const LoadStateEnum = builder.enumType('LoadState', {
  description: 'How far a load is.',
  values: Object.fromEntries(
    Object.entries(LOAD_STATES).map(([state, means]) => [
      state,
      { value: state as LoadState, description: `It ${means}.` },
    ]),
  ) as Record<LoadState, { value: LoadState; description: string }>,
});

const LoadFailure = builder.objectRef<LoadJobRecord['failures'][number]>('LoadFailure').implement({
  description: 'An article that could not be loaded.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Its address, or its place in the list.' }),
    code: t.exposeString('code', { description: 'What is wrong, in one word.' }),
    message: t.exposeString('message', { description: 'What is wrong, and what to do.' }),
  }),
});

LoadJob.implement({
  description: 'A load of articles. Once accepted it goes on, whoever listens.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Ask for it again by this.', resolve: ({ id }) => toGlobalId('LoadJob', id) }),
    state: t.expose('state', { type: LoadStateEnum, description: 'How far it is.' }),
    done: t.exposeInt('done', { description: 'Articles dealt with.' }),
    total: t.exposeInt('total', { description: 'Articles given.' }),
    created: t.exposeInt('created', { description: 'Articles that are new.' }),
    updated: t.exposeInt('updated', { description: 'Articles whose text changed.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Articles that were there already.' }),
    failures: t.field({
      type: [LoadFailure],
      description: 'Articles that could not be loaded.',
      resolve: ({ failures }) => [...failures],
    }),
  }),
});

const LoadArticlesPayload = builder
  .objectRef<{ readonly __typename: 'LoadArticlesPayload'; readonly job: LoadJobRecord }>('LoadArticlesPayload')
  .implement({
    description: 'The load was accepted.',
    fields: (t) => ({ job: t.expose('job', { type: LoadJob, description: 'The load; ask `loadProgress` for more.' }) }),
  });

const LoadArticlesResult = builder.unionType('LoadArticlesResult', {
  description: 'What became of a call of `loadArticles`.',
  types: [LoadArticlesPayload, ForbiddenProblem, InputProblem],
  resolveType: (value) => value.__typename,
});

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'An article. `text`: plain text; `html`: a page. One of the two.',
  fields: (t) => ({
    url: t.string({ description: 'Where it was published; tells revisions of one article. Never fetched.' }),
    title: t.string({ description: 'Its headline.' }),
    publishedOn: t.field({ type: 'Date', description: 'The day of publication.' }),
    modifiedAt: t.field({
      type: 'DateTime',
      description: 'The instant of this text; the latest text of an address is shown.',
    }),
    publisher: t.string({ description: 'Who published it.' }),
    text: t.string({ description: 'Plain text.' }),
    html: t.string({ description: 'A page.' }),
  }),
});

const LoadArticlesInput = builder.inputType('LoadArticlesInput', {
  description: 'What to load.',
  fields: (t) => ({
    articles: t.field({ type: [ArticleInput], required: true, description: 'The articles: 1 to 500.' }),
    dryRun: t.boolean({ defaultValue: false, description: 'Extract and report, but write nothing.' }),
  }),
});

/** What is wrong with the articles given; null where nothing is. */
function problemOf(articles: readonly { readonly text?: string | null; readonly html?: string | null }[]) {
  if (articles.length === 0) return inputProblem('Give at least one article.', 'articles');
  if (articles.length > MOST_ARTICLES)
    return inputProblem(`Give ${MOST_ARTICLES} articles at most, were ${articles.length}.`, 'articles');
  const odd = articles.findIndex(({ text, html }) => (text == null) === (html == null));
  if (odd >= 0) return inputProblem('Give either text or html.', 'articles', String(odd), 'text');
  return null;
}

builder.mutationField('loadArticles', (t) =>
  t.field({
    type: LoadArticlesResult,
    description:
      'Loads articles. Needs a token with the role `loader`. An article that cannot be read is a failure of the load, not of the call.',
    args: { input: t.arg({ type: LoadArticlesInput, required: true, description: 'What to load.' }) },
    resolve: async (_root, { input }, context) => {
      const refused = forbidden(context, 'loader');
      if (refused !== null) return refused;
      const problem = problemOf(input.articles);
      if (problem !== null) return problem;
      const jobs = context.services.loadJobs;
      if (jobs === undefined) return inputProblem('This server does not load articles.');
      const articles = input.articles.map(
        (article): ArticleToLoad => ({
          url: article.url ?? null,
          title: article.title ?? null,
          publishedOn: article.publishedOn ?? null,
          modifiedAt: article.modifiedAt ?? null,
          publisher: article.publisher ?? null,
          text: article.text ?? null,
          html: article.html ?? null,
        }),
      );
      const job = await jobs.start(articles, { dryRun: input.dryRun ?? false });
      return { __typename: 'LoadArticlesPayload' as const, job };
    },
  }),
);

builder.queryField('loadJob', (t) =>
  t.field({
    type: LoadJob,
    nullable: true,
    description: 'A load by its id; null where it is not known (any more).',
    args: { id: t.arg.id({ required: true, description: 'The id of a load.' }) },
    resolve: (_root, { id }, { services }) => services.loadJobs?.get(jobKey(id, 'id')) ?? null,
  }),
);

builder.subscriptionField('loadProgress', (t) =>
  t.field({
    type: LoadJob,
    description:
      'Begins with the present state and ends when the job ends. Five events a second at most, the last always.',
    args: { jobId: t.arg.id({ required: true, description: 'The id of a load.' }) },
    subscribe: async (_root, { jobId }, context) => {
      const id = jobKey(jobId, 'jobId');
      const progress = await progressOf(id, context);
      if (progress === null) throw refusal('NOT_FOUND', 'No load has this id (any more).', { argument: 'jobId' });
      return progress;
    },
    resolve: (job) => job,
  }),
);

function jobKey(id: string, argument: string): string {
  const { type, key } = fromGlobalId(id, argument);
  if (type !== 'LoadJob')
    throw refusal('BAD_INPUT', `${argument} must be the id of a load, is of a ${type}`, { argument });
  return key;
}
