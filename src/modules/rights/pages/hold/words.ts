export const words = {
  title: 'Hold what would go',
  lead: 'What is held stays until the hold ends. It opens nothing to anybody.',
  reason: 'Why must it be kept?',
  reasonHint: 'For example a claim, an inquiry or a complaint. Give the reference, and nothing of what was said.',
  readers: {
    relationship:
      'You and the other data-protection officers of this programme. Each of the two sees that there is a hold, and why, in their own record.',
    person:
      'You and the other data-protection officers of this programme. The person meant sees that there is a hold, and why, in their own record.',
  },
  reasonMissing: 'Say why it must be kept',
  until: 'Until when? (optional)',
  untilHint: 'Leave this empty where nobody can say yet. Look at it again every few months.',
  untilTooSoon: (day: string) =>
    `Nothing of it goes before ${day}, so a hold that ends earlier would keep nothing. Give that day or a later one, or leave it empty`,
  cancel: 'Cancel',
  untilWhat: 'The day until which it is held',
  untilPast: 'The day until which it is held must be in the future',
  save: 'Hold it',
  saved: (names: string) => `Held: ${names}.`,
  meant: { relationship: 'the records of a pair', person: 'a person, with the records of all their mentoring' },
} as const;
