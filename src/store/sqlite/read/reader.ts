import type { GraphReader } from '../../store.ts';
import { actorReader } from './actors.ts';
import { analysisReader } from './analyses.ts';
import type { Ask } from './answer.ts';
import { articleReader } from './articles.ts';
import { chainReader } from './chains.ts';
import { encounterReader } from './encounters.ts';
import { meetingCountReader } from './meeting-counts.ts';
import { meetingReader } from './meetings.ts';
import { mentionReader } from './mentions.ts';
import { positionReader } from './positions.ts';
import { searchReader } from './search.ts';
import { tenureReader } from './tenures.ts';
import { timelineReader } from './timeline.ts';
import { totalReader } from './totals.ts';

/** Answers the questions of the domain from SQLite. */
export function sqliteReader(ask: Ask): GraphReader {
  const records = { ...actorReader(ask), ...meetingReader(ask), ...positionReader(ask), ...articleReader(ask) };
  return {
    ...records,
    ...meetingCountReader(ask),
    ...tenureReader(ask),
    ...encounterReader(ask),
    ...chainReader(ask),
    ...analysisReader(ask),
    ...timelineReader(ask),
    ...searchReader(ask, records),
    ...mentionReader(ask),
    ...totalReader(ask),
  };
}
