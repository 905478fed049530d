import type { NamedMention } from '../../mentions/index.ts';
import type { ActorRef, OfficeClass } from '../../model/index.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import type { Scan } from './scan.ts';

/** The head of a description of somebody whom no list knows ("the ambassador of another country"). */
export const UNKNOWN = '?';

const MAX_PREMODIFIERS = 9;
const MAX_LIST = 40;

/** The actor that a mention of a country or body means; null for other mentions. */
export function actorOf(mention: NamedMention): ActorRef | null {
  switch (mention.kind) {
    case 'COUNTRY':
    case 'DEMONYM':
    case 'CAPITAL':
    case 'METONYM':
      return { kind: 'COUNTRY', code: mention.code };
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', name: mention.name };
    default:
      return null;
  }
}

/** The phrases of a sentence that stand for actors, in order; they do not overlap. */
export function readActors(scan: Scan, firstToken: number, endToken: number): ActorPhrase[] {
  const found: ActorPhrase[] = [];
  for (let at = firstToken; at < endToken; ) {
    const phrase = phraseAt(scan, at, endToken);
    if (phrase === null) {
      at++;
      continue;
    }
    found.push(opensClause(scan, firstToken, phrase, found) ? { ...phrase, subjectLike: true } : phrase);
    at = Math.max(phrase.end, at + 1);
  }
  return found;
}

/** "In the afternoon Orla met": the first actor behind an opening adverbial is the subject, whatever its last word. */
function opensClause(scan: Scan, firstToken: number, phrase: ActorPhrase, before: readonly ActorPhrase[]): boolean {
  if (phrase.subjectLike || phrase.kind === 'SIDE' || before.some((one) => one.subjectLike)) return false;
  if (scan.words.prepositions(scan.tokens, firstToken) === 0 && scan.words.fillers(scan.tokens, firstToken) === 0)
    return false;
  const previous = scan.folded(phrase.first - 1);
  return (
    scan.words.prepositions(scan.tokens, phrase.first - 1) === 0 &&
    scan.words.determiners(scan.tokens, phrase.first - 1) === 0 &&
    !previous.endsWith('ing') &&
    phrase.first - firstToken < 16 &&
    phrase.first > firstToken
  );
}

interface Draft {
  kind: ActorPhrase['kind'];
  end: number;
  sides: Side[];
  plural: boolean;
  word: string;
  officeClass: OfficeClass | null;
  bound?: boolean;
}

function phraseAt(scan: Scan, first: number, limit: number): ActorPhrase | null {
  const draft = pronounAt(scan, first, limit) ?? nounPhraseAt(scan, first, limit);
  if (draft === null) return null;
  // "Denmark's decision": the decision acts, not Denmark.
  if (scan.tokens[draft.end]?.kind === 'POSSESSIVE') return null;
  const { end, kind, sides, plural, word, officeClass, bound = false } = draft;
  return {
    first,
    end,
    kind,
    sides,
    plural,
    word,
    officeClass,
    bound,
    subjectLike: isSubjectLike(scan, first, kind, word),
  };
}

function pronounAt(scan: Scan, at: number, limit: number): Draft | null {
  const { words, tokens } = scan;
  const base = { sides: [], officeClass: null, plural: true };
  const group = words.groups(tokens, at);
  if (group > 0 && at + group <= limit) {
    // "the two Danish ministers", "both ministers": the noun belongs to it.
    let skip = at + group;
    while (
      skip < at + group + 3 &&
      words.groupNouns(tokens, skip) === 0 &&
      (words.describing(tokens, skip) > 0 || scan.mention(skip, 'DEMONYM'))
    )
      skip++;
    const noun = words.groupNouns(tokens, skip);
    const next = scan.folded(skip);
    if (noun > 0) return { ...base, kind: 'GROUP', end: skip + noun, word: next };
    if (scan.folded(at) === 'both' && (next === 'the' || next === 'in' || next === 'of')) return null;
    if (!(scan.folded(at) === 'both' && scan.starting(at + 1).length > 0))
      return { ...base, kind: 'GROUP', end: at + group, word: scan.folded(at) };
    return null;
  }
  const style = words.styles(tokens, at);
  if (
    style > 0 &&
    !scan.mention(at + style, 'PERSON', 'OFFICE') &&
    words.honorifics(tokens, at + style) === 0 &&
    words.determiners(tokens, at + style) === 0
  )
    return {
      kind: 'ROLE',
      end: at + style,
      sides: [],
      plural: false,
      word: scan.folded(at),
      officeClass: 'HEAD_OF_STATE',
    };
  const pronoun = words.subjectPronouns(tokens, at) || words.objectPronouns(tokens, at);
  const word = scan.folded(at);
  if (pronoun === 0 || word === 'who') return null;
  // "HE Anna Orla": her excellency.
  if (tokens[at]?.text === 'HE' && tokens[at + 1]?.capital) return null;
  // "her counterpart": a possessive, not a person.
  if (word === 'her' && isNounAhead(scan, at + 1)) return null;
  if (word === 'us' && scan.tokens[at]?.text === 'US') return null;
  if (word === 'i' && scan.tokens[at]?.text !== 'I') return null;
  return { ...base, kind: 'PRONOUN', end: at + 1, word, plural: word === 'they' || word === 'them' };
}

