/** Decides who is who and which meeting is which, across articles, and turns facts into idempotent writes. */
export {};
