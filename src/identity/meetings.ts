import { addDays } from '../model/index.ts';
import { byNames, Gathering, kindsFit, named, seatsKey } from './gathering.ts';
import { daysBetween, type Kind, type Mode, type Readout } from './readout.ts';

/** How many days before its publication a meeting without a day may have been. */
export const LOOK_BACK_DAYS = 3;
/** Longest extent that takes a shorter one, or a single day. */
const EXTENT_TAKES_EXTENT = 7;
const EXTENT_TAKES_DAY = 4;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

/** Rule 1: within a slot each joins the gathering whose leader it agrees with most; without a person in common only if there is but one. */
function placeInSlot(readouts: readonly Readout[]): Gathering[] {
  const gatherings: Gathering[] = [];
  for (const readout of [...readouts].sort(byNames)) {
    const scored = gatherings
      .map((gathering) => ({ gathering, score: gathering.score(readout) }))
      .filter(({ score }) => score >= 0);
    const top = Math.max(-1, ...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === top);
    const [first] = best;
    if (first && (top > 0 || best.length === 1)) first.gathering.add(readout);
    else gatherings.push(new Gathering(readout));
  }
  return gatherings;
}

const placeInSlots = (readouts: readonly Readout[], slotOf: (readout: Readout) => string): Gathering[] =>
  [...groupBy(readouts, slotOf)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, slot]) => placeInSlot(slot));

const isVague = (kind: Kind): boolean => kind === 'UNSPEC' || kind === 'VISIT';
const slotOf = (readout: Readout): string => `${seatsKey(readout)}|${readout.from}|${readout.mode}|${readout.kind}`;

/** All gatherings, with a look-up by seats and day. */
class Calendar {
  readonly gatherings: Gathering[] = [];
  private readonly byDay = new Map<string, Gathering[]>();

  add(gatherings: readonly Gathering[]): void {
    for (const gathering of gatherings) {
      this.gatherings.push(gathering);
      const { mode, from } = gathering.leader;
      if (mode !== 'day' && mode !== 'pub') continue;
      const key = `${gathering.seats}|${from}`;
      this.byDay.set(key, [...(this.byDay.get(key) ?? []), gathering]);
    }
  }

  on(seats: string, day: string): Gathering[] {
    return (this.byDay.get(`${seats}|${day}`) ?? []).filter((gathering) => !gathering.joined);
  }
}

/** Rule 2: a call that one side tells without the third joins the one call of more sides on that day. */
function joinLesserCalls(calls: readonly Gathering[]): void {
  const ordered = calls
    .filter((call) => call.leader.kind === 'CALL')
    .sort((a, b) => b.leader.seats.length - a.leader.seats.length || (a.id < b.id ? -1 : 1));
  for (const day of groupBy(ordered, (call) => call.leader.from).values()) {
    for (const call of day) {
      const wider = day.filter(
        (other) =>
          other.leader.seats.length > call.leader.seats.length &&
          !other.joined &&
          call.leader.seats.every((seat) => other.leader.seats.includes(seat)) &&
          other.scoreAll(call) > 0,
      );
      const [only] = wider;
      if (only && wider.length === 1) call.join(only);
    }
  }
}

/** Rule 3: readouts of a vaguer kind go to the one gathering of the day that they agree with best; gives back those that stay. */
function joinByKind(readouts: readonly Readout[], kinds: readonly Kind[], mode: Mode, calendar: Calendar): Readout[] {
  const added = new Map<Gathering, Readout[]>();
  const left: Readout[] = [];
  for (const readout of [...readouts].sort(byNames)) {
    const scored = calendar
      .on(seatsKey(readout), readout.from)
      .filter((gathering) => gathering.leader.mode === mode && kinds.includes(gathering.leader.kind))
      .map((gathering) => ({ gathering, score: gathering.score(readout) }))
      .filter(({ score }) => score >= 0);
    const top = Math.max(-1, ...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === top);
    const only = best.length === 1 ? best[0]?.gathering : undefined;
    const there = only ? (added.get(only) ?? []) : [];
    if (only && !there.some((one) => one.text === readout.text)) added.set(only, [...there, readout]);
    else left.push(readout);
  }
  for (const [gathering, some] of added) gathering.readouts.push(...some);
  return left;
}

/** Journeys join the talks of the day; what has no kind joins either. */
function settleVague(readouts: readonly Readout[], mode: Mode, calendar: Calendar): void {
  const visits = readouts.filter((readout) => readout.kind === 'VISIT');
  calendar.add(placeInSlots(joinByKind(visits, ['PERSON'], mode, calendar), slotOf));
  const unspecified = readouts.filter((readout) => readout.kind === 'UNSPEC');
  calendar.add(placeInSlots(joinByKind(unspecified, ['CALL', 'PERSON', 'VISIT'], mode, calendar), slotOf));
}

