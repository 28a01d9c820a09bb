export const words = {
  title: (mentee: string, mentor: string) => `Take back the match of ${mentee} and ${mentor}?`,
  gone: 'somebody',
  saidYes: (name: string) => `${name} has said yes already. You may want to speak to them first.`,
  hear: 'Both get a mail at once that this match has come to nothing. It gives no reason, and blames nobody.',
  call: (when: string) => `Their call on ${when} is cancelled, and both are told.`,
  mentee: (name: string) => `${name} waits for another match again, and keeps their place in the order.`,
  mentor: (name: string) => `The place with ${name} is free again.`,
  takeBack: 'Take the match back',
  leave: 'Leave it on offer',
  done: (mentee: string, mentor: string) =>
    `The match of ${mentee} and ${mentor} is taken back. ${mentee} waits again.`,
  notOpen: 'This match is not on offer any more',
  look: 'See what came of it',
} as const;
