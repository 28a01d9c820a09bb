const ranks = ['First choice', 'Second choice', 'Third choice'] as const;

/** "First choice"; from the fourth on by number. */
export const choiceWords = (rank: number): string => ranks[rank - 1] ?? `Choice ${rank}`;
