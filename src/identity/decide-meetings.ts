import { addDays, lock, put, type Row, type RowKey, remove, scan, type Work } from '../model/index.ts';
import { decideMeetings } from './meetings.ts';
import { monthOf } from './profile.ts';
import { blocksOf, dayBlock, daysFrom, type Readout, settingsOf, vagueBlock, yearlessBlock } from './readout.ts';
import { distinct } from './rows.ts';

/** A readout with the meeting (base id) that it is in. */
export interface Placed {
  readonly readout: Readout;
  readonly meeting: string;
}

/** How far a change reaches, in days: these readouts may be others' now; and how far around those one must look to decide. */
const MAY_CHANGE = { before: 3, after: 6 };
const DECIDES = { before: 8, after: 9 };
/** Years in which a day without a year is looked for. */
const YEARS = Array.from({ length: 60 }, (_, index) => String(1990 + index));

const isUncertain = (readout: Readout): boolean => readout.mode === 'vague' || readout.mode === 'yearless';

/** The days that a readout can mean, as ranges; a day of any year is one range a year. */
const windowsOf = (readout: Readout): (readonly [string, string])[] =>
  readout.mode === 'yearless'
    ? YEARS.map((year) => `${year}-${readout.monthDay}`)
        .filter((day) => !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day)
        .map((day) => [day, day] as const)
    : [[readout.from, readout.to]];

const around = (from: string, to: string, margin: { before: number; after: number }): string[] =>
  daysFrom(addDays(from, -margin.before), addDays(to, margin.after));

/** The blocks in which something may change. */
function reachOf(readout: Readout): string[] {
  if (readout.mode === 'none') return [];
  if (isUncertain(readout)) return blocksOf(readout);
  return readout.pairs.flatMap((pair) =>
    around(readout.from, readout.to, MAY_CHANGE).flatMap((day) => [
      dayBlock(pair, day),
      yearlessBlock(pair, day.slice(5)),
      vagueBlock(pair, monthOf(day)),
    ]),
  );
}

/** Readouts of the blocks that were read, but for those that go or come. */
class Blocks {
  readonly seen = new Map<string, Placed>();
  private readonly read = new Set<string>();
  constructor(private readonly ownIds: ReadonlySet<string>) {}

  *scan(blocks: Iterable<string>): Work<void> {
    const missing = distinct(blocks).filter((block) => !this.read.has(block));
    for (const block of missing) this.read.add(block);
    for (const row of yield* scan(
      'readoutBlock',
      ['block'],
      missing.map((block) => [block]),
    )) {
      if (this.ownIds.has(row.readout) || this.seen.has(row.readout)) continue;
      this.seen.set(row.readout, { readout: JSON.parse(row.seated) as Readout, meeting: row.meeting });
    }
  }

  forget(): void {
    this.seen.clear();
    this.read.clear();
  }
}

/** Decides again around readouts that went and came, and writes their blocks. Gives the meeting of every one that came or changed meeting, with the one before. */
export function* decideAround(
  old: readonly Readout[],
  now: readonly Readout[],
): Work<{ readonly placed: ReadonlyMap<string, string>; readonly moved: readonly Placed[] }> {
  const blocks = new Blocks(new Set([...old, ...now].map((readout) => readout.id)));
  const locked = new Set<string>();
  const lockPairs = function* (readouts: readonly Readout[]): Work<boolean> {
    const pairs = distinct(readouts.flatMap((readout) => readout.pairs)).filter((pair) => !locked.has(pair));
    yield* lock(pairs.map((pair) => `block:${pair}`));
    for (const pair of pairs) locked.add(pair);
    return pairs.length > 0;
  };
  const changed = [...old, ...now];
  yield* lock(distinct(changed.flatMap(settingsOf)).map((setting) => `block:${setting}`));
  yield* lockPairs(changed);
  const reach = distinct(changed.flatMap(reachOf));
  const dated = now.filter((readout) => readout.mode !== 'none');
  let mayChange: Readout[] = [];
  for (;;) {
    yield* blocks.scan(reach);
    mayChange = [...dated, ...[...blocks.seen.values()].map((one) => one.readout)];
    if (!(yield* lockPairs(mayChange))) break;
    blocks.forget();
  }
  yield* readDeciding(mayChange, dated, blocks);
  const before = new Map([...blocks.seen].map(([id, one]) => [id, one.meeting]));
  const meetings = decideMeetings([...[...blocks.seen.values()].map((one) => one.readout), ...dated]);

  const placed = new Map<string, string>();
  for (const readout of now) {
    const meeting = readout.mode === 'none' ? (readout.tag === '' ? `m:${readout.id}` : `t:${readout.tag}`) : null;
    placed.set(readout.id, meeting ?? meetings.get(readout.id) ?? `m:${readout.id}`);
  }
  const moved: Placed[] = [];
  const writes: Placed[] = now.map((readout) => ({ readout, meeting: placed.get(readout.id) ?? '' }));
  for (const readout of mayChange) {
    const was = before.get(readout.id);
    const meeting = meetings.get(readout.id);
    if (was === undefined || meeting === undefined || was === meeting) continue;
    placed.set(readout.id, meeting);
    moved.push({ readout, meeting: was });
    writes.push({ readout, meeting });
  }
  yield* writeBlocks(old, writes);
  return { placed, moved };
}

