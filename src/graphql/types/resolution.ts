import { builder } from '../builder.ts';
import type { Naming } from '../names.ts';
import { NAMES } from '../names-of-operation.ts';
import { Actor } from './refs.ts';

const ResolutionState = builder.enumType('ResolutionState', {
  description: 'Whether a name means somebody.',
  values: {
    FOUND: { value: 'FOUND' as const, description: 'It means one actor.' },
    AMBIGUOUS: { value: 'AMBIGUOUS' as const, description: 'It can mean several.' },
    GONE: { value: 'GONE' as const, description: 'Only texts that were since replaced told of it.' },
    UNKNOWN: { value: 'UNKNOWN' as const, description: 'Nobody is called so.' },
  },
});

const Resolution = builder.objectRef<Naming>('Resolution').implement({
  description: 'Whom a text means.',
  fields: (t) => ({
    state: t.expose('state', { type: ResolutionState, description: 'Whether it means somebody.' }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'Whom it means, where that is one.',
      resolve: (naming) => (naming.state === 'FOUND' ? naming.actor : null),
    }),
    candidates: t.field({
      type: [Actor],
      description: 'Whom it can mean, most meetings first; ten at most.',
      resolve: ({ candidates }) => [...candidates],
    }),
  }),
});

builder.queryField('resolve', (t) =>
  t.field({
    type: Resolution,
    description:
      'Whom an id, a key (old ones too), an ISO code or a name means, with the candidates where it means several. Of people called by one word, those of whom no more is known yield to the only one with a full name.',
    args: { actor: t.arg.string({ required: true, extensions: NAMES, description: 'Id, key, ISO code or name.' }) },
    resolve: (_root, { actor }, context) => context.names.spelling(actor),
  }),
);