/** Rule 4: without a word of the day, the nearest day up to three back, unless that publisher has told of that one already. */
function joinByPublication(readouts: readonly Readout[], calendar: Calendar): Readout[] {
  const joined: { readonly readout: Readout; readonly gathering: Gathering }[] = [];
  const left: Readout[] = [];
  for (const readout of [...readouts].sort(byNames)) {
    let hit: Gathering | undefined;
    for (let back = 0; back <= LOOK_BACK_DAYS && !hit; back++) {
      const scored = calendar
        .on(seatsKey(readout), addDays(readout.from, -back))
        .filter(
          (gathering) =>
            gathering.leader.mode === 'day' &&
            kindsFit(gathering.leader.kind, readout.kind) &&
            (back === 0 ||
              !gathering.readouts.some((one) => one.publisher === readout.publisher && one.status !== 'PLANNED')),
        )
        .map((gathering) => ({ gathering, score: gathering.score(readout) }))
        .filter(({ score }) => score > 0 || (score === 0 && back === 0));
      const top = Math.max(-1, ...scored.map(({ score }) => score));
      let best = scored.filter(({ score }) => score === top).map(({ gathering }) => gathering);
      const sameKind = best.filter((gathering) => gathering.leader.kind === readout.kind);
      if (best.length > 1 && sameKind.length > 0) best = sameKind;
      if (best.length === 1 || top > 0) hit = best.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    }
    if (hit && !joined.some((one) => one.gathering === hit && one.readout.text === readout.text)) {
      joined.push({ readout, gathering: hit });
    } else left.push(readout);
  }
  for (const { readout, gathering } of joined) gathering.readouts.push(readout);
  return left;
}

/** The one side whose own publishers tell of a gathering, whoever else does; null where none does, or several do. */
const ownSide = ({ readouts, leader }: Gathering): string | null => {
  const sides = new Set(
    readouts.flatMap(({ publisherSide }) =>
      publisherSide !== null && leader.seats.includes(publisherSide) ? [publisherSide] : [],
    ),
  );
  const [only] = sides;
  return sides.size === 1 ? (only ?? null) : null;
};

