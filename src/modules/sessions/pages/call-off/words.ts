export const words = {
  title: 'Call this session off',
  lead: (when: string) => `The session on ${when} will be taken out of both calendars.`,
  afterwards: 'A new date can be arranged afterwards. Nobody is asked why.',
  button: 'Call it off',
  keep: 'Keep it',
  done: 'The session is called off, and both calendars will follow.',
  settled: 'This session is over or was called off already.',
} as const;
