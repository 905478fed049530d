import type { Sentence } from '../../documents/index.ts';
import type { SpeechVerb, StanceFrame } from './language.ts';
import type { PositionRules } from './rules.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './subject.ts';
import { isMark, type View, word } from './view.ts';

/** How a verb came by its subject. */
export type Relation = 'OWN' | 'INHERITED' | 'RELATIVE' | 'INVERTED' | 'PASSIVE' | 'BARE';

/** A verb of speech or attitude with its subject. */
export interface Predicate {
  readonly at: number;
  /** One past the words that the entry matched. */
  readonly end: number;
  readonly frame: StanceFrame | null;
  readonly speech: SpeechVerb | null;
  readonly subject: NounPhrase | null;
  readonly relation: Relation;
  readonly negated: boolean;
  /** Where its clause begins: the subject, or the verb where it has none of its own. */
  readonly start: number;
  /** The content stands before it: "…, she said". */
  readonly tag: boolean;
}

const ADVERB = /ly$/;
const FARTHEST_PAREN = 12;

/** All verbs of speech and attitude of a sentence, in order, each with its subject. */
export function predicatesOf(view: View, rules: PositionRules, sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const predicate = predicateAt(view, rules, sentence, at, found);
    if (predicate) {
      found.push(predicate);
      at = Math.max(predicate.end, at + 1);
    } else at++;
  }
  return found;
}

function predicateAt(
  view: View,
  rules: PositionRules,
  sentence: Sentence,
  at: number,
  before: readonly Predicate[],
): Predicate | null {
  const frames = rules.frames.matches(view.tokens, at, sentence.endToken);
  const speech = view.quoteOf[at] === -1 ? rules.speech.matches(view.tokens, at, sentence.endToken) : [];
  if (frames.length === 0 && speech.length === 0) return null;
  if (view.named[at] === 1) return null;
  const bound = subjectOf(view, sentence, at, before);
  if (!bound) {
    const cue = speech.find((match) => match.value.kind === 'CUE');
    return cue ? cuePredicate(view, sentence, at, cue) : null;
  }
  // A judgement is the last that a verb is taken for.
  const judged = (match: { value: StanceFrame }): number => (match.value.stance === 'ASSESS' ? 1 : 0);
  for (const { value: frame, end } of frames.sort((a, b) => judged(a) - judged(b))) {
    if (bound.passive && !isBeFrame(view, at)) {
      if (bound.relation !== 'PASSIVE') continue;
    }
    if (!frameFits(view, frame, at, end, sentence)) continue;
    if (bound.future && frame.stance === 'AGREE') continue;
    const negated = bound.negated || (!/\b(no|not|never|without)\b/.test(frame.pattern) && gapNegated(view, at, end));
    const says = speech.some((match) => match.value.kind === 'SAY' || match.value.kind === 'TELL');
    const tag = isTag(view, sentence, at, at + 1, bound) && (says || closesAt(view, sentence, at + 1, bound));
    const spoken = tag ? (speech[0]?.value ?? null) : null;
    return {
      at,
      end,
      frame,
      speech: spoken,
      subject: bound.subject,
      relation: bound.relation,
      negated,
      start: bound.start,
      tag,
    };
  }
  for (const { value, end } of speech) {
    if (value.kind === 'CUE' || (bound.passive && bound.relation !== 'PASSIVE')) continue;
    const tag = isTag(view, sentence, at, end, bound);
    if (!tag && !opensContent(view, value, end, sentence)) continue;
    return {
      at,
      end,
      frame: null,
      speech: value,
      subject: bound.subject,
      relation: bound.relation,
      negated: bound.negated,
      start: bound.start,
      tag,
    };
  }
  return null;
}

