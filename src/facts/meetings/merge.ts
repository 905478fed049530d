import type { FuzzyDate } from '../../model/index.ts';
import { type Candidate, type Seat, sideKey, sideKeys, tidySeats } from './candidate.ts';
import type { Scan } from './scan.ts';

/** A meeting with all its tellings, the first of the body first. */
export interface Merged {
  candidates: Candidate[];
  seats: Seat[];
  date: FuzzyDate | null;
  dated: boolean;
}

/** Whether two dates can be the same day: one lies within the other. */
function datesAgree(a: FuzzyDate | null, b: FuzzyDate | null): boolean {
  if (a === null || b === null || a.edtf === b.edtf) return true;
  if (a.earliest === null || b.earliest === null || a.latest === null || b.latest === null) return false;
  return (a.earliest <= b.earliest && b.latest <= a.latest) || (b.earliest <= a.earliest && a.latest <= b.latest);
}

const REMOTE = new Set(['CALL', 'VIDEO']);

function formsAgree(a: Candidate, b: Candidate): boolean {
  const loose = (one: Candidate): boolean => one.form === 'SPOKEN' || one.form === 'LOOSE';
  if (a.form === 'VISIT' || b.form === 'VISIT') return a.form === b.form;
  if (loose(a) || loose(b)) return true;
  return REMOTE.has(a.form) === REMOTE.has(b.form);
}

/** An envoy may be an ambassador. */
const sameCalling = (told: string, asked: string | undefined): boolean =>
  told === asked || (ENVOYS.has(told) && asked !== undefined && ENVOYS.has(asked));

const ENVOYS: ReadonlySet<string> = new Set(['AMBASSADOR', 'ENVOY']);

/** "The President", unnamed, is not the minister who is named for that side. */
function officeClash(scan: Scan, a: readonly Seat[], b: readonly Seat[]): boolean {
  return a.some((seat) => {
    if (
      seat.person !== null ||
      seat.office === undefined ||
      seat.office === 'OTHER' ||
      seat.office === 'OTHER_MINISTER'
    )
      return false;
    const named = b.filter((other) => other.person !== null && sideKey(other) === sideKey(seat));
    return (
      named.length > 0 &&
      !named.some((other) => {
        const offices = other.person === null ? [] : (scan.reading.people[other.person]?.offices ?? []);
        return offices.length === 0 || offices.some((office) => sameCalling(office.officeClass, seat.office));
      })
    );
  });
}

/** Whether two lists name different people for the same side. */
function peopleClash(scan: Scan, a: readonly Seat[], b: readonly Seat[]): boolean {
  if (officeClash(scan, a, b) || officeClash(scan, b, a)) return true;

  for (const key of sideKeys(a)) {
    const [mine, theirs] = [a, b].map((seats) => seats.filter((seat) => seat.person !== null && sideKey(seat) === key));
    if (!mine || !theirs || mine.length === 0 || theirs.length === 0) continue;
    if (!mine.some((seat) => theirs.some((other) => other.person === seat.person))) return true;
  }
  return false;
}

/** Whether two tellings can be of one meeting: the same sides, no other people, a date and a form that agree. */
export function sameMeeting(scan: Scan, meeting: Merged, candidate: Candidate): boolean {
  const first = meeting.candidates[0];
  if (first === undefined) return false;
  if (first.status !== candidate.status && !(candidate.headline || first.headline)) {
    const held = first.status === 'HELD' && candidate.status === 'PLANNED';
    if (!(held && !candidate.further && meeting.dated && candidate.dated && datesAgree(meeting.date, candidate.date)))
      return false;
  }
  if (!formsAgree(first, candidate)) return false;
  if (meeting.dated && candidate.dated && !datesAgree(meeting.date, candidate.date)) return false;
  if (candidate.further && candidate.dated && !(meeting.dated && meeting.date?.edtf === candidate.date?.edtf))
    return false;
  const [a, b] = [sideKeys(meeting.seats), sideKeys(candidate.seats)];
  const shared = a.filter((key) => b.includes(key));
  const equal = shared.length === a.length && shared.length === b.length;
  const session = (first.body !== null) !== (candidate.body !== null);
  if (session) return false;
  if (first.body !== null && candidate.body !== null && isPartnered(first.body) !== isPartnered(candidate.body))
    return false;
  if (peopleClash(scan, meeting.seats, candidate.seats)) return false;
  if (equal) return true;
  const sits = first.body !== null && candidate.body !== null && shared.some((key) => key.startsWith('organization:'));
  if (sits && shared.length === Math.min(a.length, b.length)) return true;
  // The same people with one more side unnamed, or a session told with fewer of those who sat.
  const smaller = Math.min(a.length, b.length);
  return (
    shared.length === smaller &&
    smaller > 1 &&
    (first.body !== null || first.sentence === candidate.sentence || candidate.headline)
  );
}

/** "NATO-Ukraine Council": a body with a partner in its name is another one than the body alone. */
const isPartnered = (body: string): boolean => /\p{L}[-–]\p{Lu}/u.test(body);

/** Adds a telling to a meeting. */
export function addTelling(meeting: Merged, candidate: Candidate): void {
  meeting.candidates.push(candidate);
  meeting.seats = tidySeats([...meeting.seats, ...candidate.seats]).filter(
    (seat) =>
      seat.person !== null ||
      !meeting.seats.some((one) => one.person !== null && sideKey(one) === sideKey(seat)) ||
      candidate.body !== null,
  );
  if (!meeting.dated && candidate.dated) {
    meeting.date = candidate.date;
    meeting.dated = true;
  }
}

/** How far back tellings of one meeting are looked for, by side: what keeps the work linear in odd texts. */
const REACH = 60;

