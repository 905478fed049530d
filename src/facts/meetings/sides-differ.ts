import type { ActorRef } from '../../model/index.ts';
import type { Side } from './actor-phrase.ts';
import { type Seat, sameSide, sideKeys } from './candidate.ts';
import type { Register } from './register.ts';
import type { Scan } from './scan.ts';

/** Whether a person's side is only a guess from publisher, place or speech. */
export function isGuessed(scan: Scan, person: number): boolean {
  const source = scan.reading.people[person]?.ofSource ?? null;
  return source === null || source === 'PUBLISHER' || source === 'DATELINE' || source === 'SPEECH';
}

/** "With Pell and Defence Minister Marrow": whose side is only guessed to be the subject's is of the side of those told with them. */
export function withTheirs(scan: Scan, objects: readonly Side[], subject: readonly Side[]): Side[] {
  const theirs =
    objects.find((side) => side.of !== null && !subject.some((one) => sameSide(one.of, side.of)))?.of ?? null;
  return objects.map((side) =>
    theirs !== null &&
    side.person !== null &&
    isGuessed(scan, side.person) &&
    subject.some((one) => sameSide(one.of, side.of))
      ? { ...side, of: theirs }
      : side,
  );
}

/**
 * Those who meet are of different sides. Where all are told as one side, and some of it is a guess, the guess gives way:
 * abroad, the hosts are the host country's; else nothing is known of whom the words did not tell.
 * Where all is told, or all is guessed at home, it is one country's own people, and the seats stay as they are.
 */
export function differ(
  scan: Scan,
  register: Register,
  seats: readonly Seat[],
  own: number,
  country: string | null,
): Seat[] {
  if (seats.length < 2 || sideKeys(seats).length !== 1) return [...seats];
  const one = seats[0]?.of ?? null;
  const guessed = (seat: Seat): boolean => seat.person !== null && isGuessed(scan, seat.person);
  if (country !== null && one?.kind === 'COUNTRY' && one.code !== country) {
    const hosts = seats.filter((seat) => seat.role === 'HOST' && guessed(seat));
    const moved = hosts.length > 0 ? hosts : seats.slice(own).filter(guessed);
    const host: ActorRef = { kind: 'COUNTRY', code: country };
    for (const seat of moved) if (seat.person !== null) register.learned.set(seat.person, host);
    return seats.map((seat) => (moved.includes(seat) ? { ...seat, of: host } : seat));
  }
  const doubtful =
    seats.every(guessed) || !seats.some(guessed)
      ? sameOffice(scan, register, seats)
      : seats.filter((seat) => guessed(seat) && !sameSide(seat.of, register.home));
  for (const seat of doubtful) if (seat.person !== null) register.learned.set(seat.person, null);
  return seats.map((seat) => (doubtful.includes(seat) ? { ...seat, of: null } : seat));
}

const ONE_OF_A_KIND = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER']);

/** The first of two who hold an office that a country fills once: they cannot both be its own. */
function sameOffice(scan: Scan, register: Register, seats: readonly Seat[]): readonly Seat[] {
  const classOf = (seat: Seat): string =>
    seat.person === null ? '' : (scan.reading.people[seat.person]?.offices[0]?.officeClass ?? '');
  const first = seats.find(
    (seat, i) =>
      ONE_OF_A_KIND.has(classOf(seat)) && seats.slice(i + 1).some((other) => classOf(other) === classOf(seat)),
  );
  if (first === undefined) return [];
  const own = register.home !== null && sameSide(first.of, register.home);
  return own ? seats.filter((seat) => seat !== first && classOf(seat) === classOf(first)) : [first];
}
