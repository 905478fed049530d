/** A file that is read whole, and one line of JSON lines: as many bytes or more are refused. A file of JSON lines may have any length. */
export const MAX_FILE_BYTES = 50_000_000;

/** Markup that is parsed to a tree takes some thirty times its length. In UTF-16 code units. */
export const MAX_MARKUP_LENGTH = 10_000_000;

/** The text of one article, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 5_000_000;
