import { lock, put, type Row, remove, scan, type Work } from '../model/index.ts';
import type { AppearanceChange } from './change-appearances.ts';
import { decideAround, type Placed } from './decide-meetings.ts';
import { type Counted, countEncounters, type EncounterChange } from './encounters.ts';
import type { TextChange } from './observe.ts';
import { parentsOf, possibleParts } from './part-of.ts';
import { type Account, endOf, type Lookup, meetingKey, projectMeeting } from './project-meeting.ts';
import type { GraphRow } from './projection.ts';
import { type Readout, seat } from './readout.ts';
import { distinct, groupBy } from './rows.ts';
import type { MeetingTelling } from './telling.ts';
import { moveAnchors, type Unions, unionsOf } from './unions.ts';
import { sideRow, type World } from './world.ts';

/** What a change of texts and people did to the meetings. */
export interface MeetingChange {
  /** Texts of which a readout is in another meeting, or in one with another key. */
  readonly texts: ReadonlySet<string>;
  /** Base ids of the meetings of all readouts that came or changed meeting, by readout. */
  readonly placed: ReadonlyMap<string, string>;
  /** Keys of the meetings that were looked at, by base id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly projections: ReadonlyMap<string, readonly GraphRow[]>;
  readonly encounters: EncounterChange;
}

const byKey = (keys: Iterable<string>): (readonly [string])[] =>
  distinct(keys)
    .sort()
    .map((key) => [key] as const);
const tellingIn = (row: Row<'readout'>): MeetingTelling => JSON.parse(row.telling) as MeetingTelling;
const readoutIn = (row: Row<'readout'>): Readout => JSON.parse(row.seated) as Readout;
const names = (telling: MeetingTelling, appearances: ReadonlySet<string>): boolean =>
  telling.told.participants.some((one) => one.appearance !== null && appearances.has(one.appearance));

/** Seats, places and writes the readouts of texts that changed and of people who sit elsewhere; then projects every meeting that this touches. */
export function* changeMeetings(
  change: TextChange,
  people: AppearanceChange,
  world: World,
  again: readonly string[],
): Work<MeetingChange> {
  const texts = new Set([...change.changed, ...[...people.rows.values()].map((row) => row.text)]);
  const found = yield* scan('readout', ['text'], byKey(texts));
  const appearances = new Set(people.rows.keys());
  const concerned = found.filter(
    (row) => row.live && (change.changed.has(row.text) || names(tellingIn(row), appearances)),
  );
  yield* lock(concerned.map((row) => `readout:${row.key}`));
  const rows = (yield* scan('readout', ['key'], byKey(concerned.map((row) => row.key)))).filter((row) => row.live);
  const seatedAgain = rows.filter((row) => !change.changed.has(row.text) && names(tellingIn(row), people.reseated));
  const tellings = [
    ...[...change.changed].flatMap((text) => change.live.get(text)?.telling.meetings ?? []),
    ...seatedAgain.map(tellingIn),
  ];
  const owners = yield* ownersIn(tellings, people);
  const now = tellings.map((telling) => seat(telling.told, (id) => owners.get(id) ?? null));
  const old = rows.filter((row) => change.changed.has(row.text) || seatedAgain.includes(row));
  const { placed, moved } = yield* decideAround(old.map(readoutIn), now);
  // Others may have moved them to another meeting before the blocks were locked.
  const before = yield* scan('readout', ['key'], byKey(rows.map((row) => row.key)));
  const touched = new Set([
    ...before.map((row) => row.meeting),
    ...placed.values(),
    ...moved.map((one) => one.meeting),
    ...again,
  ]);
  const shifted = yield* writeReadouts({ change, old, now, tellings, placed, moved });
  const anchored = yield* moveAnchors(
    new Map([...old.map((row) => [row.key, ''] as const), ...shifted]),
    change.decided,
    change.live,
  );
  for (const base of anchored) touched.add(base);
  const others = [...shifted.keys()].map(textOf).filter((text) => !change.changed.has(text));
  const related = yield* scan('readout', ['text'], byKey(others));
  for (const row of related) if (row.live && tellingIn(row).partOf !== null) touched.add(row.meeting);
  const reseated = [...old.map(readoutIn), ...now, ...moved.map((one) => one.readout)];
  for (const base of yield* possibleParts(reseated)) touched.add(base);
  touched.delete('');
  const followed = rows.map((row) => row.key);
  const {
    rows: projections,
    texts: rekeyed,
    keys,
    encounters,
  } = yield* projectMeetings({ touched, followed, decided: change.decided }, people, world);
  return {
    texts: new Set([...[...shifted.keys()].map(textOf), ...rekeyed]),
    placed: shifted,
    keys,
    projections,
    encounters,
  };
}

const textOf = (readout: string): string => readout.slice(0, readout.indexOf('@'));

/** Person and seat of every appearance that takes part, those read as they are kept that did not change now. */
function* ownersIn(
  tellings: readonly MeetingTelling[],
  people: AppearanceChange,
): Work<ReadonlyMap<string, Row<'appearance'>>> {
  const wanted = distinct(
    tellings.flatMap((telling) => telling.told.participants.flatMap((one) => one.appearance ?? [])),
  );
  const owners = new Map(people.rows);
  const missing = wanted.filter((id) => !owners.has(id));
  for (const row of yield* scan('appearance', ['key'], byKey(missing))) owners.set(row.key, row);
  return owners;
}

interface Writing {
  readonly change: TextChange;
  readonly old: readonly Row<'readout'>[];
  readonly now: readonly Readout[];
  readonly tellings: readonly MeetingTelling[];
  readonly placed: ReadonlyMap<string, string>;
  readonly moved: readonly Placed[];
}

/** Writes the readouts that came, went or changed meeting; those of texts that no address shows are kept, for their keys. Gives the meeting of each. */
function* writeReadouts({ change, old, now, tellings, placed, moved }: Writing): Work<ReadonlyMap<string, string>> {
  const puts = new Map<string, Row<'readout'>>();
  for (const row of old) {
    if (change.changed.has(row.text)) puts.set(row.key, { ...row, live: false, meeting: '' });
  }
  now.forEach((readout, index) => {
    puts.set(readout.id, {
      key: readout.id,
      text: readout.text,
      end: endOf(readout.id),
      live: true,
      meeting: placed.get(readout.id) ?? '',
      telling: JSON.stringify(tellings[index]),
      seated: JSON.stringify(readout),
    });
  });
  const others = moved.map((one) => one.readout.id).filter((id) => !puts.has(id));
  for (const row of yield* scan('readout', ['key'], byKey(others))) {
    puts.set(row.key, { ...row, meeting: placed.get(row.key) ?? row.meeting });
  }
  for (const { told, ...telling } of change.hidden?.meetings ?? []) {
    if (puts.has(told.id)) continue;
    const readout = seat(told, () => null);
    puts.set(told.id, {
      key: told.id,
      text: told.text,
      end: endOf(told.id),
      live: false,
      meeting: '',
      telling: JSON.stringify({ told, ...telling }),
      seated: JSON.stringify(readout),
    });
  }
  yield* put('readout', [...puts.values()]);
  return new Map([...puts].map(([id, row]) => [id, row.meeting]));
}

/** Meetings to look at (base ids), and readouts wherever they are. */
interface Touched {
  readonly touched: ReadonlySet<string>;
  readonly followed: readonly string[];
  readonly decided: boolean;
}

/** Draws the unions over the meetings and locks all of them: repeated until no readout that is followed is in one that is not locked. */
function* lockMeetings({ touched, followed, decided }: Touched): Work<Unions> {
  const wanted = new Set(touched);
  for (;;) {
    const unions = yield* unionsOf(decided ? yield* withPartners(wanted) : wanted, decided);
    yield* lock([...unions.bases].map((base) => `meeting:${base}`));
    const there = (yield* scan('readout', ['key'], byKey(followed)))
      .filter((row) => row.live)
      .map((row) => row.meeting);
    if (there.every((base) => unions.bases.has(base))) return unions;
    for (const base of there) wanted.add(base);
  }
}

/** Base ids with those that are one meeting with them by decision. */
function* withPartners(bases: ReadonlySet<string>): Work<readonly string[]> {
  const known = yield* scan('gathering', ['key'], byKey(bases));
  const partners = yield* scan('gathering', ['canonical'], byKey(known.map((row) => row.canonical)));
  return [...bases, ...partners.map((row) => row.key)];
}

/** Gives the rows of each meeting: sums of its accounts. */
function* projectMeetings(
  touched: Touched,
  people: AppearanceChange,
  world: World,
): Work<{
  readonly rows: ReadonlyMap<string, readonly GraphRow[]>;
  readonly texts: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, string>;
  readonly encounters: EncounterChange;
}> {
  const unions = yield* lockMeetings(touched);
  const bases = [...unions.bases].sort();
  const before = new Map((yield* scan('gathering', ['key'], byKey(bases))).map((row) => [row.key, row]));
  const accounts = groupBy(
    (yield* scan('readout', ['meeting'], byKey(bases)))
      .filter((row) => row.live)
      .map((row): Account => ({ row, telling: tellingIn(row), readout: readoutIn(row) })),
    ({ row }) => unions.canonical(row.meeting),
  );
  const lookup = yield* lookupOf([...accounts.values()].flat(), people, world);
  const keys = new Map([...accounts].map(([canonical, some]) => [canonical, meetingKey(canonical, some)]));
  const parents = yield* parentsOf(accounts, keys, unions);

  const rows = new Map<string, readonly GraphRow[]>();
  const texts = new Set<string>();
  const [puts, removes]: [Row<'gathering'>[], Row<'gathering'>[]] = [[], []];
  const [was, is]: [Counted[], Counted[]] = [[], []];
  const groups = groupBy(bases, unions.canonical);
  for (const row of before.values()) {
    if (row.counted !== '') was.push(JSON.parse(row.counted) as Counted);
    if (!groups.has(row.canonical)) rows.set(`meeting:${row.canonical}`, []);
  }
  for (const [canonical, members] of groups) {
    const told = accounts.get(canonical) ?? [];
    const key = keys.get(canonical) ?? '';
    const { rows: projected, counted } = projectMeeting(key, parents.get(canonical) ?? null, told, lookup);
    rows.set(`meeting:${canonical}`, projected);
    if (counted) is.push(counted);
    const inUse = new Set(told.map(({ row }) => row.meeting));
    for (const base of members) {
      const old = before.get(base);
      if (!inUse.has(base)) {
        if (old) removes.push(old);
        continue;
      }
      const leads = base === [...inUse].sort()[0];
      puts.push({ key: base, canonical, meeting: key, counted: leads && counted ? JSON.stringify(counted) : '' });
      if (old?.meeting !== key) for (const { row } of told) texts.add(row.text);
    }
  }
  yield* remove('gathering', removes);
  yield* put('gathering', puts);
  const shown = new Map(puts.map((row) => [row.key, row.meeting]));
  return { rows, texts, keys: shown, encounters: yield* countEncounters(was, is) };
}

/** Looks up appearances and names of all who take part. */
function* lookupOf(accounts: readonly Account[], people: AppearanceChange, world: World): Work<Lookup> {
  const appearances = yield* ownersIn(
    accounts.map((account) => account.telling),
    people,
  );
  const personas = new Map(people.personas.personas);
  const missing = [...appearances.values()].map((row) => row.person).filter((person) => !personas.has(person));
  for (const row of yield* scan('persona', ['key'], byKey(missing))) personas.set(row.key, row);
  return {
    appearance: (id) => appearances.get(id) ?? null,
    nameOf: (base) => personas.get(base)?.name ?? sideRow(base, base.replace(/^\w+:/, ''), world).name,
  };
}
