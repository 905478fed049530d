import type { ActorRecord } from '../../store/index.ts';
import { chosen, leadOf } from './actors-of-question.ts';
import type { ActorSegment, Segment } from './segments.ts';
import type { Word } from './words.ts';

/** Who took part, where, and whom a visit went to. */
export function partiesOf(
  words: readonly Word[],
  segments: readonly Segment[],
  actors: readonly ActorSegment[],
  visits: boolean,
) {
  const parties: ActorRecord[] = [];
  const anyOf: ActorRecord[] = [];
  const countries: ActorRecord[] = [];
  const visited: ActorRecord[] = [];
  const visitCue = segments.find(
    (segment) => segment.kind === 'CUE' && segment.cue.kind === 'FORMAT' && segment.cue.formats.includes('VISIT'),
  );
  for (const [index, actor] of actors.entries()) {
    const lead = leadOf(words, actor.start);
    const isCountry = actor.actors[0]?.kind === 'COUNTRY';
    if (isCountry && ['in', 'inside'].includes(lead)) countries.push(...chosen(actor));
    else if (
      visits &&
      isCountry &&
      visitCue !== undefined &&
      actor.start >= visitCue.end &&
      lead !== 'by' &&
      lead !== 'from'
    )
      visited.push(...chosen(actor));
    else if (actor.group) anyOf.push(...actor.actors);
    else if (lead === 'or' || (words[actor.end]?.folded === 'or' && isActorAt(actors[index + 1], actor.end + 1)))
      anyOf.push(...chosen(actor));
    else parties.push(...chosen(actor));
  }
  return { parties, anyOf, countries, visited };
}

const isActorAt = (actor: ActorSegment | undefined, start: number): boolean =>
  actor !== undefined && actor.start === start;
