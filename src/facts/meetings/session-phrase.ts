import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { sameSide, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { countriesAfter } from './countries-after.ts';
import { complementFrom, listFrom } from './lists.ts';
import { pairAt } from './pair.ts';
import type { Register } from './register.ts';
import type { Scan } from './scan.ts';
import { findWord } from './status.ts';

/** A session that words name: the body, or the sides that sit. */
export interface Session {
  readonly body: ActorRef | null;
  /** The session's own name in the text's words. */
  readonly name: string;
  readonly sides: readonly Side[];
  readonly end: number;
  /** "Session", "summit": without one, only some words ("addressed NATO") make it a session. */
  readonly noun: boolean;
  /** The body named is one that sits, a council or an assembly. */
  readonly sits: boolean;
  readonly small: boolean;
  /** Named by two states ("the Kuwaiti-Omani Council"). */
  readonly paired: boolean;
}

const REACH = 22;

/** Reads a noun phrase from a token on: "the ministerial meeting of the Arctic Council", "the NATO summit". */
export function sessionFrom(sentence: SentenceScan, register: Register, from: number): Session | null {
  const { scan } = sentence;
  const { words, tokens } = scan;
  let body: ActorRef | null = null;
  let noun = false;
  let sits = false;
  let paired = false;
  let sides: Side[] = [];
  let end = from;
  let capitalFrom = -1;
  let name = '';
  const limit = Math.min(sentence.end, from + REACH);
  const keep = (upTo: number): void => {
    if (capitalFrom >= 0 && upTo > capitalFrom)
      name = scan.reading.document.text.slice(tokens[capitalFrom]?.start ?? 0, tokens[upTo - 1]?.end ?? 0);
  };
  for (let at = from; at < limit; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.folded;
    const pair = pairAt(scan, at);
    if (pair && body === null) {
      // "The ASEAN-Australia ministerial": a session of the body, with the other one.
      const bodies = pair.sides.filter(({ of }) => of?.kind === 'ORGANIZATION');
      body = bodies.length > 0 ? (bodies[0]?.of ?? null) : null;
      sides = [...sides, ...pair.sides.filter((side) => side.of !== body)];
      paired = pair.sides.every(({ of }) => of?.kind === 'COUNTRY');
      if (capitalFrom < 0) capitalFrom = at;
      at = pair.end;
      keep(at);
      continue;
    }
    const organization = scan.mention(at, 'ORGANIZATION');
    const whole = organization?.body === undefined ? null : bodyBehind(scan, organization.endToken);
    if (organization && whole && body === null) {
      // "The General Assembly of the OAS": no body of the one that the list means by it.
      body = actorOf(whole);
      sits = true;
      noun = true;
      if (capitalFrom < 0) capitalFrom = at;
      at = whole.endToken;
      end = at;
      keep(at);
      continue;
    }
    if (organization) {
      body ??= actorOf(organization);
      sits ||= scan.is('councils', organization.endToken - 1);
      if (capitalFrom < 0) capitalFrom = at;
      at = organization.endToken;
      end = at;
      keep(at);
      continue;
    }
    const date = scan.mention(at, 'DATE');
    if (date) {
      if (noun || body) break;
      at = date.endToken;
      continue;
    }
    // "At the NATO foreign ministers": those of a body together are its session.
    const office = body === null ? null : scan.mention(at, 'OFFICE');
    if (office?.kind === 'OFFICE' && office.plural) {
      noun = true;
      at = office.endToken + words.andGovernment(tokens, office.endToken);
      end = at;
      continue;
    }
    if (scan.mention(at, 'PERSON')) break;
    const known = token.capital || word === 'meeting' ? register.bodies.get(word) : undefined;
    if (known && body === null && ['the', 'of', 'its', 'at', 'this'].includes(scan.folded(at - 1))) {
      body = known.of;
      name = known.name;
      noun = true;
    }
    const session = words.sessionNouns(tokens, at);
    if (session > 0) {
      noun = true;
      if (token.capital && capitalFrom < 0) capitalFrom = at;
      at += session;
      end = at;
      if (token.capital) keep(at);
      continue;
    }
    if (word === 'of' || word === 'between' || word === 'among') {
      const phrase = phraseStarting(sentence, at + 1);
      const list = phrase >= 0 ? complementFrom(sentence, phrase) : [];
      const found = list.flatMap((one) => one.sides);
      if (sideKeys(found).length > 1) {
        sides = [...sides, ...found];
        end = list[list.length - 1]?.end ?? at;
        at = end;
        continue;
      }
      at++;
      continue;
    }
    // "The Organization of Turkic States (OTS) summit".
    if (word === '(' && body !== null && scan.folded(at + 2) === ')') {
      at += 3;
      continue;
    }
    if (token.kind === 'PUNCTUATION' && word !== '-') break;
    if (word === 'with') {
      const phrase = phraseStarting(sentence, at + 1);
      const list = phrase >= 0 ? listFrom(sentence, phrase) : [];
      sides = [...sides, ...list.flatMap((one) => one.sides)];
      end = list[list.length - 1]?.end ?? end;
      break;
    }
    if (words.prepositions(tokens, at) > 0 && !(word === 'for' && !noun) && !(word === 'on' && token.capital)) {
      // "the International Fund for Saving the Aral Sea": a name goes on.
      if (!(capitalFrom >= 0 && word === 'for' && tokens[at + 1]?.capital)) break;
    }
    if (token.capital) {
      if (capitalFrom < 0) capitalFrom = at;
      keep(at + 1);
    } else if (word === 'and' && tokens[at - 1]?.capital && tokens[at + 1]?.capital && noun) {
      // "The Council for Foreign and Community Relations": a name goes on.
    } else if (words.determiners(tokens, at) === 0 && noun) break;
    at++;
  }
  for (const [index, list] of hostedBy(sentence, end)) {
    sides = [...sides, ...list];
    end = index;
  }
  if (!noun && body === null) return null;
  const small = findWord(sentence, words.smallFormats, from, Math.min(sentence.end, end + 3)) >= 0;
  // A word written twice by mistake makes no other body.
  return { body, name: name.replace(/\b(\p{L}+) \1\b/gu, '$1'), sides, end, noun, sits, small, paired };
}

/** The organisation behind "of (the)". */
function bodyBehind(scan: Scan, from: number) {
  if (scan.folded(from) !== 'of') return null;
  return scan.mention(from + 1 + scan.words.determiners(scan.tokens, from + 1), 'ORGANIZATION');
}

/** "…, co-hosted by Norway and Denmark". */
function hostedBy(sentence: SentenceScan, from: number): [number, Side[]][] {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + 22); at++) {
    if (
      !['hosted', 'co-hosted', 'convened', 'organised', 'organized', 'co-organised'].includes(scan.folded(at)) ||
      scan.folded(at + 1) !== 'by'
    )
      continue;
    const listed = countriesAfter(scan, at + 2, sentence.end);
    if (listed.sides.length > 0) return [[listed.end, listed.sides]];
    const name = scan.tokens[at + 2]?.text ?? '';
    if (/^\p{Lu}{3,8}$/u.test(name) && scan.starting(at + 2).length === 0)
      return [[at + 3, [{ person: null, of: { kind: 'ORGANIZATION', name } }]]];
    const phrase = phraseStarting(sentence, at + 2);
    const list = phrase >= 0 ? listFrom(sentence, phrase) : [];
    return list.length > 0 ? [[list[list.length - 1]?.end ?? at, list.flatMap((one) => one.sides)]] : [];
  }
  return [];
}

