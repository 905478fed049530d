import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import type { Candidate } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import type { Register } from './register.ts';
import { sidesOf } from './sides-told.ts';
import { findWord, statusAt } from './status.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** "The Authority remains seized of the matter and will convene again": a known body's short name opens the sentence. */
function openingBody(
  { scan, first, phrases }: SentenceScan,
  register: Register,
  verb: number,
): { readonly of: ActorRef; readonly name: string } | null {
  if (!scan.is('convenes', verb) || verb - first > 16 || phrases.some((phrase) => phrase.end <= verb)) return null;
  for (let at = first; at < Math.min(verb, first + 4); at++) {
    const token = scan.tokens[at];
    if (token?.capital && scan.folded(at - 1) === 'the') return register.bodies.get(token.folded) ?? null;
  }
  return null;
}

/** The first body that a stretch names. */
function organizationIn({ scan }: SentenceScan, first: number, end: number) {
  for (let at = first; at < end; at++) {
    const mention = scan.covering(at, 'ORGANIZATION');
    if (mention) return mention;
  }
  return null;
}

/** "The Authority of Heads of State of the Community (ECO) held": a body's organ that opens the sentence, up to a verb. */
function longBody(sentence: SentenceScan, verb: number) {
  return organBehind(sentence, verb) ?? organAhead(sentence, verb);
}

const LONGEST_BODY = 14;

/** "The ECOWAS Mediation Committee on the Transition in Guinea met": a body's organ by a long name that opens the sentence. */
function organAhead(
  { scan, first }: SentenceScan,
  verb: number,
): { readonly of: ActorRef; readonly name: string; readonly end: number } | null {
  let at = first;
  while (at < first + 4 && (/^\d+$|^[.)(]$/.test(scan.folded(at)) || scan.is('determiners', at))) at++;
  const mention = scan.mention(at, 'ORGANIZATION');
  const of = mention ? actorOf(mention) : null;
  if (!mention || !of || verb - at > LONGEST_BODY) return null;
  let noun = -1;
  for (let next = mention.endToken; next < verb; next++) {
    const token = scan.tokens[next];
    if (token?.capital && scan.is('bodyNouns', next)) noun = next;
    const small = scan.is('prepositions', next) || scan.is('determiners', next) || scan.is('plusSame', next);
    if (!token?.capital && !small && !scan.is('auxiliaries', next)) return null;
  }
  const last = scan.is('auxiliaries', verb - 1) ? verb - 1 : verb;
  const name = scan.reading.document.text.slice(mention.start, scan.tokens[last - 1]?.end ?? mention.end);
  return noun < 0 ? null : { of, name, end: last };
}

function organBehind(
  { scan, first, end }: SentenceScan,
  verb: number,
): { readonly of: ActorRef; readonly name: string; readonly end: number } | null {
  const from = /^\d+$/.test(scan.folded(first)) ? first + (scan.folded(first + 1) === '.' ? 2 : 1) : first;
  const noun = scan.folded(from) === 'the' ? from + 1 : from;
  if (!scan.tokens[noun]?.capital || !scan.has('bodyNouns', scan.folded(noun)) || scan.folded(noun + 1) !== 'of')
    return null;
  for (let at = Math.min(verb, end) - 1; at > noun && at > noun; at--) {
    const mention = scan.covering(at, 'ORGANIZATION');
    if (!mention) continue;
    if (verb - mention.endToken > 4) return null;
    const of = actorOf(mention);
    const name = scan.reading.document.text.slice(
      scan.tokens[noun]?.start ?? 0,
      scan.tokens[mention.endToken - 1]?.end ?? 0,
    );
    return of ? { of, name, end: mention.endToken } : null;
  }
  return null;
}

/** "Are meeting": with an -ing, the verb needs its auxiliary. */
export const isProgressive = ({ sentence, trigger }: Telling): boolean =>
  !sentence.scan.folded(trigger.first).endsWith('ing') || sentence.scan.is('auxiliaries', trigger.first - 1);

/** "The Community, whose Council of Ministers will gather": the organ of a body that is told right before. */
function organOf(
  { scan, first }: SentenceScan,
  verb: number,
): { readonly of: ActorRef; readonly name: string; readonly at: number } | null {
  for (let at = verb - 1; at > Math.max(first, verb - 9); at--) {
    if (scan.folded(at) !== 'whose') continue;
    const last = scan.folded(at - 1) === ',' ? at - 2 : at - 1;
    const close = scan.folded(last) === ')' ? last - 3 : last;
    const mention = scan.covering(close, 'ORGANIZATION');
    const of = mention ? actorOf(mention) : null;
    if (!of || !scan.tokens[at + 1]?.capital || !scan.is('bodyNouns', at + 1)) return null;
    const [a, b] = [scan.tokens[at + 1], scan.tokens[scan.is('auxiliaries', verb - 1) ? verb - 2 : verb - 1]];
    return a && b ? { of, name: scan.reading.document.text.slice(a.start, b.end), at } : null;
  }
  return null;
}

