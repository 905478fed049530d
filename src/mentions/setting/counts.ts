import type { Document } from '../../documents/index.ts';
import { isMedia, isMovement } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';

/** The country that the headline begins with. */
export function headlineCountry(document: Document, world: readonly WorldMention[]): string | null {
  for (const mention of world) {
    const block = document.blocks[document.sentences[mention.sentence]?.block ?? -1];
    if (block?.kind === 'BODY') return null;
    if (block?.kind === 'HEADLINE' && 'code' in mention.meaning) return mention.meaning.code;
  }
  return null;
}

/** The organisations that a text names, news outlets and movements aside, the most frequent first. */
export function countBodies(world: readonly WorldMention[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { meaning } of world) {
    if (meaning.kind === 'ORGANIZATION' && !isMedia(meaning.name) && !isMovement(meaning.name))
      counts.set(meaning.name, (counts.get(meaning.name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How often a text speaks for a country: "Velia's vision", "Velia is ready". */
export function countVoices(
  document: Document,
  world: readonly WorldMention[],
  voice: RegExp,
): { all: Map<string, number>; quoted: Map<string, number> } {
  const [all, quoted] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, code: string): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { meaning, end } of world) {
    if (meaning.kind !== 'COUNTRY' || !voice.test(document.text.slice(end, end + 40).replace(/\s+/g, ' '))) continue;
    add(all, meaning.code);
    if (all.size < 50 && document.quotations.some((quotation) => quotation.start <= end && end <= quotation.end))
      add(quoted, meaning.code);
  }
  return { all, quoted };
}

/** The countries of whose view a text tells: "Velia's vision is clear". */
export function countriesWithView(
  document: Document,
  world: readonly WorldMention[],
  view: RegExp,
): ReadonlySet<string> {
  const codes = world.flatMap(({ meaning, end }) =>
    meaning.kind === 'COUNTRY' && view.test(document.text.slice(end, end + 40)) ? [meaning.code] : [],
  );
  return new Set(codes);
}

/** How often a text names each country outside its furniture; in a headline twice. */
export function countCountries(document: Document, world: readonly WorldMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of world) {
    if (!('code' in mention.meaning)) continue;
    const kind = document.blocks[document.sentences[mention.sentence]?.block ?? -1]?.kind;
    if (kind !== 'BODY' && kind !== 'HEADLINE' && kind !== 'TURN' && kind !== 'QUOTE') continue;
    counts.set(mention.meaning.code, (counts.get(mention.meaning.code) ?? 0) + (kind === 'HEADLINE' ? 2 : 1));
  }
  return counts;
}
