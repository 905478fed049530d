import type { PlaceFact } from '../fact.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';

/** "The visit … in Sudan": a country that is not where one goes is no more than a topic there. */
export function isCountryPassedBy(sentence: SentenceScan, tokens: readonly [number, number] | null): boolean {
  if (tokens === null || !sentence.scan.mention(tokens[0], 'COUNTRY')) return false;
  return sentence.scan.folded(tokens[0] - 1) !== 'to' && sentence.scan.folded(tokens[0] - 2) !== 'to';
}

/** "A series of meetings in New York", "during the visit to Paris": where what follows happens. */
export function tellsOfStay(sentence: SentenceScan): boolean {
  for (let at = sentence.first; at < sentence.end; at++) if (sentence.scan.is('stays', at)) return true;
  return false;
}

/** "VIENNA, 27 November – …", "SUVA: …": where a report comes from. */
export function datelineOf(sentence: SentenceScan): PlaceFact | null {
  const { scan } = sentence;
  const mention = scan.mention(sentence.first, 'CITY', 'CAPITAL');
  if (!mention) return null;
  const after = scan.folded(mention.endToken);
  if (![',', ':', '(', '–', '—', '-', '--', '/'].includes(after)) return null;
  const text = scan.reading.document.text.slice(mention.start, mention.end);
  const name = mention.kind === 'CITY' ? mention.name : text.charAt(0) + text.slice(1).toLowerCase();
  return { name, of: mention.code };
}

/** "On 24 September, on the margins of …": a sentence that opens with a day sets the day of what follows. */
export function openingDate(sentence: SentenceScan, register: Register): void {
  for (let at = sentence.first; at < sentence.first + 3; at++) {
    const date = sentence.scan.mention(at, 'DATE');
    if (date?.expression.past?.precision === 'DAY') register.date = date.expression.past;
  }
}
