import { skipAdverbial } from './adverbial.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import type { NounPhrase } from './event-noun.ts';
import { listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { sidesOf } from './sides-told.ts';
import { findWord } from './status.ts';
import { subjectAt } from './subject-at.ts';
import type { Telling } from './telling.ts';
import { told } from './told-by-noun.ts';

const PARTNERS = [['together', 'with'], ['with'], ['from'], ['to'], ['for']];

const MAX_AUXILIARIES = 4;

/** "The talks that Orla held with Venn", "a dinner Orla and Venn had": who held it stands in a relative clause, its "that" spoken or not. */
export function tellRelative(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  let at = trigger.end;
  const date = scan.mention(at, 'DATE');
  if (date) at = date.endToken;
  const that = scan.folded(at) === 'which' || scan.folded(at) === 'that';
  if (!that && !noun.definite && !noun.indefinite) return [];
  const next = that ? at + 1 : at;
  const undergone = that ? tellUndergone(telling, noun, next) : [];
  if (undergone.length > 0) return undergone;
  const starts = phraseStarting(sentence, next);
  // "The meeting Orla had": the name may have taken the noun before it for a description of its own.
  const found = starts >= 0 ? starts : sentence.phrases.findIndex(({ first, end }) => first < next && end > next);
  const mine = found < 0 ? [] : listFrom(sentence, found);
  const last = mine[mine.length - 1];
  if (last === undefined) return [];
  let verb = last.end;
  for (let step = 0; step < MAX_AUXILIARIES && scan.words.holding(scan.tokens, verb) === 0; step++) {
    const skipped = skipAdverbial(sentence, verb);
    if (skipped > verb) verb = skipped;
    else if (scan.is('auxiliaries', verb) || scan.is('planned', verb) || scan.folded(verb) === 'to') verb++;
    else break;
  }
  const held = scan.words.holding(scan.tokens, verb) > 0;
  if (!that && !held) return [];
  // "At the session Orla held talks": what she held stands behind, and is not the session.
  if (!that && opensObject(sentence, verb + 1)) return [];
  const own = sidesOf(scan, register, mine, []);
  if (held && sideKeys(own).length > 1) return told(telling, noun, own, verb + 1);
  const partner = objectAfter(sentence, held ? verb + 1 : last.end, held ? PARTNERS : [['with']], true);
  if (partner === null) return [];
  const others = listFrom(sentence, partner.phrase);
  const sides = [...own, ...sidesOf(scan, register, others, own)];
  return sideKeys(sides).length > 1 ? told(telling, noun, sides, others[others.length - 1]?.end ?? verb) : [];
}

const MAX_TO_PARTICIPLE = 9;

/** "The audience which was to have been granted to Venn": whose it is stands in what was told before. */
function tellUndergone(telling: Telling, noun: NounPhrase, from: number): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  if (!scan.is('auxiliaries', from) || phraseStarting(sentence, from) >= 0) return [];
  const participle = findWord(sentence, scan.words.doneWith, from, from + MAX_TO_PARTICIPLE);
  const partner = participle < 0 ? null : objectAfter(sentence, participle + 1, PARTNERS, false);
  if (partner === null) return [];
  const others = listFrom(sentence, partner.phrase);
  const theirs = sidesOf(scan, register, others, []);
  const own = subjectAt(sentence, register, noun.first, others[others.length - 1]?.end ?? trigger.end, theirs).sides;
  const sides = [...own, ...theirs];
  return sideKeys(sides).length > 1 ? told(telling, noun, sides, others[others.length - 1]?.end ?? participle) : [];
}

/** Whether an object of its own stands behind a verb, adverbs and days aside. */
function opensObject(sentence: SentenceScan, from: number): boolean {
  const { scan } = sentence;
  let at = from;
  for (let date = scan.mention(at, 'DATE'); date; date = scan.mention(at, 'DATE')) at = date.endToken;
  return (
    scan.tokens[at]?.kind !== 'PUNCTUATION' &&
    scan.words.prepositions(scan.tokens, at) === 0 &&
    scan.words.auxiliaries(scan.tokens, at) === 0 &&
    scan.words.fillers(scan.tokens, at) === 0
  );
}
