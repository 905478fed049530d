import type { PlaceFact } from '../fact.ts';
import type { Candidate } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';
import { datelineOf, isCountryPassedBy, openingDate, tellsOfStay } from './settings-told.ts';
import { whereAt } from './where.ts';

/** Remembers what a sentence told of days, places and seats for those that follow, and gives its own tellings the place told before. */
export function settle(
  sentence: SentenceScan,
  register: Register,
  found: readonly Candidate[],
  headline: boolean,
): Candidate[] {
  rememberTold(sentence, register, found, headline);
  const own = datelineOf(sentence);
  const place = found[found.length - 1]?.place ?? own ?? placeOf(sentence, found.length === 0);
  if (place) {
    register.place = place;
    register.placeOfPage = place === own;
  }
  const plan = sentence.index - register.planSentence <= 2 ? register.planPlace : null;
  return found.map((candidate) => {
    if (candidate.place !== null || REMOTE.has(candidate.form) || candidate.form === 'VISIT') return candidate;
    if (candidate.status === 'PLANNED') {
      const there = candidate.form === 'PRESENT' && plan !== null ? plan : atHome(candidate, own);
      return there ? { ...candidate, place: there } : candidate;
    }
    // Where a report is dated from does not tell that those who spoke were there.
    if (candidate.form === 'SPOKEN' && (register.place === null || register.placeOfPage)) return candidate;
    return candidate.status === 'HELD'
      ? { ...candidate, place: register.place ?? atHome(candidate, register.pageCity) }
      : candidate;
  });
}

const REMOTE = new Set(['CALL', 'VIDEO']);

function rememberTold(
  sentence: SentenceScan,
  register: Register,
  found: readonly Candidate[],
  headline: boolean,
): void {
  const last = found[found.length - 1];
  for (let at = sentence.first; at < sentence.end; at++)
    if (sentence.scan.is('telephones', at)) register.calls = sentence.index;
  const span = found.find(
    ({ date, dated, form }) => dated && date?.precision === 'INTERVAL' && (form === 'VISIT' || form === 'SESSION'),
  );
  if (span?.date && !headline) register.journey = { date: span.date, status: span.status };
  if (!last || headline) {
    openingDate(sentence, register);
    return;
  }
  if (last.status === 'HELD' && last.dated) register.date = last.date;
  if (last.status === 'PLANNED' && last.date) {
    register.plan = last.date;
    register.planSentence = sentence.index;
    register.planPlace = last.place ?? register.planPlace;
  }
  if (last.seats.length > 1) {
    register.seats = last.seats;
    register.last = last;
  }
  register.session = last.body !== null;
  if (register.session) register.sitting = last.seats;
}

/** Where a sentence without a meeting says that things happen: "during the stay in Oslo", "In Oslo, …". */
function placeOf(sentence: SentenceScan, nothing: boolean): PlaceFact | null {
  const stays = nothing && tellsOfStay(sentence);
  const { place, tokens } = whereAt(sentence, sentence.first, sentence.first, stays);
  if (tokens === null) return null;
  if (stays) return isCountryPassedBy(sentence, tokens) ? null : place;
  // "In Mali, the army …": a country that opens a sentence is a topic.
  return tokens[0] <= sentence.first + 3 && !sentence.scan.mention(tokens[0], 'COUNTRY') ? place : null;
}

/** The city that a page or a line is dated from, where one of the sides is at home there. */
const atHome = (candidate: Candidate, city: PlaceFact | null): PlaceFact | null =>
  city !== null && candidate.seats.some(({ of }) => of?.kind === 'COUNTRY' && of.code === city.of) ? city : null;
