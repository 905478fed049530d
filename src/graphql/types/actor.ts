import { pageComplexity } from '../builder.ts';
import { EncounterFilter } from '../filters/encounter-filter.ts';
import { MeetingFilter } from '../filters/meeting-filter.ts';
import { EncounterOrder, MeetingOrder, PositionOrder } from '../filters/orders.ts';
import { PositionFilter } from '../filters/position-filter.ts';
import { toGlobalId } from '../ids.ts';
import { encountersOf, meetingsOf, positionsOf } from '../lists.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { Encounters, Meetings, Positions } from './connections.ts';
import { Actor, typeOfActor } from './refs.ts';

Actor.implement({
  description: 'Whoever can take part in a meeting or hold a position: a person, a country or an organisation.',
  resolveType: (actor) => typeOfActor(actor.kind),
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, and the same for ever: ids of merged people go on resolving.',
      resolve: (actor) => toGlobalId(typeOfActor(actor.kind), actor.key),
    }),
    key: t.exposeString('key', {
      description:
        'Stable, readable key, such as person:margus-tsahkna, country:EST or organization:nato. Old keys go on resolving after a merge.',
    }),
    name: t.exposeString('name', { description: 'The name as it is best known.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names and spellings met with.' }),
    meetings: t.field({
      type: Meetings.connection,
      description:
        'Meetings taken part in; a country or organisation also takes part by whoever represented it that day. Newest first unless told.',
      args: {
        filter: t.arg({ type: MeetingFilter, description: 'Which of them. Only held ones unless it names statuses.' }),
        orderBy: t.arg({ type: MeetingOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: (actor, args, context, info) => meetingsOf({ by: 'actor', key: actor.key }, args, context, info),
    }),
    encounters: t.field({
      type: Encounters.connection,
      description:
        'Whom this actor met, one entry for each counterpart; `a` is this actor. Most meetings first unless told.',
      args: {
        filter: t.arg({ type: EncounterFilter, description: 'Which counterparts, and which meetings count.' }),
        orderBy: t.arg({ type: EncounterOrder, description: 'Default: MEETING_COUNT, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: (actor, args, context, info) => encountersOf(actor.key, args, context, info),
    }),
    positions: t.field({
      type: Positions.connection,
      description:
        'Positions that this actor holds; a country holds those of whoever represents it. Newest first unless told.',
      args: {
        filter: t.arg({ type: PositionFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: PositionOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: (actor, args, context, info) => positionsOf({ by: 'holder', key: actor.key }, args, context, info),
    }),
  }),
});