const isNounAhead = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === 'PUNCTUATION') return false;
  if (scan.starting(at).some((mention) => mention.kind !== 'DATE')) return true;
  return (
    scan.words.prepositions(scan.tokens, at) === 0 &&
    scan.words.conjunctions(scan.tokens, at) === 0 &&
    scan.words.fillers(scan.tokens, at) === 0
  );
};

const ADJECTIVE = /(?:al|ive|ic|ous|ary|ish|ese|ian|ful|ent|ed|ing|ble|able|an|ern)$/;

function nounPhraseAt(scan: Scan, first: number, limit: number): Draft | null {
  const { words, tokens } = scan;
  const stop = Math.min(limit, first + MAX_PREMODIFIERS);
  const sides: Side[] = [];
  let bare: { end: number; side: Side } | null = null;
  let possessive = false;
  let definite = false;
  for (let at = first; at < stop; ) {
    const person = scan.mention(at, 'PERSON');
    if (person) return named(scan, person.person, person.endToken, limit, sides);
    const office = scan.mention(at, 'OFFICE');
    if (office && !isCounterpartWord(scan, at, office.endToken))
      return officeHead(scan, office, sides, definite, limit);
    const counterpart = words.counterparts(tokens, at);
    if (counterpart > 0 && (possessive || sides.length > 0 || definite)) {
      const word = scan.folded(at + counterpart - 1);
      if (['host', 'guest', 'brother', 'sister', 'partner', 'peer'].includes(word) && !possessive && !definite)
        return null;
      return headed(
        scan,
        {
          kind: sides.length > 0 ? 'DELEGATION' : 'COUNTERPART',
          bound: sides.length > 1,
          end: at + counterpart,
          sides,
          plural: word.endsWith('s'),
          word,
          officeClass: null,
        },
        limit,
      );
    }
    const delegation = words.delegations(tokens, at);
    if (delegation > 0 && scan.tokens[at]?.kind === 'WORD') {
      const word = scan.folded(at + delegation - 1);
      const head = headed(
        scan,
        {
          kind: 'DELEGATION',
          bound: sides.length > 1,
          end: at + delegation,
          sides,
          plural: word.endsWith('s') || word.includes('delegation'),
          word,
          officeClass: null,
        },
        limit,
      );
      if (head.sides.length > 0 || head.kind === 'GROUP') return head;
      const governor = definite || at === first ? namedBehindRegion(scan, head, limit) : null;
      if (governor) return governor;
      if (definite && words.groupNouns(tokens, at) > 0 && first < at && scan.folded(at + delegation) !== 'of')
        return { ...head, kind: 'GROUP', plural: true };
      if (sides.length === 0 && definite && word === 'delegation' && scan.folded(head.end) !== 'of')
        return { ...head, kind: 'COUNTERPART', word: 'guests' };
      if (sides.length === 0) {
        at += delegation;
        continue;
      }
      return head;
    }
    const place = scan.mention(at, 'COUNTRY', 'DEMONYM', 'METONYM', 'CAPITAL', 'ORGANIZATION');
    const actor = place && !isLocation(scan, place, first) ? actorOf(place) : null;
    if (place && actor) {
      const side: Side = { person: null, of: actor };
      sides.push(side);
      at = place.endToken;
      if (sides.length === 1 && place.kind !== 'DEMONYM') bare = { end: at, side };
      else if (place.kind === 'DEMONYM' && definite && scan.tokens[at - 1]?.folded.endsWith('s'))
        bare = { end: at, side };
      else if (sides.length > 1 && bare) break;
      if (scan.tokens[at]?.kind === 'POSSESSIVE') {
        at++;
        bare = null;
        possessive = true;
      }
      continue;
    }
    const folded = scan.folded(at);
    // "Republic of Cyprus (ROC) Foreign Minister": the short form belongs to the name.
    const bracket = folded === '(' && bare?.end === at ? closing(scan, at, limit) : -1;
    if (bracket > 0 && bracket - at < 3) {
      at = bracket + 1;
      if (scan.mention(at, 'OFFICE', 'PERSON') === null) break;
      continue;
    }
    const joins = sides.length > 0 && (folded === 'and' || folded === ',' || folded === '-' || folded === '&');
    if (joins && scan.mention(at + 1, 'DEMONYM') && bare === null) {
      at++;
      continue;
    }
    const determiner = words.determiners(tokens, at);
    if (determiner > 0 && sides.length === 0) {
      if (words.possessives(tokens, at) > 0) possessive = true;
      if (folded !== 'a' && folded !== 'an') definite = true;
      at += determiner;
      continue;
    }
    if (bare !== null && bare.end === at) break;
    const honorific = words.honorifics(tokens, at);
    const describing = words.describing(tokens, at);
    if (honorific > 0 || describing > 0) {
      at += Math.max(honorific, describing);
      continue;
    }
    const token = tokens[at];
    if (
      token?.kind === 'WORD' &&
      (definite || sides.length > 0) &&
      at > first &&
      !token.capital &&
      token.folded !== 'capital' &&
      ADJECTIVE.test(token.folded)
    ) {
      at++;
      continue;
    }
    if (token?.kind === 'WORD' && (definite || sides.length > 0) && at > first && token.capital && sides.length > 0) {
      at++;
      continue;
    }
    break;
  }
  if (bare === null) return null;
  return { kind: 'SIDE', end: bare.end, sides: [bare.side], plural: false, word: '', officeClass: null };
}