/** Meetings by their sides, the last first. */
class BySide {
  readonly #meetings = new Map<string, Merged[]>();

  add(meeting: Merged, seats: readonly Seat[]): void {
    for (const key of sideKeys(seats)) {
      const known = this.#meetings.get(key) ?? [];
      if (!known.includes(meeting, Math.max(0, known.length - REACH))) known.push(meeting);
      this.#meetings.set(key, known);
    }
  }

  has(key: string): boolean {
    return this.#meetings.has(key);
  }

  /** The last meetings of a side. */
  of(key: string): readonly Merged[] {
    return this.#meetings.get(key)?.slice(-REACH) ?? [];
  }
}

/** Merges tellings in the order of the text; headlines come last, and only add where the body tells of no such sides. */
export function mergeCandidates(scan: Scan, candidates: readonly Candidate[]): Merged[] {
  const meetings: Merged[] = [];
  const order = new Map<Merged, number>();
  const bySide = new BySide();
  const ordered = [...candidates.filter((one) => !one.headline), ...candidates.filter((one) => one.headline)];
  let last: Merged | undefined;
  for (const candidate of ordered) {
    if (candidate.revises && last && !candidate.headline && last.candidates.length < 9) {
      const [first, ...rest] = last.candidates;
      if (first?.status === 'PLANNED') last.candidates = [{ ...first, status: candidate.status }, ...rest, candidate];
      if (first?.status === 'PLANNED' || first?.status === candidate.status) continue;
    }
    if (candidate.joins) {
      if (last) addTelling(last, candidate);
      if (last && candidate.joinsAll)
        for (const other of withSameHost(meetings, last)) addSeats(other, last, candidate);
      continue;
    }
    const keys = sideKeys(candidate.seats);
    const near = [...new Set(keys.flatMap((key) => bySide.of(key)))].sort(
      (a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0),
    );
    const known = near.find((meeting) => sameMeeting(scan, meeting, candidate));
    if (known) {
      addTelling(known, candidate);
      last = known;
      bySide.add(known, candidate.seats);
      continue;
    }
    if (candidate.headline && keys.some((key) => bySide.has(key))) continue;
    const meeting = {
      candidates: [candidate],
      seats: [...candidate.seats],
      date: candidate.date,
      dated: candidate.dated,
    };
    order.set(meeting, meetings.length);
    bySide.add(meeting, candidate.seats);
    meetings.push(meeting);
    last = meeting;
  }
  return meetings.filter((meeting) => !isVisitOfAMeeting(meeting, bySide, order));
}

/** The meetings told before that the first of the last one had, too. */
function withSameHost(meetings: readonly Merged[], last: Merged): readonly Merged[] {
  const host = last.candidates[0]?.seats[0]?.person ?? null;
  if (host === null) return [];
  return meetings
    .slice(-REACH)
    .filter(
      (one) => one !== last && one.candidates[0]?.status === 'HELD' && one.seats.some(({ person }) => person === host),
    );
}

/** "Attended both audiences": somebody more, who is none of those of the last meeting alone. */
function addSeats(meeting: Merged, last: Merged, candidate: Candidate): void {
  const first = last.candidates[0]?.seats ?? [];
  const more = candidate.seats.filter(
    (seat) => seat.person !== null && !first.some((one) => one.person === seat.person),
  );
  meeting.seats = tidySeats([...meeting.seats, ...more]);
}

/** Whether a day lies within some days behind the one of a departure. */
function followsSoon(departure: FuzzyDate | null, date: FuzzyDate | null): boolean {
  if (departure?.precision !== 'DAY' || departure.earliest === null || date?.earliest == null) return false;
  const days = (Date.parse(date.earliest) - Date.parse(departure.earliest)) / 86_400_000;
  return days > 0 && days <= 3;
}

/** A journey in which a meeting with the host side, or a session there, is told is no meeting of its own. */
function isVisitOfAMeeting(visit: Merged, bySide: BySide, order: ReadonlyMap<Merged, number>): boolean {
  const first = visit.candidates[0];
  if (first?.form !== 'VISIT') return false;
  const host = visit.seats.filter((seat) => seat.role === 'HOST').map(sideKey);
  const guests = visit.seats.filter((seat) => seat.role === 'VISITOR').map(sideKey);
  const others = new Set(guests.flatMap((key) => bySide.of(key)));
  for (const meeting of others) {
    const other = meeting.candidates[0];
    if (meeting === visit || other === undefined || REMOTE.has(other.form)) continue;
    const travels = visit.seats.some(
      (seat) =>
        seat.role === 'VISITOR' && meeting.seats.some((one) => one.person !== null && one.person === seat.person),
    );
    const there = other.place?.of != null && host.includes(`country:${other.place.of}`);
    if (travels && other.form !== 'VISIT' && (there || other.sentence === first.sentence)) return true;
    const keys = sideKeys(meeting.seats);
    if (!host.some((key) => keys.includes(key))) continue;
    if (other.form === 'VISIT') {
      const earlier = (order.get(meeting) ?? 0) < (order.get(visit) ?? 0);
      if (earlier && datesAgree(meeting.date, visit.date) && other.status === first.status) return true;
      continue;
    }
    if (other.status !== first.status && (first.status === 'CANCELLED' || other.status === 'CANCELLED')) continue;
    // What is planned is not the journey in which something was held.
    if (first.status === 'PLANNED' && other.status === 'HELD') continue;
    if (!meeting.dated || !visit.dated || datesAgree(meeting.date, visit.date)) return true;
    if (followsSoon(visit.date, meeting.date)) return true;
  }
  return false;
}
