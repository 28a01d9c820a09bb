export const words = {
  title: 'Diary',
  lead: 'Dates and places of the mentoring sessions of those you assist. You can change them, and you see nothing else.',
  none: 'No mentoring sessions',
  noneHow: 'When somebody whose diary you run takes part in mentoring, their sessions appear here.',
  notSet: (since: string) => `Mentoring since ${since}: no date is set`,
  arrange: 'Arrange a session',
  change: 'Change',
  callOff: 'Call off',
  place: 'Where',
  how: 'How',
} as const;
