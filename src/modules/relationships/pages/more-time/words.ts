export const words = {
  title: 'Ask for more time',
  lead: (day: string) => `Your mentoring is planned to end on ${day}.`,
  weighed:
    'The coordinator looks at the mentor’s time and at the people who are waiting for a mentor, and then answers.',
  sessions: (most: number) =>
    most === 1 ? 'More time is for one more session.' : `More time is for up to ${most} more sessions.`,
  decidedByPair: (others: string) => `${others} will be asked whether to go on.`,
  months: 'How many months more?',
  monthsHint: (most: number) => `Up to ${most}`,
  monthsMissing: 'Enter a number of months',
  monthsWhat: 'The number of months',
  button: 'Ask for more time',
  cancel: 'Cancel',
  done: 'You have asked for more time. You will hear as soon as it is decided.',
  already: 'More time has been asked for already.',
  asked: (months: number, on: string) =>
    `${months === 1 ? 'One more month was' : `${months} more months were`} asked for on ${on}.`,
  waiting: 'It has not been decided yet.',
  notNow: 'More time can be asked for while the mentoring is going on.',
  withdraw: 'Take this back',
  withdrawn: 'You no longer ask for more time.',
  notWaiting: 'This has been answered already.',
} as const;
