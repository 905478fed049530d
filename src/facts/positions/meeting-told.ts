import { type ActorRef, actorId } from '../../model/index.ts';
import type { MeetingFact } from '../fact.ts';
import type { Register } from './register.ts';
import { person } from './sides.ts';

/** The meeting that is being told of at a token: the last one before it. */
export function meetingAt(register: Register, token: number): Register['meetings'][number] | null {
  const sentence = register.view.tokens[token]?.sentence ?? -1;
  const current = register.currentAt(sentence);
  const known = register.meetings.find((told) => told.index === current);
  if (known) return known;
  let found: Register['meetings'][number] | null = null;
  for (const told of register.meetings) {
    const sameSentence = register.view.tokens[told.token]?.sentence === sentence;
    if (told.token > token && !sameSentence) break;
    if (told.fact.status === 'HELD' || told.fact.status === 'PLANNED') {
      if (found && found.fact.status === 'HELD' && told.fact.status === 'PLANNED') continue;
      found = told;
    }
  }
  return found ?? register.meetings[0] ?? null;
}

/** All who took part in a meeting: people by name, else their sides. A body's session with others is the body's. */
export function participantsOf(register: Register, meeting: MeetingFact | undefined): ActorRef[] {
  if (!meeting) return [];
  const body = meeting.participants.find((one) => one.person === null && one.of?.kind === 'ORGANIZATION')?.of;
  if (meeting.format === 'MULTILATERAL' && body) return [body];
  const found: ActorRef[] = [];
  const sides = new Set<string>();
  for (const one of meeting.participants) {
    if (one.person === null) continue;
    found.push(person(one.person));
    const side = one.of ?? register.people[one.person]?.of;
    if (side) sides.add(actorId(side));
  }
  for (const one of meeting.participants) {
    if (one.person === null && one.of && !sides.has(actorId(one.of))) found.push(one.of);
  }
  return found;
}
