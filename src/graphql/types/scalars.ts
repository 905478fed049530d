import { isDay } from '../../model/index.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { quoted } from '../ids.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

builder.scalarType('Date', {
  description: 'ISO 8601 calendar date, YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw badInput(`a Date must be a day that exists, as YYYY-MM-DD, was ${quoted(String(value))}`);
  },
});

builder.scalarType('DateTime', {
  description: 'ISO 8601 instant with zone.',
  serialize: (value) => value,
  parseValue: (value) => {
    const match = typeof value === 'string' ? INSTANT.exec(value) : null;
    if (match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(match[0])))
      return new Date(match[0]).toISOString();
    throw badInput(
      `a DateTime must be an instant with zone, such as 2024-12-04T09:30:00Z, was ${quoted(String(value))}`,
    );
  },
});
