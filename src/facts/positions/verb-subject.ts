import type { Sentence } from '../../documents/index.ts';
import type { Bound } from './bound.ts';
import { afterNumber, firstPhrase, listLine, lowerBound, numbered } from './clause-start.ts';
import { frontedSubject } from './fronted.ts';
import { invertedBound, isInverted } from './inverted.ts';
import { passiveAgent } from './passive-agent.ts';
import type { Predicate } from './predicate.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './subject.ts';
import { apposedName, skipParenthesis } from './subject-asides.ts';
import { ADVERB, isAdverb, isBeFrame, isEllipsis, isPlainForm, takesPlainForm } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';

/** The subject of the word at a token, if the word is a finite verb there; null where it is a noun, adjective or gerund. */
export function subjectOf(view: View, sentence: Sentence, at: number, before: readonly Predicate[]): Bound | null {
  const bound = boundOf(view, sentence, at, before);
  if (bound === null) return null;
  let future = false;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 4); i--)
    if (view.words.futures.has(word(view, i)) || view.words.wishes.has(word(view, i))) future = true;
  const willed = view.words.wills.has(word(view, at - 1)) || view.words.wills.has(word(view, at - 2));
  const none =
    bound.subject !== null &&
    [bound.subject.first, bound.subject.first - 1].some((place) => view.words.nobodies.has(word(view, place)));
  return {
    ...bound,
    start: bound.relation === 'INHERITED' ? verbStart(view, bound.start) : bound.start,
    future,
    willed,
    negated: bound.negated || none,
    subject: withCompanions(view, bound, sentence, at),
  };
}

