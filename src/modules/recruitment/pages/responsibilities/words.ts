export const words = {
  title: { mentee: 'What is asked of a mentee', mentor: 'What is asked of a mentor' },
  lead: 'Please read this. It is short, and both of you rely on it.',
  confirm: 'I have read this and will do my part',
  done: (day: string) => `You read this on ${day}.`,
  thanks: 'Thank you for reading it',
} as const;