/** "In Oslo", "at Copenhagen": a place, not a government. */
const isLocation = (scan: Scan, mention: NamedMention, first: number): boolean =>
  (mention.kind === 'CAPITAL' || mention.kind === 'COUNTRY') &&
  mention.firstToken === first &&
  ['in', 'at', 'near', 'outside'].includes(scan.folded(first - 1));

const isCounterpartWord = (scan: Scan, first: number, end: number): boolean =>
  end === first + 1 && scan.words.counterparts(scan.tokens, first) > 0;

/** A person's side: as the article tells it; words right here are better than a guess from publisher, place or speech. */
function sideOf(scan: Scan, person: number, here: ActorRef | null): Side {
  const known = scan.reading.people[person];
  const guessed = known?.ofSource === 'PUBLISHER' || known?.ofSource === 'DATELINE' || known?.ofSource === 'SPEECH';
  return { person, of: guessed ? (here ?? known.of) : (known?.of ?? here) };
}

/** A person by name, with a bracketed or "of" country and an office in apposition. */
function named(scan: Scan, person: number, end: number, limit: number, before: readonly Side[]): Draft {
  let at = end;
  let fallback = before[before.length - 1]?.of ?? null;
  if (scan.folded(at) === 'of' || scan.folded(at) === 'from') {
    const place = countryAfter(scan, at + 1, limit);
    if (place) {
      fallback ??= place.of;
      at = place.end;
    }
  }
  if (scan.folded(at) === '(') {
    const close = closing(scan, at, limit);
    if (close > 0) {
      for (let i = at + 1; i < close; i++) {
        const inside = scan.mention(i, 'COUNTRY', 'ORGANIZATION', 'DEMONYM');
        if (inside) fallback ??= actorOf(inside);
      }
      at = close + 1;
    }
  }
  if (scan.folded(at) === ',') {
    const office = officeAfter(scan, at + 1, limit);
    if (office && (office.person === person || office.person === null) && closesApposition(scan, office, limit)) {
      fallback ??= office.of;
      at = office.endToken;
    }
  }
  return {
    kind: 'NAMED',
    end: at,
    sides: [sideOf(scan, person, fallback)],
    plural: false,
    word: '',
    officeClass: officeClassOf(scan, person),
  };
}

/** ", the Danish minister," and not ", the minister said". */
function closesApposition(scan: Scan, office: NamedMention, limit: number): boolean {
  const after = office.endToken;
  if (after >= limit || personAfter(scan, after, limit, 2)) return after >= limit;
  return [',', '.', ';', ')', 'and', 'who', 'for', 'of', '"', '–', 'in', 'at', 'on'].includes(scan.folded(after));
}