/** "According to Orla,": whom the cue names stands behind it. */
function cuePredicate(
  view: View,
  sentence: Sentence,
  at: number,
  match: { value: SpeechVerb; end: number },
): Predicate | null {
  if (match.value.id !== 'according-to' && match.value.id !== 'in-opinion') return null;
  const subject = phraseStartingAt(view, match.end, sentence.endToken);
  if (!subject) return null;
  const opens = at <= sentence.firstToken + 1;
  let end = subject.end;
  let named = subject;
  if (word(view, end) === 'of') end = view.startingAt.get(end + 1)?.endToken ?? end;
  const apposed = isMark(view, end, ',') ? view.startingAt.get(end + 1) : undefined;
  if (apposed?.kind === 'PERSON') {
    // "According to the minister, Anna Orla,"
    named = { first: subject.first, end: apposed.endToken, referent: { kind: 'MENTIONS', mentions: [apposed] } };
    end = apposed.endToken;
  }
  for (let steps = 0; opens && steps < 14 && end < sentence.endToken && !isMark(view, end, ','); steps++) end++;
  return {
    at,
    end: Math.min(end + (opens ? 1 : 0), sentence.endToken),
    frame: null,
    speech: match.value,
    subject: named,
    relation: 'INVERTED',
    negated: false,
    start: at,
    tag: !opens,
  };
}

interface Bound {
  readonly subject: NounPhrase | null;
  readonly relation: Relation;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "will" stands before it. */
  readonly future?: boolean;
  readonly start: number;
}

const isBeFrame = (view: View, at: number): boolean => view.words.be.has(word(view, at));

