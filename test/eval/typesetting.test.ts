import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Extraction, extractWith } from '../../src/facts/index.ts';
import { english } from '../../src/languages/index.ts';
import { factsOf } from './facts-of.ts';

interface Row {
  readonly url: string;
  readonly published: string;
  readonly publisher: string;
  readonly text?: string;
}

const rows = ['written', 'written-2', 'written-3', 'written-4', 'threads'].flatMap((name) =>
  readFileSync(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { text, ...row } = JSON.parse(line) as Row;
      return text === undefined ? [] : [{ ...row, text }];
    }),
);

const extract = (row: Row, text: string): Extraction =>
  extractWith(english, { text, source: row.url, publisher: row.publisher, publishedOn: row.published });

const plain = (words: string): string =>
  words.replace(/[\s\u00ad]+/g, (run) => (/\s/.test(run) ? ' ' : '')).replaceAll('’', "'");
const facts = (row: Row, text: string): string => factsOf(extract(row, text), plain).join('\n');

const before = new Map(rows.map((row) => [row, facts(row, row.text)]));

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/);
const between = (text: string, at: number, line: string): string => {
  const all = paragraphs(text);
  return [...all.slice(0, at), line, ...all.slice(at)].join('\n\n');
};

/** Lines of at most 76 signs, where paragraphs are parted by an empty line. */
function hardWrapped(text: string): string {
  if (/[^\n]\n[^\n]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (line.length < 90 ? line : line.replace(/(.{1,76})(?: |$)/g, '$1\n').trimEnd()))
    .join('\n');
}

const isHeadline = (line: string): boolean => line.length < 120 && !/[.!?]$/.test(line);

/** Ways in which one text is set, with the share of the articles whose facts may move. */
const SETTINGS: readonly (readonly [string, (text: string) => string, number])[] = [
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n'), 0],
  ['double blanks', (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '  '), 0],
  ['no-break blanks', (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '\u00a0'), 0],
  ['soft hyphens', (text) => text.replace(/(?<=[a-z]{4})(?=[a-z]{4})/g, '\u00ad'), 0],
  ['furniture behind', (text) => `${text}\n\nFollow us on X, Facebook and YouTube\n\n© 2024 All rights reserved`, 0],
  ['furniture before', (text) => `Skip to main content\n\nHome | News | Contact\n\n${text}`, 0.02],
  ['furniture between paragraphs', (text) => between(text, Math.ceil(paragraphs(text).length / 2), 'Advertisement'), 0],
  ['guillemets', (text) => text.replace(/“([^”\n]*)”/g, '«$1»'), 0],
  ['single quotation marks', (text) => text.replace(/“([^”\n‘’]*)”/g, '‘$1’'), 0],
  ['low quotation marks', (text) => text.replace(/“([^”\n]*)”/g, '„$1“'), 0.07],
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"), 0.03],
  ['curly quotation marks', (text) => text.replace(/"([^"\n]*)"/g, '“$1”'), 0],
  ['no blank behind a stop', (text) => text.replace(/(?<=[a-z]{3}\.) (?=[A-Z][a-z]+ )/g, ''), 0.02],
  ['a paragraph told twice', (text) => between(text, 3, paragraphs(text)[2] ?? ''), 0.03],
  ['the last paragraph told twice', (text) => `${text}\n\n${paragraphs(text).at(-1)}`, 0.02],
  ['lines broken by hand', hardWrapped, 0.1],
  [
    'the headline in capitals',
    (text) => {
      const [first = '', ...rest] = paragraphs(text);
      return isHeadline(first) ? [first.toUpperCase(), ...rest].join('\n\n') : text;
    },
    0.02,
  ],
];

describe('the facts of written articles stay with', () => {
  test.each(SETTINGS)('%s', (_, set, share) => {
    const changed = rows.filter((row) => set(row.text) !== row.text);
    const moved = changed.filter((row) => facts(row, set(row.text)) !== before.get(row)).map(({ url }) => url);
    expect(changed.length).toBeGreaterThan(30);
    expect(moved.length, moved.join(' ')).toBeLessThanOrEqual(changed.length * share);
  });
});
