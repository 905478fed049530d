import type { Block, Sentence } from '../../documents/index.ts';
import type { ActorRef } from '../../model/index.ts';
import { afterDateline } from '../dateline.ts';
import { afterNumber } from './clause-start.ts';
import { openingPhrase } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import { resolve } from './resolve.ts';
import { isOwnSide, person } from './sides.ts';
import { addresseesOf } from './targets.ts';
import { ADVERB } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';
import type { Stretch, Work } from './work.ts';

/** The stretch of speech that a token stands in. */
export const stretchAt = (stretches: readonly Stretch[], token: number): Stretch | undefined =>
  stretches.find((stretch) => stretch.first <= token && token < stretch.end);

/** A verb that shares the subject of the verb of speech ends what was told: "said that … and urged". */
export function closeStretch(stretches: readonly Stretch[], predicate: Predicate, before: Predicate | undefined): void {
  const stretch = stretchAt(stretches, predicate.at);
  if (stretch?.by !== 'speech') return;
  if (predicate.relation === 'INHERITED' && before?.speech && !before.tag) stretch.end = predicate.at;
}

/** Opens what a verb of speech tells: behind it, or before it where it is a tag. */
export function openStretches(
  work: Work,
  sentence: Sentence,
  predicate: Predicate,
  actors: readonly ActorRef[],
  stretches: Stretch[],
  low: number,
): void {
  const { view, register } = work;
  for (const stretch of stretches) {
    if (stretch.first <= predicate.at && predicate.at < stretch.end)
      stretch.end = Math.max(stretch.first, predicate.start - (predicate.tag ? 0 : 1));
  }
  const by = predicate.speech?.kind === 'AS' ? ('as' as const) : predicate.tag ? ('tag' as const) : ('speech' as const);
  if (predicate.tag) {
    const first = Math.max(sentence.firstToken, low > predicate.start ? sentence.firstToken : low);
    const start = trimLeft(view, first);
    if (predicate.start - start >= 2)
      stretches.push({ first: start, end: predicate.start, speaker: actors, addressees: [], by });
    let after =
      predicate.relation === 'INVERTED'
        ? Math.max(predicate.subject?.end ?? predicate.end, predicate.end)
        : predicate.end;
    while (after < sentence.endToken && !isMark(view, after, ',')) after++;
    const split = stretches.at(-1);
    if (
      split &&
      split.end === predicate.start &&
      (splitsClause(view, start, predicate.start, after) || leadsIn(view, start, predicate.start))
    ) {
      split.end = sentence.endToken;
      return;
    }
    if (after + 3 < sentence.endToken)
      stretches.push({ first: after + 1, end: sentence.endToken, speaker: actors, addressees: [], by: 'after' });
    return;
  }
  let first = Math.max(predicate.end, predicate.relation === 'INVERTED' ? (predicate.subject?.end ?? 0) : 0);
  let addressees: readonly ActorRef[] = [];
  if (predicate.speech?.kind === 'TELL' || predicate.speech?.addressed) {
    const found = addresseesOf(register, view, actors, first, Math.min(first + 8, sentence.endToken));
    addressees = found;
  }
  for (let i = first; i < Math.min(first + 16, sentence.endToken); i++) {
    if (isMark(view, i, ';:')) break;
    if (word(view, i) === 'that') {
      first = i + 1;
      break;
    }
    // A verb before "that": the content has begun.
    if (view.words.contentVerbs.has(word(view, i))) break;
    if (predicate.speech?.kind !== 'TELL' && i - first > 9) break;
  }
  const judges = predicate.speech?.judges ?? false;
  if (first < sentence.endToken)
    stretches.push({ first, end: predicate.until ?? sentence.endToken, speaker: actors, addressees, by, judges });
}

/** "Without fresh money, she cautioned, children would freeze": what stands before the tag only leads in. */
const leadsIn = (view: View, first: number, tag: number): boolean =>
  tag - first <= LONGEST_SPLIT_SUBJECT &&
  isMark(view, tag - 1, ',') &&
  (view.words.prepositions.has(word(view, first)) || view.words.conditions.has(word(view, first)));

const LONGEST_SPLIT_SUBJECT = 9;

/** "Tunisia, she told reporters, will not": the tag stands between a subject and its verb. */
function splitsClause(view: View, first: number, tag: number, after: number): boolean {
  if (tag - first > LONGEST_SPLIT_SUBJECT || !isMark(view, tag - 1, ',')) return false;
  let next = after + 1;
  while (ADVERB.test(word(view, next))) next++;
  const verb = word(view, next);
  return view.words.splitVerbs.has(verb) || verb.endsWith("n't");
}

/** The first token behind marks and an opening "and" or "but". */
export function trimLeft(view: View, at: number): number {
  let first = at;
  while (isMark(view, first, '"“”„«»–—-•*,;:') || word(view, first) === 'and' || word(view, first) === 'but') first++;
  return first;
}