/** The subject of the word at a token, if the word is a finite verb there; null where it is a noun, adjective or gerund. */
function subjectOf(view: View, sentence: Sentence, at: number, before: readonly Predicate[]): Bound | null {
  const bound = boundOf(view, sentence, at, before);
  if (bound === null) return null;
  let future = false;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 4); i--)
    if (/^(will|'ll|shall)$/.test(word(view, i))) future = true;
  return { ...bound, future };
}

function boundOf(view: View, sentence: Sentence, at: number, before: readonly Predicate[]): Bound | null {
  const { words } = view;
  const low = afterNumber(view, lowerBound(view, sentence, at));
  const folded = word(view, at);
  const previous = view.tokens[at - 1];
  const last = before.at(-1) ?? null;
  let j = at - 1;
  let negated = false;
  let be = false;
  let auxiliary = false;
  let duty = false;
  while (j >= low) {
    const w = word(view, j);
    if (words.negators.has(w)) negated = true;
    if (view.words.be.has(w)) be = true;
    if (w === 'must' || w === 'should' || w === 'ought') duty = true;
    if (view.words.be.has(w) || view.words.have.has(w) || view.words.modals.has(w)) auxiliary = true;
    if (words.between.has(w) || words.negators.has(w) || isAdverb(view, j)) {
      if (w === 'both' || w === 'all') break;
      j--;
      continue;
    }
    if (w === 'on' && DAYS.test(word(view, j + 1))) {
      j--;
      continue;
    }
    if (w === 'as' && /^(always|ever|usual|before)$/.test(word(view, j + 1))) {
      j--;
      continue;
    }
    if ((view.quoteOf[at] ?? -1) < 0 && isMark(view, j, '"“”„«»') && (view.quoteOf[j - 1] ?? -1) < 0) {
      j--;
      continue;
    }
    const skipped = skipParenthesis(view, j, low);
    if (skipped < j) {
      j = skipped;
      continue;
    }
    break;
  }
  const w = j >= low ? word(view, j) : '';
  // "Ghana should ban imports": the duty decides, not what it is a duty to.
  if (duty) return null;
  const gerund = folded.endsWith('ing') && folded !== 'being';
  const participle = !gerund && /(ed|en|wn|ught|ld|id|de|ne)$/.test(folded);
  const passive = be && !gerund && participle;
  if (passive && !isBeFrame(view, at)) return passiveAgent(view, sentence, at, negated, low, j);
  if (gerund && !auxiliary) {
    const opensClause =
      previous &&
      (isMark(view, at - 1, ',') ||
        w === 'and' ||
        w === 'while' ||
        ADVERB.test(previous.folded) ||
        isMark(view, at - 1, '–—-'));
    if (!opensClause || j < low) return null;
    const subject = last?.subject ?? firstPhrase(view, low, at);
    return subject ? { subject, relation: 'INHERITED', negated, passive: false, start: at } : null;
  }
  if (j < low) {
    if (low > sentence.firstToken && isMark(view, low - 1, ';') && last?.subject && !isPlainForm(view, folded))
      return { subject: last.subject, relation: 'INHERITED', negated, passive: false, start: at };
    if (isInverted(view, sentence, at)) return invertedBound(view, sentence, at, negated);
    const token = view.tokens[at];
    const adverb = at === j + 2 && ADVERB.test(word(view, j + 1));
    if (!listLine(view, sentence, low)) return null;
    const opens = adverb || (token?.capital && at === j + 1);
    if (
      opens &&
      !auxiliary &&
      (numbered(view, sentence, low) || (/(ed|s|ing)$/.test(folded) && !view.words.lineNouns.has(folded)))
    )
      return { subject: null, relation: 'BARE', negated, passive: false, start: at };
    return null;
  }
  if (w === 'to') return infinitive(view, j, low, at, last, negated);
  if (previous && j === at - 1 && previous.kind === 'POSSESSIVE') return null;
  if (j === at - 1 && (view.words.determiners.has(w) || words.prepositions.has(w)) && w !== 'that') return null;
  if (previous && j === at - 1 && view.endingAt.get(at)?.kind === 'DEMONYM' && !plainDemonym(view, at)) return null;
  if (words.relatives.has(w) && w !== 'whom' && w !== 'where') {
    const comma = isMark(view, j - 1, ',') ? 1 : 0;
    const subject = phraseEndingAt(view, j - comma, low);
    if (w === 'that' && (!subject || !at)) return null;
    if (w === 'that' && last?.speech && last.end === j) return null;
    return subject && subject.referent.kind !== 'NOUN'
      ? { subject, relation: 'RELATIVE', negated, passive: false, start: at }
      : null;
  }
  const aside = isMark(view, at - 1, ',') && j < at - 1;
  if (!aside && isInverted(view, sentence, at)) return invertedBound(view, sentence, at, negated);
  if (last?.tag && isMark(view, j, ',')) {
    // "The ministers, she said, agreed": the subject stands before the tag.
    const split = phraseEndingAt(view, isMark(view, last.start - 1, ',') ? last.start - 1 : last.start, low);
    if (split && split.referent.kind !== 'NOUN')
      return { subject: split, relation: 'OWN', negated, passive: false, start: at };
  }
  if (isMark(view, j, ',') || isMark(view, j, '–—-')) {
    const apposed = isMark(view, j, ',') ? apposedName(view, j, low) : null;
    if (apposed) return { subject: apposed, relation: 'OWN', negated, passive: false, start: apposed.first };
    const opening = firstPhrase(view, low, j + 1);
    if (opening && !last) return { subject: opening, relation: 'OWN', negated, passive: false, start: opening.first };
    if (last) return { subject: last.subject, relation: 'INHERITED', negated, passive: false, start: at };
    return opening ? { subject: opening, relation: 'OWN', negated, passive: false, start: opening.first } : null;
  }
  if (w === 'and' || w === 'but' || w === 'or' || w === 'then' || w === 'yet') {
    // A plain form goes on with a plain form: "will support and defend", not "undermine or threaten" behind "reiterated".
    if (
      isPlainForm(view, folded) &&
      !auxiliary &&
      last &&
      !isPlainForm(view, word(view, last.at)) &&
      !takesPlainForm(last.subject ?? { first: at, end: at, referent: { kind: 'NOUN' } })
    )
      return null;
    const subject = last?.subject ?? firstPhrase(view, low, j);
    if (!subject && last?.relation !== 'BARE') return null;
    return { subject: subject ?? null, relation: subject ? 'INHERITED' : 'BARE', negated, passive: false, start: at };
  }
  // What is told of has its own subject: none stands before the verb of speech.
  const from = last?.speech && !last.tag ? Math.max(low, last.end) : low;
  const phrase = phraseEndingAt(view, j + 1, low);
  if (!phrase) return null;
  if (phrase.referent.kind === 'NOUN') {
    if (participle && isMark(view, at + 1, '') === false && word(view, at + 1) === 'by') return null;
    const finite =
      auxiliary ||
      /ed$/.test(folded) ||
      (folded.endsWith('s') && !view.words.pluralNouns.has(folded)) ||
      view.words.irregular.has(folded);
    if (!finite) return null;
    const opening = firstPhrase(view, from, j + 1);
    if (opening && opening.referent.kind !== 'NOUN' && !auxiliary && looksLikeObject(view, opening.end, phrase.first))
      return null;
    return {
      subject: opening && opening.referent.kind !== 'NOUN' ? opening : phrase,
      relation: 'OWN',
      negated,
      passive: false,
      start: phrase.first,
    };
  }
  if (participle && !auxiliary && word(view, at + 1) === 'by') return null;
  if (!auxiliary && isPlainForm(view, folded) && !takesPlainForm(phrase)) return null;
  const governed = words.prepositions.has(word(view, phrase.first - 1)) && phrase.first - 1 >= low;
  if (governed) {
    const opening = firstPhrase(view, from, phrase.first - 1);
    // "A statement adopted by the Council condemns": the Council does.
    if (opening?.referent.kind === 'DOCUMENT' && word(view, phrase.first - 1) === 'by')
      return { subject: phrase, relation: 'OWN', negated, passive: false, start: opening.first };
    if (opening && opening.referent.kind !== 'NOUN')
      return { subject: opening, relation: 'OWN', negated, passive: false, start: opening.first };
    if (last && !last.tag && from === low)
      return { subject: last.subject, relation: 'INHERITED', negated, passive: false, start: at };
    if (!opening)
      return {
        subject: { ...phrase, referent: { kind: 'NOUN' } },
        relation: 'OWN',
        negated,
        passive: false,
        start: phrase.first,
      };
  }
  return { subject: phrase, relation: 'OWN', negated, passive: false, start: phrase.first };
}

/** "note", "support": no ending of a third person or a past. */
const isPlainForm = (view: View, folded: string): boolean =>
  !/(s|ed|ing)$/.test(folded) && !view.words.irregular.has(folded) && !view.words.modals.has(folded);

/** Whether a phrase is plural or "I", so that a verb beside it may be plain. */
function takesPlainForm({ referent }: NounPhrase): boolean {
  if (
    referent.kind === 'PRONOUN' ||
    referent.kind === 'ROLE' ||
    referent.kind === 'OTHER' ||
    referent.kind === 'DOCUMENT'
  )
    return false;
  if (referent.kind !== 'MENTIONS' || referent.mentions.length > 1) return true;
  const only = referent.mentions[0];
  return only?.kind === 'DEMONYM' || (only?.kind === 'OFFICE' && only.plural);
}

/** "the head of the mission, Anna Orla, said": the name between the commas, where it stands beside an office. */
function apposedName(view: View, comma: number, low: number): NounPhrase | null {
  const name = view.endingAt.get(comma);
  if (name?.kind !== 'PERSON' || name.firstToken <= low || !isMark(view, name.firstToken - 1, ',')) return null;
  const office = phraseEndingAt(view, name.firstToken - 1, low);
  if (!office || office.referent.kind === 'FIRST' || office.referent.kind === 'PRONOUN') return null;
  const isPerson = office.referent.kind === 'MENTIONS' && office.referent.mentions.some((one) => one.kind === 'PERSON');
  const governed = office.first > low && /^(with|by|from|to|for|met|meeting|of)$/.test(word(view, office.first - 1));
  if (isPerson || governed) return null;
  return { first: office.first, end: comma, referent: { kind: 'MENTIONS', mentions: [name] } };
}

const DAYS = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "strongly", not "Assembly" or "Italy". */
function isAdverb(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    ADVERB.test(token.folded) &&
    !view.endingAt.get(at + 1) &&
    !view.words.institutions.has(token.folded) &&
    !token.capital
  );
}

