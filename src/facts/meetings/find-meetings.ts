import type { Reading } from '../../mentions/index.ts';
import { type Evidence, type FuzzyDate, fuzzyDate, type MeetingFormat } from '../../model/index.ts';
import type { MeetingFact } from '../fact.ts';
import { topicsOfMeetings } from '../topics/index.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import type { MeetingData } from './meeting-data.ts';
import type { MeetingsFound } from './meetings-found.ts';
import { type Merged, mergeCandidates } from './merge.ts';
import { type Scan, scanOf } from './scan.ts';

/** Finds the meetings that a text tells of: tellings by frames, merged, with date, place, format and topics. */
export function findMeetings(reading: Reading, data: MeetingData): MeetingsFound {
  const scan = scanOf(reading, data);
  const merged = mergeCandidates(scan, findCandidates(scan, data));
  const current = currentMeetings(scan, merged);
  const topics = topicsOfMeetings(
    scan.topics,
    merged.map((meeting) => ({
      tellings: meeting.candidates,
      participants: meeting.seats,
      status: bestOf(meeting).status,
      body: bestOf(meeting).body,
    })),
  );
  const meetings = merged.map((meeting, index) => factOf(scan, meeting, topics[index] ?? []));
  return { meetings: linkGatherings(merged, meetings), currentAt: (sentence) => current[sentence] ?? null };
}

/** A meeting on the margins of a session that the text tells of is part of it, and shares its day and place where it has none. */
function linkGatherings(merged: readonly Merged[], meetings: readonly MeetingFact[]): MeetingFact[] {
  const sessions = meetings.flatMap((meeting, index) => (meeting.body === null ? [] : [{ meeting, index }]));
  return meetings.map((meeting, index) => {
    const tellings = merged[index]?.candidates ?? [];
    const margins = tellings.find((telling) => telling.marginsOf !== null)?.marginsOf ?? null;
    if (margins === null || meeting.body !== null || sessions.length === 0) return meeting;
    const named = sessions.find((session) =>
      session.meeting.participants.some((one) => one.of?.kind === 'ORGANIZATION' && one.of.name === margins),
    );
    const gathering = named ?? (margins === '' ? sessions[sessions.length - 1] : undefined);
    if (gathering === undefined) return meeting;
    const told = meeting.date !== null && meeting.date.basis !== 'PUBLICATION';
    return {
      ...meeting,
      partOf: gathering.index,
      date: told ? meeting.date : (gathering.meeting.date ?? meeting.date),
      place: meeting.place ?? (isCall(meeting.format) ? null : gathering.meeting.place),
    };
  });
}

/** Which meeting each sentence goes on about: the one told last, unless people of another one are named. */
function currentMeetings(scan: Scan, merged: readonly Merged[]): (number | null)[] {
  const { sentences, blocks } = scan.reading.document;
  const starts = new Map<number, number>();
  merged.forEach((meeting, index) => {
    for (const candidate of meeting.candidates)
      if (!starts.has(candidate.sentence)) starts.set(candidate.sentence, index);
  });
  let current: number | null = null;
  return sentences.map((sentence) => {
    const kind = blocks[sentence.block]?.kind;
    if (kind === 'BOILERPLATE' || kind === 'RELATED' || kind === 'BYLINE' || kind === 'MASTHEAD') return null;
    current = starts.get(sentence.index) ?? current;
    return current;
  });
}

/** The telling that decides: the first of the body, else of a headline. */
function bestOf(meeting: Merged): Candidate {
  const best = meeting.candidates.find((candidate) => !candidate.headline) ?? meeting.candidates[0];
  if (best === undefined) throw new Error('attache is wrong here: a meeting without a telling');
  return best;
}

function factOf(scan: Scan, meeting: Merged, topics: MeetingFact['topics']): MeetingFact {
  const best = bestOf(meeting);
  const placed =
    meeting.candidates.find((candidate) => candidate.placed) ?? meeting.candidates.find((candidate) => candidate.place);
  const format = formatOf(scan, meeting, best);
  return {
    format,
    status: best.status,
    date: dateOf(scan, meeting, best),
    // Those who call each other are in no one place.
    place: isCall(format) ? null : (placed?.place ?? null),
    participants: meeting.seats.map(({ person, of, role }) => ({ person, of, role })),
    body: best.body,
    topics,
    partOf: null,
    confidence: best.confidence,
    evidence: evidenceOf(scan, meeting),
  };
}

