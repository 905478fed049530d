import {
  articleKey,
  foldWords,
  hashOf,
  MEETING_FORMATS,
  type MeetingFormat,
  type MeetingStatus,
  type ParticipantRole,
  type Row,
  slug,
  sortDate,
  TOPICS,
  type TopicCode,
  withBroader,
} from '../model/index.ts';
import { officeKeyOf } from './change-offices.ts';
import type { Counted } from './encounters.ts';
import { byNames } from './gathering.ts';
import { isCountry } from './profile.ts';
import type { GraphRow } from './projection.ts';
import type { Mode, Readout } from './readout.ts';
import { distinct, groupBy } from './rows.ts';
import { meantSide, shownOffices } from './shown-offices.ts';
import type { MeetingTelling } from './telling.ts';

/** One article's account with its place in identity. */
export interface Account {
  readonly row: Row<'readout'>;
  readonly telling: MeetingTelling;
  readonly readout: Readout;
}

/** What a meeting's projection looks up. */
export interface Lookup {
  readonly appearance: (id: string) => Row<'appearance'> | null;
  /** The name of the person who holds a base id, or of a side by its key. */
  readonly nameOf: (base: string) => string;
}

const EXACTNESS: readonly Mode[] = ['day', 'pub', 'span', 'vague', 'yearless', 'none'];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const exactness = ({ readout }: Account): number => EXACTNESS.indexOf(readout.mode);
const isSide = (seat: string): boolean => /^(?:country|organization):/.test(seat);

/** The last part of a meeting's key, by which it resolves: of the readout that it is named after. */
export const endOf = (readout: string): string => hashOf(readout, 12);

/** `m:` and a readout, or `t:` and a decision: the readout that names the meeting. */
export const namingReadout = (base: string, readouts: readonly string[]): string =>
  base.startsWith('m:') ? base.slice(2) : ([...readouts].sort()[0] ?? base);

const seatName = (seat: string): string =>
  seat.startsWith('~') ? '' : slug(seat.replace(/^(?:country|organization|body|at):/, ''));

/** A meeting's key: the front is for the eye, the end resolves. */
export function meetingKey(canonical: string, accounts: readonly Account[]): string {
  const naming = namingReadout(
    canonical,
    accounts.map((account) => account.row.key),
  );
  const account = accounts.find((one) => one.row.key === naming) ?? accounts[0];
  const sides = distinct((account?.readout.seats ?? []).map(seatName).filter((name) => name !== '')).slice(0, 3);
  const day = (account?.telling.date && account.readout.from) || 'undated';
  return `meeting:${[day, ...sides, endOf(naming)].join('-')}`;
}

interface Participant {
  readonly actor: string;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly office: string | null;
  readonly side: string | null;
}

/** The listed participants: people by person, sides of which nobody is named, in the order of the readout that names most. */
function participantsOf(accounts: readonly Account[], lookup: Lookup): Participant[] {
  const found = new Map<string, Participant>();
  for (const { telling } of [...accounts].sort((a, b) => byNames(a.readout, b.readout))) {
    telling.told.participants.forEach((told, index) => {
      const role = telling.roles[index] ?? 'PARTICIPANT';
      const appearance = told.appearance === null ? null : lookup.appearance(told.appearance);
      const actor = appearance?.actor || told.side;
      if (!actor) return;
      const side = appearance ? (meantSide(appearance, told.side) ?? appearance.seat) : null;
      const before = found.get(actor);
      found.set(actor, {
        actor,
        name: before?.name ?? lookup.nameOf(appearance?.person ?? actor),
        role: before && before.role !== 'PARTICIPANT' ? before.role : role,
        office: before?.office ?? (appearance ? officeOf(appearance) : null),
        side: before?.side ?? (side !== null && isSide(side) ? side : null),
      });
    });
  }
  const represented = new Set([...found.values()].map((one) => one.side));
  return [...found.values()].filter((one) => !represented.has(one.actor));
}

