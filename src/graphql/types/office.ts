import { pageComplexity } from '../builder.ts';
import { definedOnly } from '../filters/limits.ts';
import { toGlobalId } from '../ids.ts';
import { tenuresOf } from '../lists.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { Tenures } from './connections.ts';
import { OfficeClassEnum } from './enums.ts';
import { Actor, Attested, Node, Office, Person, Tenure } from './refs.ts';

Office.implement({
  description: 'A post, such as Minister of Foreign Affairs of Estonia, whoever holds it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Office', key) }),
    key: t.exposeString('key', { description: 'Readable key.' }),
    title: t.exposeString('title', { description: 'What the post is called.' }),
    officeClass: t.expose('officeClass', { type: OfficeClassEnum, description: 'What kind of post it is.' }),
    of: t.expose('of', { type: Actor, nullable: true, description: 'The country or organisation that it serves.' }),
    holders: t.field({
      type: Tenures.connection,
      description: 'Who held it, last seen first; with `on`, on that day.',
      args: { on: t.arg({ type: 'Date', description: 'The day asked about.' }), ...pageArguments(t.arg) },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) =>
        tenuresOf({ by: 'office', key }, definedOnly({ on: args.on ?? undefined }), args, context, info),
    }),
  }),
});

Tenure.implement({
  description: "A person's time in an office, as far as articles show it.",
  interfaces: [Node, Attested],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Tenure', key) }),
    person: t.expose('person', { type: Person, description: 'Who held the office.' }),
    office: t.expose('office', { type: Office, description: 'Which office.' }),
    firstSeenOn: t.expose('firstSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'First day on which an article shows the person in office; the true beginning lies before.',
    }),
    lastSeenOn: t.expose('lastSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which an article shows the person in office; the true end lies after.',
    }),
  }),
});
