/** Words that hardly stand in a text of another language, and stand in every English one. */
const ENGLISH = /\b(?:the|of|and|that|with|which|was|were|has|have|been|his|her|their|will|would|this|from)\b/giu;
/** A word that is no name: those stand in every language's articles. */
const COMMON_WORD = /(?<!\p{L})(?!\p{Lu})\p{L}+/gu;
const SAMPLE = 4000;
const ENOUGH_WORDS = 8;

/**
 * The ISO 639-1 code of the language that a text is most probably in; null where it has too few words to tell.
 * Plain English is known by its small words; only for the rest is the identifier loaded, which takes a second.
 */
export async function identifyLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(COMMON_WORD)?.length ?? 0;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (words > 0 && english / words > 0.1) return 'en';
  if (words < ENOUGH_WORDS) return null;
  const { eld } = await import('eld/small');
  return eld.detect(sample).language || null;
}
