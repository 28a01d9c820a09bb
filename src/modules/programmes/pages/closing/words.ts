export const words = {
  title: 'Close the programme?',
  what: 'Nobody can express interest any more. Pairs that are under way carry on to their end, and nothing is deleted. You can open it again.',
  why: 'Why is it closing?',
  whyHint: 'For whoever looks after it next.',
  missing: 'Enter why it is closing',
  readers: 'You and the other coordinators of this programme',
  close: 'Close the programme',
  cancel: 'Keep it open',
  notOpen: 'The programme is not open, so it cannot be closed.',
  closed: 'The programme is closed',
} as const;
