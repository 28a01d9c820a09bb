export const words = {
  title: 'Record a session that took place',
  lead: 'For a session that was not arranged here. Its date, length and method are all that is kept.',
  button: 'Record it',
  done: 'The session is recorded.',
} as const;
