export const words = {
  title: 'Agenda',
  lead: 'The mentee decides what a session is for. One item a line.',
  label: 'What is this session for?',
  readers: (others: string) => `only you and ${others}`,
  hint: 'What stands here is a suggestion of the programme until you change it. Empty the box to go back to it.',
  button: 'Save the agenda',
  done: 'The agenda is saved.',
} as const;
