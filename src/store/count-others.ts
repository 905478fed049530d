import { pairStrength } from '../model/index.ts';
import { eachMeeting } from './each-meeting.ts';
import { dayText, type LevelMeetings } from './level-meetings.ts';
import { type Ends, type Pair, rolesOf } from './pairs.ts';

interface Counting {
  meetings: number;
  bilateral: number;
  strength: number;
  first: number;
  last: number;
}

/**
 * All whom one actor met so often at these meetings of theirs; `a` is that actor. The meetings' actors are the others' level: where the
 * actor is of another level, its own delegates (or whom it represented) have been left out, and it counts for one in the strength.
 */
export async function countOthers(
  a: string,
  meetings: LevelMeetings,
  ends: Ends,
  minMeetingCount: number,
): Promise<Pair[]> {
  const { starts, took, represented, first, last, sides, actors } = meetings;
  const roles = rolesOf(meetings, ends);
  const own = actors.find(a);
  const counts = new Map<number, Counting>();
  await eachMeeting(meetings.size, (n) => {
    const [from, to] = [starts[n] ?? 0, starts[n + 1] ?? 0];
    let present = false;
    for (let i = from; i < to; i++) present ||= took[i] === own;
    const share = pairStrength(to - from + (present ? 0 : 1));
    const [earliest, latest] = [first[n] ?? 0, last[n] ?? 0];
    for (let i = from; i < to; i++) {
      const b = took[i] ?? 0;
      if (b === own || (roles !== null && !(roles.isOf(b, represented[i] ?? -1) && roles.isCounterpart(b)))) continue;
      let count = counts.get(b);
      if (count === undefined) {
        count = { meetings: 0, bilateral: 0, strength: 0, first: 0, last: 0 };
        counts.set(b, count);
      }
      count.meetings++;
      if (sides[n] === 2) count.bilateral++;
      count.strength += share;
      if (earliest !== 0 && (count.first === 0 || earliest < count.first)) count.first = earliest;
      if (latest > count.last) count.last = latest;
    }
  });
  return [...counts].flatMap(([b, count]) =>
    count.meetings < minMeetingCount
      ? []
      : { ...count, a, b: actors.names[b] ?? '', first: dayText(count.first), last: dayText(count.last) },
  );
}
