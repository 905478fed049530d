const MOST_WORDS = 8;

/**
 * What of a text is searched for: all of it up to eight words, which is what the API takes; of more, the names and the
 * long words, in their order.
 */
export function searchWords(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= MOST_WORDS) return words.join(' ').slice(0, 300);
  const weight = (word: string, index: number) => (index > 0 && /^\p{Lu}/u.test(word) ? 100 : 0) + word.length;
  const kept = words
    .map((word, index) => ({ index, weight: weight(word, index) }))
    .filter((one) => one.weight > 3)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MOST_WORDS);
  const indexes = new Set(kept.map((one) => one.index));
  return words
    .filter((_, index) => indexes.has(index))
    .join(' ')
    .slice(0, 300);
}
