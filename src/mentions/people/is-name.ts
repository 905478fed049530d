import type { Document } from '../../documents/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { NameWords } from '../names/name-words.ts';
import { isHelper } from './is-helper.ts';

/** Whether a run stands where people are named: not in furniture; headlines name only those whom the text knows. */
export function mayName(run: NameRun, document: Document, founds: boolean, words: NameWords): boolean {
  const kind = document.blocks[document.sentences[run.sentence]?.block ?? -1]?.kind;
  if (founds && isHelper(run, document, words)) return false;
  if (kind === 'BODY' || kind === 'QUOTE' || kind === 'TURN') return true;
  if (kind === 'HEADLINE') return !founds || isBesideOffice(run) || isAuthor(run, document);
  // A spokesperson who signs a briefing, an ambassador who writes an article.
  return (
    kind === 'BYLINE' &&
    run.words.length > 1 &&
    [run.before, run.behind].some((office) => office !== null && office.officeClass !== 'OTHER' && !office.isPrivate)
  );
}

/** "Remarks by Ambassador Anna Orla". */
function isAuthor(run: NameRun, document: Document): boolean {
  if (run.words.length < 2 || run.before === null) return false;
  const at = run.before.outerFirst - 1;
  const before = document.tokens[at]?.folded === 'the' ? document.tokens[at - 1] : document.tokens[at];
  return before?.folded === 'by';
}

/** The text itself says that it is a person: an honorific, an office, a colleague. */
export const isTold = (run: NameRun): boolean =>
  run.honorific !== null || run.before !== null || (run.behind !== null && !run.afterThe) || run.colleague !== null;

/** In a headline only a whole name beside its office, or with its country in brackets, founds a person. */
const isBesideOffice = (run: NameRun): boolean =>
  run.words.length > 1 && (run.behind !== null || (!run.titleCase && (isTold(run) || run.side !== null)));

/** Whether a run names a person, by its words and what stands around it. */
export function isName(run: NameRun, document: Document, words: NameWords, recurs: (run: NameRun) => boolean): boolean {
  // "Jan. 1".
  const [last, next] = [document.tokens[run.endToken - 1], document.tokens[run.endToken]];
  if (run.words.length === 1 && last?.text.endsWith('.') && /^\d/.test(next?.text ?? '')) return false;
  if (run.isPlace || (run.inBrackets && run.words.length === 1 && isLoud(run, document))) return false;
  const thing =
    run.beforeThing ||
    run.words.some((word) => words.things.has(word) && !(run.words.length > 1 && words.surnames.has(word)));
  const loud = isAcronym(run, document);
  if (isTold(run)) {
    if (run.words.length > 1) return !run.beforeThing || (run.honorific !== null && !run.beforeMonument);
    const adjacent = run.before?.endToken === run.firstToken || run.before?.outerEnd === run.firstToken;
    if (run.honorific !== null) return !(thing || run.beforeThing) || words.surnames.has(run.words[0] ?? '');
    return !(thing || loud || (!adjacent && words.common.has(run.words[0] ?? '')));
  }
  if (thing || loud || (run.afterThe && !run.ownsPersonal)) return false;
  const kind = document.blocks[document.sentences[run.sentence]?.block ?? -1]?.kind;
  if (kind === 'HEADLINE') return run.side !== null && run.words.length > 1 && !run.titleCase;
  if (isExclaimed(run, document) || isShouted(run, document)) return false;
  const [first] = run.words;
  if (run.words.length >= 2) {
    if (words.common.has(first ?? '') || run.words.every((word) => words.common.has(word))) return false;
    if (run.words.every((word) => word.length < 3)) return false;
    return (
      run.speaks ||
      (!run.afterPlace &&
        (run.possessive ||
          run.side !== null ||
          run.afterVerb ||
          run.beginsSentence ||
          run.betweenCommas ||
          recurs(run)))
    );
  }
  if (run.afterPlace || first === undefined || first.length < 3 || words.common.has(first)) return false;
  if (run.side !== null && (run.owned || run.speaks || run.side.firstToken >= run.endToken)) return true;
  if (run.ownsPersonal && !run.possessive && isOfTwo(first)) return false;
  return (run.speaks && !run.beginsSentence) || (run.ownsPersonal && !run.beginsSentence);
}

/** "the Orla-Tesk administration": two people's names. */
const isOfTwo = (word: string): boolean =>
  word.split('-').length === 2 && word.split('-').every((part) => part.length > 3);

/** "Tashi Delek!": a greeting that is a sentence of its own. */
const isExclaimed = (run: NameRun, document: Document): boolean =>
  run.beginsSentence && document.tokens[run.endToken]?.folded === '!';

/** "He tells ANNA ORLA": whoever stands in capitals amid small letters wrote the text. */
function isShouted(run: NameRun, document: Document): boolean {
  const tokens = document.tokens.slice(run.firstToken, run.endToken);
  const around = [document.tokens[run.firstToken - 1], document.tokens[run.endToken]];
  return (
    tokens.length > 1 &&
    tokens.every((token) => token.text.length > 2 && token.text === token.text.toUpperCase()) &&
    around.some((token) => token?.kind === 'WORD' && token.text !== token.text.toUpperCase())
  );
}

const isLoud = (run: NameRun, document: Document): boolean => {
  const { text } = document.tokens[run.firstToken] ?? { text: '' };
  return text === text.toUpperCase();
};

/** "RSF", "Ayan TV": capitals of an abbreviation, alone or last. */
function isAcronym(run: NameRun, document: Document): boolean {
  const last = document.tokens[run.endToken - 1]?.text ?? '';
  if (last.length > 4 || last !== last.toUpperCase() || last.length < 2 || last.includes('.')) return false;
  return (
    run.words.length === 1 ||
    document.tokens.slice(run.firstToken, run.endToken - 1).every((token) => token.text !== token.text.toUpperCase())
  );
}
