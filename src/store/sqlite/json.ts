/** An escaped half of a surrogate pair without its other half, which JSON.stringify leaves as an escape. */
const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/**
 * JSON for a parameter, with U+FFFD for lone surrogates: SQLite would make bytes of them that are no UTF-8, and the driver ends the
 * process over such.
 */
export const jsonParameter = (value: unknown): string => JSON.stringify(value).replace(LONE_SURROGATE, '$1\ufffd');
