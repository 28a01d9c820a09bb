export const words = {
  title: 'Pause the mentoring',
  lead: 'For leave, illness or a busy time. Nobody is asked why.',
  what: (others: string) =>
    `While it is paused nobody is reminded of anything, and no sessions are arranged. Sessions that are arranged already are called off, and each of you has a mail that says so. ${others} will see that it is paused. The time is added again at the end.`,
  until: 'When do you hope to go on? (optional)',
  untilHint: 'You can go on sooner or later than this.',
  untilWhat: 'The day on which you hope to go on',
  untilMissing: 'Enter the day on which you hope to go on',
  untilPast: 'The day on which you hope to go on must be in the future',
  button: 'Pause',
  cancel: 'Cancel',
  done: 'The mentoring is paused. Go on whenever you are ready.',
  notNow: 'Only mentoring that is going on can be paused.',
  resumed: 'Welcome back. The mentoring goes on, and the time of the pause was added at the end.',
  notPaused: 'This mentoring is not paused.',
} as const;
