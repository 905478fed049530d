import { type Seat, sideKey, tidySeats } from './candidate.ts';
import type { Register } from './register.ts';
import type { Scan } from './scan.ts';
import { isGuessed } from './sides-differ.ts';

/** Whether a seat is somebody of whom nothing tells the side. */
const isOpen = (seat: Seat): boolean => seat.person !== null && seat.of === null;

/** "Orla and Tesk co-chaired the Norway–Denmark Dialogue": as many people without a side as sides without a person are paired in turn. */
export function fillInTurn(scan: Scan, seats: readonly Seat[], register: Register): readonly Seat[] {
  const people = seats.filter(({ person }) => person !== null);
  const sides = tidySeats(seats.filter((seat) => seat.person === null && seat.of?.kind === 'COUNTRY'));
  const unsure = people.every((seat) => isOpen(seat) || (seat.person !== null && isGuessed(scan, seat.person)));
  if (unsure && people.length > 1 && people.length === sides.length)
    return people.map((seat, i) => seatedFor(seat, sides[i]?.of ?? null, register));
  const named = new Set(seats.filter(({ person, of }) => person !== null && of !== null).map(sideKey));
  const open = seats.filter(isOpen);
  const free = seats.filter((seat) => seat.person === null && seat.of?.kind === 'COUNTRY' && !named.has(sideKey(seat)));
  if (open.length === 0 || open.length !== free.length || (open.length < 2 && named.size === 0)) return seats;
  return seats
    .filter((seat) => !free.includes(seat))
    .map((seat) => (isOpen(seat) ? seatedFor(seat, free[open.indexOf(seat)]?.of ?? null, register) : seat));
}

function seatedFor(seat: Seat, of: Seat['of'], register: Register): Seat {
  if (seat.person !== null) register.learned.set(seat.person, of);
  return { ...seat, of };
}

/** "The Presidents of Norway and Denmark met. Orla and Tesk spoke of fish": those named are of the sides told right before, in turn. */
export function fillFromBefore(seats: readonly Seat[], register: Register): readonly Seat[] {
  const before = register.seats;
  if (seats.length < 2 || seats.length !== before.length || !seats.every(isOpen)) return seats;
  if (!before.every(({ person, of }) => person === null && of?.kind === 'COUNTRY')) return seats;
  return seats.map((seat, i) => seatedFor(seat, before[i]?.of ?? null, register));
}
