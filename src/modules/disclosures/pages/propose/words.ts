export const words = {
  title: 'Propose what to tell somebody',
  lead: (other: string) =>
    `${other} reads exactly what you write here, and agrees or not. Nothing is sent before that.`,
  purpose: 'What is it for?',
  purposeMissing: 'Select what it is for',
  name: 'Who is it for?',
  nameHint: 'One person outside your mentoring. They get a link that opens nothing else, in a mail that names you.',
  nameMissing: 'Enter the name of the person',
  email: 'Their work email address',
  emailOwn: 'Enter the address of somebody outside your mentoring: this one belongs to one of you',
  emailMissing: 'Enter their work email address',
  text: 'What will they read?',
  textHint: 'No more than they need. Once you have both agreed it cannot be changed, only taken back.',
  textMissing: 'Enter what they will read',
  readers: (other: string) =>
    `you and ${other}; and, once you have both agreed, the one person named above. You can both see each time it is read.`,
  button: (other: string) => `Ask for the agreement of ${other}`,
  cancel: 'Cancel',
  draft: (when: string) => `You began to write on ${when}. It is still here, and nobody else has seen it.`,
  ended: 'Your mentoring has ended, so nothing more can be told to others from here.',
  done: 'It waits for an answer. Nothing has been sent to anybody outside.',
} as const;
