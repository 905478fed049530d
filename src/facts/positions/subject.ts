import { type ActorMention, isMark, type View, word } from './view.ts';

/** Whom a noun phrase means, before it is known who that is. */
export type Referent =
  | {
      readonly kind: 'MENTIONS';
      readonly mentions: readonly ActorMention[];
      /** The pronoun that opens the list: "she and her colleague". */
      readonly pronoun?: string;
    }
  /** "he", "she", "it"; `plural` "they". */
  | { readonly kind: 'PRONOUN'; readonly word: string }
  | { readonly kind: 'FIRST'; readonly plural: boolean }
  /** "both sides", "the ministers". */
  | { readonly kind: 'GROUP' }
  /** "her host", "his Kenyan colleague": `near` is the country in the phrase. */
  | { readonly kind: 'OTHER'; readonly near: ActorMention | null }
  /** "Orla and her Chilean counterpart". */
  | { readonly kind: 'PAIR'; readonly phrases: readonly [NounPhrase, NounPhrase] }
  /** "the ministry", "the Norwegian side": `near` is the country or body in the phrase. */
  | { readonly kind: 'INSTITUTION'; readonly near: ActorMention | null }
  /** "the statement". */
  | { readonly kind: 'DOCUMENT' }
  /** "the minister", with a country where the phrase has one. */
  | { readonly kind: 'ROLE'; readonly role: string; readonly near: ActorMention | null }
  /** Some other noun. */
  | { readonly kind: 'NOUN'; readonly near?: ActorMention | null };

