import { headAt, type Scan } from './scan.ts';

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

/** "Eni CEO": a capitalised word that is neither a common one nor on a list, before the head of a company. */
export function isUnknownName({ tokens, inWorld, words }: Scan, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'WORD' && token.capital && !inWorld.has(at) && !words.common.has(token.folded);
}

/** The words of a range of tokens, as the text has them. */
export function namedOrganization(scan: Scan, from: number, end: number): string {
  const [first, last] = [scan.tokens[from], scan.tokens[end - 1]];
  return first && last ? scan.document.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
