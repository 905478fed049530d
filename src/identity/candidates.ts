import { type Row, scan, type Work } from '../model/index.ts';
import { SHELVES } from './change-personas.ts';
import { type Form, isDouble, parseForm, saysNoMore } from './form.ts';
import { SHORT_NAMES } from './name-tables.ts';
import { isCountry, isHint, isSpecific, parseProfileKey } from './profile.ts';
import { distinct, groupBy } from './rows.ts';
import { type Standing, spelledApart, standing, wordsOfName } from './spelling.ts';

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
  /** The fullest forms of the name: none of them says less than another. */
  readonly forms: readonly Form[];
  readonly isBare: boolean;
  /** The words of each spelling that is as full as the fullest. */
  readonly spellings: readonly (readonly string[])[];
  readonly told: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
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
  const found: Pair[] = [];
  for (const [one, other] of pairsWorthALook(people)) {
    const pair = compare(one, other);
    if (pair.score >= LEAST_SCORE) found.push(pair);
  }
  return withRivals(found)
    .sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
    .slice(0, limit)
    .map(({ a, b, score, reasons }) => ({ a, b, score, reasons }));
}

function know(actor: string, rows: readonly Row<'appearance'>[]): Known {
  const cells = distinct(rows.map((row) => row.cell)).map((cell) => {
    const end = cell.lastIndexOf('|');
    return { ...parseProfileKey(cell.slice(0, end)), month: cell.slice(end + 1) };
  });
  const all = distinct(cells.map((cell) => cell.form.key)).map(parseForm);
  const forms = all.filter((form) => !all.some((other) => other.key !== form.key && saysNoMore(form, other)));
  const isBare = forms.every((form) => form.tokens.length < 2 || isDouble(form));
  const names = distinct(rows.map((row) => row.name)).map(wordsOfName);
  const sides = cells.map((cell) => cell.side).filter((side) => side !== '');
  return {
    actor,
    forms,
    isBare,
    spellings: names.filter((name) => isBare || name.length > 1),
    told: new Set(sides.filter((side) => !isHint(side))),
    hints: new Set(sides.filter(isHint)),
    classes: new Set(cells.map((cell) => cell.officeClass).filter(isSpecific)),
    months: new Set(cells.filter((cell) => cell.month !== '-').map((cell) => Number(cell.month))),
    texts: new Set(rows.map((row) => row.text)),
  };
}

/** People who share a token, or a word with one letter left out: all pairs within one edit are among them. */
function* pairsWorthALook(people: readonly Known[]): Generator<readonly [Known, Known]> {
  const neighbourhoods = new Map<string, Set<number>>();
  people.forEach((person, index) => {
    const shortened = person.spellings
      .flat()
      .flatMap((word) => [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))])
      .filter((word) => word.length > 2);
    for (const key of distinct([...person.forms.flatMap((form) => form.tokens), ...shortened])) {
      neighbourhoods.set(key, (neighbourhoods.get(key) ?? new Set()).add(index));
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

interface Pair extends DuplicateCandidate {
  /** The one who is only known by a bare name that the other's holds. */
  readonly bare: string | null;
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

/** Points for where a bare name, and a full one, stands in the other. */
const BARE_STANDING: Readonly<Record<Standing, number>> = { ENDS: 2, LAST: 2, FIRST: 1, MIDST: 0 };
const FULL_STANDING: Readonly<Record<Standing, number>> = { ENDS: 4, LAST: 4, FIRST: 4, MIDST: 1 };

/** Words of fewer letters often are one letter apart by chance, and more so where they are all that is told of a name. */
const SHORT_WORD = 5;
const SHORT_NAME = 7;

/** "Matt" may be any Matthew. */
const isShortName = (word: string): boolean => SHORT_NAMES.has(word);

/** How alike the names are: points and the reason; null where they are not. */
function likeness(one: Known, other: Known): readonly [number, string] | null {
  const isBare = one.isBare || other.isBare;
  const isWithin = one.forms.some((a) => other.forms.some((b) => saysNoMore(a, b) || saysNoMore(b, a)));
  if (isWithin) {
    const standings = one.spellings.flatMap((a) =>
      other.spellings.map((b) => (a.length <= b.length ? standing(a, b) : standing(b, a))),
    );
    const points = Math.max(0, ...standings.map((found) => (isBare ? BARE_STANDING : FULL_STANDING)[found]));
    const words = (person: Known): ReadonlySet<string> => new Set(person.spellings.flat());
    // "Assad" in "Asad": no more than alike.
    const isSpelt = !isBare || meet(words(one), words(other));
    if (isBare && [one, other].some((person) => person.isBare && person.spellings.flat().every(isShortName)))
      return null;
    return [isSpelt ? points : points / 2, isBare ? 'one name within the other' : 'one full name within the other'];
  }
  if (one.isBare !== other.isBare) return null;
  const [closest] = one.spellings
    .flatMap((a) => other.spellings.map((b) => spelledApart(a, b)))
    .filter((apart) => apart !== null)
    .sort((a, b) => a.letters - b.letters || b.shortest - a.shortest);
  if (!closest || closest.shortest < (isBare ? SHORT_NAME : 0)) return null;
  if (closest.shortest < SHORT_WORD) return [1, 'short names one letter apart'];
  const reason = closest.letters > 1 ? 'names two letters apart' : 'names one letter apart';
  return [(isBare ? 2 : 3.5) - (closest.letters - 1), reason];
}

function compare(one: Known, other: Known): Pair {
  const [a, b] = [one, other].sort((x, y) => y.texts.size - x.texts.size || (x.actor < y.actor ? -1 : 1));
  const pair = { a: a?.actor ?? '', b: b?.actor ?? '', bare: null };
  const alike = likeness(one, other);
  if (alike === null) return { ...pair, score: 0, reasons: [] };
  let [score, reason] = alike;
  const reasons = [reason];
  const say = (points: number, why: string): void => {
    score += points;
    reasons.push(why);
  };
  const countries = (sides: ReadonlySet<string>): string[] => [...sides].filter(isCountry);
  const all = (person: Known): Set<string> =>
    new Set([...person.told, ...[...person.hints].map((hint) => hint.slice(1))]);
  if (meet(one.told, other.told)) say(2, 'same side');
  else if (countries(one.told).length > 0 && countries(other.told).length > 0) say(-2.5, 'another country');
  else if (meet(all(one), all(other))) say(1, 'same side, hinted at');
  if (meet(one.classes, other.classes)) say(2, 'same office');
  else if (one.classes.size > 0 && other.classes.size > 0) say(-1.5, 'another office');
  if ([...one.months].some((month) => [-1, 0, 1].some((by) => other.months.has(month + by)))) say(1, 'same season');
  if (meet(one.texts, other.texts)) say(-2, 'both in one article');
  const bare = one.isBare && !other.isBare ? one.actor : other.isBare && !one.isBare ? other.actor : null;
  return { ...pair, bare, score, reasons };
}

/** A bare name means one person: where it fits several as well, each is less likely, and less so than the best. */
function withRivals(pairs: readonly Pair[]): Pair[] {
  const byBare = groupBy(
    pairs.filter((pair) => pair.bare !== null),
    (pair) => pair.bare ?? '',
  );
  return pairs.map((pair) => {
    const rivals = (byBare.get(pair.bare ?? '') ?? []).filter((other) => other !== pair);
    if (!rivals.some((other) => other.score >= pair.score)) return pair;
    return { ...pair, score: pair.score - SHARED, reasons: [...pair.reasons, 'others fit as well'] };
  });
}
const SHARED = 2;
