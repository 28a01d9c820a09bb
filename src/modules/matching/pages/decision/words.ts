export const words = {
  title: (name: string) => `Would you like to go ahead with ${name}?`,
  hint: (name: string) =>
    `${name} does not see what you say here. If both of you say yes, your mentoring begins with a short agreement. If either says no, the coordinator looks again, and the other hears only “not this time”.`,
  yes: 'Yes, I would like to go ahead',
  no: 'Not this time',
  missing: 'Select yes, or not this time',
  send: 'Send my answer',
  noted: 'Thank you. We will write as soon as there is news.',
  both: 'You have both said yes. Your agreement is ready to read and sign.',
  closed: 'Thank you for telling us. Nobody is told more than “not this time”.',
  notOpen: 'This match is not waiting for an answer any more.',
} as const;
