import type { PlaceFact } from '../fact.ts';
import type { Side } from './actor-phrase.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import type { Scan } from './scan.ts';

/** The country that a journey goes to: "to Denmark", "Copenhagen", "the shipyard at Odense in Denmark". */
export function destination(
  sentence: SentenceScan,
  from: number,
  links: readonly (readonly string[])[],
): { of: Side['of']; end: number; place: PlaceFact } | null {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + 14); at++) {
    const word = scan.folded(at);
    const linked = links.some((link) => link.length > 0 && link[0] === word);
    const direct = links.some((link) => link.length === 0) && at === from;
    if (!linked && !direct) {
      if (word === ';' || word === '"' || scan.words.conjunctions(scan.tokens, at) > 0) return null;
      continue;
    }
    // "Visited the President of Romania": somebody, and no place.
    const somebody = sentence.phrases[phraseStarting(sentence, at)];
    if (direct && (somebody?.kind === 'NAMED' || somebody?.kind === 'ROLE')) return null;
    for (let next = linked ? at + 1 : at; next < Math.min(sentence.end, at + 8); next++) {
      const place = scan.mention(next, 'COUNTRY', 'CAPITAL', 'CITY');
      if (place)
        return scan.folded(place.endToken) === "'s"
          ? null
          : { of: { kind: 'COUNTRY', code: place.code }, end: place.endToken, place: placeFact(scan, place) };
      if (scan.tokens[next]?.kind === 'PUNCTUATION' || scan.mention(next, 'PERSON')) return null;
    }
    if (linked) return null;
  }
  return null;
}

/** A place as the text names it. */
function placeFact(
  scan: Scan,
  mention: { readonly start: number; readonly end: number; readonly code: string },
): PlaceFact {
  return { name: scan.reading.document.text.slice(mention.start, mention.end), of: mention.code };
}