/** A noun phrase: tokens from `first` to `end`, and whom it means. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly referent: Referent;
}

/** "we'll" without what is drawn to it. */
const bare = (folded: string): string => folded.replace(/^(i|we|you|he|she|it|they)'(?:ll|ve|d|re|m|s)$/, '$1');

const MOST_IN_LIST = 12;

/** Where an office's words begin, behind a comma that a careless tag took in ("homeland, Foreign Minister"). */
function officeStart(view: View, mention: ActorMention): number {
  if (mention.kind !== 'OFFICE' || view.tokens[mention.firstToken]?.capital !== false) return mention.firstToken;
  for (let i = mention.endToken - 1; i > mention.firstToken; i--) if (isMark(view, i, ',')) return i + 1;
  return mention.firstToken;
}

/** Where a mention's phrase begins: the office before a name, "the", "H.E.", a demonym. */
function phraseStart(view: View, mention: ActorMention, low: number): number {
  let first = mention.firstToken;
  for (let steps = 0; steps < 8 && first > low; steps++) {
    const before = view.endingAt.get(first);
    if (before && before.firstToken >= low && before.kind !== 'PERSON') {
      first = officeStart(view, before);
      continue;
    }
    const token = view.tokens[first - 1];
    if (!token) break;
    // "Norway's foreign minister Anna Orla": the country belongs to the phrase.
    const owner = token.kind === 'POSSESSIVE' ? view.endingAt.get(first - 1) : undefined;
    if (owner && (owner.kind !== 'PERSON' || first < mention.firstToken) && owner.firstToken >= low) {
      first = owner.firstToken;
      continue;
    }
    // "the country's foreign minister": of the country that is told of.
    if (token.kind === 'POSSESSIVE' && first - 3 >= low && view.words.governments.has(word(view, first - 2))) {
      first -= view.words.determiners.has(word(view, first - 3)) ? 3 : 2;
      continue;
    }
    const title =
      token.kind === 'WORD' &&
      ((token.capital && mention.kind === 'PERSON' && first - 1 > low) ||
        view.words.phraseOpeners.has(token.folded) ||
        (token.capital && /\.$/.test(token.text)) ||
        view.words.honorifics.has(token.folded) ||
        (mention.kind === 'PERSON' && view.words.others.has(token.folded)));
    if (!title) break;
    first--;
  }
  return first;
}

interface List {
  readonly first: number;
  readonly mentions: ActorMention[];
  readonly pronoun?: string;
}

/** The list of mentions that ends at a token: "A", "A and B", "A, B and C". */
function listEndingAt(view: View, end: number, low: number): List | null {
  const last = view.endingAt.get(end);
  if (!last || last.firstToken < low) return null;
  const mentions = [last];
  let first = phraseStart(view, last, low);
  let joined = false;
  while (mentions.length < MOST_IN_LIST) {
    let gap = first - 1;
    if (isMark(view, gap, ',')) {
      if (!joined) break;
      const place = view.endingAt.get(gap);
      if (
        place &&
        place.kind !== 'PERSON' &&
        (mentions[0]?.kind === 'PERSON' || view.words.prepositions.has(word(view, place.firstToken - 1)))
      )
        break;
    } else if (view.words.glue.has(word(view, gap))) {
      joined = true;
      if (isMark(view, gap - 1, ',')) gap--;
    } else break;
    const before = view.endingAt.get(gap);
    const pronoun = word(view, gap - 1);
    if (!before && joined && gap - 1 >= low && view.words.subjectPronouns.has(pronoun))
      return { first: gap - 1, mentions, pronoun };
    if (!before || before.firstToken < low) break;
    mentions.unshift(before);
    first = phraseStart(view, before, low);
  }
  return { first, mentions };
}

const named = ({ mentions, pronoun }: List): Referent => ({ kind: 'MENTIONS', mentions, ...(pronoun && { pronoun }) });

/** Up to this many words belong to a phrase of plain nouns. */
const LONGEST_NOUN_PHRASE = 7;

/** Plural nouns that speak for as many countries. */
const isPluralState = ({ words }: View, head: string): boolean =>
  words.states.has(head) || words.groups.has(head) || words.institutions.has(head);

/** A phrase of plain nouns that ends at a token: "the two sides", "her host", "the Norwegian side". */
function nounsEndingAt(view: View, end: number, low: number): NounPhrase | null {
  const { words } = view;
  const head = word(view, end - 1);
  const token = view.tokens[end - 1];
  if (token?.kind !== 'WORD' || end <= low) return null;
  let first = end - 1;
  let near: ActorMention | null = null;
  for (let steps = 0; steps < LONGEST_NOUN_PHRASE && first > low; steps++) {
    const mention = view.endingAt.get(first);
    if (mention && mention.firstToken >= low) {
      near ??= mention;
      first = mention.firstToken;
      continue;
    }
    const before = view.tokens[first - 1];
    if (
      !before ||
      before.kind === 'PUNCTUATION' ||
      words.prepositions.has(before.folded) ||
      words.conjunctions.has(before.folded) ||
      words.relatives.has(before.folded)
    )
      break;
    first--;
    if (view.words.phraseOpeners.has(before.folded)) break;
  }
  const opening = word(view, first);
  const phrase = { first, end };
  const other =
    near && view.words.glue.has(word(view, near.firstToken - 1)) ? view.endingAt.get(near.firstToken - 1) : undefined;
  // "the Austrian and Kenyan governments": both countries.
  if (near?.kind === 'DEMONYM' && other?.kind === 'DEMONYM' && other.firstToken >= low && isPluralState(view, head))
    return { first: other.firstToken, end, referent: { kind: 'MENTIONS', mentions: [other, near] } };
  if (words.groups.has(head) || opening === 'both')
    return {
      ...phrase,
      referent: near && head !== 'sides' && head !== 'parties' ? { kind: 'INSTITUTION', near } : { kind: 'GROUP' },
    };
  if (words.others.has(head) && near?.kind !== 'PERSON') return { ...phrase, referent: { kind: 'OTHER', near } };
  if (words.others.has(head)) return { ...phrase, referent: { kind: 'OTHER', near: null } };
  if (words.documents.has(head)) return { ...phrase, referent: { kind: 'DOCUMENT' } };
  if (words.institutions.has(head)) return { ...phrase, referent: { kind: 'INSTITUTION', near } };
  if (words.roles.has(head)) return { ...phrase, referent: { kind: 'ROLE', role: head, near } };
  return { ...phrase, referent: { kind: 'NOUN', near } };
}

/** The noun phrase that ends at a token, with its head left of "of": "the minister of Ghana". */
export function phraseEndingAt(view: View, end: number, low: number): NounPhrase | null {
  if (end <= low) return null;
  const last = bare(word(view, end - 1));
  if (last === 'i' || last === 'we') return { first: end - 1, end, referent: { kind: 'FIRST', plural: last === 'we' } };
  if (
    (last === 'them' || last === 'us') &&
    view.words.countsOf.has(word(view, end - 3)) &&
    word(view, end - 2) === 'of'
  )
    return { first: end - 3, end, referent: { kind: 'GROUP' } };
  if (last === 'both') return { first: end - 1, end, referent: { kind: 'GROUP' } };
  if (last === 'they') return { first: end - 1, end, referent: { kind: 'GROUP' } };
  if (view.words.pronouns.has(last)) return { first: end - 1, end, referent: { kind: 'PRONOUN', word: last } };
  const list = listEndingAt(view, end, low);
  let found: NounPhrase | null = list
    ? { first: list.first, end, referent: named(list) }
    : nounsEndingAt(view, end, low);
  for (let steps = 0; found && steps < 5; steps++) {
    const before = word(view, found.first - 1);
    const hops = found.referent.kind === 'NOUN' ? view.words.hopsOfNouns : view.words.hops;
    if (!hops.has(before) || found.first - 1 <= low) break;
    const heads = phraseEndingAtHead(view, found.first - 1, low);
    if (!heads || heads.referent.kind === 'NOUN') break;
    const inner =
      found.referent.kind === 'MENTIONS'
        ? (found.referent.mentions[0] ?? null)
        : found.referent.kind === 'NOUN'
          ? (found.referent.near ?? null)
          : null;
    found = {
      first: heads.first,
      end,
      referent: withNear(officeAsRole(view, ofBody(heads.referent, inner), inner), inner),
    };
  }
  return found ? joinedLeft(view, found, low) : null;
}

/** "Orla and her Chilean counterpart": the phrase before "and" belongs to a subject without a name. */
function joinedLeft(view: View, found: NounPhrase, low: number): NounPhrase {
  if (found.referent.kind !== 'OTHER' && found.referent.kind !== 'ROLE') return found;
  if (!view.words.glue.has(word(view, found.first - 1)) || found.first - 1 <= low) return found;
  const left = phraseEndingAt(view, found.first - 1, low);
  if (left?.referent.kind !== 'MENTIONS' && left?.referent.kind !== 'ROLE' && left?.referent.kind !== 'PRONOUN')
    return found;
  return { first: left.first, end: found.end, referent: { kind: 'PAIR', phrases: [left, found] } };
}

function phraseEndingAtHead(view: View, end: number, low: number): NounPhrase | null {
  const list = listEndingAt(view, end, low);
  if (list) return { first: list.first, end, referent: named(list) };
  return nounsEndingAt(view, end, low);
}

/** "the minister from Nairobi": an office told by its place alone. */
function officeAsRole(view: View, referent: Referent, inner: ActorMention | null): Referent {
  const only = referent.kind === 'MENTIONS' && referent.mentions.length === 1 ? referent.mentions[0] : undefined;
  if (
    only?.kind !== 'OFFICE' ||
    only.of !== null ||
    only.plural ||
    (inner?.kind !== 'CAPITAL' && inner?.kind !== 'COUNTRY')
  )
    return referent;
  return { kind: 'ROLE', role: word(view, only.endToken - 1), near: null };
}

/** "the members of the Security Council" are the body. */
const ofBody = (referent: Referent, inner: ActorMention | null): Referent =>
  referent.kind === 'GROUP' && inner?.kind === 'ORGANIZATION' ? { kind: 'INSTITUTION', near: inner } : referent;

const withNear = (referent: Referent, near: ActorMention | null): Referent =>
  (referent.kind === 'INSTITUTION' || referent.kind === 'ROLE' || referent.kind === 'OTHER') &&
  referent.near === null &&
  near
    ? { ...referent, near }
    : referent;

/** The noun phrase that begins at a token: what stands behind "said". */
export function phraseStartingAt(view: View, start: number, end: number): NounPhrase | null {
  let at = start;
  const { words } = view;
  const opening = bare(word(view, at));
  if (opening === 'i' || opening === 'we')
    return { first: at, end: at + 1, referent: { kind: 'FIRST', plural: opening === 'we' } };
  // "her colleague": whose, not whom.
  const next = view.tokens[at + 1];
  const owns = opening === 'her' && next?.kind === 'WORD' && !view.words.behindPronouns.has(next.folded);
  if (view.words.pronouns.has(opening) && !owns && !view.startingAt.get(at + 1))
    return {
      first: at,
      end: at + 1,
      referent: opening === 'they' ? { kind: 'GROUP' } : { kind: 'PRONOUN', word: opening },
    };
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const mention = view.startingAt.get(at);
    if (mention) {
      let stop = mention.endToken;
      let chosen = mention;
      for (let more = 0; more < 6; more++) {
        const apposed =
          isMark(view, stop, ',') && view.startingAt.get(stop + 1)?.kind === 'PERSON' && chosen.kind === 'OFFICE';
        const owned = view.tokens[stop]?.kind === 'POSSESSIVE' && chosen.kind !== 'PERSON';
        const next = view.startingAt.get(stop + (apposed || owned ? 1 : 0));
        if (owned && next?.kind !== 'OFFICE' && next?.kind !== 'PERSON') break;
        if (!next || next.endToken > end) break;
        if (chosen.kind === 'PERSON') break;
        chosen = next;
        stop = next.endToken;
      }
      const head = word(view, stop);
      if (chosen.kind !== 'PERSON' && words.institutions.has(head))
        return { first: start, end: stop + 1, referent: { kind: 'INSTITUTION', near: chosen } };
      if (chosen.kind !== 'PERSON' && words.others.has(head))
        return { first: start, end: stop + 1, referent: { kind: 'OTHER', near: chosen } };
      if (chosen.kind !== 'PERSON' && words.roles.has(head))
        return { first: start, end: stop + 1, referent: { kind: 'ROLE', role: head, near: chosen } };
      return { first: start, end: stop, referent: { kind: 'MENTIONS', mentions: [chosen] } };
    }
    const token = view.tokens[at];
    if (!token || token.kind === 'PUNCTUATION') return null;
    if (
      words.prepositions.has(token.folded) ||
      words.relatives.has(token.folded) ||
      words.conjunctions.has(token.folded)
    )
      return null;
    if (words.roles.has(token.folded) && view.startingAt.get(at + 1)?.kind !== 'PERSON')
      return { first: start, end: at + 1, referent: { kind: 'ROLE', role: token.folded, near: null } };
    if (words.groups.has(token.folded) && !words.groups.has(word(view, at + 1)))
      return { first: start, end: at + 1, referent: { kind: 'GROUP' } };
    if (words.institutions.has(token.folded))
      return { first: start, end: at + 1, referent: { kind: 'INSTITUTION', near: null } };
    if (words.others.has(token.folded)) return { first: start, end: at + 1, referent: { kind: 'OTHER', near: null } };
    if (words.documents.has(token.folded)) return { first: start, end: at + 1, referent: { kind: 'DOCUMENT' } };
    at++;
  }
  return null;
}
