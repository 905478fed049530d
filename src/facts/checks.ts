import type { Reading } from '../mentions/index.ts';
import { type ActorRef, actorId, type Evidence, type Problem } from '../model/index.ts';
import type { Extraction, MeetingFact, PositionFact } from './fact.ts';

/**
 * The last stage: facts that break an invariant are dropped with a problem, duplicates become further evidence of the first.
 * Every fact has evidence whose quote is the text's own slice, and names only people of this article.
 */
export function check(extraction: Extraction, reading: Reading): Extraction {
  const { text, article } = reading.document;
  const problems: Problem[] = [...extraction.problems];
  const people = extraction.people;
  const drop = (what: string, why: string, evidence: readonly Evidence[]): null => {
    problems.push({
      code: 'DROPPED_FACT',
      message: `A ${what} was left out: ${why}. Report the text if the ${what} is right.`,
      source: article.source,
      start: evidence[0]?.start,
      end: evidence[0]?.end,
    });
    return null;
  };
  const flaw = (evidence: readonly Evidence[], actors: readonly (ActorRef | null)[]): string | null => {
    if (!evidence.some((piece) => piece.of === 'fact')) return 'it has no evidence';
    if (!evidence.every((piece) => text.slice(piece.start, piece.end) === piece.quote && isWhole(text, piece)))
      return 'its evidence is not in the text';
    for (const actor of actors)
      if (actor?.kind === 'PERSON' && !people[actor.person]) return 'it names a person whom the article does not have';
    return null;
  };

  const kept = new Map<number, number>();
  const meetings: MeetingFact[] = [];
  for (const [index, meeting] of extraction.meetings.entries()) {
    const actors = meeting.participants.flatMap((who): (ActorRef | null)[] => [
      who.person === null ? null : { kind: 'PERSON', person: who.person },
      who.of,
    ]);
    const why = flaw(meeting.evidence, actors) ?? (meeting.participants.length === 0 ? 'nobody takes part' : null);
    if (why) drop('meeting', why, meeting.evidence);
    else {
      kept.set(index, meetings.length);
      meetings.push(meeting);
    }
  }
  const seen = new Map<string, number>();
  const positions: PositionFact[] = [];
  for (const position of extraction.positions) {
    const why =
      flaw(position.evidence, [...position.holders, position.voicedBy, ...position.targets, ...position.addressees]) ??
      (position.holders.length === 0 ? 'nobody holds it' : null);
    if (why) {
      drop('position', why, position.evidence);
      continue;
    }
    const key = positionKey(position);
    const first = seen.get(key);
    const known = first === undefined ? undefined : positions[first];
    if (first !== undefined && known) {
      positions[first] = { ...known, evidence: merge(known.evidence, position.evidence) };
      continue;
    }
    seen.set(key, positions.length);
    positions.push({ ...position, meeting: position.meeting === null ? null : (kept.get(position.meeting) ?? null) });
  }
  return {
    ...extraction,
    meetings: meetings.map((meeting) => ({
      ...meeting,
      partOf: meeting.partOf === null ? null : (kept.get(meeting.partOf) ?? null),
    })),
    positions,
    problems,
  };
}

/** Two positions are one where holders, stance, targets and words agree. */
function positionKey(position: PositionFact): string {
  const ids = (actors: readonly ActorRef[]): string => actors.map(actorId).sort().join();
  const words =
    position.evidence
      .find((piece) => piece.of === 'fact')
      ?.quote.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ') ?? '';
  return [ids(position.holders), position.stance, ids(position.targets), words].join('|');
}

function merge(first: readonly Evidence[], second: readonly Evidence[]): readonly Evidence[] {
  const places = new Set(first.map((piece) => `${piece.start}-${piece.end}-${piece.of}`));
  return [...first, ...second.filter((piece) => !places.has(`${piece.start}-${piece.end}-${piece.of}`))];
}

/** A span lies in the text and cuts no surrogate pair. */
function isWhole(text: string, { start, end }: Evidence): boolean {
  const low = (at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return start >= 0 && start < end && end <= text.length && !low(start) && !(end < text.length && low(end));
}
