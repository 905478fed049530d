/**
 * A short text and the meetings it tells of, parted by "; ": names in order of the alphabet, codes of sides of whom nobody is named.
 * Before the names may stand what is to be held beside: format, status, date, and the place behind "@" (blanks as "_").
 * Published on Friday, 3 May 2024, where the page says nothing else.
 */
export type Told = readonly [
  text: string,
  meetings: string,
  page?: { readonly publisher?: string; readonly title?: string; readonly publishedOn?: string },
];
