import type { ActorRecord } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { readGlobalId } from '../ids.ts';
import { within } from '../pages/page-request.ts';
import {
  DECISION_KINDS,
  DECISION_STATES,
  type DecisionKind,
  type DecisionRecord,
  DecisionRefused,
  type DecisionRequest,
  type DecisionState,
  type Decisions,
  type DuplicateCandidateRecord,
} from '../services.ts';
import { ForbiddenProblem, forbidden, InputProblem, inputProblem } from './problems.ts';
import { Person } from './refs.ts';

/** Curation: what people decided about who is who, which meeting is which, and which fact is wrong. */

const LONGEST_REASON = 1_000;

const DecisionKindEnum = builder.enumType('DecisionKind', {
  description: 'What was decided.',
  values: Object.fromEntries(
    Object.entries(DECISION_KINDS).map(([kind, means]) => [
      kind,
      { value: kind as DecisionKind, description: `That ${means}.` },
    ]),
  ) as Record<DecisionKind, { value: DecisionKind; description: string }>,
});

const DecisionStateEnum = builder.enumType('DecisionState', {
  description: 'Whether a decision holds.',
  values: Object.fromEntries(
    Object.entries(DECISION_STATES).map(([state, means]) => [
      state,
      { value: state as DecisionState, description: `It ${means}.` },
    ]),
  ) as Record<DecisionState, { value: DecisionState; description: string }>,
});

const Decision = builder.objectRef<DecisionRecord>('Decision').implement({
  description: 'What a curator decided. It is stored, listed, can be undone, and holds for every later load.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Undo it by this.' }),
    kind: t.expose('kind', { type: DecisionKindEnum, description: 'What was decided.' }),
    state: t.expose('state', { type: DecisionStateEnum, description: 'Whether it holds.' }),
    description: t.exposeString('description', { description: 'What it speaks of.' }),
    author: t.exposeString('author', { description: 'Who decided.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
});

const DecisionPayload = builder
  .objectRef<{ readonly __typename: 'DecisionPayload'; readonly decision: DecisionRecord }>('DecisionPayload')
  .implement({
    description: 'The decision was taken.',
    fields: (t) => ({ decision: t.expose('decision', { type: Decision, description: 'The decision.' }) }),
  });

const DecisionResult = builder.unionType('DecisionResult', {
  description: 'What became of a decision.',
  types: [DecisionPayload, ForbiddenProblem, InputProblem],
  resolveType: (value) => value.__typename,
});

/** Checks the role, then the reason, then decides. */
async function decided(
  context: RequestContext,
  reason: string,
  act: (decisions: Decisions, by: { author: string; reason: string }) => Promise<DecisionRecord>,
) {
  const refused = forbidden(context, 'curator');
  if (refused !== null) return refused;
  const decisions = context.services.decisions;
  if (decisions === undefined) return inputProblem('This server takes no decisions.');
  if (reason.trim() === '') return inputProblem('Tell why: the reason is kept.', 'reason');
  if (reason.length > LONGEST_REASON)
    return inputProblem(`The reason may have ${LONGEST_REASON} characters at most, had ${reason.length}.`, 'reason');
  try {
    const decision = await act(decisions, { author: context.caller?.name ?? '', reason });
    return { __typename: 'DecisionPayload' as const, decision };
  } catch (error) {
    if (error instanceof DecisionRefused) return inputProblem(error.message);
    throw error;
  }
}

const decide = (context: RequestContext, reason: string, request: DecisionRequest) =>
  decided(context, reason, (decisions, by) => decisions.decide(request, by));

/** A key as given: an id stands for the key in it. */
const keyOf = (named: string): string => readGlobalId(named)?.key ?? named;

