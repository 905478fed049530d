import type { Document } from '../../documents/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import { isFree, isHonorific, isNameWord, isThing } from './name-word.ts';
import type { Place, Scan } from './scan.ts';

const BETWEEN_OFFICE_AND_NAME =
  /^(?:,|-|–|—|\(|:|"|“|respectively|namely|his|her|excellency|royal|highness|majesty|the|hrh|hh|hm|hon|honourable|honorable|right|rt|h\.e\.|h\.h\.|h\.r\.h\.|h\.m\.)$/;

/** "Foreign Minister Orla", "the Foreign Minister of Velia, Mr. Orla", "Permanent Secretary Ambassador Orla". */
export function officeBefore(scan: Scan, first: number, afterHonorifics: number, place: Place): OfficeMention | null {
  const { tokens } = scan.document;
  let style: OfficeMention | null = null;
  const across = officeAcross(scan, afterHonorifics, place);
  for (let i = first; i >= place.first && first - i < 9; i--) {
    const office = scan.officeEndingAt.get(i);
    if (office && office.sentence !== place.sentence) return style;
    if (office && (!office.style || style)) return office;
    if (office) {
      style = office;
      i = office.firstToken + 1;
      continue;
    }
    const previous = tokens[i - 1];
    if (previous?.folded === ')' && tokens[i - 3]?.folded === '(') {
      i -= 2;
      continue;
    }
    if (previous?.folded === ':') return pluralBefore(scan, i - 1, place) ?? style;
    // A list: the office is of whoever stands on the line above.
    if (previous?.folded === '-' && beginsLine(scan.document, i - 1)) return style;
    const skipped =
      previous !== undefined &&
      (BETWEEN_OFFICE_AND_NAME.test(previous.folded) || i > afterHonorifics || isHonorific(previous, scan.words));
    if (!skipped) return style ?? across;
  }
  return style;
}

const LONGEST_CLAUSE = 12;

/** "the chief negotiator in the dialogue with Velia, Orla, said", "the general who led the guests, Tesk.": the office before a phrase that a comma closes, and the name between marks. */
function officeAcross(scan: Scan, from: number, place: Place): OfficeMention | null {
  const { tokens } = scan.document;
  if (tokens[from - 1]?.folded !== ',') return null;
  let end = from;
  while (
    end < place.end &&
    isFree(end, scan.taken) &&
    (isNameWord(tokens[end], scan.words) || scan.words.particles.has(tokens[end]?.folded ?? ''))
  )
    end++;
  if (end < place.end && !/^[,.)]$/.test(tokens[end]?.folded ?? '')) return null;
  for (let i = from - 2; i > place.first && from - i < LONGEST_CLAUSE; i--) {
    const token = tokens[i];
    if (token?.kind === 'PUNCTUATION' || scan.words.speech.has(token?.folded ?? '')) return null;
    const office = scan.officeEndingAt.get(i);
    if (!office) continue;
    const link = tokens[i]?.folded ?? '';
    const isTold =
      office.sides.length > 0 ||
      /^(?:the|a|an|its|their|our|country)$/.test(tokens[office.outerFirst - 1]?.folded ?? '');
    return !office.plural && isTold && /^(?:in|on|at|for|to|with|who)$/.test(link) ? office : null;
  }
  return null;
}

/** "the ambassadors of the three states: A, B and C". */
function pluralBefore(scan: Scan, colon: number, place: Place): OfficeMention | null {
  for (let i = colon; i > place.first && colon - i < 20; i--) {
    const office = scan.officeEndingAt.get(i);
    if (office) return office.plural ? office : null;
  }
  return null;
}

/** "Orla, Minister of Trade", "Orla, the Velian envoy", "Orla (Foreign Minister of Velia)", "Orla, who is the envoy". */
export function officeBehind(scan: Scan, nameEnd: number, place: Place, named: boolean): OfficeMention | null {
  const { tokens } = scan.document;
  // "Anna Orla MP, Foreign Secretary".
  const letters = scan.officeStartingAt.get(nameEnd);
  const behindLetters = letters?.style && tokens[letters.endToken]?.folded === ',' ? letters.endToken : nameEnd;
  const end = afterBrackets(scan, behindLetters);
  const below = scan.officeStartingAt.get(end);
  if (below && !below.plural && isNewLine(scan.document, end)) return below;
  const signed = signedBelow(scan, nameEnd);
  if (signed) return signed;
  if (!/^(?:,|\(|-|–|—|as|is|was)$/.test(tokens[end]?.folded ?? ''))
    return letters && scan.words.postNominals.has(letters.lemma) ? letters : null;
  for (let i = end + 1; i < place.end && i - end < 6; i++) {
    const office = scan.officeStartingAt.get(i);
    if (office && !office.plural) {
      const next =
        tokens[office.outerEnd]?.kind === 'POSSESSIVE' ? scan.officeStartingAt.get(office.outerEnd + 1) : undefined;
      if (next) return next;
      const after = office.outerEnd;
      if (named && isFollowedByName(scan, after, place)) return null;
      const names =
        isFree(after, scan.taken) &&
        isNameWord(tokens[after], scan.words) &&
        after < place.end &&
        !isThing(tokens[after], scan.words);
      const honorific = isHonorific(tokens[after], scan.words);
      const closes =
        after >= place.end ||
        /^[,.;:()–—-]$/.test(tokens[after]?.folded ?? '') ||
        /^(?:and|who|in|at|on)$/.test(tokens[after]?.folded ?? '') ||
        (i === end + 1 && scan.words.speech.has(tokens[after]?.folded ?? ''));
      const comma = tokens[end]?.folded === ',' && i === end + 1;
      // "With Orla, the Vice President spoke": whoever has an office already gets another one only between marks.
      const apart = named && tokens[end]?.folded === ',' && !closes;
      return names || honorific || (comma && !closes) || apart ? null : office;
    }
    if (
      !/^(?:,|the|a|an|who|is|was|his|her|its|their|currently|also|now|country|newly|new|appointed)$/.test(
        tokens[i]?.folded ?? '',
      ) &&
      tokens[i]?.kind !== 'POSSESSIVE' &&
      tokens[i + 1]?.kind !== 'POSSESSIVE'
    )
      return null;
  }
  return null;
}

/** "Anna Orla (Ms.) / SPECIAL ASSISTANT TO THE PRESIDENT": the office on the line below a name with its word of address. */
function signedBelow(scan: Scan, nameEnd: number): OfficeMention | null {
  const { document } = scan;
  const { tokens } = document;
  if (tokens[nameEnd]?.folded !== '(' || tokens[nameEnd + 2]?.folded !== ')') return null;
  const at = nameEnd + 3;
  const office = beginsLine(document, at) ? scan.officeStartingAt.get(at) : undefined;
  return office && !office.plural ? office : null;
}

/** "Orla (SPÖ), the chairwoman": where a short remark in brackets before a comma ends; the same token where none stands. */
function afterBrackets(scan: Scan, from: number): number {
  const { tokens } = scan.document;
  if (tokens[from]?.folded !== '(' || scan.officeStartingAt.has(from + 1)) return from;
  for (let at = from + 2; at < from + 9; at++)
    if (tokens[at]?.folded === ')') return tokens[at + 1]?.folded === ',' ? at + 1 : from;
  return from;
}

/** ", Mr Orla" behind an office that then is hers. */
function isFollowedByName(scan: Scan, comma: number, place: Place): boolean {
  const { tokens } = scan.document;
  let at = comma;
  if (tokens[at]?.folded !== ',') return false;
  at++;
  while (at < place.end && isHonorific(tokens[at], scan.words)) at++;
  return at < place.end && isFree(at, scan.taken) && isNameWord(tokens[at], scan.words);
}

/** Whether a token is the first of its line. */
function beginsLine(document: Document, at: number): boolean {
  const [before, token] = [document.tokens[at - 1], document.tokens[at]];
  return token !== undefined && (!before || document.text.slice(before.end, token.start).includes('\n'));
}

/** Whether a token stands on the line below the one before, outside running text. */
function isNewLine(document: Document, at: number): boolean {
  const [before, token] = [document.tokens[at - 1], document.tokens[at]];
  if (!before || !token || !document.text.slice(before.end, token.start).includes('\n')) return false;
  return document.blocks[document.sentences[token.sentence]?.block ?? -1]?.kind === 'HEADLINE';
}
