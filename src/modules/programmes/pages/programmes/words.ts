export const words = {
  title: 'Programmes',
  start: 'Start a programme',
  caption: 'Programmes you can see',
  name: 'Programme',
  state: 'State',
  states: { draft: 'Being set up', open: 'Open', closed: 'Closed' },
  since: 'Since',
  none: 'No programmes yet',
  noneHow: 'Programmes that are open, and those that you look after, are listed here.',
} as const;
