export const words = {
  title: 'Change this session',
  now: (when: string) => `It is arranged for ${when}.`,
  late: (hours: number) => `That is less than ${hours} hours away, so please tell the others directly as well.`,
  button: 'Send the change',
  keep: 'Leave it as it is',
  done: 'The session has changed. Both calendars will follow.',
  same: 'Nothing was changed, so nobody was told anything.',
  settled: 'This session is over or was called off, so it cannot be changed any more.',
} as const;
