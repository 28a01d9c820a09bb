export const words = {
  title: 'Write down a line manager’s answer',
  lead: (manager: string, name: string) => `What ${manager} said about ${name}. It is marked as written down by you.`,
  someone: 'the line manager',
  cameBy: 'How did the answer reach you?',
  ways: { telephone: 'By telephone, or in person', paper: 'On paper', email: 'By email' },
  cameByMissing: 'Select how the answer reached you',
  save: 'Save the answer',
  over: 'This is no longer waiting for a line manager.',
  saved: 'The answer is written down, and the person is told',
} as const;
