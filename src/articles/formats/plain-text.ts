import { finishDraft } from '../draft.ts';
import type { Format } from './format.ts';

const ADDRESS = /^(?:url|source|link|permalink|retrieved from)\s?:\s?(https?:\/\/\S+)\s*$/im;
const SEARCHED = 4000;

/** Text as saved from the web: it stays unit for unit as it came. Only lines of its furniture tell where it is from. */
export const plainText: Format = {
  name: 'text',
  endings: ['txt', 'text'],
  matches: () => false,
  read: (text, origin) => finishDraft({ text, url: ADDRESS.exec(text.slice(0, SEARCHED))?.[1] }, origin),
};