const isCall = (format: MeetingFact['format']): boolean => format === 'PHONE_CALL' || format === 'VIDEO_CALL';

/** A title that tells of a call. */
const CALLS = /\b(?:calls?|phone|telephone)\b(?! (?:on|for|upon)\b)/i;

function formatOf(scan: Scan, meeting: Merged, best: Candidate): MeetingFormat {
  const forms = meeting.candidates.map((candidate) => candidate.form);
  const open = (best.form === 'SPOKEN' || best.form === 'LOOSE') && !forms.includes('PRESENT');
  if (open && CALLS.test(scan.reading.document.article.title ?? '')) return 'PHONE_CALL';
  if (forms.includes('VIDEO')) return 'VIDEO_CALL';
  if (forms.includes('CALL')) return 'PHONE_CALL';
  if (best.form === 'VISIT') return 'VISIT';
  // Somebody of whom nothing tells the side may be of one that is told.
  const known = sideKeys(meeting.seats.filter((seat) => seat.of !== null)).length;
  const count = known > 1 ? known : Math.min(2, sideKeys(meeting.seats).length);
  if (
    best.form === 'SPOKEN' &&
    !best.inPresence &&
    !forms.includes('PRESENT') &&
    meeting.candidates.every((candidate) => candidate.place === null)
  )
    return 'PHONE_CALL';
  if (
    best.form === 'LOOSE' &&
    !best.inPresence &&
    !forms.includes('PRESENT') &&
    meeting.candidates.every((candidate) => candidate.place === null)
  )
    return 'UNSPECIFIED';
  if (best.body !== null && !best.small) return 'MULTILATERAL';
  if (count > 6) return 'MULTILATERAL';
  // "The NB8 ministers met": a small format by its name alone.
  if (best.body !== null && best.small) return 'MINILATERAL';
  return count > 2 ? 'MINILATERAL' : 'BILATERAL';
}

/** "During the trip, she met": some day of a journey that is over. */
function duringJourney(scan: Scan, best: Candidate): boolean {
  const sentence = scan.reading.document.sentences[best.sentence];
  for (let at = sentence?.firstToken ?? 0; at < best.end; at++)
    if (
      scan.folded(at) === 'during' &&
      ['trip', 'travel', 'visit', 'tour', 'stay', 'journey'].includes(scan.folded(at + 2))
    )
      return true;
  return false;
}

/** The date told; else the day of publication where a meeting is told as held and nothing says when. */
function dateOf(scan: Scan, meeting: Merged, best: Candidate): FuzzyDate | null {
  if (meeting.date) return meeting.date;
  if (best.status !== 'HELD') return null;
  const day = scan.published;
  if (day && duringJourney(scan, best)) return fuzzyDate(day.slice(0, 7), 'PUBLICATION', 'month of publication');
  return day ? fuzzyDate(day, 'PUBLICATION', 'day of publication') : null;
}

function evidenceOf(scan: Scan, meeting: Merged): Evidence[] {
  const best = bestOf(meeting);
  const { tokens, reading } = scan;
  const found: Evidence[] = [];
  const seen = new Set<string>();
  const add = (first: number, end: number, method: string, confidence: number, of: Evidence['of']): void => {
    const [start, stop] = [tokens[first]?.start, tokens[end - 1]?.end];
    if (start === undefined || stop === undefined || seen.has(`${of}${start}`)) return;
    seen.add(`${of}${start}`);
    found.push({ start, end: stop, quote: reading.document.text.slice(start, stop), method, confidence, of });
  };
  for (const candidate of meeting.candidates) {
    // What tells it again leans on the telling that decides.
    const sure = candidate === best ? candidate.confidence : Math.round((candidate.confidence - 0.1) * 100) / 100;
    add(candidate.first, candidate.end, candidate.method, sure, 'fact');
    if (candidate.dateTokens) add(...candidate.dateTokens, candidate.method, candidate.confidence, 'date');
    if (candidate.placeTokens) add(...candidate.placeTokens, candidate.method, candidate.confidence, 'place');
  }
  return found;
}
