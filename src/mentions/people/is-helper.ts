import type { Document } from '../../documents/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { NameWords } from '../names/name-words.ts';

const LONGEST = 400;

/** A press contact with a number behind the name, or somebody who helped a reporter: named in the text, but not of it. */
export function isHelper(run: NameRun, document: Document, words: NameWords): boolean {
  const end = document.tokens[run.endToken - 1]?.end ?? 0;
  if (words.contact.test(document.text.slice(end, end + 90))) return true;
  const sentence = document.sentences[run.sentence];
  if (!sentence || sentence.end - sentence.start > LONGEST) return false;
  return words.credits.test(document.text.slice(sentence.start, sentence.end).trim());
}