/** A verb between two phrases makes the later one an object. */
function looksLikeObject(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/(ed|s)$/.test(word(view, i)) && view.tokens[i]?.kind === 'WORD') return true;
  return false;
}

/** "The Ghanaians" is a noun; "Ghanaian demand" is not. */
const plainDemonym = (view: View, at: number): boolean =>
  /(s|ish|ch|ese)$/.test(word(view, at - 1)) && view.words.determiners.has(word(view, at - 2));

/** A clause begins behind a semicolon, colon, dash, opening mark or quotation, and with the sentence. */
function lowerBound(view: View, sentence: Sentence, at: number): number {
  const quote = view.quoteOf[at] ?? -1;
  for (let i = at - 1; i >= sentence.firstToken; i--) {
    if ((view.quoteOf[i] ?? -1) !== quote) {
      if (quote >= 0) return i + 1;
      if (isMark(view, i, '"“”„«»')) return i + 1;
      continue;
    }
    if (isMark(view, i, ';:')) return i + 1;
  }
  return afterDateline(view, sentence, at);
}

/** Whether a number or a mark opens a line: in the sentence, or left at the end of the one before. */
const numbered = (view: View, sentence: Sentence, low: number): boolean =>
  low > sentence.firstToken ||
  (isMark(view, sentence.firstToken - 1, '.)') && /^(\d{1,3}|[a-z])$/.test(word(view, sentence.firstToken - 2)));

