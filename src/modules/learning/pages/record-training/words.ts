export const words = {
  title: (count: number) => (count === 1 ? 'Record training' : `Record training for ${count} mentors`),
  who: 'For',
  kind: 'What have you seen?',
  kinds: [
    { value: 'course', text: 'They took the mentoring course' },
    { value: 'refresher', text: 'They took a refresher' },
    {
      value: 'qualified',
      text: 'They were qualified already',
      hint: 'You have seen the certificate, or they have told you of it',
    },
  ],
  kindMissing: 'Select what you have seen',
  heldOn: 'When was it?',
  heldOnHint: 'For someone who was qualified already, leave this empty if you do not know.',
  heldOnWhat: 'The date',
  heldOnMissing: 'Enter the date of the course',
  future: 'The date must be today or in the past',
  note: 'Your name is kept with it, as the person who has seen it.',
  save: 'Record it',
  saved: 'The training is recorded',
} as const;
