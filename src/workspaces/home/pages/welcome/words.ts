export const words = {
  title: 'Mentoring for people in public service',
  lead: 'Find a mentor who has stood where you stand, or offer what you have learned to somebody who needs it.',
  signIn: 'Sign in',
  open: 'Programmes you can join',
  none: 'No programme is open at the moment',
  noneHow: 'When one opens, you can read about it here and say that you are interested.',
  demonstrationTitle: 'Look round as somebody',
  demonstration:
    'This is a demonstration. The people in it are invented, nothing you do leaves this machine, and every mail can be read in the outbox. Choose whose eyes to see it through.',
  outbox: 'Read the mails that were sent',
  enter: (name: string) => `Sign in as ${name}`,
  mailTo: (name: string) => `Read the mail to ${name}`,
} as const;