/** Whether a sentence is a line of a list of verbs: numbered, or between others that begin so. */
function listLine(view: View, sentence: Sentence, low: number): boolean {
  if (numbered(view, sentence, low)) return true;
  const { blocks, sentences } = view.reading.document;
  const block = blocks[sentence.block];
  if (block?.firstSentence !== sentence.index) return false;
  return [sentence.block - 1, sentence.block + 1].some((near) => {
    const first = sentences[blocks[near]?.firstSentence ?? -1];
    const head = first && view.tokens[first.firstToken];
    return head?.capital === true && /(ed|[^s]s|ing)$/.test(head.folded) && head.folded.length > 4;
  });
}

/** "1. Condemns", "(a) Urges", "• Thanked": the line begins behind its number or mark. */
function afterNumber(view: View, low: number): number {
  let first = low;
  if (isMark(view, first, '•-–—*(')) first++;
  if (/^(\d{1,3}|[a-z]|[ivx]{1,4})$/.test(word(view, first)) && isMark(view, first + 1, '.)')) return first + 2;
  return isMark(view, low, '•-–—*') ? first : low;
}

const LONGEST_DATELINE = 16;

/** "HOLM, 3 May (ABC) – ": the sentence begins behind the dash. */
export function afterDateline(view: View, sentence: Sentence, at: number): number {
  const head = view.tokens[sentence.firstToken];
  if (!head || !/\p{Lu}/u.test(head.text)) return sentence.firstToken;
  const stop = Math.min(at, sentence.firstToken + LONGEST_DATELINE);
  for (let i = sentence.firstToken + 1; i < stop; i++) {
    if (!isMark(view, i, '–—-') && !/^-+$/.test(view.tokens[i]?.text ?? '')) continue;
    const upper = /^[\p{Lu}.-]{3,}$/u.test(head.text);
    const place =
      view.reading.document.blocks[sentence.block]?.firstSentence === sentence.index &&
      view.startingAt.get(sentence.firstToken) !== undefined;
    return upper || place ? i + 1 : sentence.firstToken;
  }
  return sentence.firstToken;
}

/** Steps left over "(Reform)" and over ", however," and ", for his part,". */
function skipParenthesis(view: View, at: number, low: number): number {
  if (isMark(view, at, ')')) {
    for (let i = at - 1; i >= low && i > at - FARTHEST_PAREN; i--) if (isMark(view, i, '(')) return i - 1;
    return at;
  }
  if (!isMark(view, at, ',')) return at;
  for (let i = at - 1; i >= low && i >= at - 7; i--) {
    if (isMark(view, i, ',')) {
      const opening = word(view, i + 1);
      return view.words.asides.has(opening) && i < at - 1 ? i - 1 : at;
    }
  }
  return at;
}

/** The first phrase of a clause, behind what leads it in: "At the meeting with Tesk, Orla". */
function firstPhrase(view: View, low: number, end: number): NounPhrase | null {
  let at = low;
  for (let steps = 0; steps < 4; steps++) {
    const opening = word(view, at);
    const leadsIn =
      view.words.prepositions.has(opening) ||
      view.words.leads.has(opening) ||
      (opening.endsWith('ing') && view.tokens[at]?.capital);
    if (!leadsIn) break;
    let comma = at;
    while (comma < end && !isMark(view, comma, ',')) comma++;
    if (comma >= end) break;
    at = comma + 1;
  }
  while (
    at < end &&
    (isMark(view, at, '"“”„«»–—-•*') ||
      view.words.conjunctions.has(word(view, at)) ||
      ADVERB.test(word(view, at)) ||
      view.words.leads.has(word(view, at)) ||
      isMark(view, at, ','))
  )
    at++;
  const phrase = phraseStartingAt(view, at, end);
  return phrase && phrase.end <= end ? phrase : null;
}

