export const words = {
  happened: 'Thank you. Nothing more is needed about that session.',
  happenedNext: 'Good. When will you meet next? A log of the session can be written on its own page, at any time.',
  missed: 'That is noted, and nobody is asked why. A new date can be arranged whenever it suits you.',
  notYet: 'This session has not begun yet.',
  calledOff: 'This session was called off.',
} as const;