const officeClassOf = (scan: Scan, person: number): OfficeClass | null =>
  scan.reading.people[person]?.offices[0]?.officeClass ?? null;

function officeHead(
  scan: Scan,
  office: Extract<NamedMention, { kind: 'OFFICE' }>,
  before: readonly Side[],
  definite: boolean,
  limit: number,
): Draft {
  let of = office.of ?? before[before.length - 1]?.of ?? null;
  let after = office.endToken;
  const link = scan.folded(after);
  const place =
    !office.plural && (link === 'of' || link === 'from' || link === 'for')
      ? countryAfter(scan, after + 1, limit)
      : null;
  if (place && scan.folded(place.end) !== 'and') {
    of ??= place.of;
    after = place.end;
  }
  const chain = office.plural ? null : officeChain(scan, after, limit);
  const chained = chain && (office.person === null || office.person === chain.person) ? chain : null;
  const next = personAfter(scan, after, limit) ?? titledName(scan, after, office.person, limit) ?? chained;
  if (next && !office.plural && (office.person === null || office.person === next.person || chained !== null)) {
    const draft = named(scan, next.person, next.endToken, limit, of ? [{ person: null, of }] : []);
    return { ...draft, officeClass: office.officeClass };
  }
  // "The ambassador of another country": nobody whom the text tells of elsewhere.
  const unknown =
    link === 'of' && place === null && ['another', 'a', 'an', 'one', 'some'].includes(scan.folded(office.endToken + 1));
  if (unknown)
    return {
      kind: 'ROLE',
      end: office.endToken,
      sides: [],
      plural: office.plural,
      word: UNKNOWN,
      officeClass: office.officeClass,
    };
  const sides: Side[] =
    office.person !== null && !office.plural
      ? [sideOf(scan, office.person, of)]
      : before.length > 1
        ? [...before]
        : of
          ? [{ person: null, of, office: office.officeClass }]
          : [];
  const draft: Draft = {
    kind: 'ROLE',
    bound: before.length > 1,
    end: after,
    sides,
    plural: office.plural,
    word: scan.folded(office.endToken - 1),
    officeClass: office.officeClass,
  };
  const governor = sides.length === 0 && !office.plural ? namedBehindRegion(scan, draft, limit) : null;
  if (governor) return { ...governor, officeClass: office.officeClass };
  const full = headed(scan, draft, limit);
  if (full.kind === 'GROUP') return full;
  if (full.sides.length === 0 && scan.folded(full.end) === 'of') return { ...full, word: UNKNOWN };
  if (full.sides.length === 0 && office.plural && definite) return { ...full, kind: 'GROUP' };
  return full;
}

/** "Deputy Prime Minister and Minister of Foreign Affairs Pavel Tesk": one person's offices, the name behind the last. */
function officeChain(scan: Scan, from: number, limit: number): { person: number; endToken: number } | null {
  let at = from;
  for (let count = 0; count < 3; count++) {
    const joins =
      scan.folded(at) === 'and' || scan.folded(at) === ',' || scan.folded(at) === '&' || scan.folded(at) === '/';
    const office = scan.mention(joins ? at + 1 : at, 'OFFICE');
    if (!office || office.plural || office.endToken > limit) return null;
    at = office.endToken;
    const link = scan.folded(at);
    const place = link === 'of' || link === 'for' ? countryAfter(scan, at + 1, limit) : null;
    const person = personAfter(scan, place?.end ?? at, limit);
    if (person) return person;
  }
  return null;
}

