import type { Document } from '../../documents/index.ts';
import { type OfficeMention, officeClassOf } from './office.ts';
import type { OfficeWords } from './office-words.ts';
import { headAt, type Scan } from './scan.ts';

/** "Deputy Prime Minister and Foreign Minister" right before a name, or between commas behind one, is one office. */
export function joinOffices(scan: Scan, first: OfficeMention, second: OfficeMention): OfficeMention | null {
  const { tokens, words, document } = scan;
  if (
    first.sentence !== second.sentence ||
    first.plural ||
    second.plural ||
    first.style ||
    second.style ||
    first.status !== second.status
  )
    return null;
  if (first.sides.length > 0 && first.outerEnd > first.endToken)
    return isDoubleRole(scan, first, second) ? combine(document, first, second, words) : null;
  const gap = tokens
    .slice(first.endToken, second.firstToken)
    .map((token) => token.folded)
    .join(' ');
  const dashed =
    /^[–—]$/.test(gap) && tokens[first.firstToken]?.capital === true && tokens[second.firstToken]?.capital === true;
  if (!(dashed || /^(?:and|&|-|\/|and concurrently|cum|,)$/.test(gap)) || second.outerFirst < second.firstToken)
    return null;
  // "Secretary and President Orla": two people.
  if (!first.title.includes(' ') && first.lemma === 'secretary') return null;
  const next = tokens[second.outerEnd];
  const named =
    next !== undefined &&
    second.outerEnd < scan.ceiling &&
    (next.capital || /^[,–-]$/.test(next.folded)) &&
    !headAt(next, words);
  const before = tokens[first.outerFirst - 1]?.folded;
  if (!named && before !== ',' && before !== '(') return null;
  if (gap === ',' || (gap === 'and' && before === 'the' && next?.folded === ',' && second.ofSource !== 'OFFICE_OF'))
    return null;
  if (gap === 'and' && !named) return before === ',' ? combine(document, first, second, words) : null;
  return combine(document, first, second, words);
}

/** "the President of Velia and Chairperson of the League, Anna Orla": two posts of one person, before a comma. */
function isDoubleRole(scan: Scan, first: OfficeMention, second: OfficeMention): boolean {
  const { tokens } = scan;
  if (first.outerEnd + 1 !== second.outerFirst || tokens[first.outerEnd]?.folded !== 'and') return false;
  const next = tokens[second.outerEnd]?.folded ?? '';
  const before = tokens[first.outerFirst - 1]?.folded ?? '';
  return next === ',' && tokens[second.outerEnd + 1]?.capital === true && (before === 'the' || before === ',');
}

function combine(document: Document, first: OfficeMention, second: OfficeMention, words: OfficeWords): OfficeMention {
  const title = document.text.slice(first.start, second.end).replace(/\s+/g, ' ');
  const from = first.sides.length > 0 ? first : second;
  return {
    ...first,
    end: second.end,
    endToken: second.endToken,
    outerEnd: second.outerEnd,
    title,
    officeClass: officeClassOf(title, words),
    weak: first.weak && second.weak,
    of: from.of,
    ofSource: from.ofSource,
    sides: from.sides,
  };
}