builder.mutationFields((t) => {
  const reason = t.arg.string({ required: true, description: 'Why; kept with the decision.' });
  return {
    mergePeople: t.field({
      type: DecisionResult,
      description: 'Two people are one. Needs a token with the role `curator`, as all decisions do.',
      args: {
        a: t.arg.string({ required: true, description: 'Id or key of one.' }),
        b: t.arg.string({ required: true, description: 'Id or key of the other.' }),
        reason,
      },
      resolve: (_root, { a, b, reason: why }, context) =>
        decide(context, why, { kind: 'MERGE_PEOPLE', people: [keyOf(a), keyOf(b)] }),
    }),
    splitMention: t.field({
      type: DecisionResult,
      description: 'The person whom an article names is somebody else.',
      args: {
        person: t.arg.string({ required: true, description: 'Id or key of the person it was taken for.' }),
        article: t.arg.string({ required: true, description: 'Id or key of the article.' }),
        reason,
      },
      resolve: (_root, { person, article, reason: why }, context) =>
        decide(context, why, { kind: 'SPLIT_MENTION', person: keyOf(person), article: keyOf(article) }),
    }),
    joinMeetings: t.field({
      type: DecisionResult,
      description: 'Two meetings are one.',
      args: {
        a: t.arg.string({ required: true, description: 'Id or key of one.' }),
        b: t.arg.string({ required: true, description: 'Id or key of the other.' }),
        reason,
      },
      resolve: (_root, { a, b, reason: why }, context) =>
        decide(context, why, { kind: 'JOIN_MEETINGS', meetings: [keyOf(a), keyOf(b)] }),
    }),
    partMeetings: t.field({
      type: DecisionResult,
      description: "An article's account is of another meeting than the one that it was counted to.",
      args: {
        meeting: t.arg.string({ required: true, description: 'Id or key of the meeting.' }),
        article: t.arg.string({ required: true, description: 'Id or key of the article.' }),
        reason,
      },
      resolve: (_root, { meeting, article, reason: why }, context) =>
        decide(context, why, { kind: 'PART_MEETINGS', meeting: keyOf(meeting), article: keyOf(article) }),
    }),
    rejectFact: t.field({
      type: DecisionResult,
      description: 'A fact is wrong: it is left out from now on.',
      args: {
        fact: t.arg.string({ required: true, description: 'Id or key of a meeting, position or tenure.' }),
        reason,
      },
      resolve: (_root, { fact, reason: why }, context) =>
        decide(context, why, { kind: 'REJECT_FACT', fact: keyOf(fact) }),
    }),
    undoDecision: t.field({
      type: DecisionResult,
      description: 'An earlier decision no longer holds: all is as if it had never been taken.',
      args: { id: t.arg.id({ required: true, description: 'The id of the decision.' }), reason },
      resolve: (_root, { id, reason: why }, context) =>
        decided(context, why, (decisions, by) => decisions.undo(id, by)),
    }),
  };
});

const DuplicateCandidate = builder
  .objectRef<Omit<DuplicateCandidateRecord, 'a' | 'b'> & { readonly a: ActorRecord; readonly b: ActorRecord }>(
    'DuplicateCandidate',
  )
  .implement({
    description: 'Two people who may be one. They are never merged by themselves: `mergePeople` does.',
    fields: (t) => ({
      a: t.expose('a', { type: Person, description: 'One.' }),
      b: t.expose('b', { type: Person, description: 'The other.' }),
      score: t.exposeFloat('score', { description: 'The higher, the likelier; no probability.' }),
      reasons: t.stringList({
        description: 'What speaks for it and against it.',
        resolve: ({ reasons }) => [...reasons],
      }),
    }),
  });

builder.queryFields((t) => ({
  decisions: t.field({
    type: [Decision],
    description: 'What curators decided, newest first; overruled and dangling ones too.',
    resolve: async (_root, _args, { services }) => [...((await services.decisions?.list()) ?? [])],
  }),
  duplicateCandidates: t.field({
    type: [DuplicateCandidate],
    description:
      'Pairs of people who may be one, likeliest first, with reasons. Looks through all people, so it costs a fifth of what an operation may.',
    complexity: { field: 2_000, multiplier: 1 },
    args: { first: t.arg.int({ defaultValue: 20, description: 'How many: 1 to 100.' }) },
    resolve: async (_root, args, { services, names }) => {
      const first = within('first', args.first ?? 20, 1, 100);
      const found = (await services.duplicateCandidates?.(first)) ?? [];
      const pairs = await Promise.all(
        found.map(async (pair) => {
          const [a, b] = await Promise.all([names.actor(pair.a), names.actor(pair.b)]);
          return a === null || b === null ? [] : [{ ...pair, a, b }];
        }),
      );
      return pairs.flat();
    },
  }),
}));
