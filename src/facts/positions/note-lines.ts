import type { Sentence } from '../../documents/index.ts';
import type { ActorRef } from '../../model/index.ts';
import { afterDateline } from '../dateline.ts';
import { afterNumber, firstPhrase } from './clause-start.ts';
import { openingPhrase } from './clauses.ts';
import { noteSubject } from './register.ts';
import { resolve } from './resolve.ts';
import { trimLeft } from './stretches.ts';
import { type NounPhrase, phraseEndingAt } from './subject.ts';
import { actorsBetween, word } from './view.ts';
import type { Work } from './work.ts';

/** Whom a sentence opens with is spoken of, whatever its verb. */
export function noteOpening(work: Work, sentence: Sentence, narrator: readonly ActorRef[]): void {
  const { view, register } = work;
  const first = trimLeft(view, afterDateline(view.reading, sentence));
  const phrase = openingPhrase(view, first, sentence.endToken);
  if (phrase?.referent.kind !== 'MENTIONS' || (view.quoteOf[phrase.first] ?? -1) >= 0) return;
  noteSubject(register, resolve(register, phrase, narrator), phrase);
}

/** A sentence without an end names whom the lines that follow are about. */
export function noteList(work: Work, sentence: Sentence, narrator: readonly ActorRef[]): void {
  const { view } = work;
  const last = view.reading.document.text.slice(sentence.end - 1, sentence.end);
  if (last !== ',' && last !== ':') return;
  const people = new Set<number>();
  for (const mention of actorsBetween(view, sentence.start, sentence.end))
    if (mention.kind === 'PERSON') people.add(mention.person);
  if (people.size > 1) work.listed = [...people].map((person) => ({ kind: 'PERSON', person }));
  else {
    const actors = listHolders(work, sentence, narrator);
    const countries = countriesListed(work, sentence);
    if (countries.length > 1) work.listed = countries;
    else if (actors.length > 0) work.listed = actors;
  }
}

/** "5. Following its deliberations, the Committee:": who stands before the colon, else whom the sentence opens with. */
function listHolders({ view, register }: Work, sentence: Sentence, narrator: readonly ActorRef[]): readonly ActorRef[] {
  const first = afterNumber(view, sentence.firstToken);
  const last = phraseEndingAt(view, sentence.endToken - 1, first);
  const before = last && isListHolder(last) ? resolve(register, last, narrator) : [];
  if (before.length > 0) return before;
  const phrase = openingPhrase(view, first, sentence.endToken) ?? firstPhrase(view, first, sentence.endToken);
  return phrase ? resolve(register, phrase, narrator) : [];
}

const isListHolder = ({ referent }: NounPhrase): boolean =>
  referent.kind === 'INSTITUTION' ||
  referent.kind === 'GROUP' ||
  referent.kind === 'ROLE' ||
  referent.kind === 'MENTIONS';

/** "The Ministers of A, B and C, meeting in D:" the countries before a verb or a participle. */
function countriesListed({ view }: Work, sentence: Sentence): ActorRef[] {
  const found: ActorRef[] = [];
  for (const mention of actorsBetween(view, sentence.start, sentence.end)) {
    if (mention.kind !== 'COUNTRY') continue;
    if (view.words.placing.has(word(view, mention.firstToken - 1))) break;
    found.push({ kind: 'COUNTRY', code: mention.code });
  }
  return found;
}
