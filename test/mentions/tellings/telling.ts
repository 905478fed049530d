/** A short text, one of its people as "name | office | side", and the publisher where it matters. */
export type Telling = readonly [text: string, person: string, publisher?: string];
