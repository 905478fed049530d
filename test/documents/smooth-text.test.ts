import { describe, expect, test } from 'vitest';
import { smoothText } from '../../src/documents/smooth-text.ts';

/** The words of the text itself that stand where `words` stand in the smooth one. */
function originalOf(text: string, words: string): string {
  const smooth = smoothText(text);
  const start = smooth.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = smooth.original({ start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe('a smooth text', () => {
  test.each([
    ['They met.\r\nThey parted.\r', 'They met.\nThey parted.\n'],
    ['They  met \t in\u00a0Oslo', 'They met in Oslo'],
    ['The minis\u00adter of\u200b Velia', 'The minister of Velia'],
    ['She said: ‘We will stay.’', 'She said: “We will stay.”'],
    ["'We will stay,' she said. 'For good.'", '“We will stay,” she said. “For good.”'],
    ['“He said ‘never’,” she recalled', '“He said ‘never’,” she recalled'],
    ["the ministers' talks and Velia's people", "the ministers' talks and Velia's people"],
    ['Hani ‘Abd-al-Majid met the envoy in the capital and spoke of the ministers’ plans for the year', null],
  ])('of %j', (text, smooth) => {
    expect(smoothText(text).text).toBe(smooth ?? text);
  });

  test('leads back to the words of the text itself', () => {
    const text = 'OSLO\r\n\r\nMinister  Orla\u00a0met ‘her  friend’ from Ve\u00adlia.';
    expect(originalOf(text, 'OSLO')).toBe('OSLO');
    expect(originalOf(text, 'Minister Orla met')).toBe('Minister  Orla\u00a0met');
    expect(originalOf(text, '“her friend”')).toBe('‘her  friend’');
    expect(originalOf(text, 'Velia')).toBe('Ve\u00adlia');
  });

  test('takes time in step with its length', () => {
    const rough = '‘She  said\u00a0so’, \r\n'.repeat(60_000);
    const begin = performance.now();
    expect(smoothText(rough).text.length).toBeLessThan(rough.length);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
