import type { NamedMention } from '../../mentions/index.ts';
import { type ActorRef, actorId } from '../../model/index.ts';
import { UNKNOWN } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { countryAfter } from './countries-after.ts';
import type { Draft } from './draft.ts';
import { headed, namedBehindRegion } from './headed.ts';
import { named, personAfter, sideOf, titledName } from './named-phrase.ts';
import type { Scan } from './scan.ts';
import { unknownParty } from './unknown-party.ts';

/** Whether the article tells for sure that somebody represents another side. */
function isElsewhere(scan: Scan, person: number, of: ActorRef): boolean {
  const known = scan.reading.people[person];
  const told = known?.ofSource !== 'PUBLISHER' && known?.ofSource !== 'DATELINE' && known?.ofSource !== 'SPEECH';
  return told && known?.of != null && actorId(known.of) !== actorId(of);
}

/** "…, Senator Venn": the name stands behind a comma. */
const isApposed = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).some((token) => token.folded === ',');

/** "The UN Representative in Nairobi Mira Venn", "the Ambassador to Kenya, Mira Venn": the name behind the post. */
function postedAt(scan: Scan, from: number, limit: number): { person: number; endToken: number } | null {
  if (!scan.is('posts', from)) return null;
  const at = from + 1 + scan.words.determiners(scan.tokens, from + 1);
  const place = scan.mention(at, 'CITY', 'CAPITAL', 'COUNTRY');
  return place ? personAfter(scan, place.endToken, limit, 3) : null;
}

/** A phrase whose head is an office: "the Danish Foreign Minister, Pavel Tesk", "the foreign ministers of Norway and Denmark". */
export function officeHead(
  scan: Scan,
  office: Extract<NamedMention, { kind: 'OFFICE' }>,
  before: readonly Side[],
  definite: boolean,
  limit: number,
): Draft {
  let of = office.of ?? before[before.length - 1]?.of ?? null;
  let after = office.endToken + scan.words.interim(scan.tokens, office.endToken);
  const link = scan.folded(after);
  const place =
    !office.plural && (link === 'of' || link === 'from' || link === 'for')
      ? countryAfter(scan, after + 1, limit)
      : null;
  const both = place && scan.folded(place.end) === 'and' ? officeChain(scan, place.end, limit) : null;
  const apposed =
    both !== null && scan.tokens.slice(place?.end ?? 0, both.endToken).some((token) => token.folded === ',');
  if (place && (scan.folded(place.end) !== 'and' || apposed)) {
    of ??= place.of;
    after = place.end;
  }
  const posted = office.plural ? null : postedAt(scan, after, limit);
  const chain = office.plural ? null : officeChain(scan, after, limit);
  // Whom the reading took for the holder is not of the side that the words tell.
  const other = office.person !== null && of !== null && isElsewhere(scan, office.person, of);
  const apart = other || isApposed(scan, after, chain?.endToken ?? after);
  const chained = chain && (apart || office.person === null || office.person === chain.person) ? chain : null;
  const next = personAfter(scan, after, limit) ?? posted ?? titledName(scan, after, office.person, limit) ?? chained;
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
    office.person !== null && !office.plural && !other
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
  if (full.sides.length === 0 && scan.folded(full.end) === 'of')
    return namedBehindRegion(scan, full, limit) ?? ofParty(scan, full, limit) ?? { ...full, word: UNKNOWN };
  if (full.sides.length === 0 && office.plural && definite) return { ...full, kind: 'GROUP' };
  return full;
}

/** "Members of the Women's Advisory Board": of a party that no list knows. */
function ofParty(scan: Scan, draft: Draft, limit: number): Draft | null {
  const party = draft.plural ? unknownParty(scan, draft.end + 1, limit) : null;
  return party ? { ...party, word: draft.word } : null;
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
