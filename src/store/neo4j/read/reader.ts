import type { Driver } from 'neo4j-driver';
import type { GraphReader } from '../../store.ts';
import { actorMethods } from './actors.ts';
import { articleMethods } from './articles.ts';
import { type Ask, askerOf } from './ask.ts';
import { chainMethods } from './chains.ts';
import { encounterReader } from './encounters.ts';
import { meetingMethods } from './meetings.ts';
import { positionMethods } from './positions.ts';
import { searchMethods } from './search.ts';
import { tenureMethods } from './tenures.ts';
import { timelineMethods } from './timeline.ts';
import { totalMethods } from './totals.ts';

/** Answers the questions of the domain from Neo4j. */
export const neo4jReader = (driver: Driver, database: string | undefined, statementLimit?: number): GraphReader =>
  readerBy(askerOf(driver, database, statementLimit));

/** A reader whose statements are asked in a way of one's own. */
export function readerBy(ask: Ask): GraphReader {
  const records = { ...actorMethods(ask), ...meetingMethods(ask), ...positionMethods(ask), ...articleMethods(ask) };
  return {
    ...records,
    ...tenureMethods(ask),
    ...encounterReader(ask),
    ...chainMethods(ask),
    ...timelineMethods(ask),
    ...searchMethods(ask, records),
    ...totalMethods(ask),
  };
}
