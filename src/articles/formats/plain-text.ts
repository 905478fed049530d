import { finishDraft } from '../draft.ts';
import type { Format } from './format.ts';

/** Text as saved from the web: it stays unit for unit as it came. Only lines of its furniture tell where it is from. */
export const plainText: Format = {
  name: 'text',
  endings: ['txt', 'text'],
  matches: () => false,
  read: (text, origin) => finishDraft({ text }, origin),
};
