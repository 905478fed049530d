import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { interpret } from '../interpret/interpret.ts';
import type { Interpretation, InterpretedPart, Referent } from '../interpret/interpretation.ts';
import { Node, type NodeValue, typed, typedActor } from './refs.ts';

const LONGEST_QUESTION = 300;

const toNode = (referent: Referent): NodeValue =>
  referent.kind === 'ACTOR' ? typedActor(referent.actor) : typed('Topic', { key: referent.topic });

const InterpretedPartType = builder.objectRef<InterpretedPart>('InterpretedPart').implement({
  description: 'What some words of a question stand for.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, as they stand in the question.' }),
    role: t.exposeString('role', {
      description:
        'PERSON, COUNTRY, ORGANIZATION, TOPIC, PERIOD, STANCE, POLARITY, FORMAT, CONNECTED, PLACE or STATUS; ASKED for words that say what is asked or hold the question together.',
    }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'What they stand for where that is no node, such as 2024-01-01/2024-12-31.',
    }),
    refersTo: t.field({
      type: Node,
      nullable: true,
      description: 'Whom or what they mean; null where that is not certain.',
      resolve: ({ refersTo }) => (refersTo === null ? null : toNode(refersTo)),
    }),
    candidates: t.field({
      type: [Node],
      description: 'Whom or what they can mean, where that is several.',
      resolve: ({ candidates }) => candidates.map(toNode),
    }),
  }),
});

const InterpretationType = builder.objectRef<Interpretation>('Interpretation').implement({
  description: 'How a question was read. Every word of it is in a part or not understood.',
  fields: (t) => ({
    view: t.exposeString('view', {
      description:
        'Where it leads: person, country, organization, meetings, topic, positions, timeline, path, network or search.',
    }),
    parts: t.field({
      type: [InterpretedPartType],
      description: 'What was understood, in the order of the question.',
      resolve: ({ parts }) => [...parts],
    }),
    notUnderstood: t.stringList({
      description: 'Words that were not.',
      resolve: ({ notUnderstood }) => [...notUnderstood],
    }),
    operation: t.exposeString('operation', { nullable: true, description: 'A GraphQL operation that answers it.' }),
    variables: t.exposeString('variables', { nullable: true, description: 'Its variables, as JSON.' }),
  }),
});

builder.queryField('interpret', (t) =>
  t.field({
    type: InterpretationType,
    description:
      "Reads a question such as 'Whom did Tsahkna meet in 2024, and about what?' and says what it understood and what it did not.",
    args: { question: t.arg.string({ required: true, description: 'The question: 300 characters at most.' }) },
    complexity: { field: 20 },
    resolve: (_root, { question }, context) => {
      if (question.length > LONGEST_QUESTION)
        throw badInput(`question may have ${LONGEST_QUESTION} characters at most, had ${question.length}`, {
          argument: 'question',
          limit: LONGEST_QUESTION,
        });
      return interpret(question, context);
    },
  }),
);
