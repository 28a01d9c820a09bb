export const words = {
  title: {
    own: 'How many people could you mentor at a time?',
    other: (name: string) => `How many people could ${name} mentor at a time?`,
  },
  hint: (taken: number) =>
    taken === 0
      ? 'One is plenty. You can change this whenever you need to. Enter 0 to take nobody new.'
      : `${taken === 1 ? 'One place is' : `${taken} places are`} taken now. You can change this whenever you need to.`,
  missing: 'Enter how many people',
  what: 'The number of people',
  fewer: (taken: number) =>
    `Enter ${taken} or more: ${taken === 1 ? 'one place is' : `${taken} places are`} taken already`,
  save: 'Save',
  saved: 'The number of places is saved.',
} as const;
