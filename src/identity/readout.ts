import { addDays, type FuzzyDate, type MeetingFormat, type MeetingStatus, slug } from '../model/index.ts';
import { monthOf } from './profile.ts';

/** How exactly a readout tells the day; see `modeOf`. */
export type Mode = 'day' | 'pub' | 'span' | 'vague' | 'yearless' | 'none';
export type Kind = 'CALL' | 'PERSON' | 'MULTI' | 'VISIT' | 'UNSPEC' | 'DECLINED';

/** Somebody at a meeting as a readout tells it. */
export interface ToldParticipant {
  /** Id of the appearance; null where only the side is told. */
  readonly appearance: string | null;
  readonly form: string | null;
  /** The side told here: an actor's key. */
  readonly side: string | null;
}

/** What one article tells of one meeting, as far as it matters for which meeting it is. */
export interface ToldMeeting {
  /** Text hash, `@`, start of the evidence. */
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
  /** Whom the publisher speaks for: an actor's key. */
  readonly publisherSide: string | null;
  readonly participants: readonly ToldParticipant[];
  readonly kind: Kind;
  readonly status: MeetingStatus;
  readonly mode: Mode;
  /** First and last day; '' where none is told. */
  readonly from: string;
  readonly to: string;
  /** MM-DD, for days without a year. */
  readonly monthDay: string;
  /** The body that sits, and the place, as slugs; '' where none is told. */
  readonly body: string;
  readonly place: string;
  /** The decision that splits it off; '' for none. */
  readonly tag: string;
}

/** Somebody at the table: the seat, the form of the name, and the person of that cell. */
export interface Seated {
  readonly seat: string;
  readonly form: string | null;
  readonly person: string | null;
}

/** A readout with the sides that sit at the table. */
export interface Readout extends Omit<ToldMeeting, 'participants'> {
  readonly participants: readonly Seated[];
  readonly seats: readonly string[];
  /** Pairs of seats: the blocks in which it can meet others, without the day. */
  readonly pairs: readonly string[];
}

/** Longest extent of a journey or conference, and longest uncertainty of a day; more is as good as none. */
const EXTENT_DAYS = 14;
const UNCERTAIN_DAYS = 62;
const PAIRS_UP_TO_SEATS = 6;

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The kinds within which formats may be told differently of one meeting. */
export function kindOf(format: MeetingFormat, status: MeetingStatus): Kind {
  if (status === 'DECLINED') return 'DECLINED';
  switch (format) {
    case 'PHONE_CALL':
    case 'VIDEO_CALL':
      return 'CALL';
    case 'BILATERAL':
    case 'MINILATERAL':
      return 'PERSON';
    case 'MULTILATERAL':
      return 'MULTI';
    case 'VISIT':
      return 'VISIT';
    case 'UNSPECIFIED':
      return 'UNSPEC';
  }
}

/** What a date can be compared as: a day told or inferred, the day of publication, an extent, an uncertainty, a day of any year, or nothing. */
export function modeOf(
  date: FuzzyDate | null,
  format: MeetingFormat,
): Pick<ToldMeeting, 'mode' | 'from' | 'to' | 'monthDay'> {
  const none = { mode: 'none', from: '', to: '', monthDay: '' } as const;
  if (date === null) return none;
  const yearless = /^X{4}-(\d\d-\d\d)$/.exec(date.edtf)?.[1];
  if (yearless !== undefined) return { mode: 'yearless', from: '', to: '', monthDay: yearless };
  const { earliest: from, latest: to } = date;
  if (from === null || to === null) return none;
  if (from === to) {
    return { mode: date.basis === 'PUBLICATION' ? 'pub' : 'day', from, to, monthDay: from.slice(5) };
  }
  const days = daysBetween(from, to);
  const extent = date.precision === 'INTERVAL' && (format === 'VISIT' || format === 'MULTILATERAL');
  if (extent && days <= EXTENT_DAYS) return { mode: 'span', from, to, monthDay: '' };
  return days <= UNCERTAIN_DAYS ? { mode: 'vague', from, to, monthDay: '' } : none;
}

/** A place's name as it is compared. */
export const nameOfPlace = (name: string | null): string => (name === null ? '' : slug(name).replace(/^the-/, ''));

