import type { Block } from '../../documents/index.ts';
import { afterDateline } from '../dateline.ts';
import { rememberBodies } from './bodies-told.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { framesByFirstWord, type Trigger, triggersAt } from './frames.ts';
import type { MeetingData } from './meeting-data.ts';
import { pageCity } from './page-city.ts';
import { readActors } from './read-actors.ts';
import { newRegister, type Register } from './register.ts';
import { readRoll } from './roll.ts';
import type { Scan } from './scan.ts';
import { readSection } from './settings-told.ts';
import { settle } from './settle.ts';
import { postOf } from './sides-told.ts';
import { author, enterBlock, hearSpeaker, signatories, speakersInTurns } from './speakers.ts';
import { tell } from './tell.ts';

const TELLING: ReadonlySet<Block['kind']> = new Set(['BODY', 'QUOTE', 'TURN', 'HEADLINE']);

/** What is longer is no sentence. */
const MAX_TOKENS = 600;

/** All tellings of meetings, in the order of the text. */
export function findCandidates(scan: Scan, data: MeetingData): Candidate[] {
  const index = framesByFirstWord(data);
  const register = newRegister(scan.reading.home ?? scan.reading.domestic);
  const signed = signatories(scan);
  if (signed.length === 0) signed.push(...author(scan));
  register.speakers = signed;
  register.turns = speakersInTurns(scan);
  const outsiders = new Set(
    register.turns.filter((side) => postOf(scan, side) !== 'OFFICIAL').map(({ person }) => person),
  );
  register.pageCity = pageCity(scan);
  register.signed = signed.length === 1;
  register.speaker = signed.length === 1 ? (signed[0] ?? null) : null;
  const found: Candidate[] = [];
  const { blocks, sentences } = scan.reading.document;
  for (const sentence of [...sentences].reverse())
    rememberBodies(
      { scan, index: sentence.index, first: sentence.firstToken, end: sentence.endToken, phrases: [] },
      register,
    );
  for (const block of blocks) {
    if (!TELLING.has(block.kind)) continue;
    enterBlock(scan, register, block);
    for (let i = block.firstSentence; i < block.endSentence; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence.endToken - sentence.firstToken > MAX_TOKENS) continue;
      const behind = afterDateline(scan.reading, sentence);
      const phrases = readActors(scan, behind, sentence.endToken);
      const view: SentenceScan = { scan, index: i, first: sentence.firstToken, end: sentence.endToken, phrases };
      const own: SentenceScan = behind === view.first ? view : { ...view, first: behind };
      found.push(
        ...tellSentence(view, own, register, index, block.kind === 'HEADLINE' && !isWhole(view) && !isDiary(register)),
      );
    }
  }
  // Whoever briefs the press, asks or leads through a briefing is taken for somebody else where a meeting has them.
  return found.filter(({ seats }) => !seats.some(({ person }) => person !== null && outsiders.has(person)));
}

/** `whole` has the dateline too, which tells of the place. */
function tellSentence(
  whole: SentenceScan,
  sentence: SentenceScan,
  register: Register,
  index: ReturnType<typeof framesByFirstWord>,
  headline: boolean,
): Candidate[] {
  const { scan } = sentence;
  const found: Candidate[] = [...readRoll(sentence, register)];
  const base = register.told.length;
  hearSpeaker(sentence, register);
  readSection(whole, register);
  const late: Trigger[] = [];
  for (let at = sentence.first; at < sentence.end; ) {
    // Pronouns look back over what stands before them in this sentence too.
    const triggers = [...triggersAt(index, scan.tokens, at, sentence.end)].sort(
      (a, b) => b.end - a.end || Number(b.frame.frame.shape === 'SITS') - Number(a.frame.frame.shape === 'SITS'),
    );
    let next = at + 1;
    if (triggers.length > 0) {
      register.told.length = base;
      register.told.push(...sentence.phrases.filter((phrase) => phrase.first < at));
    }
    for (const trigger of triggers) {
      // "Accompanied by Venn, Orla met Tesk": whom she met comes first.
      if (trigger.frame.frame.shape === 'JOINS' && trigger.first === sentence.first) {
        late.push(trigger);
        continue;
      }
      const told = tell({ sentence, register, trigger, headline });
      if (told.length === 0) continue;
      for (const candidate of told) {
        if (found.some((one) => sameTelling(one, candidate) || holds(one, candidate))) continue;
        found.push(candidate);
        if (!headline && candidate.seats.length > 1) {
          register.seats = candidate.seats;
          register.last = candidate;
        }
        // What the page is headed with is what "the ministers" means until the text tells more.
        if (headline && candidate.body === null && register.seats.length === 0) register.seats = candidate.seats;
        if (!headline && sideKeys(candidate.seats).length > 2) register.several = candidate.seats;
      }
      // The words of a session ("a session of the Council with …") are told: nothing in them is a meeting of its own.
      next = Math.max(trigger.end, ...told.filter(({ body }) => body !== null).map(({ end }) => end));
      break;
    }
    at = Math.max(next, at + 1);
  }
  for (const trigger of late) found.push(...tell({ sentence, register, trigger, headline }));
  cancelWithJourney(sentence, found);
  register.told.length = base;
  register.told.push(...sentence.phrases);
  rememberBodies(sentence, register);
  return settle(whole, register, found, headline);
}

/** The lines of a programme are short, and no headlines. */
const isDiary = (register: Register): boolean => register.owner !== null && register.section !== null;

/** A short paragraph that ends with a full stop is no headline, however it stands in the page. */
const isWhole = (sentence: SentenceScan): boolean =>
  sentence.scan.folded(sentence.end - 1) === '.' && sentence.end - sentence.first > 6;

/** "Cancelled a trip to Oslo, where she was to meet Venn": what was planned there is off too. */
function cancelWithJourney(sentence: SentenceScan, found: Candidate[]): void {
  const off = found.find(({ form, status }) => form === 'VISIT' && status === 'CANCELLED');
  if (off === undefined) return;
  found.forEach((candidate, i) => {
    if (candidate.status !== 'PLANNED' || candidate.first < off.end) return;
    for (let at = off.end; at < candidate.first; at++)
      if (sentence.scan.is('whereWords', at)) found[i] = { ...candidate, status: 'CANCELLED' };
  });
}

/** A telling within the words of another, of no other sides. */
function holds(whole: Candidate, part: Candidate): boolean {
  if (part.first < whole.first || part.end > whole.end) return false;
  const keys = sideKeys(whole.seats);
  return sideKeys(part.seats).every((key) => keys.includes(key)) && keys.length > sideKeys(part.seats).length;
}

/** Two frames that tell of one meeting in one sentence ("held talks", "talks with"). */
const sameTelling = (a: Candidate, b: Candidate): boolean =>
  a.status === b.status &&
  JSON.stringify(a.seats.map(({ person, of }) => [person, of])) ===
    JSON.stringify(b.seats.map(({ person, of }) => [person, of]));
