import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { memo } from './pages/connection.ts';
import './types/scalars.ts';
import './types/node.ts';
import './types/fuzzy-date.ts';
import './types/attested.ts';
import './types/actor.ts';
import './types/person.ts';
import './types/country.ts';
import './types/organization.ts';
import './types/office.ts';
import './types/topic.ts';
import './types/meeting.ts';
import './types/meeting-groups.ts';
import './types/participant.ts';
import './types/readout.ts';
import './types/position.ts';
import './types/article.ts';
import './types/encounter.ts';
import './types/timeline.ts';
import './types/search.ts';
import './types/path.ts';
import './types/network.ts';
import './types/matrix.ts';
import './types/stats.ts';
import './types/resolution.ts';
import './types/interpretation.ts';
import './types/load.ts';
import './types/decisions.ts';

builder.queryType({ description: 'Questions of the graph. Reads are public.' });
builder.mutationType({ description: 'Loading and curation. Both need a token.' });
builder.subscriptionType({ description: 'Over Server-Sent Events at /graphql.' });

/** The schema, built once. */
export const schema: () => GraphQLSchema = memo(() => builder.toSchema());
