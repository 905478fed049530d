import { distance as editDistance } from 'fastest-levenshtein';
import { type Row, scan, type Work } from '../model/index.ts';
import { SHELVES } from './change-personas.ts';
import { type Form, parseForm, saysNoMore } from './form.ts';
import { bareSide, isCountry, parseProfileKey } from './profile.ts';
import { distinct, groupBy } from './rows.ts';

/** Two people who may be one, with the reasons; never merged by themselves. */
export interface DuplicateCandidate {
  /** Keys of the two, the one in more articles first. */
  readonly a: string;
  readonly b: string;
  /** The higher, the likelier. */
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Known {
  readonly actor: string;
  readonly forms: readonly Form[];
  readonly sides: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly months: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
}

/** A name that more people share than this is no clue for a pair. */
const SHARED_BY_AT_MOST = 60;
const LEAST_SCORE = 2.5;

/** Pairs of people who may be one, most likely first: a name within the other or a letter apart, sides, offices and seasons for and against. Walks the whole store. */
export function* duplicateCandidates(limit: number): Work<readonly DuplicateCandidate[]> {
  const personas = yield* scan(
    'persona',
    ['shelf'],
    SHELVES.map((shelf) => [shelf]),
  );
  const bases = personas.map((row) => row.key);
  const appearances = yield* scan(
    'appearance',
    ['person'],
    bases.map((base) => [base]),
  );
  const people = [...groupBy(appearances, (row) => row.actor)].map(([actor, rows]) => know(actor, rows));
  const found: DuplicateCandidate[] = [];
  for (const [one, other] of pairsWorthALook(people)) {
    const candidate = compare(one, other);
    if (candidate.score >= LEAST_SCORE) found.push(candidate);
  }
  return found.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)).slice(0, limit);
}

function know(actor: string, rows: readonly Row<'appearance'>[]): Known {
  const cells = distinct(rows.map((row) => row.cell)).map((cell) => {
    const end = cell.lastIndexOf('|');
    return { ...parseProfileKey(cell.slice(0, end)), month: cell.slice(end + 1) };
  });
  return {
    actor,
    forms: distinct(cells.map((cell) => cell.form.key)).map(parseForm),
    sides: new Set(cells.map((cell) => bareSide(cell.side)).filter((side) => side !== '')),
    classes: new Set(cells.map((cell) => cell.officeClass).filter((officeClass) => officeClass !== '')),
    months: new Set(cells.filter((cell) => cell.month !== '-').map((cell) => Number(cell.month))),
    texts: new Set(rows.map((row) => row.text)),
  };
}

/** People who share a token, or a token with one letter left out: all pairs within one edit are among them. */
function* pairsWorthALook(people: readonly Known[]): Generator<readonly [Known, Known]> {
  const neighbourhoods = new Map<string, Set<number>>();
  people.forEach((person, index) => {
    for (const token of distinct(person.forms.flatMap((form) => form.tokens))) {
      const shortened = token.length > 3 ? [...token].map((_, at) => token.slice(0, at) + token.slice(at + 1)) : [];
      for (const key of [token, ...shortened]) {
        neighbourhoods.set(key, (neighbourhoods.get(key) ?? new Set()).add(index));
      }
    }
  });
  const seen = new Set<string>();
  for (const members of neighbourhoods.values()) {
    if (members.size > SHARED_BY_AT_MOST) continue;
    const indexes = [...members].sort((a, b) => a - b);
    for (const [at, first] of indexes.entries()) {
      for (const second of indexes.slice(at + 1)) {
        const [one, other] = [people[first], people[second]];
        if (!one || !other || seen.has(`${first},${second}`)) continue;
        seen.add(`${first},${second}`);
        yield [one, other];
      }
    }
  }
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

function compare(one: Known, other: Known): DuplicateCandidate {
  const reasons: string[] = [];
  let score = 0;
  const say = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  const within = (full: boolean): boolean =>
    one.forms.some((a) =>
      other.forms.some(
        (b) => (!full || (a.tokens.length > 1 && b.tokens.length > 1)) && (saysNoMore(a, b) || saysNoMore(b, a)),
      ),
    );
  if (within(true)) say(4, 'one full name within the other');
  else if (within(false)) say(2, 'one name within the other');
  else if (one.forms.some((a) => other.forms.some((b) => oneLetterApart(a, b)))) say(3, 'names one letter apart');
  else score -= 3;
  const countries = (person: Known): string[] => [...person.sides].filter(isCountry);
  if (meet(one.sides, other.sides)) say(2, 'same side');
  else if (countries(one).length > 0 && countries(other).length > 0) say(-2.5, 'another country');
  if (meet(one.classes, other.classes)) say(2, 'same office');
  else if (one.classes.size > 0 && other.classes.size > 0) say(-1.5, 'another office');
  if ([...one.months].some((month) => [-1, 0, 1].some((by) => other.months.has(month + by)))) say(1, 'same season');
  if (meet(one.texts, other.texts)) say(-3, 'both in one article');
  const [a, b] = [one, other].sort((x, y) => y.texts.size - x.texts.size || (x.actor < y.actor ? -1 : 1));
  return { a: a?.actor ?? '', b: b?.actor ?? '', score, reasons };
}

/** Whether two names of as many tokens differ in one token, by one letter. */
function oneLetterApart(a: Form, b: Form): boolean {
  if (a.tokens.length !== b.tokens.length) return false;
  const [left, right] = [
    a.tokens.filter((token) => !b.tokens.includes(token)),
    b.tokens.filter((token) => !a.tokens.includes(token)),
  ];
  const [mine, theirs] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || mine === undefined || theirs === undefined) return false;
  return (a.tokens.length > 1 || mine.length > 4) && editDistance(mine, theirs) <= 1;
}
