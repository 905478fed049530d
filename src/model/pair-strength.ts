/** What one meeting adds to the strength of each pair of its `actors` distinct actors of a level: 1/(n-1) in whole millionths. */
export const pairStrength = (actors: number): number => (actors < 2 ? 0 : Math.round(1_000_000 / (actors - 1)));
