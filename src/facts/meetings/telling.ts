import type { FuzzyDate, ParticipantRole } from '../../model/index.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import { type Candidate, type Seat, sideKeys, tidySeats } from './candidate.ts';
import { chairedBy } from './chaired-by.ts';
import type { SentenceScan } from './clause.ts';
import { fillFromBefore, fillInTurn } from './fill.ts';
import { formOf } from './form-of.ts';
import type { Trigger } from './frames.ts';
import type { FrameForm } from './meeting-data.ts';
import type { Register } from './register.ts';
import { differ } from './sides-differ.ts';
import { findWord, isPastPlan, type Told } from './status.ts';
import { dateFor, publicationDay, whenAt } from './when.ts';
import { whereAt } from './where.ts';

/** What a rule looks at: a frame's words in a sentence, and what was told before. */
export interface Telling {
  readonly sentence: SentenceScan;
  readonly register: Register;
  readonly trigger: Trigger;
  readonly headline: boolean;
}

/** What a rule found; the rest of the candidate is read from the words around. */
export interface Finding {
  readonly seats: readonly Seat[];
  /** How many of them, from the first, are the subject's. */
  readonly own?: number;
  readonly told: Told;
  /** Tokens of the evidence. */
  readonly first: number;
  readonly end: number;
  readonly form?: FrameForm;
  readonly body?: string | null;
  readonly small?: boolean;
  readonly further?: boolean;
  readonly date?: FuzzyDate | null;
  readonly confidence?: number;
  /** The sides without a person are those of the people without a side. */
  readonly paired?: boolean;
  /** Tokens next to which the date stands, where it is not the frame's words. */
  readonly near?: readonly [number, number];
}

/** Gives sides a role. */
export const seated = (sides: readonly Side[], role: ParticipantRole): Seat[] =>
  sides.map((side) => ({ ...side, role }));

const CONFIDENCE = 0.85;

/** What a finding tells of day and place, without a look at how many sides it has. */
export const bareCandidate = (telling: Telling, finding: Finding): Candidate | null =>
  finding.told === 'NONE' ? null : candidateFrom(telling, finding, tidySeats(finding.seats));

/** Turns findings into candidates: fewer than two sides, or one country's own people alone, are no meeting. */
export function candidateOf(telling: Telling, finding: Finding): Candidate | null {
  const { sentence, register, trigger } = telling;
  if (finding.told === 'NONE') return null;
  const place = whereAt(sentence, trigger.first, trigger.end, true).place ?? register.place;
  const country = place?.of ?? null;
  const chairs = chairedBy(telling, finding.end);
  const own = chairs.length + (finding.own ?? 1);
  const told = fillFromBefore(chairs.concat(finding.seats), register);
  const paired = finding.paired || chairs.length > 0 ? fillInTurn(sentence.scan, told, register) : told;
  const all = paired.map((seat) => hostSide(seat, finding.seats, country));
  const seats = tidySeats((finding.body ?? null) === null ? differ(sentence.scan, register, all, own, country) : all);
  const body = finding.body ?? null;
  if (seats.length === 0 || (seats.length === 1 && body === null)) return null;
  if (body === null && sideKeys(seats).length < 2 && !twoUnknown(seats)) return null;
  return candidateFrom(telling, finding, seats);
}

function candidateFrom(telling: Telling, finding: Finding, seats: readonly Seat[]): Candidate {
  const { sentence, register, trigger } = telling;
  const body = finding.body ?? null;
  const told = finding.told === 'NONE' ? 'HELD' : finding.told;
  const form = formOf(telling, finding.form ?? trigger.frame.frame.form);
  // "Arrives on Friday": the present tells of what is to come, where its day is.
  const present = finding.told === 'HELD' && !telling.headline && sentence.scan.is('presentActs', trigger.first);
  const before = register.day?.date ?? register.date;
  const context = finding.told === 'PLANNED' ? (register.plan ?? before) : (register.date ?? before);
  const when = finding.date
    ? { date: finding.date, dated: true, tokens: null }
    : whenAt(
        sentence,
        finding.near?.[0] ?? trigger.first,
        finding.near?.[1] ?? Math.max(trigger.end, finding.end),
        present ? 'PLANNED' : wasPlanned(telling, finding) ? 'CANCELLED' : told,
        context,
        finding.told === 'HELD' && isPast(telling),
      );
  const day = publicationDay(sentence);
  const date = when.date ?? sectionDate(register, finding.told, day) ?? inherited(telling, finding.told);
  const status =
    trigger.frame.frame.status ??
    (told === 'HELD' && date?.earliest != null && day !== null && date.earliest > day ? 'PLANNED' : told);
  const where =
    form === 'CALL' || form === 'VIDEO'
      ? { place: null, tokens: null }
      : whereAt(
          sentence,
          trigger.first,
          trigger.end,
          form === 'VISIT' || finding.form === 'SESSION' || trigger.frame.frame.shape === 'NOUN',
        );
  return {
    sentence: sentence.index,
    first: finding.first,
    end: finding.end,
    words: sentence.scan.tokens
      .slice(trigger.first, trigger.end)
      .map((token) => token.folded)
      .join(' '),
    method: `meet.${trigger.frame.frame.id}`,
    form,
    status,
    seats,
    body,
    date,
    dated: when.dated,
    dateTokens: when.tokens,
    place: where.place,
    placed: where.place !== null,
    placeTokens: where.tokens,
    further:
      finding.further ?? findWord(sentence, sentence.scan.words.further, trigger.first - 4, trigger.first + 3) >= 0,
    small: finding.small ?? false,
    inPresence: trigger.frame.frame.otherwise === 'PRESENT',
    marginsOf: marginsOf(sentence),
    headline: telling.headline,
    confidence: finding.confidence ?? CONFIDENCE,
  };
}

