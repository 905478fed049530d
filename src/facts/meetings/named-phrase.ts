import type { NamedMention } from '../../mentions/index.ts';
import type { ActorRef, OfficeClass } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { closing, countryAfter, MAX_LIST } from './countries-after.ts';
import type { Draft } from './draft.ts';
import type { Scan } from './scan.ts';

/** A person's side: as the article tells it; words right here are better than a guess from publisher, place or speech. */
export function sideOf(scan: Scan, person: number, here: ActorRef | null): Side {
  const known = scan.reading.people[person];
  const guessed = known?.ofSource === 'PUBLISHER' || known?.ofSource === 'DATELINE' || known?.ofSource === 'SPEECH';
  return { person, of: guessed ? (here ?? known.of) : (known?.of ?? here) };
}

/** A person by name, with a bracketed or "of" country and an office in apposition. */
export function named(scan: Scan, person: number, end: number, limit: number, before: readonly Side[]): Draft {
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
      const place = scan.is('belongings', at) ? countryAfter(scan, at + 1, limit) : null;
      if (place) {
        fallback ??= place.of;
        at = place.end;
      }
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

/** The names right after a description, a comma or honorifics between: one, or a list where the description is plural. */
export function namesAfter(
  scan: Scan,
  from: number,
  limit: number,
  plural: boolean,
): { people: number[]; end: number } {
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
export function titledName(
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
export function personAfter(
  scan: Scan,
  from: number,
  limit: number,
  reach = 6,
): { person: number; endToken: number } | null {
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