function boundOf(view: View, sentence: Sentence, at: number, before: readonly Predicate[]): Bound | null {
  const { words } = view;
  const low = afterNumber(view, lowerBound(view, sentence, at));
  const folded = word(view, at);
  const previous = view.tokens[at - 1];
  // "Ghana's request for arms" is a noun.
  if (previous?.kind === 'POSSESSIVE' && isPlainForm(view, folded)) return null;
  const last = before.at(-1) ?? null;
  let j = at - 1;
  let negated = false;
  let be = false;
  let auxiliary = false;
  let duty = false;
  while (j >= low) {
    const w = word(view, j);
    if (words.negators.has(w) && !(w === 'not' && words.onlys.has(word(view, j + 1)))) negated = true;
    if (view.words.be.has(w)) be = true;
    if (words.duties.has(w)) duty = true;
    if (view.words.be.has(w) || view.words.have.has(w) || view.words.modals.has(w)) auxiliary = true;
    if (words.between.has(w) || words.negators.has(w) || isAdverb(view, j)) {
      if (w === 'both' || w === 'all') break;
      j--;
      continue;
    }
    if (w === 'on' && words.days.has(word(view, j + 1))) {
      j--;
      continue;
    }
    if (w === 'to' && words.semiModals.has(word(view, j - 1)) && j - 1 > low) {
      auxiliary = true;
      j -= 2;
      continue;
    }
    if (w === 'as' && words.asBefore.has(word(view, j + 1))) {
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
  if (passive && !isBeFrame(view, at)) {
    const agent = passiveAgent(view, sentence, at, negated, low, j);
    return agent && { ...agent, patient: patientOf(view, j + 1, low) };
  }
  const fronted = frontedSubject(view, sentence, low, at, j);
  if (fronted) return { ...fronted, negated };
  if (gerund && !auxiliary) {
    const opensClause =
      previous &&
      (isMark(view, at - 1, ',') ||
        isEllipsis(view, at - 1) ||
        w === 'and' ||
        w === 'while' ||
        ADVERB.test(previous.folded) ||
        isMark(view, at - 1, '–—-'));
    if (w === 'by' && words.phases.has(word(view, j - 1))) {
      const phased = phraseEndingAt(view, j - 1, low);
      return phased ? { subject: phased, relation: 'OWN', negated, passive: false, start: at } : null;
    }
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
    const lettered = numbered(view, sentence, low) && /[^s]s$|ed$/.test(folded) && at === j + 1;
    const opens = adverb || lettered || (token?.capital && at === j + 1);
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
  if (words.goesOn.has(w)) {
    // A plain form goes on with a plain form: "will support and defend", not "undermine or threaten" behind "reiterated".
    if (
      isPlainForm(view, folded) &&
      !auxiliary &&
      last &&
      !isPlainForm(view, word(view, last.at)) &&
      !takesPlainForm(last.subject ?? { first: at, end: at, referent: { kind: 'NOUN' } })
    )
      return null;
    const subject = sharedSubject(view, before, j) ?? (last?.relation === 'BARE' ? null : firstPhrase(view, low, j));
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

/** Whose verb goes on behind "and": the last one's; behind a comma, of who tells rather than of who is told of. */
function sharedSubject(view: View, before: readonly Predicate[], and: number): NounPhrase | null {
  const last = before.at(-1);
  if (!last || !isMark(view, and - 1, ',')) return last?.subject ?? null;
  const teller = before.findLast((one) => one !== last && one.end <= last.start && one.speech !== null && !one.tag);
  if (last.relation !== 'OWN' || !teller?.subject) return last.subject;
  // A spokesperson tells what others do.
  return view.words.tellers.has(word(view, teller.subject.end - 1)) ? last.subject : teller.subject;
}

/** Whom a passive befalls, with all that stands left of it in its clause: "Ghana's efforts for peace were praised". */
function patientOf(view: View, end: number, low: number): NounPhrase | null {
  const phrase = phraseEndingAt(view, end, low);
  if (!phrase) return null;
  let first = phrase.first;
  while (
    first > low &&
    !isMark(view, first - 1, ',;:–—"“”') &&
    !view.words.opensContent.has(word(view, first - 1)) &&
    !view.words.asking.has(word(view, first - 1))
  )
    first--;
  return { ...phrase, first };
}

/** Where a verb begins with what leads it in: "will continue to support". */
function verbStart(view: View, at: number): number {
  const { words } = view;
  let start = at;
  while (word(view, start - 1) === 'to' && words.semiModals.has(word(view, start - 2))) {
    start -= 2;
    while (words.modals.has(word(view, start - 1)) || isAdverb(view, start - 1)) start--;
  }
  return start;
}

/** "Orla, together with Tesk, condemned", "Together with Tesk, Orla condemned": both hold it. */
function withCompanions(view: View, { subject, relation }: Bound, sentence: Sentence, at: number): NounPhrase | null {
  if (subject?.referent.kind !== 'MENTIONS' || relation !== 'OWN') return subject;
  const places = [
    ...(view.words.companions.has(word(view, sentence.firstToken)) ? [sentence.firstToken] : []),
    ...(isMark(view, subject.end, ',') && view.words.companions.has(word(view, subject.end + 1))
      ? [subject.end + 1]
      : []),
  ];
  for (const place of places) {
    const first = word(view, place + 1) === 'with' ? place + 2 : place + 1;
    const other = phraseStartingAt(view, first, at);
    if (other && other.referent.kind !== 'NOUN' && other.end <= at)
      return { ...subject, referent: { kind: 'PAIR', phrases: [subject, other] } };
  }
  return subject;
}

/** A verb between two phrases makes the later one an object. */
function looksLikeObject(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/(ed|s)$/.test(word(view, i)) && view.tokens[i]?.kind === 'WORD') return true;
  return false;
}

/** "The Ghanaians" is a noun; "Ghanaian demand" is not. */
const plainDemonym = (view: View, at: number): boolean =>
  /(s|ish|ch|ese)$/.test(word(view, at - 1)) && view.words.determiners.has(word(view, at - 2));

function infinitive(
  view: View,
  to: number,
  low: number,
  at: number,
  last: Predicate | null,
  negated: boolean,
): Bound | null {
  for (let i = to - 1; i >= low && i > to - 16; i--) {
    if (view.words.contact.has(word(view, i)) && !view.words.notContact.has(word(view, i + 1))) {
      const subject = last?.subject ?? firstPhrase(view, low, i) ?? phraseEndingAt(view, i, low);
      return subject ? { subject, relation: 'INHERITED', negated, passive: false, start: at } : null;
    }
  }
  return null;
}
