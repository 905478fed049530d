import type { Document } from '../../documents/index.ts';
import type { NameRun } from '../names/name-run.ts';

const NUMBER = /^[^.!?]{0,70}?(?:\btel\b\.?|\bphone\s?[:(]|\bmobile:|\bp:|\+\d{1,3}[ (-]?\d)/i;
const CREDITS = /\b(?:contributed(?: to this (?:report|story))?\.?$|reported from|reporting by|editing by|writing by)/i;
const LONGEST = 400;

/** A press contact with a number behind the name, or somebody who helped a reporter: named in the text, but not of it. */
export function isHelper(run: NameRun, document: Document): boolean {
  const end = document.tokens[run.endToken - 1]?.end ?? 0;
  if (NUMBER.test(document.text.slice(end, end + 90))) return true;
  const sentence = document.sentences[run.sentence];
  if (!sentence || sentence.end - sentence.start > LONGEST) return false;
  return CREDITS.test(document.text.slice(sentence.start, sentence.end).trim());
}
