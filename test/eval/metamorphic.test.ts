import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Extraction, extractWith } from '../../src/facts/index.ts';
import { english } from '../../src/languages/index.ts';
import { countryByCode } from '../../src/mentions/index.ts';
import { actor, readingOf } from '../mentions/read.ts';
import { factsOf } from './facts-of.ts';

interface Row {
  readonly url: string;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
}

const rows = readFileSync(fileURLToPath(new URL('own-reading.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const extract = (row: Row, text: string): Extraction =>
  extractWith(english, { text, source: row.url, publisher: row.publisher, publishedOn: row.published });

const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe.each(rows)('the facts of $url stay', (row) => {
  const facts = factsOf(extract(row, row.text), plain);

  test.each<[string, (text: string) => string]>([
    [
      'with furniture behind the text',
      (text) => `${text}\n\nFollow us on X, Facebook and YouTube\n\n© 2024 All rights reserved`,
    ],
    ['with furniture before the text', (text) => `Skip to main content\n\nHome | News | Contact\n\n${text}`],
    ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with double blanks', (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '  ')],
    ['with no-break blanks', (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '\u00a0')],
    ['with curly quotation marks', (text) => text.replace(/"([^"]*)"/g, '“$1”')],
    ['with a curly apostrophe', (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')],
  ])('%s', (_, change) => {
    expect(factsOf(extract(row, change(row.text)), (words) => plain(words).replaceAll('’', "'"))).toEqual(
      facts.map((fact) => fact.replaceAll('’', "'")),
    );
  });
});

const NEW_WORDS = [
  'Zorvan',
  'Quellia',
  'Tharun',
  'Ybarro',
  'Menkelin',
  'Ostrava-Lem',
  'Dovik',
  'Haruel',
  'Pintelmann',
  'Xenokis',
  'Wurrundi',
  'Fjelnes',
];
const PARTICLES = /^(?:bin|al|de|da|van|der|von|el|i|y|of|the|mac|ben)$/i;

/** Lines whose lists stand in one order. */
const sorted = (facts: readonly string[]): string[] =>
  facts
    .map((fact) =>
      fact
        .split(' | ')
        .map((part) => part.split(',').sort().join(','))
        .join(' | '),
    )
    .sort();

describe.each(rows)('the facts of $url follow', (row) => {
  test('other names of the people', () => {
    const before = extract(row, row.text);
    const words = [...new Set(before.people.flatMap((person) => person.forms).flatMap((form) => form.split(/\s+/)))]
      .filter((word) => word.length > 2 && !PARTICLES.test(word))
      .map((word) => word.toLowerCase());
    const renamed = new Map(
      words.map((word, at) => {
        const fresh = `${NEW_WORDS[at % NEW_WORDS.length]}${at >= NEW_WORDS.length ? 'ir' : ''}`;
        return [word, fresh];
      }),
    );
    const rename = (text: string): string =>
      text.replace(/[\p{L}\p{M}'’-]+/gu, (word) => {
        const fresh = /^\p{Lu}/u.test(word) ? renamed.get(word.toLowerCase()) : undefined;
        return fresh === undefined ? word : word === word.toUpperCase() ? fresh.toUpperCase() : fresh;
      });
    expect(sorted(factsOf(extract(row, rename(row.text)), plain))).toEqual(
      sorted(factsOf(before, (name) => rename(plain(name)))),
    );
  });

  test('another country in the place of one', () => {
    const before = extract(row, row.text);
    const side = before.people.map((person) => person.of).find((of) => of?.kind === 'COUNTRY');
    const old = side?.kind === 'COUNTRY' ? countryByCode(side.code) : undefined;
    const fresh = countryByCode('PRY');
    const hasHouse = old?.metonyms?.some((house) => `${row.publisher} ${row.text}`.includes(house)) ?? false;
    // Another town of the old country stays where it is, and so does what is held of it.
    const hasTown = readingOf(row.text).mentions.some((one) => one.kind === 'CITY' && one.code === old?.code);
    if (!old || !fresh || hasHouse || hasTown || before.people.some((person) => actor(person.of) === 'PRY')) return;
    const pairs = [
      ...[old.name, ...(old.names ?? [])].map((name) => [name, fresh.name] as const),
      ...old.adjectives.map((word) => [word, fresh.adjectives[0] ?? ''] as const),
      ...old.capitals.map((town) => [town, fresh.capitals[0] ?? ''] as const),
    ].sort((a, b) => b[0].length - a[0].length);
    const swap = (text: string): string => {
      const pattern = new RegExp(
        `(?<!\\p{L})(?:${pairs.map(([word]) => word.replace(/[.]/g, '\\.')).join('|')})(?!\\p{L})`,
        'giu',
      );
      return text.replace(pattern, (word) => {
        const found = pairs.find(([one]) => one.toLowerCase() === word.toLowerCase())?.[1] ?? word;
        return word === word.toUpperCase() && word.length > 3 ? found.toUpperCase() : found;
      });
    };
    const after = extractWith(english, {
      text: swap(row.text),
      source: row.url,
      publisher: swap(row.publisher),
      publishedOn: row.published,
    });
    expect(sorted(factsOf(after, plain))).toEqual(
      sorted(factsOf(before, plain).map((fact) => swap(fact.replaceAll(old.code, 'PRY')))),
    );
  });
});