/** "Was due to meet on Thursday": the nearest Thursday, before or behind. */
const wasPlanned = ({ sentence, trigger }: Telling, { told }: Finding): boolean => {
  if (told !== 'PLANNED') return false;
  for (let at = Math.max(sentence.first, trigger.first - 6); at < trigger.end; at++)
    if (isPastPlan(sentence, at)) return true;
  return false;
};

/** The day of the line above ("Tuesday 7 May:"), on the side of publication where it is nearest. */
function sectionDate(register: Register, told: Told, day: string | null): FuzzyDate | null {
  if (register.section === null) return null;
  return dateFor(register.section, told === 'PLANNED' ? 'PLANNED' : 'CANCELLED', day);
}

/** Whether the verb is in the past: the frame's own, or the one that holds its noun. */
function isPast({ sentence, trigger }: Telling): boolean {
  const { scan } = sentence;
  if (trigger.frame.frame.shape !== 'NOUN') return scan.is('pastActs', trigger.first);
  return findWord(sentence, scan.words.pastActs, trigger.first - 5, trigger.first) >= 0;
}

const RECENT = 14;
/** How many sentences on the day of a sentence is still that of what is told. */
const NEAR_DAY = 2;

/** The day of what was told before: of the same report, or of the same plan. */
function inherited({ sentence, register }: Telling, told: Told): FuzzyDate | null {
  const day = publicationDay(sentence);
  if (told === 'PLANNED')
    return sentence.index - register.planSentence <= 2 ? register.plan : journeyOf(register, told);
  const journey = journeyOf(register, told);
  if (journey !== null && (register.date === null || register.date === journey)) return journey;
  const near = register.day !== null && sentence.index - register.day.sentence <= NEAR_DAY ? register.day.date : null;
  const date = near ?? register.date;
  if (told !== 'HELD' || date === null) return null;
  if (date.precision !== 'DAY' || day === null || date.earliest === null)
    return date.precision === 'DAY' && day === null ? date : null;
  return Date.parse(day) - Date.parse(date.earliest) <= RECENT * 86_400_000 ? date : null;
}

/** The days of a journey or a gathering that is being told of, where what happens in it has no day of its own. */
function journeyOf(register: Register, told: Told): FuzzyDate | null {
  const { journey } = register;
  if (journey === null || journey.status !== told) return null;
  return journey.date;
}

/** The gathering on whose margins a sentence plays: its body's name, '' where the words name none; null where it does not. */
function marginsOf(sentence: SentenceScan): string | null {
  const { scan } = sentence;
  const at = findWord(sentence, scan.words.margins, sentence.first, sentence.end);
  if (at < 0) return null;
  for (let after = at; after < Math.min(sentence.end, at + 14); after++) {
    const mention = scan.mention(after, 'ORGANIZATION');
    if (mention) return mention.name;
  }
  return '';
}

/** A host of whom nothing else tells whom they represent speaks for the country where they receive. */
function hostSide(seat: Seat, seats: readonly Seat[], country: string | null): Seat {
  if (seat.role !== 'HOST' || seat.of !== null || country === null) return seat;
  const taken = seats.some((other) => other !== seat && other.of?.kind === 'COUNTRY' && other.of.code === country);
  return taken ? seat : { ...seat, of: { kind: 'COUNTRY', code: country } };
}

/** Two people of whom the article does not tell whom they represent still met. */
const twoUnknown = (seats: readonly Seat[]): boolean =>
  seats.filter((seat) => seat.of === null && seat.person !== null).length > 1;

/** Whether a phrase is somebody to meet: reporters, crowds and a country's own cabinet are not. */
export function isAudience(sentence: SentenceScan, phrase: ActorPhrase): boolean {
  const { scan } = sentence;
  for (let at = phrase.first; at < phrase.end; at++)
    if (scan.is('audience', at) || (scan.is('ownHouses', at) && phrase.sides.length === 0))
      return phrase.kind !== 'NAMED';
  return false;
}
