import { headAt, LONGEST, type Scan } from './scan.ts';

/** "Velia's export credit agency", "Velia's Supreme Court": small words and those of institutions, up to a mark or a name; a parliament by its own name. */
export function ownedEnd(scan: Scan, from: number): number {
  const { tokens, words } = scan;
  let at = from;
  while (at < scan.ceiling && at - from < 6 && tokens[at]?.kind === 'WORD') {
    const world = scan.worldAt.get(at);
    if (
      world?.meaning.kind === 'METONYM' ||
      (world?.meaning.kind === 'ORGANIZATION' && world.meaning.body !== undefined)
    )
      return world.endToken;
    const word = tokens[at]?.folded ?? '';
    if (tokens[at]?.capital && !words.portfolios.has(word) && !words.institutions.has(word)) break;
    at++;
  }
  return at;
}

/** "Velians Abroad", "Velians Living Overseas": a people's name that is a field of work. */
export const isAbroad = (scan: Scan, at: number): boolean =>
  scan.words.abroad.has(scan.tokens[at]?.folded ?? '') && scan.tokens[at]?.capital === true;

/** "head of the border troops, Anna Orla": small words up to a comma, a bracket or a name. */
export function plainEnd(scan: Scan, from: number): number {
  let at = from;
  if (
    /[a-z]{3}ing$/.test(scan.tokens[from]?.folded ?? '') &&
    !scan.words.portfolios.has(scan.tokens[from]?.folded ?? '')
  )
    return from;
  while (at < scan.ceiling && at - from < 6 && scan.tokens[at]?.kind === 'WORD' && !scan.tokens[at]?.capital) at++;
  const next = scan.tokens[at];
  const closes = next === undefined || /^[,;.)]$/.test(next.folded) || next.capital;
  return at > from && closes ? at : from;
}

/** A name that no list knows, up to the comma before the person: "the Speaker of Inatsisartut, Anna Orla". */
export function unknownEnd(scan: Scan, from: number, strict = false): number {
  let at = from;
  while (
    at < scan.ceiling &&
    at - from < 3 &&
    scan.tokens[at]?.kind === 'WORD' &&
    scan.tokens[at]?.capital &&
    (!scan.inWorld.has(at) || scan.worldAt.get(at)?.meaning.kind === 'REGION')
  )
    at++;
  const closes = (strict ? /^[,)]$/ : /^(?:,|\)|\(|\.|at)$/).test(scan.tokens[at]?.folded ?? '');
  return at > from && closes ? at : from;
}

/** Ranks that stand before a name and belong to it. */
const MILITARY = /^(?:general|admiral|colonel|captain|major|judge|justice|father|lord|sir)$/;

/** A house of parliament, whose members' name follows it ("Chamber of Deputies"). */
export const isHouse = (word: string): boolean => HOUSES.test(word);

const HOUSES = /^(?:chamber|house|congress|council|college|board|assembly)$/;

/** "the General Staff", "the General Inspectorate": the adjective, where a name or a rank would follow with a capital of another kind. */
const isGeneral = ({ tokens, words }: Scan, at: number): boolean =>
  tokens[at]?.folded === 'general' &&
  tokens[at]?.capital === true &&
  (words.institutions.has(tokens[at + 1]?.folded ?? '') ||
    words.portfolios.has(tokens[at + 1]?.folded ?? '') ||
    /^(?:staff|inspectorate|directorate|prosecution)$/.test(tokens[at + 1]?.folded ?? ''));

/** Where a run of portfolio words that begins at `from` ends. */
export function portfolioEnd(scan: Scan, from: number): number {
  const { tokens, words } = scan;
  let end = from;
  for (let at = from; at < scan.ceiling && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (!token) break;
    const world = scan.worldAt.get(at);
    if (
      world &&
      (world.meaning.kind === 'REGION' ||
        (world.meaning.kind === 'ORGANIZATION' && at > from) ||
        (world.meaning.kind === 'DEMONYM' &&
          (words.portfolios.has(tokens[world.endToken]?.folded ?? '') || isAbroad(scan, world.endToken))))
    ) {
      at = world.endToken - 1;
      end = world.endToken;
      continue;
    }
    if (world) break;
    if (
      words.portfolios.has(token.folded) ||
      (token.capital &&
        token.kind === 'WORD' &&
        words.common.has(token.folded) &&
        !headAt(token, words) &&
        !MILITARY.test(token.folded)) ||
      isGeneral(scan, at) ||
      /^(?:republic|nation|bureau|committee|subcommittee|assembly|senate|parliament|chamber|commission|house|region|court|bank|board|party|delegation|mission|agency|fund|group|executive|exchequer|ministers|representatives|staff|navy|army|force|forces|mission)$/.test(
        token.folded,
      )
    ) {
      end = at + 1;
      continue;
    }
    // "Chamber of Deputies": its members are no office of their own.
    if (
      token.folded === 'of' &&
      isHouse(tokens[at - 1]?.folded ?? '') &&
      words.plurals.has(tokens[at + 1]?.folded ?? '')
    ) {
      at++;
      end = at + 1;
      continue;
    }
    if (isField(scan, at)) {
      end = at + 1;
      continue;
    }
    if (!words.joiners.has(token.folded)) break;
    // A comma or an "and" goes on only where another portfolio follows.
    const next = tokens[at + 1]?.folded === 'the' ? tokens[at + 2] : tokens[at + 1];
    if (token.folded === ',' && !commaGoesOn(scan, at)) break;
    if (token.folded === ',' && tokens[at + 1]?.folded === 'and' && words.portfolios.has(tokens[at + 2]?.folded ?? ''))
      continue;
    const goesOn =
      next &&
      (words.portfolios.has(next.folded) ||
        isField(scan, next.index) ||
        (next.capital && words.common.has(next.folded)));
    if (!next || (!goesOn && !scan.worldAt.has(at + 1))) break;
    if (headAt(next, words) && token.folded !== 'of' && token.folded !== 'the') break;
    if (scan.worldAt.has(at + 1) && (token.folded === 'of' || token.folded === 'for')) break;
  }
  return end;
}

/** A capitalised noun that no list of portfolios knows: by its ending, by a hyphen, or before a known one ("Insular Policy"); a numeral behind a title. */
function isField(scan: Scan, at: number): boolean {
  const { tokens, words } = scan;
  const token = tokens[at];
  if (token?.kind !== 'WORD' || !token.capital || scan.inWorld.has(at) || headAt(token, words)) return false;
  if (MILITARY.test(token.folded)) return false;
  if (/^I{1,3}$|^IV$/.test(token.text)) return true;
  if (words.fieldEndings.test(token.folded) && token.text.length > 6) return true;
  const next = tokens[at + 1];
  return (
    next?.capital === true && words.portfolios.has(next.folded) && !headAt(next, words) && !scan.inWorld.has(at + 1)
  );
}

/** "Foreign Affairs, European Union and Cooperation": the words behind the comma are portfolios up to an "and". */
function commaGoesOn(scan: Scan, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(scan.ceiling, comma + 12); at++) {
    const token = scan.tokens[at];
    if (!token) return false;
    if (token.folded === 'and' || token.folded === '&')
      return at > comma + 1 || scan.words.portfolios.has(scan.tokens[at + 1]?.folded ?? '');
    if (token.folded === ',') continue;
    if (!token.capital || headAt(token, scan.words)) return false;
    if (!scan.words.portfolios.has(token.folded) && !scan.inWorld.has(at)) return false;
  }
  return false;
}