/** What follows a head noun: "of Norway and Denmark", "led by Orla", and the names of those meant. */
function headed(scan: Scan, draft: Draft, limit: number): Draft {
  let { end, sides } = draft;
  const several = scan.folded(end) === 'of' || scan.folded(end) === 'from' ? severalStates(scan, end + 1) : 0;
  if (several > 0 && sides.length === 0)
    return { ...draft, kind: 'GROUP', word: 'countries', end: several, plural: true };
  let officeHeld = draft.kind === 'ROLE' && sides.some((side) => side.person !== null);
  const link = scan.folded(end);
  if ((link === 'of' || link === 'from' || link === 'for') && !officeHeld) {
    const listed = countriesAfter(scan, end + 1, limit);
    if (listed.sides.length > 0 && (draft.plural || sides.length === 0 || link === 'from')) {
      sides = sides.length > 0 && sides[0]?.person == null && !draft.plural ? sides : listed.sides;
      end = listed.end;
    } else if (listed.sides.length > 0) end = listed.end;
  }
  if ((scan.folded(end) === 'led' || scan.folded(end) === 'headed') && scan.folded(end + 1) === 'by') {
    const leader = nounPhraseAt(scan, end + 2, limit);
    if (leader && leader.sides.length > 0) {
      const of = sides[0]?.of ?? null;
      sides = leader.sides.map((side) => ({ person: side.person, of: side.of ?? of }));
      return { ...draft, kind: 'NAMED', sides, end: leader.end, plural: false };
    }
  }
  if (draft.kind === 'ROLE' && officeHeld) return { ...draft, sides, end };
  const names = namesAfter(scan, end, limit, draft.plural);
  if (names.people.length > 0) {
    const zip = names.people.length === sides.length;
    const people = names.people.map((person, i) => sideOf(scan, person, (zip ? sides[i] : sides[0])?.of ?? null));
    const named = new Set(people.map((side) => JSON.stringify(side.of)));
    const rest = zip
      ? []
      : sides.filter((side) => !named.has(JSON.stringify(side.of)) && names.people.length < sides.length);
    officeHeld = true;
    return { ...draft, kind: 'NAMED', sides: [...people, ...rest], end: names.end, plural: people.length > 1 };
  }
  return { ...draft, sides, end };
}

/** One past "the two countries", "both states"; 0 where something else stands there. */
function severalStates(scan: Scan, from: number): number {
  const at = scan.folded(from) === 'the' ? from + 1 : from;
  const number = ['two', 'three', 'four', 'five', 'both', 'six'].includes(scan.folded(at));
  return number && ['countries', 'states', 'sides', 'nations', 'governments', 'parties'].includes(scan.folded(at + 1))
    ? at + 2
    : 0;
}

/** "The Governor of Arizona, Pavel Tesk": a region that no list knows, then the name. */
function namedBehindRegion(scan: Scan, draft: Draft, limit: number): Draft | null {
  if (scan.folded(draft.end) !== 'of') return null;
  let at = draft.end + 1;
  while (
    at < Math.min(limit, draft.end + 7) &&
    (scan.tokens[at]?.capital || scan.words.determiners(scan.tokens, at) > 0)
  ) {
    if (scan.mention(at, 'PERSON')) break;
    at++;
  }
  const person = personAfter(scan, at, limit, 4);
  return person ? named(scan, person.person, person.endToken, limit, []) : null;
}

/** The names right after a description, a comma or honorifics between: one, or a list where the description is plural. */
function namesAfter(scan: Scan, from: number, limit: number, plural: boolean): { people: number[]; end: number } {
  const people: number[] = [];
  let end = from;
  let at = from;
  for (let count = 0; count < MAX_LIST && at < limit; count++) {
    const folded = scan.folded(at);
    const opens = folded === ',' || folded === ':' || folded === '–' || folded === '(';
    const joins = folded === 'and' || folded === '&' || folded === ',' || folded === ';';
    if (people.length === 0 ? opens : joins) at++;
    else if (people.length > 0) break;
    if (people.length > 0 && (scan.folded(at) === 'and' || scan.folded(at) === '&')) at++;
    const next = personAfter(scan, at, limit, 4);
    if (!next) break;
    people.push(next.person);
    at = next.endToken;
    if ((scan.folded(at) === 'of' || scan.folded(at) === 'from') && plural) {
      const place = countryAfter(scan, at + 1, limit);
      if (place) at = place.end;
    }
    end = at;
    if (!plural) break;
  }
  if (people.length > 0 && scan.folded(end) === ',' && scan.folded(end + 1) === 'respectively') end += 2;
  else if (people.length > 0 && scan.folded(end) === 'respectively') end += 1;
  return { people, end };
}

/** The name of a known person behind a title that no list knows (", Ustaz Pavel Tesk"). */
function titledName(
  scan: Scan,
  from: number,
  person: number | null,
  limit: number,
): { person: number; endToken: number } | null {
  if (person === null || scan.folded(from) !== ',') return null;
  for (let at = from + 1; at < Math.min(limit, from + 5) && scan.tokens[at]?.capital; at++) {
    const mention = scan.mention(at, 'PERSON');
    if (mention) return mention.person === person ? mention : null;
  }
  return null;
}