/** Whether two gatherings of adjacent days are told by different sides' own publishers, or (both undated) by different publishers. */
function toldApart(a: Gathering, b: Gathering): boolean {
  if (a.leader.mode === 'pub') {
    return !a.readouts.some((one) => b.readouts.some((other) => one.publisher === other.publisher));
  }
  const [mine, theirs] = [ownSide(a), ownSide(b)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Rule 5: one call on two calendars, or one meeting that two publishers tell without a day: each must be the other's only candidate. */
function joinAdjacentDays(calendar: Calendar): void {
  const partners = (gathering: Gathering): Gathering[] => {
    const { kind, mode, from } = gathering.leader;
    if (gathering.joined || kind === 'MULTI' || !(mode === 'pub' || (kind === 'CALL' && mode === 'day'))) return [];
    return [-1, 1]
      .flatMap((days) => calendar.on(gathering.seats, addDays(from, days)))
      .filter(
        (other) =>
          other.leader.kind === kind &&
          other.leader.mode === mode &&
          toldApart(gathering, other) &&
          gathering.scoreAll(other) > 0,
      );
  };
  const pairs: [Gathering, Gathering][] = [];
  for (const gathering of calendar.gatherings) {
    const found = partners(gathering);
    const [later] = found;
    if (!later || found.length !== 1 || later.leader.from < gathering.leader.from) continue;
    const back = partners(later);
    if (back.length === 1 && back[0] === gathering) pairs.push([later, gathering]);
  }
  for (const [later, earlier] of pairs) later.join(earlier);
}

/** Rule 6: an extent joins the one that covers it; a day of a journey or conference joins the one short extent around it. */
function joinExtents(readouts: readonly Readout[], calendar: Calendar): void {
  const length = (gathering: Gathering): number => daysBetween(gathering.leader.from, gathering.leader.to);
  const extents = placeInSlots(readouts, (one) => `${seatsKey(one)}|${one.from}|${one.to}|${one.kind}`).sort(
    (a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1),
  );
  const bySeats = groupBy(extents, (extent) => extent.seats);
  const around = (gathering: Gathering, longest: number): Gathering[] =>
    (bySeats.get(gathering.seats) ?? []).filter(
      (extent) =>
        extent !== gathering &&
        !extent.joined &&
        extent.leader.kind === gathering.leader.kind &&
        extent.leader.from <= gathering.leader.from &&
        extent.leader.to >= gathering.leader.to &&
        length(extent) > length(gathering) &&
        length(extent) <= longest &&
        extent.scoreAll(gathering) >= 0,
    );
  for (const extent of extents) {
    const found = around(extent, EXTENT_TAKES_EXTENT);
    if (found.length === 1 && found[0]) extent.join(found[0]);
  }
  for (const gathering of [...calendar.gatherings]) {
    if (gathering.joined || (gathering.leader.kind !== 'MULTI' && gathering.leader.kind !== 'VISIT')) continue;
    const found = around(gathering, EXTENT_TAKES_DAY);
    if (found.length === 1 && found[0]) gathering.join(found[0]);
  }
  calendar.add(extents);
}

/** Rule 7: what is told vaguely or without a year joins the one meeting that it can be, one of its own kind first; gives back those that stay. */
function joinUncertain(readouts: readonly Readout[], calendar: Calendar): [Readout[], [Readout, Gathering][]] {
  const open = groupBy(
    calendar.gatherings.filter((gathering) => !gathering.joined),
    (gathering) => gathering.seats,
  );
  const whole = groupBy(calendar.gatherings, (gathering) => gathering.root().id);
  const joined: [Readout, Gathering][] = [];
  const left: Readout[] = [];
  const inRange = (readout: Readout, { leader }: Gathering): boolean =>
    readout.mode === 'yearless'
      ? leader.monthDay === readout.monthDay && leader.from === leader.to
      : leader.from >= readout.from && leader.to <= readout.to;
  const fits = (readout: Readout, gathering: Gathering): boolean => {
    const { kind } = gathering.leader;
    // A journey told vaguely is what the talks were part of, not the talks.
    if (readout.kind === 'VISIT' && kind === 'PERSON') return false;
    if (!inRange(readout, gathering) || !kindsFit(kind, readout.kind)) return false;
    if (joined.some(([other, to]) => to === gathering && other.text === readout.text)) return false;
    const scores = (whole.get(gathering.id) ?? [gathering]).map((part) => part.score(readout));
    return !scores.some((score) => score < 0) && (Math.max(...scores) > 0 || named(readout) === 0);
  };
  for (const readout of [...readouts].sort(byNames)) {
    let found = (open.get(seatsKey(readout)) ?? []).filter((gathering) => fits(readout, gathering));
    const sameKind = found.filter((gathering) => gathering.leader.kind === readout.kind);
    if (sameKind.length > 0) found = sameKind;
    const [only] = found;
    if (only && found.length === 1) joined.push([readout, only]);
    else left.push(readout);
  }
  return [left, joined];
}

/**
 * Which meeting every readout tells of: by readout, the id of the meeting. Right for every readout whose neighbourhood in its blocks is given.
 * An id is `m:` and the smallest readout of the most exact, or `t:` and a decision.
 */
export function decideMeetings(readouts: readonly Readout[]): Map<string, string> {
  const meetings = new Map<string, string>();
  for (const readout of readouts) if (readout.tag !== '') meetings.set(readout.id, `t:${readout.tag}`);
  const free = readouts.filter((readout) => readout.tag === '');
  const ofMode = (mode: Mode): Readout[] => free.filter((readout) => readout.mode === mode);
  const calendar = new Calendar();

  const days = ofMode('day');
  const exact = placeInSlots(
    days.filter((readout) => !isVague(readout.kind)),
    slotOf,
  );
  calendar.add(exact);
  joinLesserCalls(exact);
  settleVague(
    days.filter((readout) => isVague(readout.kind)),
    'day',
    calendar,
  );
  const published = joinByPublication(ofMode('pub'), calendar);
  calendar.add(
    placeInSlots(
      published.filter((readout) => !isVague(readout.kind)),
      slotOf,
    ),
  );
  settleVague(
    published.filter((readout) => isVague(readout.kind)),
    'pub',
    calendar,
  );
  joinAdjacentDays(calendar);
  joinExtents(ofMode('span'), calendar);
  const [left, joined] = joinUncertain([...ofMode('vague'), ...ofMode('yearless')], calendar);
  calendar.add(
    placeInSlots(left, (one) => `${seatsKey(one)}|${one.mode}|${one.monthDay}|${one.from}|${one.to}|${one.kind}`),
  );
  for (const gathering of calendar.gatherings) {
    for (const readout of gathering.readouts) meetings.set(readout.id, `m:${gathering.root().id}`);
  }
  for (const [readout, gathering] of joined) meetings.set(readout.id, `m:${gathering.root().id}`);
  for (const readout of ofMode('none')) meetings.set(readout.id, `m:${readout.id}`);
  return meetings;
}