/** Reads what decides on the readouts that may change: the days around them, the whole range of each uncertain one, extents that overlap. */
function* readDeciding(mayChange: readonly Readout[], dated: readonly Readout[], blocks: Blocks): Work<void> {
  const yearless = mayChange.filter((readout) => readout.mode === 'yearless');
  const windowBlocks = yearless.flatMap((readout) =>
    readout.pairs.flatMap((pair) => windowsOf(readout).map(([day]) => dayBlock(pair, day))),
  );
  yield* blocks.scan(windowBlocks);
  const known = (): Readout[] => [...[...blocks.seen.values()].map((one) => one.readout), ...dated];
  const told = new Set(
    known()
      .filter((readout) => readout.mode === 'day' || readout.mode === 'pub')
      .flatMap((readout) => readout.pairs.map((pair) => dayBlock(pair, readout.from))),
  );
  const deciding = mayChange.flatMap((readout) => [
    ...(isUncertain(readout) ? blocksOf(readout) : []),
    ...readout.pairs.flatMap((pair) =>
      windowsOf(readout)
        .filter(([day]) => readout.mode !== 'yearless' || told.has(dayBlock(pair, day)))
        .flatMap(([from, to]) => around(from, to, DECIDES).map((day) => dayBlock(pair, day))),
    ),
  ]);
  yield* blocks.scan(deciding);
  const extents = known().filter((readout) => readout.mode === 'span');
  yield* blocks.scan(
    extents.flatMap((readout) =>
      readout.pairs.flatMap((pair) =>
        around(readout.from, readout.to, { before: 1, after: 1 }).map((day) => dayBlock(pair, day)),
      ),
    ),
  );
}

function* writeBlocks(old: readonly Readout[], now: readonly Placed[]): Work<void> {
  const rows = new Map<string, Row<'readoutBlock'>>();
  for (const { readout, meeting } of now) {
    const seated = JSON.stringify(readout);
    for (const block of [...blocksOf(readout), ...settingsOf(readout)]) {
      rows.set(`${block}|${readout.id}`, { block, readout: readout.id, meeting, seated });
    }
  }
  const gone: RowKey<'readoutBlock'>[] = old.flatMap((readout) =>
    [...blocksOf(readout), ...settingsOf(readout)]
      .filter((block) => !rows.has(`${block}|${readout.id}`))
      .map((block) => ({ block, readout: readout.id })),
  );
  yield* remove('readoutBlock', gone);
  yield* put('readoutBlock', [...rows.values()]);
}

/** The meeting (base id) that a readout would join if it were live; null where it would stand alone. */
export function* wouldJoin(readout: Readout): Work<string | null> {
  if (readout.mode === 'none') return null;
  const blocks = new Blocks(new Set([readout.id]));
  yield* blocks.scan(reachOf(readout));
  yield* readDeciding([readout, ...[...blocks.seen.values()].map((one) => one.readout)], [readout], blocks);
  const before = new Map([...blocks.seen].map(([id, one]) => [id, one.meeting]));
  const meetings = decideMeetings([...[...blocks.seen.values()].map((one) => one.readout), readout]);
  const mine = meetings.get(readout.id);
  const partner = [...meetings].find(([id, meeting]) => id !== readout.id && meeting === mine);
  return partner ? (before.get(partner[0]) ?? null) : null;
}