/** A name at a token, honorifics and a comma before it aside. */
function personAfter(scan: Scan, from: number, limit: number, reach = 6): { person: number; endToken: number } | null {
  let at = from;
  if (scan.folded(at) === ',') at++;
  for (let skipped = 0; skipped < reach && at < limit; skipped++) {
    const person = scan.mention(at, 'PERSON');
    if (person) return person;
    const bracket = scan.folded(at) === '(' ? closing(scan, at, limit) : -1;
    if (bracket > 0 && bracket - at < 4) {
      at = bracket + 1;
      continue;
    }
    const honorific = scan.words.honorifics(scan.tokens, at);
    if (honorific === 0 && scan.folded(at) !== '.' && scan.folded(at) !== 'the') return null;
    at += Math.max(honorific, 1);
  }
  return null;
}

function officeAfter(scan: Scan, from: number, limit: number): Extract<NamedMention, { kind: 'OFFICE' }> | null {
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const office = scan.mention(at, 'OFFICE');
    if (office) return office;
    const skippable =
      scan.words.determiners(scan.tokens, at) ||
      scan.words.describing(scan.tokens, at) ||
      (scan.mention(at, 'DEMONYM', 'COUNTRY') ? 1 : 0);
    if (skippable === 0) return null;
  }
  return null;
}

const OF_STATE = new Set([
  'the',
  'government',
  'governments',
  'kingdom',
  'republic',
  'state',
  'sultanate',
  'of',
  'both',
  'federal',
  'islamic',
  'people',
  'democratic',
]);

function countryAfter(scan: Scan, from: number, limit: number): { of: ActorRef; end: number } | null {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const people = scan.mention(at, 'DEMONYM');
    const noun = people ? scan.tokens[people.endToken] : undefined;
    if (people && noun?.kind === 'WORD' && !noun.capital)
      return { of: { kind: 'COUNTRY', code: people.code }, end: people.endToken + 1 };
    const mention = scan.mention(at, 'COUNTRY', 'ORGANIZATION', 'METONYM', 'CAPITAL');
    const of = mention ? actorOf(mention) : null;
    if (mention && of) {
      const end = mention.endToken;
      return scan.folded(end) === "'s" ? null : { of, end };
    }
    if (!OF_STATE.has(scan.folded(at))) return null;
  }
  return null;
}

/** Countries and bodies in a list: "Norway, Denmark and the United Kingdom". */
export function countriesAfter(scan: Scan, from: number, limit: number): { sides: Side[]; end: number } {
  const sides: Side[] = [];
  let end = from;
  let at = from;
  for (let count = 0; count < MAX_LIST; count++) {
    const next = countryAfter(scan, at, limit);
    if (!next) break;
    sides.push({ person: null, of: next.of });
    end = next.end;
    at = end;
    if (scan.folded(at) === ',' || scan.folded(at) === ';') at++;
    if (scan.folded(at) === 'and' || scan.folded(at) === '&') at++;
    if (scan.folded(at) === 'as' && scan.folded(at + 1) === 'well') at += 3;
    if (at === end) break;
  }
  return { sides, end };
}

function closing(scan: Scan, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + 12); at++) if (scan.folded(at) === ')') return at;
  return -1;
}

const OPENERS = new Set([',', ';', ':', '"', '(', '–', '—', '-', '--', '“', '”', '.', '|', '…', '*', '•', "'"]);

/** Whether a phrase can be the subject of what comes after: it opens its clause, and no preposition or verb governs it. */
function isSubjectLike(scan: Scan, first: number, kind: ActorPhrase['kind'], word: string): boolean {
  if (kind === 'PRONOUN') return scan.words.subjectPronouns(scan.tokens, first) > 0;
  if (kind === 'GROUP' && word === 'they') return true;
  const sentence = scan.sentenceOf(first);
  const before = first - 1;
  if (sentence === undefined || before < sentence.firstToken) return true;
  if (OPENERS.has(scan.folded(before))) return true;
  if (scan.covering(before, 'DATE')) return true;
  if (
    scan.words.prepositions(scan.tokens, before) > 0 &&
    !['after', 'before', 'since', 'until', 'as'].includes(scan.folded(before))
  )
    return false;
  if (scan.words.conjunctions(scan.tokens, before) > 0) return true;
  const place = scan.covering(before, 'CITY', 'CAPITAL', 'COUNTRY');
  if (place && scan.words.placeLinks(scan.tokens, place.firstToken - 1) > 0) return true;
  if (scan.words.speech(scan.tokens, before) > 0) {
    const earlier = scan.folded(before - 1);
    return OPENERS.has(earlier);
  }
  return scan.tokens[before]?.folded.endsWith('ly') ?? false;
}
