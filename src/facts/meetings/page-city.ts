import type { PlaceFact } from '../fact.ts';
import type { Scan } from './scan.ts';

const MAX_LINE = 12;
const HEAD = 8;
const FOOT = 6;

/** The city of a page's date line, at its head or its foot ("Accra, 15 March 2022", "[25 August, Apia]"); null where none is. */
export function pageCity(scan: Scan): PlaceFact | null {
  const { blocks, sentences, text } = scan.reading.document;
  const near = blocks.filter((_, i) => i < HEAD || i >= blocks.length - FOOT);
  for (const block of near) {
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const end = sentences[block.endSentence - 1]?.endToken ?? first;
    if (end - first > MAX_LINE) continue;
    let dated = false;
    let city: PlaceFact | null = null;
    for (let at = first; at < end; at++) {
      dated ||= scan.mention(at, 'DATE') !== null;
      const mention = scan.mention(at, 'CITY', 'CAPITAL');
      if (!mention || city) continue;
      const name = text.slice(mention.start, mention.end);
      city = {
        name: name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name,
        of: mention.code,
      };
    }
    if (dated && city) return city;
  }
  return null;
}
