import { describe, expect, test } from 'vitest';
import { read, refusals } from '../read.ts';

test('plain text stays unit for unit as it came, but for the byte order mark', async () => {
  const text = '  Đurić\r\n\r\n met\u00a0Orla \u{1f91d} \u0065\u0301.\n\n\n';
  const { articles } = await read('a.txt', `\ufeff${text}`);
  expect(articles).toEqual([{ text, source: 'a.txt' }]);
});

describe('the day of publication from the furniture of a saved page', () => {
  const body = 'Minister Orla met Pavel Tesk on 3 January 2020. They will meet again on 4 July 2026.\n';
  test.each([
    [
      'what a scraper wrote',
      `Join the mailing list date 2024-12-04 X!\n\nPublished: 5 May 2021\n\n${body}`,
      '2024-12-04',
    ],
    ['a labelled line', `News\nPublished: 25.09.2024. 09:14 | Print\n\n${body}`, '2024-09-25'],
    [
      'the earliest of two labelled lines',
      `Posted on 25 September 2024\nDate: 26 September 2024\n${body}`,
      '2024-09-25',
    ],
    ['a line that is a date', `Orla meets Tesk\n\nHolm, 4 May 2021\n\n${body}`, '2021-05-04'],
    ['a dateline', `Orla meets Tesk\n\nHOLM, May 4, 2021 (NNA) - ${body}`, '2021-05-04'],
    ['a caption with its source', `The ministers on May 4, 2021. Source: Ministry\n\n${body}`, '2021-05-04'],
    ['the number of a release', `No: 96, 4 May 2021, Press Release Regarding the Visit\n\n${body}`, '2021-05-04'],
    ['nothing: a day of the story is none', `Orla meets Tesk\n\n${body}`, undefined],
    ['nothing: no year is told', `Orla meets Tesk\n\nToday 16 September, Orla met Tesk in Holm.\n`, undefined],
  ])('%s', async (_name, text, day) => {
    expect((await read('a.txt', text)).articles[0]?.publishedOn).toBe(day);
  });

  test('a day that the caller knows goes before the furniture, and no day in its text is changed', async () => {
    const { articles } = await read('a.txt', `Published: 5 May 2021\n\n${body}`, { publishedOn: '2021-05-06' });
    expect(articles[0]).toMatchObject({ publishedOn: '2021-05-06', seenAt: '2021-05-06T00:00:00.000Z' });
  });
});

test('the last change is when the text was seen', async () => {
  const { articles } = await read(
    'a.txt',
    'Published: 5 May 2021\nLast updated: 6 May 2021, 14:00 UTC\n\nOrla met Tesk.\n',
  );
  expect(articles[0]).toMatchObject({ publishedOn: '2021-05-05', seenAt: '2021-05-06T14:00:00.000Z' });
});

test('a masthead is the publisher, and a headline about a ministry is not', async () => {
  const masthead = 'Skip to content\n\nRepublic of Velia - Ministry of Foreign Affairs\n\nOrla met Tesk.\n';
  expect((await read('a.txt', masthead)).articles[0]?.publisher).toBe(
    'Republic of Velia - Ministry of Foreign Affairs',
  );
  const headline = 'Ministry of Foreign Affairs rejects the claims of Norland\n\nOrla met Tesk.\n';
  expect((await read('a.txt', headline)).articles[0]?.publisher).toBeUndefined();
});

test('a caller may name the publisher', async () => {
  expect((await read('a.txt', 'Orla met Tesk.', { publisher: 'Velian Post' })).articles[0]?.publisher).toBe(
    'Velian Post',
  );
});

test('the address of a saved page is taken from its line', async () => {
  const { articles } = await read('a.txt', 'Source: https://velia.example/2021/05/04/talks\n\nOrla met Tesk.\n');
  expect(articles[0]).toMatchObject({ url: 'https://velia.example/2021/05/04/talks', publishedOn: '2021-05-04' });
});

describe('encodings', () => {
  const words = 'Çavuşoğlu met Đurić.';
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
  ])('%s', async (_name, bytes) => {
    expect((await read('a.txt', bytes)).articles[0]?.text).toBe(words);
  });
});

test.each([
  ['an empty file', '', 'EMPTY a.txt'],
  ['a file of white space', ' \n\n\t ', 'EMPTY a.txt'],
  ['bytes that are not UTF-8', Buffer.from('Orla met Mu\xf1oz today.', 'latin1'), 'BROKEN_ENCODING a.txt'],
  ['a binary file', Buffer.from([1, 2, 0, 3, 65, 66]), 'BINARY a.txt'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'BINARY a.txt'],
  ['a file of 50 MB', Buffer.alloc(50_000_000, 'Orla met Tesk. '), 'TOO_LARGE a.txt'],
  ['an article of 6 million characters', 'Orla met Tesk. '.repeat(400_000), 'TOO_LARGE a.txt'],
  ['other XML', '<?xml version="1.0"?><invoice><sum>3</sum></invoice>', 'UNKNOWN_FORMAT a.txt'],
])('%s is refused', async (_name, content, refusal) => {
  expect(await refusals('a.txt', content)).toEqual([refusal]);
});
