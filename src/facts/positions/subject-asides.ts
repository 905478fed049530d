import { type NounPhrase, phraseEndingAt } from './subject.ts';
import { isMark, type View, word } from './view.ts';

const FARTHEST_PAREN = 12;

/** "the head of the mission, Anna Orla, said": the name between the commas, where it stands beside an office. */
export function apposedName(view: View, comma: number, low: number): NounPhrase | null {
  const name = view.endingAt.get(comma);
  if (name?.kind !== 'PERSON' || name.firstToken <= low) return null;
  let start = name.firstToken;
  while (start > low && isStyle(view, start - 1)) start--;
  if (!isMark(view, start - 1, ',')) return null;
  const office = phraseEndingAt(view, start - 1, low);
  if (!office || office.referent.kind === 'FIRST' || office.referent.kind === 'PRONOUN') return null;
  const isPerson = office.referent.kind === 'MENTIONS' && office.referent.mentions.some((one) => one.kind === 'PERSON');
  const governed = office.first > low && view.words.governs.has(word(view, office.first - 1));
  if (isPerson || governed) return null;
  // "Orla and her Chilean counterpart, Pavel Tesk, agreed"
  const joined = view.words.glue.has(word(view, office.first - 1)) ? phraseEndingAt(view, office.first - 1, low) : null;
  if (joined?.referent.kind === 'MENTIONS')
    return {
      first: joined.first,
      end: comma,
      referent: { ...joined.referent, mentions: [...joined.referent.mentions, name] },
    };
  if (joined?.referent.kind === 'PRONOUN')
    return {
      first: joined.first,
      end: comma,
      referent: { kind: 'MENTIONS', mentions: [name], pronoun: joined.referent.word },
    };
  return { first: office.first, end: comma, referent: { kind: 'MENTIONS', mentions: [name] } };
}

/** "the Hon.", "H.E.": styles between an office and a name. */
const isStyle = (view: View, at: number): boolean => {
  const w = word(view, at).replace(/\.$/, '');
  return (
    view.words.titles.has(w) || view.words.honorifics.has(w) || (w === 'the' && view.tokens[at + 1]?.capital === true)
  );
};

/** Steps left over "(Reform)" and over ", however," and ", for his part,". */
export function skipParenthesis(view: View, at: number, low: number): number {
  if (isMark(view, at, ')')) {
    for (let i = at - 1; i >= low && i > at - FARTHEST_PAREN; i--) if (isMark(view, i, '(')) return i - 1;
    return at;
  }
  if (!isMark(view, at, ',')) return at;
  for (let i = at - 1; i >= low && i >= at - 7; i--) {
    if (isMark(view, i, ',')) {
      const opening = word(view, i + 1);
      return view.words.asides.has(opening) && i < at - 1 ? i - 1 : at;
    }
  }
  return at;
}
