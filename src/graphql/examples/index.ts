import connected from './connected.graphql?raw';
import oneMinister from './one-minister.graphql?raw';
import question from './question.graphql?raw';
import search from './search.graphql?raw';
import whoMetWhom from './who-met-whom.graphql?raw';
import whoStandsWhere from './who-stands-where.graphql?raw';

/** Queries to begin with: GraphiQL's tabs, and tests. */
export const EXAMPLES: readonly string[] = [whoMetWhom, oneMinister, whoStandsWhere, connected, question, search];