/** "The Security Council met", "the Council was briefed by Orla": a body by its name. */
export function tellBodyMet(telling: Telling): Candidate[] {
  const { sentence, trigger, register } = telling;
  const organ = organOf(sentence, trigger.first);
  if (organ) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: organ.of }], 'PARTICIPANT'),
      told: statusAt(sentence, organ.at, trigger.first, trigger.end, false),
      first: organ.at + 1,
      end: trigger.end,
      form: 'SESSION',
      body: organ.name,
    });
    return candidate ? [candidate] : [];
  }
  // "The Bureau met with Venn": whom it met is told.
  const whom = objectAfter(sentence, trigger.end, [[], ['with'], ['together', 'with']], false);
  if (whom && sentence.phrases[whom.phrase]?.kind !== 'SIDE') return [];
  const short = sentence.scan.tokens[trigger.first - 1];
  const known =
    short?.capital && sentence.scan.folded(trigger.first - 2) === 'the' ? register.bodies.get(short.folded) : undefined;
  if (known && trigger.first - 2 <= sentence.first + 1) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: known.of }], 'PARTICIPANT'),
      told: statusAt(sentence, trigger.first, trigger.first, trigger.end, false),
      first: trigger.first - 2,
      end: trigger.end,
      form: 'SESSION',
      body: known.name,
    });
    return candidate ? [candidate] : [];
  }
  const opening = openingBody(sentence, register, trigger.first);
  if (opening) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: opening.of }], 'PARTICIPANT'),
      told: statusAt(sentence, sentence.first, trigger.first, trigger.end, false),
      first: sentence.first,
      end: trigger.end,
      form: 'SESSION',
      body: opening.name,
    });
    return candidate ? [candidate] : [];
  }
  const long = longBody(sentence, trigger.first);
  if (
    long &&
    (sentence.scan.folded(trigger.first) !== 'held' ||
      findWord(sentence, sentence.scan.words.sessionNouns, trigger.end, trigger.end + 6) >= 0)
  ) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: long.of }], 'PARTICIPANT'),
      told: statusAt(sentence, long.end, trigger.first, trigger.end, false),
      first: sentence.first,
      end: trigger.end,
      form: 'SESSION',
      body: long.name,
    });
    return candidate ? [candidate] : [];
  }
  const subject = sentence.phrases.findLast((phrase) => phrase.end <= trigger.first && trigger.first - phrase.end < 3);
  if (
    subject === undefined ||
    !subject.subjectLike ||
    !(subject.kind === 'SIDE' || ((subject.kind === 'ROLE' || subject.kind === 'DELEGATION') && subject.plural))
  )
    return [];
  const briefed = trigger.frame.frame.id === 'council-briefed-by';
  const meets =
    /^(?:meeting|gathering|convening|meet|meets|met|wrapped|concluded|gather|gathers|gathered|convene|convenes|convened|assembled)$/.test(
      sentence.scan.folded(trigger.first),
    );
  const holds =
    sentence.scan.folded(trigger.first) === 'held' &&
    findWord(sentence, sentence.scan.words.sessionNouns, trigger.end, trigger.end + 6) >= 0;
  if (subject.kind !== 'SIDE' && !meets && !holds) return [];
  // "The Council's resolution was adopted": something of the body, and not the body.
  for (let at = subject.end; at < trigger.first; at++)
    if (!sentence.scan.is('fillers', at) && sentence.scan.tokens[at]?.kind === 'WORD') return [];
  const of = subject.sides[0]?.of ?? null;
  const mention = organizationIn(sentence, subject.first, subject.end);
  if (of?.kind !== 'ORGANIZATION' || !mention) return [];
  const acts = ['debated', 'discussed', 'adopted', 'sat', 'held'].includes(sentence.scan.folded(trigger.first));
  const council = /\b(?:Council|Committee|Assembly|Commission|Board)\b/.test(
    sentence.scan.reading.document.text.slice(mention.start, mention.end),
  );
  if ((acts || briefed) && !council && !holds) return [];
  const speakers = briefed ? briefersAfter(telling) : [];
  if (briefed && speakers.length === 0) return [];
  // "Adopted its first resolution in 2012": history, and no session of these days.
  const candidate = candidateOf(telling, {
    seats: [...seated(speakers, 'PARTICIPANT'), ...seated([{ person: null, of }], 'PARTICIPANT')],
    told: statusAt(sentence, subject.end, trigger.first, trigger.end, false),
    first: subject.first,
    end: trigger.end,
    form: 'SESSION',
    body: sentence.scan.reading.document.text.slice(mention.start, mention.end),
    small: findWord(sentence, sentence.scan.words.smallFormats, subject.first, trigger.first) >= 0,
  });
  const history =
    acts && candidate?.dated && candidate.date?.precision !== 'DAY' && candidate.date?.precision !== 'INTERVAL';
  return candidate && !history ? [candidate] : [];
}

/** "Was briefed by Orla and Venn": who spoke there. */
function briefersAfter({ sentence, register, trigger }: Telling): readonly Side[] {
  const found = objectAfter(sentence, trigger.end, [['by']], false);
  const list = found ? listFrom(sentence, found.phrase) : [];
  return list.every(({ kind }) => kind === 'NAMED' || kind === 'ROLE')
    ? sidesOf(sentence.scan, register, list, [])
    : [];
}
