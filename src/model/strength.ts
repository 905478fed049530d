/**
 * What a meeting of n actors of one level adds to the strength of each pair of them, in whole millionths: 1/(n-1).
 * Whole numbers add up alike in any order and in every store.
 */
export const strengthShare = (actors: number): number => (actors < 2 ? 0 : Math.round(1_000_000 / (actors - 1)));
