import { headAt, type Scan } from './scan.ts';

/** Nouns that make a name an organisation's, and words that make it an organ of a state. */
const ORGANIZATIONS =
  /^(?:institute|association|union|party|foundation|company|federation|league|society|network|tv|movement|front|alliance|corporation|university|college|council|enterprise|club|confederation|initiative|forum|press|media|group)$/;

const ORGANS =
  /^(?:national|state|federal|supreme|constitutional|cabinet|ministers|presidential|security|legislative|senate|parliament|european|foreign|privy|executive|city|regional|commission|committee|department|bureau|office|delegation|political|people|house)$/;

/** "spokeswoman of NEOS", "FPÖ spokesman": an abbreviation that no list knows, of a party or body. */
export function isUnknownAcronym(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'WORD' || scan.inWorld.has(at) || headAt(token, scan.words)) return false;
  const around = [scan.tokens[at - 1], scan.tokens[at + 1]];
  return (
    /^\p{Lu}{3,6}$/u.test(token.text) &&
    !scan.words.portfolios.has(token.folded) &&
    around.every((one) => one?.kind !== 'WORD' || one.text.length < 3 || one.text !== one.text.toUpperCase())
  );
}

/** Where a capitalised name of an organisation ends, as in "of the Northern Fishers' Union"; 0 where none stands. */
export function ownNameEnd(scan: Scan, from: number): number {
  const { tokens } = scan;
  let end = from;
  let isOrganization = false;
  for (let at = from; at < scan.ceiling && at - from < 8; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'POSSESSIVE' && !token.capital && !/^(?:of|for|and|the)$/.test(token.folded))) break;
    if (token.kind === 'PUNCTUATION' || ORGANS.test(token.folded) || headAt(token, scan.words)) return 0;
    if (token.capital && at > from && ORGANIZATIONS.test(token.folded)) {
      isOrganization = true;
      end = at + 1;
    }
  }
  return isOrganization ? end : 0;
}

/** The words of a range of tokens, as the text has them. */
export function namedOrganization(scan: Scan, from: number, end: number): string {
  const [first, last] = [scan.tokens[from], scan.tokens[end - 1]];
  return first && last ? scan.document.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