function passiveAgent(
  view: View,
  sentence: Sentence,
  at: number,
  negated: boolean,
  low: number,
  j: number,
): Bound | null {
  for (let i = at + 1; i < Math.min(at + 16, sentence.endToken); i++) {
    if (isMark(view, i, ';:.')) break;
    if (word(view, i) !== 'by') continue;
    const subject = phraseStartingAt(view, i + 1, sentence.endToken);
    if (subject) return { subject, relation: 'PASSIVE', negated, passive: true, start: Math.max(low, at) };
  }
  const impersonal = word(view, j) === 'it' || view.words.impersonal.has(word(view, j));
  const group: NounPhrase = { first: at, end: at, referent: { kind: 'GROUP' } };
  return impersonal || view.words.agentless.has(word(view, at))
    ? { subject: group, relation: 'PASSIVE', negated, passive: true, start: at }
    : null;
}

function infinitive(
  view: View,
  to: number,
  low: number,
  at: number,
  last: Predicate | null,
  negated: boolean,
): Bound | null {
  for (let i = to - 1; i >= low && i > to - 16; i--) {
    if (view.words.contact.has(word(view, i)) && !/^(on|upon|for)$/.test(word(view, i + 1))) {
      const subject = last?.subject ?? firstPhrase(view, low, i) ?? phraseEndingAt(view, i, low);
      return subject ? { subject, relation: 'INHERITED', negated, passive: false, start: at } : null;
    }
  }
  return null;
}

/** Behind a quotation or a comma, with the subject after the verb: "…," said Orla. */
function isInverted(view: View, sentence: Sentence, at: number): boolean {
  const opens = isMark(view, at - 1, ',"”“»«.?!') || (view.quoteOf[at - 1] ?? -1) >= 0;
  if (!opens || at === sentence.firstToken) return false;
  const phrase = phraseStartingAt(view, at + 1, sentence.endToken);
  // Behind a comma the subject must close the clause: "Orla, in Holm, said Velia must" is none.
  if (
    phrase &&
    isMark(view, at - 1, ',') &&
    (view.quoteOf[at - 2] ?? -1) < 0 &&
    !closesClause(view, sentence, phrase.end)
  )
    return false;
  return (
    phrase !== null &&
    phrase.referent.kind !== 'NOUN' &&
    /^(said|says|added|adds|replied|stressed|noted|stated|declared|explained|underlined|emphasised|emphasized|continued|concluded|remarked|told|wrote|warned|insisted|asked|argued|commented|announced|confirmed|promised|recalled|responded|answered|pointed|retorted|observed|affirmed|quipped|joked|reiterated|repeated|goes|went|underscored|writes|tweeted|thinks|believes|reads)$/.test(
      word(view, at),
    )
  );
}

const closesClause = (view: View, sentence: Sentence, at: number): boolean =>
  at >= sentence.endToken ||
  isMark(view, at, '.,;:!?"”“»«()–—') ||
  view.words.time.has(word(view, at)) ||
  word(view, at) === 'who';

function invertedBound(view: View, sentence: Sentence, at: number, negated: boolean): Bound | null {
  const subject = phraseStartingAt(view, at + 1, sentence.endToken);
  return subject ? { subject, relation: 'INVERTED', negated, passive: false, start: at } : null;
}

const gapNegated = (view: View, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) {
    const w = word(view, i);
    if (w === 'no' || w === 'not' || w === 'never' || w === 'little' || w === 'without') return true;
  }
  return false;
};

