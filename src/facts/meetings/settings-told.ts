import type { DateExpression } from '../../mentions/index.ts';
import type { FuzzyDate } from '../../model/index.ts';
import type { PlaceFact } from '../fact.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';

/** "The visit … in Sudan": a country that is not where one goes is no more than a topic there. */
export function isCountryPassedBy(sentence: SentenceScan, tokens: readonly [number, number] | null): boolean {
  if (tokens === null || !sentence.scan.mention(tokens[0], 'COUNTRY')) return false;
  return sentence.scan.folded(tokens[0] - 1) !== 'to' && sentence.scan.folded(tokens[0] - 2) !== 'to';
}

/** "A series of meetings in New York", "during the visit to Paris": where what follows happens. */
export function tellsOfStay(sentence: SentenceScan): boolean {
  const { scan } = sentence;
  for (let at = sentence.first; at < sentence.end; at++)
    if (scan.is('stays', at) || scan.is('staysIn', at)) return true;
  return false;
}

const BULLET = /^(?:[•*–—\-.:)(]|\d{1,4})$/u;

/** "VIENNA, 27 November – …", "SUVA: …": where a report comes from. */
export function datelineOf(sentence: SentenceScan): PlaceFact | null {
  const { scan } = sentence;
  let first = sentence.first;
  while (first < sentence.first + 5 && BULLET.test(scan.tokens[first]?.text ?? '')) first++;
  const mention = scan.mention(first, 'CITY', 'CAPITAL');
  if (!mention) return null;
  const after = scan.folded(mention.endToken);
  if (![',', ':', '(', '–', '—', '-', '--', '/'].includes(after)) return null;
  const text = scan.reading.document.text.slice(mention.start, mention.end);
  const name = mention.kind === 'CITY' ? mention.name : text.charAt(0) + text.slice(1).toLowerCase();
  return { name, of: mention.code };
}

/** "On 24 September, on the margins of …": a sentence that opens with a day sets the day of what follows. */
export function openingDate(sentence: SentenceScan, register: Register): void {
  const day = onlyRecentDay(sentence);
  if (day && !register.inTurn) register.day = { date: day, sentence: sentence.index };
  for (let at = sentence.first; at < sentence.first + 3; at++) {
    const date = sentence.scan.mention(at, 'DATE');
    if (date?.expression.past?.precision === 'DAY') register.date = date.expression.past;
  }
}

/** "Was on the phone all day on Tuesday": the one day of a sentence, told as one of the days before publication; null where it tells others. */
function onlyRecentDay({ scan, first, end }: SentenceScan): FuzzyDate | null {
  let found: FuzzyDate | null = null;
  for (let at = first; at < end; at++) {
    const date = scan.mention(at, 'DATE')?.expression.past;
    if (!date) continue;
    const over = date.earliest !== null && scan.published !== null && date.earliest <= scan.published;
    if (found || !over || date.precision !== 'DAY' || date.basis !== 'RELATIVE' || scan.is('beforeOtherDates', at - 1))
      return null;
    found = date;
  }
  return found;
}

const MAX_HEAD = 22;
const MAX_DAY_LINE = 8;

/** "Programme of Minister Orla for Monday 6 May", "Tuesday 7 May": whose diary follows, and the day of what follows. */
export function readSection(sentence: SentenceScan, register: Register): void {
  const { scan, first, end } = sentence;
  const length = end - first;
  let diary = -1;
  for (let at = first; at < Math.min(end, first + MAX_HEAD) && diary < 0; at++) if (scan.is('diaries', at)) diary = at;
  const days: DateExpression[] = [];
  let told = 0;
  for (let at = first; at < end; at++) {
    const date = scan.mention(at, 'DATE');
    if (!date) continue;
    told += date.endToken - date.firstToken;
    if (date.expression.past?.precision === 'DAY') days.push(date.expression);
  }
  const lonely = length <= MAX_DAY_LINE && length - told <= 3 && sentence.phrases.length === 0;
  const day = days.find((one) => one.past?.basis !== 'RELATIVE') ?? days[0];
  if (day && (lonely || (diary >= 0 && length <= MAX_HEAD)) && scan.mention(first, 'CITY', 'CAPITAL') === null)
    register.section = day;
  if (diary < 0 || length > MAX_HEAD) return;
  const owners = sentence.phrases.filter((phrase) => phrase.kind === 'NAMED' || phrase.kind === 'ROLE');
  const possessed = scan.tokens[diary - 1]?.kind === 'POSSESSIVE' ? scan.covering(diary - 2, 'PERSON') : null;
  if (possessed?.person != null)
    register.owner = { person: possessed.person, of: scan.reading.people[possessed.person]?.of ?? null };
  const owner = owners.length === 1 && owners[0]?.sides.length === 1 ? owners[0].sides[0] : undefined;
  const near =
    owners[0] !== undefined && Math.min(Math.abs(owners[0].first - diary), Math.abs(owners[0].end - diary)) <= 3;
  if (owner && near) register.owner = owner;
}
