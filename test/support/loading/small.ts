import type { GraphSize } from '../../bench/large-graph.ts';

/** A graph that is loaded article by article. */
export const SMALL: GraphSize = { people: 60, countries: 12, organizations: 10, articles: 1_000 };

/** The kinds that an article brings. */
export const LOADED_KINDS = [
  'article',
  'meeting',
  'tookPart',
  'about',
  'tellsOf',
  'position',
  'positionActor',
  'positionTopic',
  'evidence',
] as const;
