/** Throws where the program itself is wrong; never for odd input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`attache is wrong here: ${message}`);
}
