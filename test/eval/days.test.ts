import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Extraction, extractWith } from '../../src/facts/index.ts';
import { english } from '../../src/languages/index.ts';
import { addDays } from '../../src/model/index.ts';
import { factsOf } from './facts-of.ts';

interface Row {
  readonly url: string;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
}

/** What counts by the calendar and not by days from the day of publication. */
const BY_THE_CALENDAR =
  /\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|month|year|quarter/;

const rows = readFileSync(fileURLToPath(new URL('short.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => !BY_THE_CALENDAR.test(row.text));

const extract = (row: Row, publishedOn: string | undefined): Extraction =>
  extractWith(english, { text: row.text, source: row.url, publisher: row.publisher, publishedOn });

const shifted = (facts: readonly string[], days: number): string[] =>
  facts.map((fact) => fact.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => addDays(day, days))).sort();

const lasting = (facts: readonly string[]): string[] =>
  facts.map((fact) => fact.replace(/(meeting \| \w+ \| \w+ \| )[^|]*/, '$1')).sort();

test('a text published some weeks later tells the same of days so much later', () => {
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows)
    for (const days of [28, 7 * 52])
      expect(factsOf(extract(row, addDays(row.published, days))), row.url).toEqual(
        shifted(factsOf(extract(row, row.published)), days),
      );
});

test('a text of which nobody knows the day tells the same of no day', () => {
  const moved = rows.filter((row) => {
    const facts = lasting(factsOf(extract(row, undefined)));
    expect(factsOf(extract(row, undefined)).join('\n'), row.url).not.toMatch(/\d{4}-\d{2}/);
    return facts.join('\n') !== lasting(factsOf(extract(row, row.published))).join('\n');
  });
  // Whether a visit has been or will be may hang on the day.
  expect(moved.length, moved.map(({ url }) => url).join(' ')).toBeLessThanOrEqual(rows.length * 0.08);
});
