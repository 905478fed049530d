import { colleagueBefore, colleagueBehind } from './colleague-beside.ts';
import type { NameRun } from './name-run.ts';
import { isAmbiguousName, isCourtesy, isHonorific } from './name-word.ts';
import { officeBefore, officeBehind } from './office-beside.ts';
import type { Place, Scan } from './scan.ts';
import { sideBefore, sideBehind, sideOfLed, sideOfRepresented } from './side-beside.ts';

/** A run of name words with what stands around it: honorifics, offices, sides and signs of a person. */
export function describe(scan: Scan, first: number, end: number, place: Place): NameRun {
  const { words } = scan;
  const { tokens } = scan.document;
  let at = first;
  let honorific: string | null = null;
  for (;;) {
    const stop = /^[.'’]$/.test(tokens[at - 1]?.folded ?? '') ? 1 : 0;
    const behind = at - 1 - stop;
    if (
      behind < place.first ||
      !(
        isHonorific(tokens[behind], words) ||
        isCourtesy(tokens, behind, words) ||
        words.beforeHonorifics.has(tokens[behind]?.folded ?? '')
      )
    )
      break;
    at = behind;
    honorific = tokens[at]?.folded ?? null;
  }
  const next = tokens[end];
  const previous = tokens[at - 1];
  const before = officeBefore(scan, first, at, place);
  const office = before && before.outerFirst < at && before.sides.length === 0 ? before.outerFirst : at;
  const colleague = colleagueBefore(scan, office, place) ?? colleagueBehind(scan, end, place);
  const behind = officeBehind(scan, end, place, before !== null || colleague !== null);
  return {
    firstToken: first,
    endToken: end,
    sentence: place.sentence,
    words: tokens.slice(first, end).map((token) => token.folded),
    honorific,
    before,
    behind,
    colleague,
    side:
      sideBehind(scan, end, place) ??
      sideOfRepresented(scan, behind?.outerEnd ?? end, place, behind !== null) ??
      (before ? null : sideBefore(scan, at, place)) ??
      (before?.of ? null : sideOfLed(scan, at, place)),
    speaks: next !== undefined && words.speech.has(next.folded),
    possessive: next?.kind === 'POSSESSIVE',
    afterVerb:
      at > place.first &&
      (words.beforeNames.has(previous?.folded ?? '') ||
        (next?.folded === ',' && /^(?:was|were)$/.test(previous?.folded ?? ''))),
    owned: previous?.kind === 'POSSESSIVE',
    afterThe: at > place.first && /^(?:the|a|an)$/.test(previous?.folded ?? ''),
    betweenCommas: previous?.folded === ',' && next?.folded === ',',
    ownsPersonal:
      words.personal.has(tokens[next?.kind === 'POSSESSIVE' ? end + 1 : end]?.folded ?? '') ||
      (next?.folded === 'and' && /^(?:his|her)$/.test(tokens[end + 1]?.folded ?? '')),
    afterPlace: at > place.first && words.placePrepositions.has(previous?.folded ?? ''),
    titleCase: place.titleCase,
    beginsSentence: at === place.first,
    isPlace: end - first === 1 && scan.taken.world.has(first) && !isAmbiguousName(first, scan.taken),
    inBrackets: previous?.folded === '(' && next?.folded === ')',
    beforeMonument: next?.capital === true && words.monuments.has(next.folded),
    beforeThing: next !== undefined && end < place.end && next.capital && words.things.has(next.folded),
  };
}
