import { expect, it } from 'vitest';
import { csvOf } from '../../../src/explorer/exports/csv.ts';

it('a file begins with a byte-order mark, ends its lines with CRLF and quotes by RFC 4180', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['one, "two"', 3],
        ['line\nbreak', null],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"one, ""two""",3\r\n"line\nbreak",\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('the text %j cannot run as a formula', (text) => {
  expect(csvOf(['a'], [[text]])).toMatch(/\n"?'/);
});

it('numbers stay numbers, negative ones too', () => {
  expect(csvOf(['a'], [[-1]])).toBe('\uFEFFa\r\n-1\r\n');
});
