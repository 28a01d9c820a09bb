export const words = {
  title: (name: string) => `Put ${name} forward?`,
  lead: (name: string, programme: string) =>
    `${name} would like a mentor through ${programme}, and has named you as their line manager.`,
  sees: 'What they want you to see',
  time: 'The time it takes',
  timeIs: (least: number, most: number, months: number, minutes: number) =>
    `${least} to ${most} sessions of about ${minutes} minutes over ${months} months, in working time, with something to try or read in between.`,
  privacy:
    'What is said in mentoring stays between the mentee and the mentor. You will not see it, and neither will we.',
  decide: 'Send my decision',
  over: 'You have decided, or this has been withdrawn. Nothing more is needed from you.',
  thanks: 'Thank you',
  decided: (name: string) => `We have your decision about ${name}, and we let them know.`,
  change: 'If you want to change it, write to the contact of the programme:',
} as const;
