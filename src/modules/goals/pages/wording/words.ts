export const words = {
  title: 'Change the wording of a goal',
  goal: 'What do you want to reach?',
  goalMissing: 'Enter what you want to reach',
  readers: (others: string) => `only you and ${others}`,
  button: 'Save',
  cancel: 'Cancel',
  done: 'The wording has changed.',
} as const;