/** Whether a verb of speech closes what it tells: the content stands before it. */
function isTag(view: View, sentence: Sentence, at: number, end: number, bound: Bound): boolean {
  const opens = bound.relation === 'INVERTED' ? at : bound.relation === 'OWN' ? (bound.subject?.first ?? at) : -1;
  if (opens <= sentence.firstToken) return false;
  let left = opens - 1;
  while (left > sentence.firstToken && isMark(view, left, '"”“»«')) left--;
  const closes =
    isMark(view, left, ',?!–—') ||
    (view.quoteOf[opens - 1] ?? -1) >= 0 ||
    isMark(view, opens - 1, '"”“»«') ||
    /^(how|as)$/.test(word(view, opens - 1));
  if (!closes) return false;
  let right = bound.relation === 'INVERTED' ? (bound.subject?.end ?? end) : end;
  if (view.words.tells.has(word(view, at))) right = pastAddressee(view, sentence, right);
  while (
    right < sentence.endToken &&
    (ADVERB.test(word(view, right)) ||
      /^(reporters|journalists|parliament|mps|lawmakers|media|press|him|her|me|them)$/.test(word(view, right)))
  )
    right++;
  if (right >= sentence.endToken) return true;
  const next = word(view, right);
  if (next === 'that') return false;
  return (
    isMark(view, right, '.,;:!?"”“»«()–—') ||
    view.words.time.has(next) ||
    bound.relation === 'INVERTED' ||
    next === 'to' ||
    next === 'and' ||
    next === 'who'
  );
}

/** Whether a mark stands right behind the verb, or behind the subject that follows it. */
function closesAt(view: View, sentence: Sentence, end: number, bound: Bound): boolean {
  const right = bound.relation === 'INVERTED' ? (bound.subject?.end ?? end) : end;
  return right >= sentence.endToken || isMark(view, right, '.,;:!?"”“»«');
}

const LONGEST_ADDRESSEE = 12;

/** Behind whom is told: "told a group of members of parliament". */
function pastAddressee(view: View, sentence: Sentence, from: number): number {
  for (let i = from; i < Math.min(sentence.endToken, from + LONGEST_ADDRESSEE); i++) {
    const w = word(view, i);
    if (w === 'that' || w === 'about') return from;
    if (isMark(view, i, '.,;:!?"”“»«()–—') || w === 'whom' || w === 'here' || (view.words.time.has(w) && i > from))
      return w === 'here' ? i + 1 : i;
  }
  return from;
}

/** Whether content follows a verb of speech: "that", a clause, or a quotation. */
function opensContent(view: View, verb: SpeechVerb, end: number, sentence: Sentence): boolean {
  if (end >= sentence.endToken) return false;
  if (verb.kind === 'AS') return true;
  if (verb.kind === 'TELL' || verb.id === 'tell-say') return tells(view, end, sentence);
  const next = word(view, end);
  const before = word(view, end - 1);
  if (before === 'that') return true;
  if (/^(of|about|with|for|to|by|from|into|up|out|as)$/.test(next) && !(next === 'to' || next === 'in')) return false;
  if (PLAIN.has(verb.id)) return true;
  for (let i = end; i < Math.min(end + 14, sentence.endToken); i++) {
    const w = word(view, i);
    if (w === 'that' || w === 'how' || w === 'why') return true;
    if (isMark(view, i, '"“„«:') || (view.quoteOf[i] ?? -1) >= 0) return true;
    if (isMark(view, i, ';')) return false;
  }
  return false;
}

/** "told Tesk that", "told Tesk Ghana must": not "told Tesk about". */
function tells(view: View, end: number, sentence: Sentence): boolean {
  const addressee = phraseStartingAt(view, end, sentence.endToken);
  let at = addressee?.end ?? end + 1;
  while (at < sentence.endToken && view.startingAt.get(at)) at = view.startingAt.get(at)?.endToken ?? at + 1;
  if (
    !/^(about|of|on|in|at|after|when|during|over|regarding|how|for|before)$/.test(word(view, at)) &&
    !isMark(view, at, '.')
  )
    return true;
  return hasBefore(view, at, sentence.endToken, 14, /^(that)$/);
}

/** Verbs that take a clause without "that". */
const PLAIN = new Set([
  'quoted-saying',
  'wonder',
  'say',
  'tell',
  'add',
  'believe',
  'think',
  'claim',
  'tell-say',
  'hint',
  'suggest-say',
  'write',
  'note',
  'argue',
  'maintain',
  'reply',
  'admit',
  'explain',
]);

