/** Matches that were on offer before, said alike wherever they are seen. */
export const pastWords = {
  title: 'Offered before',
  cameBack: {
    withdrawn: (day: string) => `Taken back on ${day}`,
    lapsed: (day: string) => `Not answered in time, ${day}`,
  },
  came: (state: string, day: string) => `${state}, ${day}`,
  with: (mentor: string | null) => `With ${mentor ?? 'a mentor who is no longer listed'}`,
} as const;