/** The office that the article gives to the person. */
function officeOf(appearance: Row<'appearance'>): string | null {
  const [office] = shownOffices(appearance);
  return office ? officeKeyOf(office, appearance.seat) : null;
}

function most<T>(items: readonly T[], textOf: (item: T) => string): T | undefined {
  const groups = [...groupBy(items, textOf)].sort(([a, m], [b, n]) => n.length - m.length || compare(a, b));
  return groups[0]?.[1][0];
}

/** HELD if one says so, else the word of the latest published. */
function statusOf(accounts: readonly Account[]): MeetingStatus {
  if (accounts.some(({ telling }) => telling.told.status === 'HELD')) return 'HELD';
  const latest = [...accounts].sort(
    (a, b) => compare(b.telling.publishedOn ?? '', a.telling.publishedOn ?? '') || compare(a.row.key, b.row.key),
  );
  return latest[0]?.telling.told.status ?? 'HELD';
}

const FORMATS = Object.keys(MEETING_FORMATS) as MeetingFormat[];

/** The format told most among the most exact, one that says more before one that says less; a video call before a telephone call. */
function formatOf(exact: readonly Account[]): MeetingFormat {
  const formats = exact.map(({ telling }) => telling.format);
  if (formats.includes('VIDEO_CALL') && formats.includes('PHONE_CALL')) return 'VIDEO_CALL';
  const specific = formats.filter((format) => format !== 'UNSPECIFIED');
  const met = specific.filter((format) => format !== 'VISIT');
  const told = met.length > 0 ? met : specific.length > 0 ? specific : formats;
  return most(told, (format) => String(FORMATS.indexOf(format))) ?? 'UNSPECIFIED';
}

const WORDS: Readonly<Record<MeetingFormat, string>> = {
  BILATERAL: 'meeting',
  MINILATERAL: 'meeting',
  MULTILATERAL: 'multilateral meeting',
  PHONE_CALL: 'phone call',
  VIDEO_CALL: 'video call',
  VISIT: 'visit',
  UNSPECIFIED: 'talks',
};