/** Guards that a frame's words alone cannot tell. */
function frameFits(view: View, frame: StanceFrame, at: number, end: number, sentence: Sentence): boolean {
  const next = word(view, end);
  const nextTwo = word(view, end + 1);
  switch (frame.id) {
    case 'welcome': {
      // "welcomed Tesk to Oslo" is a meeting.
      const mention = view.startingAt.get(end) ?? view.startingAt.get(end + 1);
      if (!mention || (mention.kind !== 'PERSON' && mention.kind !== 'OFFICE')) return next !== 'to';
      for (let i = end; i < Math.min(end + 22, sentence.endToken); i++) {
        const w = word(view, i);
        if (view.tokens[i]?.kind === 'POSSESSIVE' || w === 'for' || w === 'decision')
          return view.tokens[i]?.kind === 'POSSESSIVE';
        if (w === 'to' || w === 'in' || w === 'at') return false;
      }
      return false;
    }
    case 'ask-to':
      return (
        !/^(about|whether|if|how|why|when|what|who|by|for)$/.test(next) &&
        !/^(whether|if|how|why|when|what|about|who)$/.test(nextTwo)
      );
    case 'press':
      return view.startingAt.get(end) !== undefined || /^(for|him|her|them|us|the|both)$/.test(next);
    case 'refuse':
    case 'decline':
    case 'turn-down':
      // A meeting refused is the status of that meeting.
      return !hasBefore(
        view,
        end,
        sentence.endToken,
        7,
        /^(meeting|invitation|attend|meet|talks|interview|comment|talk|participate|answer)$/,
      );
    case 'propose':
    case 'suggest':
      return next !== 'for' && next !== 'by';
    case 'thank':
      // "Thank you, Minister" closes a turn; "thank you for" praises.
      return next !== 'you' || hasBefore(view, end, sentence.endToken, 9, /^for$/);
    case 'insist':
      return /^(that|on|upon)$/.test(next) || isMark(view, end, '.,"”“»«:');
    case 'concede':
      return next !== 'after' && next !== 'by';
    case 'call-a':
      // "called X a Y", not "called the minister" or "called on".
      return end - at > 3 && !/^(on|upon|for|off|to|by|from|in|at|after|out|his|her)$/.test(word(view, at + 1));
    case 'count-on':
      // "Ghana can count on us" is a promise of who is counted on.
      return !/^(can|could|may|always)$/.test(word(view, at - 1));
    case 'call-on':
      // "called on the President in Holm" is a visit.
      return hasBefore(view, end, sentence.endToken, 22, /^(to|that|for)$/);
    case 'note':
      return false;
    case 'expect-other':
      return next !== 'to' && !view.words.be.has(word(view, at - 1));
    case 'want-other':
      return next !== 'to' && next !== 'know';
    case 'seek':
    case 'require':
    case 'recommend':
      return true;
    case 'hope':
      return true;
    case 'charge':
      return true;
    case 'sign':
      return next !== 'up' && next !== 'for' && next !== 'off';
    case 'support':
    case 'back':
      return next !== 'to' && next !== 'in' && next !== 'by' && next !== 'from';
    case 'call-out':
      return true;
    case 'agree':
      // "agreed to meet again" is a planned meeting.
      return (
        !(
          next === 'to' &&
          /^(meet|hold|continue|visit|speak)$/.test(nextTwo) &&
          hasMeetingWord(view, end, sentence.endToken)
        ) &&
        next !== 'with' &&
        nextTwo !== 'with'
      );
    case 'ban':
    case 'decide':
    case 'adopt':
      return true;
    case 'offer':
      return next !== 'condolences' && nextTwo !== 'condolences';
    case 'lift':
      return true;
    case 'worry':
    case 'fear':
      return true;
    case 'ease':
      return true;
    default:
      return true;
  }
}

function hasBefore(view: View, from: number, end: number, reach: number, words: RegExp): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (isMark(view, i, ';')) return false;
    if (words.test(word(view, i))) return true;
  }
  return false;
}

function hasMeetingWord(view: View, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 9); i++)
    if (/^(meet|meeting|talks|again|visit|touch|consultations)$/.test(word(view, i))) return true;
  return false;
}