/** "Council of Ministers", "National Security Council", "Judicial Council": an organ of one state, unless a list knows it. */
const OWN_ORGAN =
  /\b(?:Cabinet|Council of (?:Ministers|State)|(?:Supreme|National|State|Federal|Judicial|Privy|Executive|Presidential|Legislative|City|Town|County|Defen[cs]e) (?:\w+ ){0,2}(?:Council|Committee|Commission|Assembly)|(?:Council|Assembly) of (?:the )?(?:Nation|Federation|Republic|People))\b/;

/** A session with a name of its own ("Climate Vulnerable Forum") that no list of bodies knows. */
const namedBody = (session: Session): boolean => {
  const words = session.name.split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 9 &&
    !/\bHigh Commission\b/.test(session.name) &&
    !OWN_ORGAN.test(session.name) &&
    !/^(?:the )?(?:(?:first|second|third|fourth|fifth|next|\d+th|[ivx]+|international|annual|ministerial|regional|extraordinary|ordinary|special|high-level|preparatory|joint|inter-\w+|world|global|peace|donors?'?) )*(?:conference|meeting|summit|forum|council|committee|commission|assembly|session|group|community|initiative)$/iu.test(
      session.name,
    ) &&
    /\b(?:Forum|Council|Fund|Alliance|Group|Organi[sz]ation|Union|Community|Committee|Commission|Conference|Summit|Assembly|Initiative|Association|League|Club|Platform|Convention)\b/.test(
      session.name,
    )
  );
};

/** "Joint Commission", "Binational Council": two states and no body of their own. */
export const isJoint = (session: Session): boolean =>
  session.body === null &&
  (session.paired ||
    /\b(?:Joint|Mixed|Bilateral|Binational|Bi-national|Intergovernmental|Inter-governmental|Permanent Mechanism|Political Consultations|Strategic Dialogue)\b/i.test(
      session.name,
    ));

/** The states of a joint session whose words name none: those told last, else the publisher's with another one. */
export function jointSides(register: Register, session: Session): readonly Side[] {
  if (sideKeys(session.sides).length > 1) return session.sides;
  const told = register.seats.flatMap((seat) => (seat.of?.kind === 'COUNTRY' ? [{ person: null, of: seat.of }] : []));
  if (sideKeys(told).length === 2) return told;
  const home = register.home ?? session.sides[0]?.of ?? null;
  const other = register.told.findLast((phrase) =>
    phrase.sides.some(({ of }) => of?.kind === 'COUNTRY' && !sameSide(of, home)),
  );
  const of = other?.sides.find((side) => side.of?.kind === 'COUNTRY' && !sameSide(side.of, home))?.of ?? null;
  return home && of
    ? [
        { person: null, of: home },
        { person: null, of },
      ]
    : [];
}

/** The body that sits: a known one, or one that the session's own name makes. */
export const sideOfBody = (session: Session): ActorRef | null =>
  session.body ?? (namedBody(session) ? { kind: 'ORGANIZATION', name: session.name } : null);

/** What a session is called: its own name, else its body's. */
export const bodyName = (scan: Scan, session: Session): string =>
  session.name.length > 2 && !scan.has('plainSessions', session.name.toLowerCase())
    ? session.name
    : session.body?.kind === 'ORGANIZATION'
      ? session.body.name
      : session.name;