const LONGEST_BREAK = 16;

/** Whether a quotation goes on with the one before it, behind a tag: no stop before, no capital behind. */
function goesOn(view: View, before: number, at: number): boolean {
  if (at - before > LONGEST_BREAK || isMark(view, before - 1, '.?!') || isMark(view, before, '.?!')) return false;
  for (let i = before; i < at; i++) if (isMark(view, i, '.?!;:')) return false;
  return view.tokens[at]?.capital === false;
}

/** What stands in quotation marks is its speaker's. */
export function addQuotes(work: Work, sentence: Sentence, stretches: Stretch[]): void {
  const { view } = work;
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const quote = view.quoteOf[at] ?? -1;
    if (quote < 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < sentence.endToken && view.quoteOf[end] === quote) end++;
    const speaker = work.speakers.get(quote) ?? [];
    const half = stretches.findLast((stretch) => stretch.by === 'quote');
    if (half && goesOn(view, half.end, at)) {
      // “Chile,” she said, “must pay”: the two halves are one.
      half.end = end;
      at = end;
      continue;
    }
    for (const stretch of stretches) {
      if (stretch.first <= at && at < stretch.end) stretch.end = Math.max(stretch.first, at - 1);
      else if (stretch.first > at && stretch.first < end) stretch.end = stretch.first;
    }
    if (speaker.length > 0) stretches.push({ first: at, end, speaker, addressees: [], by: 'quote' });
    at = end;
  }
}

/** A sentence that nobody is told to say: the speaker's of before, the country's that is its subject, or whoever signs the text. */
export function addFree(
  work: Work,
  sentence: Sentence,
  stretches: Stretch[],
  predicates: readonly Predicate[],
  narrator: readonly ActorRef[],
  block: Block,
  spoken: boolean,
): void {
  const { view } = work;
  if (stretches.length > 0) return;
  const label = block.speaker && sentence.index === block.firstSentence ? block.speaker.end : 0;
  let first = trimLeft(view, afterNumber(view, afterDateline(view.reading, sentence)));
  while (first < sentence.endToken && (view.tokens[first]?.start ?? 0) < label + 1) first++;
  first = trimLeft(view, first);
  const speaker = freeSpeaker(work, first, sentence, predicates, narrator, block, spoken);
  const signed = speaker.some((one) => one.kind === 'PERSON') && speaker === narrator;
  if (speaker.length > 0)
    stretches.push({
      first,
      end: sentence.endToken,
      speaker,
      addressees: [],
      by: spoken ? 'turn' : signed ? 'signed' : 'free',
      ...(!spoken && !signed && { narrator: narrator.length > 0 ? narrator : work.carried }),
    });
}

/** Whether it is one official of that side. */
const speaksFor = ({ register }: Work, teller: readonly ActorRef[], side: ActorRef): boolean =>
  teller.length === 1 && teller[0]?.kind === 'PERSON' && isOwnSide(register, teller, side);

/** Whether the verb behind a subject tells what was said: "would go ahead", "was sending". */
const isReported = ({ view }: Work, at: number): boolean => view.words.reported.has(word(view, at));

function freeSpeaker(
  work: Work,
  first: number,
  sentence: Sentence,
  predicates: readonly Predicate[],
  narrator: readonly ActorRef[],
  block: Block,
  spoken: boolean,
): readonly ActorRef[] {
  const { view, register } = work;
  if (spoken) return narrator;
  if (block.kind === 'HEADLINE') return [];
  const phrase = openingPhrase(view, first, sentence.endToken);
  const actors = phrase ? resolve(register, phrase, narrator) : [];
  if (phrase?.referent.kind === 'FIRST') return narrator.length > 0 ? narrator : register.home ? [register.home] : [];
  // "Ethiopia would go ahead": what the official who spoke before goes on to say.
  const teller =
    work.carried.length > 0 ? work.carried : register.lastPerson === null ? [] : [person(register.lastPerson)];
  const only = actors.length === 1 ? actors[0] : undefined;
  if (only && phrase && narrator.length === 0 && isReported(work, phrase.end) && speaksFor(work, teller, only))
    return teller;
  // "Norland will pay" in what Orla signs is Norland's.
  const own =
    actors.length === 1 && actors[0] && actors[0].kind !== 'PERSON' && isOwnSide(register, narrator, actors[0]);
  if (narrator.some((one) => one.kind === 'PERSON') && !own) return narrator;
  if (actors.length === 1 && actors[0] && actors[0].kind !== 'PERSON') return actors;
  if (predicates.length > 0) return [];
  const goesOn = work.carried.length === 1 && work.carried[0]?.kind === 'PERSON' && narrator.length === 0;
  if (goesOn && phrase && view.words.reportedDuties.has(word(view, phrase.end))) return work.carried;
  if (work.carried.length > 0 && phrase === null) return work.carried;
  return narrator.some((one) => one.kind === 'PERSON') ? narrator : [];
}
