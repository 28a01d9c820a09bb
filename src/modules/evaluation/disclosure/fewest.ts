/** A figure about fewer people than this would tell something about one of them (access.md); a programme may ask for more. */
export const fewest = 5;

/** Whether a count may be shown: it describes nobody, or enough people. */
export const describesEnough = (count: number, least: number): boolean => count === 0 || count >= least;

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
