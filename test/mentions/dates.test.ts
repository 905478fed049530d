import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { findDates, publicationOf } from '../../src/mentions/dates/find-dates.ts';
import { readMentions } from '../../src/mentions/read-mentions.ts';

const document = (text: string, publishedOn?: string) =>
  readDocument({ text, source: 'test', language: 'en', publishedOn }, 'en', english.document);
const words = english.mentions.dates;
/** Published on a Wednesday. */
const dates = (text: string) => findDates(document(text, '2024-09-18'), words).map(({ expression }) => expression);

describe('a time expression, read as past', () => {
  for (const [text, edtf, basis] of [
    ['They met on 16 September 2024.', '2024-09-16', 'STATED'],
    ['They met on September 16, 2024.', '2024-09-16', 'STATED'],
    ['They met on 16.09.2024.', '2024-09-16', 'STATED'],
    ['They met on 16 September.', '2024-09-16', 'INFERRED'],
    ['They met on 17 and 18 September.', '2024-09-17/2024-09-18', 'INFERRED'],
    ['They met from April 30 to May 2, 2024.', '2024-04-30/2024-05-02', 'STATED'],
    ['They met today.', '2024-09-18', 'RELATIVE'],
    ['They met last night.', '2024-09-17', 'RELATIVE'],
    ['They met on Monday.', '2024-09-16', 'RELATIVE'],
    ['They met last week.', '2024-09-09/2024-09-15', 'RELATIVE'],
    ['They met in March.', '2024-03', 'INFERRED'],
    ['They met in March 2023.', '2023-03', 'STATED'],
    ['They met ten days ago.', '2024-09-08', 'RELATIVE'],
    ['They met on Monday, 16 September.', '2024-09-16', 'INFERRED'],
    ['In the morning of Monday 16 they met.', '2024-09-16', 'INFERRED'],
    ['They met on the 3rd day of May, 2024.', '2024-05-03', 'STATED'],
    ['They met from Friday to Monday.', '2024-09-13/2024-09-16', 'RELATIVE'],
    ['They met on 3, 4 and 5 September.', '2024-09-03/2024-09-05', 'INFERRED'],
    ['They met in the first quarter of 2024.', '2024-01/2024-03', 'INFERRED'],
    ['They met on the 12th, in Oslo.', '2024-09-12', 'INFERRED'],
  ] as const)
    test(`${text} is ${edtf}`, () => expect(dates(text)[0]?.past).toMatchObject({ edtf, basis }));
});

describe('a time expression, read as future', () => {
  for (const [text, edtf] of [
    ['They will meet on Monday.', '2024-09-23'],
    ['They will meet next Wednesday.', '2024-09-25'],
    ['They will meet next month.', '2024-10'],
    ['They will meet on 3 March.', '2025-03-03'],
    ['They will meet on Thursday next week.', '2024-09-26'],
    ['They will meet next week on Thursday.', '2024-09-26'],
    ['They will meet on Friday, 20 September.', '2024-09-20'],
    ["They will meet in two weeks' time.", '2024-09-30/2024-10-06'],
  ] as const)
    test(`${text} is ${edtf}`, () => expect(dates(text)[0]?.future?.edtf).toBe(edtf));
});

test('what only looks like a date is none', () => {
  expect(dates('They spoke for about 40 minutes and sat down with 12 people in May.').length).toBeLessThanOrEqual(1);
  expect(dates('She may meet 3 ministers.')).toEqual([]);
});

test('without a day of publication the year stays open', () => {
  expect(findDates(document('They met on 16 September.'), words)[0]?.expression.past?.edtf).toBe('XXXX-09-16');
});

test('the day of publication is the one given, else the one that the page tells', () => {
  expect(publicationOf(document('Oslo, 3 May 2024 – They met.', '2024-05-04'), words)).toBe('2024-05-04');
  expect(publicationOf(document('PRESS RELEASE\n\nPublished on 3 May 2024\n\nThey met today.'), words)).toBe(
    '2024-05-03',
  );
});

describe('a weekday that the day is not', () => {
  const problemsOf = (text: string) =>
    readMentions(document(text, '2024-09-18'), english.mentions).problems.map(({ code, start, end }) => [
      code,
      text.slice(start, end),
    ]);

  test('is told as a problem, and the date stands', () => {
    const text = 'They met on Monday, 7 May 2024, in Oslo.';
    expect(problemsOf(text)).toEqual([['DATE_CONTRADICTION', 'Monday, 7 May 2024']]);
    expect(dates(text)[0]?.past?.edtf).toBe('2024-05-07');
  });

  test('is none where one of the years around gives it', () => {
    expect(problemsOf('They met on Tuesday, 7 May 2024, and will meet on Monday, 5 May.')).toEqual([]);
  });
});