function titleOf(participants: readonly Participant[], format: MeetingFormat, body: string | null): string {
  if (body !== null) return body;
  const names = participants.map((one) => one.name);
  const shown = names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} others`];
  const last = shown.pop();
  const who = shown.length > 0 ? `${shown.join(', ')} and ${last}` : (last ?? '');
  return who === '' ? WORDS[format] : `${who}: ${WORDS[format]}`;
}

/** Evidence rows of a fact, from one article. */
export function evidenceRows(
  factKind: string,
  fact: string,
  text: string,
  source: string,
  proofs: MeetingTelling['proofs'],
): GraphRow[] {
  return proofs.map(({ start, end, confidence, method, of }, index) => ({
    kind: 'evidence',
    row: {
      // Of its fact too: evidence that moves to another fact is another relationship.
      key: `evidence:${hashOf(`${fact}|${source}|${index}`, 20)}`,
      factKind,
      fact,
      article: articleKey(text),
      start,
      end,
      confidence,
      method,
      of,
    },
  }));
}

/** The topics that are tagged, and those broader than them. */
export function topicsWithBroader(
  topics: readonly TopicCode[],
): { readonly topic: TopicCode; readonly tagged: boolean }[] {
  const tagged = new Set(topics);
  return distinct(topics.flatMap(withBroader))
    .sort()
    .map((topic) => ({ topic, tagged: tagged.has(topic) }));
}

/** A fuzzy date's columns. */
export const dateColumns = (date: MeetingTelling['date'], note: string | null = null) => ({
  edtf: date?.edtf ?? null,
  earliest: date?.earliest ?? null,
  latest: date?.latest ?? null,
  precision: date?.precision ?? null,
  basis: date?.basis ?? null,
  note: note ?? date?.note ?? null,
  sortDate: sortDate(date),
});

/** All rows of one meeting, and what it counts for its pairs (nothing unless it was held). Every value is a function of the set of accounts. */
export function projectMeeting(
  key: string,
  partOf: string | null,
  accounts: readonly Account[],
  lookup: Lookup,
): { readonly rows: readonly GraphRow[]; readonly counted: Counted | null } {
  const ordered = [...accounts].sort(
    (a, b) => exactness(a) - exactness(b) || compare(a.readout.from, b.readout.from) || compare(a.row.key, b.row.key),
  );
  const [best] = ordered;
  if (!best) return { rows: [], counted: null };
  const exact = ordered.filter((account) => exactness(account) === exactness(best));
  const otherDays = distinct(exact.map(({ readout }) => readout.from)).filter((day) => day !== best.readout.from);
  const note =
    best.readout.mode === 'day' && otherDays.length > 0 ? `another account tells ${otherDays.join(', ')}` : null;
  const date = dateColumns(best.telling.date, note);
  const status = statusOf(accounts);
  const format = formatOf(exact);
  const participants = participantsOf(accounts, lookup);
  const listed = new Set(participants.map((one) => one.actor));
  const represented = distinct(participants.flatMap((one) => one.side ?? []))
    .filter((side) => !listed.has(side))
    .sort();
  const all = [...listed, ...represented].sort();
  const people = all.filter((actor) => actor.startsWith('person:'));
  const countries = all.filter(isCountry);
  const organizations = all.filter((actor) => actor.startsWith('organization:'));
  const sideCount = new Set(participants.map((one) => one.side ?? one.actor)).size;
  const place = most(
    ordered.filter(({ telling }) => telling.placeName !== null),
    ({ telling }) => `${telling.placeName}|${telling.placeCountry}`,
  )?.telling;
  const body = most(
    ordered.flatMap(({ telling }) => telling.body ?? []),
    (name) => name,
  );
  const topics = distinct(accounts.flatMap(({ telling }) => telling.topics)).sort();
  const title = titleOf(participants, format, format === 'MULTILATERAL' ? (body ?? null) : null);
  const held = status === 'HELD';
  const rows: GraphRow[] = [
    {
      kind: 'meeting',
      row: {
        key,
        title,
        ...date,
        format,
        status,
        placeName: place?.placeName ?? null,
        placeCountry: place?.placeCountry ?? null,
        partOf,
        confidence: Math.max(...accounts.map(({ telling }) => telling.confidence)),
        participantCount: participants.length,
        sideCount,
        people,
        countries,
        organizations,
        foldedTitle: foldWords(title),
        foldedBody: foldWords(
          [
            ...participants.map((one) => one.name),
            ...represented.map(lookup.nameOf),
            place?.placeName ?? '',
            ...topics.map((topic) => TOPICS[topic].label),
          ].join(' '),
        ),
      },
    },
  ];
  participants.forEach(({ actor, role, office, side }, ordinal) => {
    rows.push({
      kind: 'tookPart',
      row: { meeting: key, actor, listed: true, ordinal, role, office, side, held, sortDate: date.sortDate },
    });
  });
  represented.forEach((actor, index) => {
    rows.push({
      kind: 'tookPart',
      row: {
        meeting: key,
        actor,
        listed: false,
        ordinal: participants.length + index,
        role: null,
        office: null,
        side: null,
        held,
        sortDate: date.sortDate,
      },
    });
  });
  for (const { topic, tagged } of topicsWithBroader(topics)) {
    rows.push({ kind: 'about', row: { meeting: key, topic, tagged, sortDate: date.sortDate } });
  }
  for (const [text, told] of groupBy(accounts, ({ row }) => row.text)) {
    rows.push({
      kind: 'tellsOf',
      row: {
        article: articleKey(text),
        meeting: key,
        topics: distinct(told.flatMap((one) => one.telling.topics)).sort(),
      },
    });
    for (const { row, telling } of told) rows.push(...evidenceRows('MEETING', key, text, row.key, telling.proofs));
  }
  const counted = {
    people,
    countries,
    organizations,
    bilateral: sideCount === 2,
    from: date.earliest ?? date.latest ?? '',
    to: date.latest ?? date.earliest ?? '',
  };
  return { rows, counted: held ? counted : null };
}
