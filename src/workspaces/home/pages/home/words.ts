export const words = {
  title: (name: string | null) => (name === null ? 'Welcome' : name),
  caption: 'Your home page',
  none: 'Nothing is waiting for you',
  runs: 'Programmes you run',
  join: 'Programmes you can join',
  states: { draft: 'Being set up', open: 'Open', closed: 'Closed' },
  by: (day: string) => `by ${day}`,
  since: (day: string) => `since ${day}`,
} as const;
