import { expect, test } from 'vitest';
import { htmlToText } from '../../src/articles/index.ts';
import { processorTime } from '../support/processor-time.ts';

const cases: [string, string, string][] = [
  ['paragraphs do not glue', '<p>a</p><p>b</p>', 'a\nb\n'],
  ['a break is a newline', 'one<br>two<br/>three', 'one\ntwo\nthree'],
  ['white space is one blank', '<p>\n  Orla \t met\n&nbsp;Tesk </p>', 'Orla met Tesk\n'],
  ['entities are decoded once', '<p>&amp;lt; A&amp;B &eacute; &#8217;</p>', '&lt; A&B é ’\n'],
  ['inline elements keep words whole', 'min<b>is</b>ter <a href="x">Orla</a>, <i>who</i>', 'minister Orla, who'],
  ['what is not shown is left out', '<style>p{}</style><p>a<script>x()</script></p><p hidden>b</p>', 'a\n'],
  ['a page without closing tags', '<html><head><title>T</title><body><p>a<p>b<ul><li>c<li>d</ul>', 'a\nb\nc\nd\n'],
  ['cells are apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc\n'],
  ['blocks in blocks end one line', '<div><div><p>a</p></div></div><blockquote><p>b</p></blockquote>', 'a\nb\n'],
  ['preformatted lines stay lines', '<pre>one\n  two</pre>', 'one\ntwo\n'],
  ['soft hyphens go', '<p>minis&shy;ter</p>', 'minister\n'],
  ['text without tags', 'plain & simple', 'plain & simple'],
  ['nothing', '', ''],
];

test.each(cases)('%s', (_name, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('hostile markup takes linear time and loses no words', () => {
  const started = processorTime();
  expect(htmlToText(`${'<div>'.repeat(100_000)}deep<b>er`)).toMatch(/deeper\s*$/);
  expect(htmlToText(`<p ${'a '.repeat(200_000)}>x</p>`)).toBe('x\n');
  expect(htmlToText(`<p title="${'<p>'.repeat(100_000)}">x</p>`)).toContain('x');
  expect(htmlToText(`${'<b>'.repeat(290)}${'</i>'.repeat(100_000)}x`)).toBe('x');
  expect(htmlToText('<'.repeat(200_000))).toHaveLength(200_000);
  expect(processorTime() - started).toBeLessThan(10_000);
});
