import { expect, it } from 'vitest';
import { cutHighlight } from '../../../src/explorer/parts/highlight.tsx';

it('a fragment is cut at its mark tags and decoded, and all of it is text', () => {
  expect(cutHighlight('met <mark>Tsahkna</mark> &amp; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: 'met ', marked: false },
    { text: 'Tsahkna', marked: true },
    { text: ' & ', marked: false },
    { text: '<b>', marked: true },
  ]);
});

it('a tag that stood in the article comes out as the text that it was', () => {
  expect(cutHighlight('&lt;script&gt;alert(1)&lt;/script&gt; &lt;mark&gt;')).toEqual([
    { text: '<script>alert(1)</script> <mark>', marked: false },
  ]);
});

it('an entity is decoded once, not twice', () => {
  expect(cutHighlight('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
});