/** Words that tell how a body sits, not which body it is. */
const SITTING =
  /\b(?:the|of|a|its|\d+(?:st|nd|rd|th)?|ordinary|extraordinary|annual|informal|formal|regular|high level|level|(?:foreign|defen[cs]e|prime|trade|finance|interior|energy) ministers?(?: s)?|ministers?(?: s)?|ministerial|leaders?(?: s)?|meetings?|summits?|sessions?|talks)\b/g;

/** A body's name as it is compared: "NATO", "the NATO ministerial" and "meeting of NATO foreign ministers" are one. */
export function nameOfBody(name: string | null): string {
  if (name === null) return '';
  const whole = slug(name);
  return slug(whole.replaceAll('-', ' ').replace(SITTING, ' ')) || whole;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Puts a readout's participants on their seats: the cell's, else the side told, else a seat of the name's own. */
export function seat(
  told: ToldMeeting,
  ownerOf: (appearance: string) => { readonly person: string; readonly seat: string | null } | null,
): Readout {
  const participants = told.participants.flatMap((one): Seated[] => {
    const owner = one.appearance === null ? null : ownerOf(one.appearance);
    const place = owner?.seat ?? one.side ?? (one.form === null ? null : `~${one.form}`);
    return place === null ? [] : [{ seat: place, form: one.form, person: owner?.person ?? null }];
  });
  let seats = seatsOf(participants);
  if (told.kind === 'MULTI') {
    if (told.body !== '') seats = [`body:${told.body}`];
    else if (told.place !== '') seats = [`at:${told.place}`];
  }
  const mode = seats.length < 2 && told.kind !== 'MULTI' ? 'none' : seats.length === 0 ? 'none' : told.mode;
  return { ...told, participants, seats, pairs: pairsOf(seats), mode };
}

/** The seats at a table: a body of which nobody is named is the setting, where two others sit there. */
function seatsOf(participants: readonly Seated[]): string[] {
  const isSetting = (one: Seated): boolean => one.form === null && one.seat.startsWith('organization:');
  const sides = distinct(participants.filter((one) => !isSetting(one)).map((one) => one.seat));
  return (sides.length >= 2 ? sides : distinct(participants.map((one) => one.seat))).sort();
}

function pairsOf(seats: readonly string[]): string[] {
  if (seats.length < 2) return [...seats];
  if (seats.length > PAIRS_UP_TO_SEATS) return [seats.join('~')];
  return seats.flatMap((a, index) => seats.slice(index + 1).map((b) => `${a}~${b}`));
}

/** All days from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Months (`YYYY-MM`-like counts) that an uncertainty touches. */
export const monthsOf = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let month = Number(monthOf(from)); month <= Number(monthOf(to)); month++) months.push(String(month));
  return months;
};

/** Names of the blocks: pair and day, pair and month for the vague, pair and day of any year. */
export const dayBlock = (pair: string, day: string): string => `${pair}|${day}`;
export const vagueBlock = (pair: string, month: string): string => `${pair}|v|${month}`;
export const yearlessBlock = (pair: string, monthDay: string): string => `${pair}|md|${monthDay}`;

/** Name of the block of all that was in one place on a day: where gatherings and what was held on their margins find each other. */
const settingBlock = (place: string, day: string): string => `in|${place}|${day}`;

/** The places and days of a readout, where both are told. */
export function settingsOf(readout: Readout): string[] {
  if (readout.place === '' || (readout.mode !== 'day' && readout.mode !== 'pub' && readout.mode !== 'span')) return [];
  if (readout.kind !== 'PERSON' && readout.kind !== 'UNSPEC' && readout.kind !== 'MULTI') return [];
  return daysFrom(readout.from, readout.to).map((day) => settingBlock(readout.place, day));
}

/** The blocks that a readout lies in. */
export function blocksOf(readout: Readout): string[] {
  switch (readout.mode) {
    case 'none':
      return [];
    case 'yearless':
      return readout.pairs.map((pair) => yearlessBlock(pair, readout.monthDay));
    case 'vague': {
      const months = monthsOf(readout.from, readout.to);
      return readout.pairs.flatMap((pair) => months.map((month) => vagueBlock(pair, month)));
    }
    case 'day':
    case 'pub':
    case 'span': {
      const days = daysFrom(readout.from, readout.to);
      return readout.pairs.flatMap((pair) => days.map((day) => dayBlock(pair, day)));
    }
  }
}
