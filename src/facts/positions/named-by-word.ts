import { type ActorRef, firstAtLeast, fold } from '../../model/index.ts';
import type { Register } from './register.ts';
import { person } from './sides.ts';
import type { NounPhrase } from './subject.ts';
import { isMark, type View } from './view.ts';

/** "Gao", "COAS": a family name that stands first, or the short form of an office that was told beside a name. */
export function namedByWord(register: Register, phrase: NounPhrase): ActorRef[] {
  const { view, people, known } = register;
  const token = view.tokens[phrase.end - 1];
  if (!token || phrase.end - phrase.first > 2 || token.text === token.folded || token.folded.length < 3) return [];
  const family = people.findIndex((one) => fold(one.name).split(' ')[0] === token.folded && one.name.includes(' '));
  if (family >= 0 && phrase.end - phrase.first === 1 && view.tokens[phrase.end - 2]?.kind !== 'WORD')
    return [person(family)];
  const titled = titleHolder(view, phrase.first, phrase.end);
  if (titled !== null) return [person(titled)];
  if (!/^\p{Lu}{3,6}$/u.test(token.text)) return [];
  if (!known.shortForms.has(token.text)) known.shortForms.set(token.text, shortFormOf(view, token.text));
  const found = known.shortForms.get(token.text);
  return found ? [found] : [];
}

const FARTHEST_SHORT_FORM = 24;

/** "General Anna Orla, Chief of Army Staff (COAS)": whose office the letters in brackets stand for. */
function shortFormOf(view: View, letters: string): ActorRef | null {
  for (let i = 1; i + 1 < view.tokens.length; i++) {
    if (view.tokens[i]?.text !== letters || !isMark(view, i - 1, '(') || !isMark(view, i + 1, ')')) continue;
    for (let j = i - 1; j > i - FARTHEST_SHORT_FORM && !isMark(view, j, '.;'); j--) {
      const mention = view.endingAt.get(j);
      if (mention?.kind === 'PERSON') return person(mention.person);
    }
  }
  return null;
}

/** "Lyonpo", "Yang Berhormat Dato": a style of the country that was told right before one person's name, and stands for them alone. */
function titleHolder(view: View, first: number, end: number): number | null {
  const word = view.tokens[end - 1];
  if (!word?.capital || view.startingAt.has(end) || view.words.determiners.has(view.tokens[first]?.folded ?? ''))
    return null;
  const told = styledIn(view).get(word.text) ?? [];
  return told[firstAtLeast(told, (one) => one.at, first + 1) - 1]?.person ?? null;
}

interface Styled {
  readonly at: number;
  readonly person: number;
}

const styled = new WeakMap<View, ReadonlyMap<string, readonly Styled[]>>();

/** The people of a text in its order, by the word right before each name and the first word of a longer one. */
function styledIn(view: View): ReadonlyMap<string, readonly Styled[]> {
  const known = styled.get(view);
  if (known) return known;
  const found = new Map<string, Styled[]>();
  for (const mention of view.actors) {
    if (mention.kind !== 'PERSON') continue;
    const { firstToken: at, endToken, person } = mention;
    const words = [view.tokens[at - 1]?.text, endToken - at > 1 ? view.tokens[at]?.text : undefined];
    for (const word of words) {
      if (word === undefined) continue;
      const list = found.get(word);
      if (list) list.push({ at, person });
      else found.set(word, [{ at, person }]);
    }
  }
  styled.set(view, found);
  return found;
}
